#include "render/workbook.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <mutex>
#include <set>
#include <stdexcept>
#include <system_error>
#include <vector>

#include "base/private_folder.h"
#include "base/text.h"
#include "render/workbook/sheet.h"
#include "render/workbook/text.h"
#include "render/workbook/whole.h"

namespace panelpress::render {

namespace {

[[noreturn]] void refuse(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

/// A file in memory that has a path.
/// The library writes only to a named file; this one has a name and no place on the disk.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(memfd_create("workbook", MFD_CLOEXEC)) {
    if (descriptor_ < 0) refuse("a file in memory");
  }
  ~MemoryFile() { close(descriptor_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

  std::string bytes() const {
    const off_t size = lseek(descriptor_, 0, SEEK_END);
    if (size < 0) refuse("a file in memory");
    std::string all(static_cast<std::size_t>(size), '\0');
    for (std::size_t done = 0; done < all.size();) {
      const ssize_t count =
          pread(descriptor_, all.data() + done, all.size() - done, static_cast<off_t>(done));
      if (count <= 0) refuse("a file in memory");
      done += static_cast<std::size_t>(count);
    }
    return all;
  }

 private:
  int descriptor_;
};

/// The library puts a workbook together from files, gone at once: in memory where the system has
/// such a place.
std::vector<std::filesystem::path> places_to_work(const std::string& fallback) {
  std::vector<std::filesystem::path> places{"/dev/shm"};
  if (!fallback.empty()) places.emplace_back(fallback);
  return places;
}

/// Closing reads the one buffer of gmtime() and the one series of rand(), so one thread at a time.
lxw_error close_workbook(lxw_workbook* workbook) {
  static std::mutex one_at_a_time;
  const std::lock_guard lock(one_at_a_time);
  return workbook_close(workbook);
}

using OwnedWorkbook = std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)>;

OwnedWorkbook new_workbook(const MemoryFile& file, std::string scratch) {
  lxw_workbook_options options{};
  options.tmpdir = scratch.data();
  OwnedWorkbook workbook{workbook_new_opt(file.path().c_str(), &options), &lxw_workbook_free};
  if (workbook == nullptr) throw std::bad_alloc();
  return workbook;
}

/// A property holds no more than 255 characters.
std::string property(const std::string& text) {
  constexpr std::size_t kLongest = 255;
  std::string line = line_text(text);
  while (count_code_points(line) > kLongest) {
    do {
      line.pop_back();
    } while (!is_valid_utf8(line));
  }
  return line;
}

void set_properties(lxw_workbook* workbook, const Properties& properties) {
  std::string title = property(properties.title);
  std::string subject = property(properties.subject);
  std::string author = property(properties.author);
  std::string company = property(properties.company);
  std::string comments = property(properties.comments);
  lxw_doc_properties given{};
  given.title = title.data();
  given.subject = subject.data();
  given.author = author.data();
  given.company = company.data();
  given.comments = comments.data();
  // Noon, because 0 would mean now.
  constexpr std::int64_t kSecondsOfDay = 24 * 60 * 60;
  given.created = properties.created.time_since_epoch().count() * kSecondsOfDay + kSecondsOfDay / 2;
  workbook_set_properties(workbook, &given);
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_table_name(const std::string& name) {
  return !name.empty() && is_letter(name.front()) && std::ranges::all_of(name, [](char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == '_';
  });
}

void require(bool holds, const std::string& fault) {
  if (!holds) throw std::invalid_argument(fault);
}

void check_table(const Table& table) {
  require(is_table_name(table.name), "no name for a table: " + table.name);
  require(!table.columns.empty(), "no columns: " + table.name);
  std::set<std::string> headings;
  for (const Column& each : table.columns) {
    require(!line_text(each.heading).empty(), "no heading: " + table.name);
    require(headings.insert(folded(each.heading)).second, "two columns: " + each.heading);
  }
  for (const Mark& each : table.marks) {
    require(each.column < table.columns.size(), "no column for a mark: " + table.name);
  }
}

void check_chart(const Sheet& sheet, const Chart& chart) {
  for (const Series& each : chart.series) {
    require(each.table < sheet.tables.size() && std::max(each.label_column, each.value_column) <
                                                    sheet.tables[each.table].columns.size(),
            "no such column for a chart: " + chart.title);
  }
}

/// Excel's own limits.
bool is_sheet_name(const std::string& name) {
  constexpr std::size_t kLongest = 31;
  return !name.empty() && is_valid_utf8(name) && count_code_points(name) <= kLongest &&
         name.find_first_of("[]:*?/\\'\n") == std::string::npos;
}

/// What the library would write without a word, and Excel then refuse to open.
/// Faults of the program, found before anything is written.
void check(const Workbook& workbook) {
  require(!workbook.sheets.empty(), "no sheets");
  std::set<std::string> names;
  std::set<std::string> sheets;
  for (const Sheet& sheet : workbook.sheets) {
    require(is_sheet_name(sheet.name), "no name for a sheet: " + sheet.name);
    require(sheets.insert(folded(sheet.name)).second, "two sheets: " + sheet.name);
    for (const Table& table : sheet.tables) {
      check_table(table);
      require(names.insert(folded(table.name)).second, "two tables: " + table.name);
    }
    for (const Chart& chart : sheet.charts) check_chart(sheet, chart);
  }
}

}  // namespace

std::string to_xlsx(Workbook workbook, const std::string& scratch_folder) {
  check(workbook);
  const MemoryFile file;
  const PrivateFolder scratch(places_to_work(scratch_folder));
  OwnedWorkbook book = new_workbook(file, scratch.path());
  set_default_font(book.get());
  set_properties(book.get(), workbook.properties);
  Styles styles(book.get());
  for (Sheet& each : workbook.sheets) {
    write_sheet(book.get(), std::move(each), workbook.page, styles);
  }
  errno = 0;
  const lxw_error error = close_workbook(book.release());
  if (error != LXW_NO_ERROR) {
    throw std::system_error(errno != 0 ? errno : EIO, std::generic_category(), lxw_strerror(error));
  }
  std::string bytes = file.bytes();
  // The library looks at no write to the files that it puts a workbook together from.
  if (!is_whole(bytes)) throw std::system_error(ENOSPC, std::generic_category(), "a workbook");
  return bytes;
}

}  // namespace panelpress::render
