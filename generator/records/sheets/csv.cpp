#include <csv.h>
#include <fmt/format.h>
#include <glib.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "base/text.h"
#include "records/sheets/sheet.h"

namespace panelpress::records {

namespace {

/// Text in UTF-8 from another encoding; nothing when it is not in it.
/// glib knows the encodings, and answers null for bytes that are not in one.
std::optional<std::string> converted(std::string_view bytes, const char* from) {
  gsize written = 0;
  const std::unique_ptr<gchar, decltype(&g_free)> text(
      g_convert(bytes.data(), static_cast<gssize>(bytes.size()), "UTF-8", from, nullptr, &written,
                nullptr),
      &g_free);
  if (!text) return std::nullopt;
  return std::string(text.get(), written);
}

/// Whether every other byte of the beginning, from `first` on, is zero, as plain text in UTF-16 is.
/// English text in UTF-16 has a zero in every pair; half of the first 64 bytes is enough to tell.
bool has_zeros_from(std::string_view bytes, std::size_t first) {
  constexpr std::size_t kLook = 64;
  if (bytes.size() < 4) return false;
  std::size_t zeros = 0;
  std::size_t seen = 0;
  for (std::size_t i = first; i < std::min(bytes.size(), kLook); i += 2, ++seen) {
    if (bytes[i] == '\0') ++zeros;
  }
  return zeros * 2 > seen;
}

/// The text of a file by its byte order mark or its looks: UTF-8, UTF-16, or the Windows-1252 in
/// which Excel saves "CSV".
/// Windows-1252 last: it takes almost any bytes, so that nothing could be told apart after it.
std::optional<std::string> decoded(std::string_view bytes) {
  constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kUtf8Mark))
    bytes.remove_prefix(kUtf8Mark.size());
  else if (bytes.starts_with("\xFF\xFE"))
    return converted(bytes.substr(2), "UTF-16LE");
  else if (bytes.starts_with("\xFE\xFF"))
    return converted(bytes.substr(2), "UTF-16BE");
  else if (has_zeros_from(bytes, 1))
    return converted(bytes, "UTF-16LE");
  else if (has_zeros_from(bytes, 0))
    return converted(bytes, "UTF-16BE");
  if (is_valid_utf8(bytes)) return std::string(bytes);
  return converted(bytes, "WINDOWS-1252");
}

/// The text with '\n' at the end of every line, whatever system wrote it.
/// libcsv takes a lone carriage return for no end of a row, and old systems write one.
std::string with_line_feeds(std::string_view text) {
  std::string made;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r')
      made += text[i];
    else if (text.substr(i + 1, 1) != "\n")
      made += '\n';
  }
  return made;
}

/// The sign between cells: the one that stands most often, outside quotes, in the first line that
/// has any.
/// Outside quotes, since names and remarks hold commas; in the first line that has any, since a
/// title may stand above the headings.
char delimiter_of(std::string_view text) {
  constexpr std::string_view kSigns = ",;\t|";
  std::array<int, kSigns.size()> counts{};
  bool is_quoted = false;
  for (const char sign : text) {
    if (sign == '"') is_quoted = !is_quoted;
    const auto at = is_quoted ? std::string_view::npos : kSigns.find(sign);
    if (at != std::string_view::npos) ++counts[at];
    const bool has_any = *std::max_element(counts.begin(), counts.end()) > 0;
    if (sign == '\n' && !is_quoted && has_any) break;
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  return kSigns[static_cast<std::size_t>(most - counts.begin())];
}

/// Takes the line "sep=;" off, with which Excel is told the sign.
/// Excel's own line, which it writes and hides.
std::optional<char> take_told_delimiter(std::string_view& text) {
  if (!text.starts_with("sep=") || text.size() < 6 || text[5] != '\n') return std::nullopt;
  const char told = text[4];
  text.remove_prefix(5);  // the empty line that is left keeps the numbers of the rows
  return told;
}

/// The rows as libcsv gives them, cell by cell.
struct Gathered {
  std::vector<Row> rows;
  Row row;
  int number = 0;
  std::size_t most_rows = 0;
  std::size_t most_columns = 0;
  bool is_too_much = false;
};

/// Cells beyond the limit are dropped, and told only when they hold something: some programs write
/// many empty ones.
void take_cell(void* bytes, std::size_t size, void* to) {
  auto& gathered = *static_cast<Gathered*>(to);
  const std::string_view text(static_cast<const char*>(bytes), size);
  if (gathered.row.cells.size() < gathered.most_columns) {
    gathered.row.cells.push_back(text_cell(text));
  } else if (!trimmed(text).empty()) {
    gathered.is_too_much = true;
  }
}

/// Empty rows are numbered and not kept, so that numbers stay those of the sheet.
void take_row(int, void* to) {
  auto& gathered = *static_cast<Gathered*>(to);
  const auto is_full = [](const Cell& cell) { return !cell.is_empty(); };
  gathered.row.number = ++gathered.number;
  auto& cells = gathered.row.cells;
  if (std::any_of(cells.begin(), cells.end(), is_full)) {
    gathered.is_too_much = gathered.is_too_much || gathered.rows.size() >= gathered.most_rows;
    if (!gathered.is_too_much) gathered.rows.push_back(gathered.row);
  }
  cells.clear();
}

/// Whether every quotation mark that opens a cell is closed. libcsv says so only where it also
/// refuses quotation marks within a cell, as in 5" pipe; its state tells it here.
/// The state of the parser is read through its own struct, after the last byte: nothing else tells
/// an open quote from a closed one there.
bool parse(std::string_view text, char delimiter, Gathered& gathered) {
  constexpr int kInField = 2;
  csv_parser parser;
  if (csv_init(&parser, CSV_REPALL_NL) != 0) return false;
  csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
  csv_parse(&parser, text.data(), text.size(), &take_cell, &take_row, &gathered);
  const bool is_open = parser.quoted != 0 && parser.pstate == kInField;
  if (!is_open) csv_fini(&parser, &take_cell, &take_row, &gathered);
  csv_free(&parser);
  return !is_open;
}

}  // namespace

// A zero byte is no text in any of the encodings.
Sheets read_csv(const std::string& name, const std::string& bytes, const SheetLimits& limits) {
  const auto text = decoded(bytes);
  if (!text || text->find('\0') != std::string::npos) {
    return "is no text that can be read: save it again as CSV UTF-8";
  }
  const std::string lines = with_line_feeds(*text);
  std::string_view rest = lines;
  const auto told = take_told_delimiter(rest);
  Gathered gathered;
  gathered.most_rows = limits.rows;
  gathered.most_columns = limits.columns;
  if (!parse(rest, told.value_or(delimiter_of(rest)), gathered)) {
    return fmt::format("row {}: a quotation mark that opens a cell is never closed",
                       gathered.number + 1);
  }
  if (gathered.is_too_much) {
    return fmt::format("holds more than {} rows or {} columns: is it the right file?", limits.rows,
                       limits.columns);
  }
  return std::vector<Sheet>{{name, std::move(gathered.rows), Epoch::k1900}};
}

}  // namespace panelpress::records
