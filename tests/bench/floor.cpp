/// What no program that reads these records and writes these documents can do without: every record
/// parsed by toml++, and as many bytes written to as many files; or, where nothing changed, the
/// bytes of those files digested, since they must be those that were written; or, nearer to what
/// making them takes, the same cells given to the library of workbooks, without a format or a
/// table, and everything digested and written. Compiled and run by bench.py:
///
///     floor INPUTS OUTPUT THREADS write|digest < sizes
///     floor INPUTS OUTPUT THREADS make CELLS < sizes
///
/// where each line of `sizes` is a number of bytes and a path below OUTPUT, parted by a space, and
/// CELLS holds, at the path of each workbook, its cells: a line for each with row, column, `n` or
/// `t`, and the number or the text; an empty line before each sheet.
#include <fcntl.h>
#include <openssl/evp.h>
#include <toml++/toml.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

struct File {
  std::filesystem::path path;
  std::size_t size = 0;
  std::filesystem::path cells;  ///< of a workbook; empty for another file
};

template <class Work>
void for_each_file(const std::vector<File>& files, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next{0};
  std::vector<std::jthread> team;
  for (unsigned i = 0; i < threads; ++i) {
    team.emplace_back([&] {
      for (std::size_t at = next++; at < files.size(); at = next++) work(files[at]);
    });
  }
}

[[noreturn]] void give_up(const std::filesystem::path& path) {
  std::cerr << "floor: " << path << '\n';
  std::exit(1);
}

std::vector<File> records_below(const std::filesystem::path& folder) {
  std::vector<File> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".toml") files.push_back({entry.path(), entry.file_size(), {}});
  }
  return files;
}

/// The documents of `sizes`; those with something at their path in `cells` are workbooks.
std::vector<File> documents_below(const std::filesystem::path& folder,
                                  const std::filesystem::path& cells) {
  std::vector<File> files;
  File file;
  std::string path;
  while (std::cin >> file.size && std::getline(std::cin >> std::ws, path)) {
    file.path = folder / path;
    const bool is_workbook = !cells.empty() && std::filesystem::exists(cells / path);
    file.cells = is_workbook ? cells / path : "";
    std::filesystem::create_directories(file.path.parent_path());
    files.push_back(file);
  }
  return files;
}

/// Fills the beginning of a buffer, which has room, with what a file holds.
std::string_view read_file(const File& file, std::string& buffer) {
  if (buffer.size() < file.size) buffer.resize(file.size);
  const int descriptor = ::open(file.path.c_str(), O_RDONLY);
  if (::read(descriptor, buffer.data(), file.size) != static_cast<ssize_t>(file.size)) {
    give_up(file.path);
  }
  ::close(descriptor);
  return std::string_view(buffer).substr(0, file.size);
}

void parse_file(const File& file) {
  thread_local std::string buffer;
  const std::string_view text = read_file(file, buffer);
  if (toml::parse(text).empty() && !text.empty()) give_up(file.path);
}

void digest(std::string_view bytes, const File& file) {
  static EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, sha256, nullptr) != 1) {
    give_up(file.path);
  }
}

void write(std::string_view bytes, const File& file) {
  const int descriptor = ::open(file.path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (::write(descriptor, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
    give_up(file.path);
  }
  ::close(descriptor);
}

void digest_file(const File& file) {
  thread_local std::string buffer;
  digest(read_file(file, buffer), file);
}

/// Anything at all of the size of the file.
std::string_view bytes_of(const File& file) {
  thread_local std::string bytes;
  if (bytes.size() < file.size) bytes.resize(file.size, 'x');
  return std::string_view(bytes).substr(0, file.size);
}

void write_file(const File& file) { write(bytes_of(file), file); }

/// Takes the next word of a line, up to a space.
std::string_view cut_word(std::string_view& line) {
  const std::string_view word = line.substr(0, line.find(' '));
  line.remove_prefix(std::min(line.size(), word.size() + 1));
  return word;
}

template <class Number>
Number number_in(std::string_view text) {
  Number number{};
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

void add_cell(lxw_worksheet* sheet, std::string_view line) {
  const auto row = number_in<lxw_row_t>(cut_word(line));
  const auto column = number_in<lxw_col_t>(cut_word(line));
  if (cut_word(line) == "n") {
    ::worksheet_write_number(sheet, row, column, number_in<double>(line), nullptr);
  } else {
    ::worksheet_write_string(sheet, row, column, std::string(line).c_str(), nullptr);
  }
}

/// Closing reads what the C library keeps once a process, so one thread at a time.
void close_book(lxw_workbook* book, const File& file) {
  static std::mutex one_at_a_time;
  const std::lock_guard lock(one_at_a_time);
  if (::workbook_close(book) != LXW_NO_ERROR) give_up(file.path);
}

void make_book(const File& file) {
  thread_local std::string buffer;
  std::string_view rest =
      read_file({file.cells, std::filesystem::file_size(file.cells), {}}, buffer);
  lxw_workbook* const book = ::workbook_new(file.path.c_str());
  lxw_worksheet* sheet = nullptr;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (line.empty()) {
      sheet = ::workbook_add_worksheet(book, nullptr);
    } else {
      add_cell(sheet, line);
    }
  }
  close_book(book, file);
}

void make_file(const File& file) {
  if (file.cells.empty()) {
    digest(bytes_of(file), file);
    return write_file(file);
  }
  make_book(file);
  digest_file({file.path, std::filesystem::file_size(file.path), {}});
}

}  // namespace

int main(int count, char** words) {
  if (count < 5) return 2;
  const auto threads = static_cast<unsigned>(std::max(1, std::atoi(words[3])));
  for_each_file(records_below(words[1]), threads, parse_file);
  const std::string_view what = words[4];
  const auto documents = documents_below(words[2], count > 5 ? words[5] : "");
  for_each_file(documents, threads,
                what == "digest" ? digest_file
                : what == "make" ? make_file
                                 : write_file);
}
