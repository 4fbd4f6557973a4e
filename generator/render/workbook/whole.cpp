#include "render/workbook/whole.h"

#include <zip.h>

#include <memory>
#include <pugixml.hpp>

namespace panelpress::render {

namespace {

using Archive = std::unique_ptr<zip_t, void (*)(zip_t*)>;

/// Reads the zip file that the bytes are, which must outlive it; null when they are none.
Archive archive_of(const std::string& bytes) {
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
  if (!archive) zip_source_free(source);
  return {archive, &zip_discard};
}

/// The bytes of a part, whose digest is checked at its end; false when it cannot be read.
bool read_part(zip_t* archive, zip_uint64_t index, std::string& bytes) {
  zip_stat_t about;
  if (zip_stat_index(archive, index, 0, &about) != 0) return false;
  zip_file_t* part = zip_fopen_index(archive, index, 0);
  if (!part) return false;
  bytes.resize(about.size);
  const auto count = zip_fread(part, bytes.data(), bytes.size());
  return zip_fclose(part) == 0 && count == static_cast<zip_int64_t>(bytes.size());
}

bool is_xml(std::string& bytes) {
  pugi::xml_document document;
  return document.load_buffer_inplace(bytes.data(), bytes.size(), pugi::parse_minimal,
                                      pugi::encoding_utf8);
}

}  // namespace

// A full disk behind the library's own files leaves parts out, which it does not look at. Each part
// is read once more, and must be XML.
bool is_whole(const std::string& workbook) {
  const Archive archive = archive_of(workbook);
  if (!archive) return false;
  const auto count = zip_get_num_entries(archive.get(), 0);
  std::string bytes;
  for (zip_int64_t index = 0; index < count; ++index) {
    if (!read_part(archive.get(), static_cast<zip_uint64_t>(index), bytes) || !is_xml(bytes)) {
      return false;
    }
  }
  return count > 0;
}

}  // namespace panelpress::render
