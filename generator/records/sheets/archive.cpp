#include "records/sheets/archive.h"

#include <zip.h>

#include <pugixml.hpp>

#include "base/text.h"

namespace panelpress::records {

namespace {

constexpr const char* kNoWorkbook = "is no workbook, or is damaged: open it and save it again";

/// Whether bytes are text for the parser of XML, which itself takes any bytes for UTF-8.
/// A file in UTF-16 tells itself by its mark or by zeros, and the parser of XML reads it.
bool is_text(std::string_view bytes) {
  const bool has_marks = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  const bool is_utf16 = has_marks || bytes.substr(0, 2).find('\0') != std::string_view::npos;
  return is_utf16 || is_valid_utf8(bytes);
}

}  // namespace

// The library keeps the bytes by reference: they must live as long as the archive. Too many parts
// is as good as damaged: no workbook has so many.
std::variant<Archive, std::string> Archive::open(const std::string& bytes,
                                                 const SheetLimits& limits) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr) return kNoWorkbook;
  Handle handle(zip_open_from_source(source, ZIP_RDONLY, &error), [](zip* z) { zip_discard(z); });
  zip_error_fini(&error);
  if (!handle) {
    zip_source_free(source);
    return kNoWorkbook;
  }
  const auto count = zip_get_num_entries(handle.get(), 0);
  if (count < 0 || static_cast<std::size_t>(count) > limits.parts) return kNoWorkbook;
  return Archive(std::move(handle), limits);
}

// Parts are read when they are asked for; a workbook may hold pictures that nobody needs.
std::optional<std::string> Archive::part(const std::string& name) const {
  using File = std::unique_ptr<zip_file_t, int (*)(zip_file_t*)>;
  const File file(zip_fopen(handle_.get(), name.c_str(), 0), &zip_fclose);
  if (!file) return std::nullopt;
  std::string bytes;
  // What a part says of its own size is not believed: it is read until it is too large.
  std::string block(std::size_t{1} << 16, '\0');
  for (;;) {
    const auto read = zip_fread(file.get(), block.data(), block.size());
    if (read < 0) return std::nullopt;
    if (read == 0) return bytes;
    bytes.append(block, 0, static_cast<std::size_t>(read));
    if (bytes.size() > limits_.part_bytes) {
      is_too_large_ = true;
      return std::nullopt;
    }
  }
}

// A part that is missing is no damage: some are optional. One that is there and cannot be read is.
bool Archive::read_xml(const std::string& name, pugi::xml_document& document) const {
  const auto bytes = part(name);
  // Blanks count in text; entities that a file defines itself are not known to the parser.
  constexpr unsigned kOptions =
      pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_ws_pcdata_single;
  if (!bytes) return false;
  if (is_text(*bytes) &&
      document.load_buffer(bytes->data(), bytes->size(), kOptions, pugi::encoding_auto)) {
    return true;
  }
  is_damaged_ = true;
  return false;
}

}  // namespace panelpress::records
