/// What no program that reads these records and writes these documents can do without: every record
/// parsed by toml++, and as many bytes written to as many files; or, where nothing changed, the
/// bytes of those files digested, since they must be those that were written; or, nearer to what
/// making them takes, what workbooks hold packed by zlib, and everything digested and written.
/// Compiled and run by bench.py:
///
///     floor INPUTS OUTPUT THREADS write|digest < sizes
///     floor INPUTS OUTPUT THREADS pack UNPACKED < sizes
///
/// where each line of `sizes` is a number of bytes and a path below OUTPUT, parted by a space, and
/// UNPACKED holds, at the path of each workbook, what is packed in it.
#include <fcntl.h>
#include <openssl/evp.h>
#include <toml++/toml.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

struct File {
  std::filesystem::path path;
  std::size_t size = 0;
  std::filesystem::path unpacked;  ///< empty for a file that is not packed
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

/// The documents of `sizes`; those with something at their path in `unpacked` are packed.
std::vector<File> documents_below(const std::filesystem::path& folder,
                                  const std::filesystem::path& unpacked) {
  std::vector<File> files;
  File file;
  std::string path;
  while (std::cin >> file.size && std::getline(std::cin >> std::ws, path)) {
    file.path = folder / path;
    const bool is_packed = !unpacked.empty() && std::filesystem::exists(unpacked / path);
    file.unpacked = is_packed ? unpacked / path : "";
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

std::string_view packed(const File& file) {
  thread_local std::string buffer;
  thread_local std::string result;
  const std::string_view text =
      read_file({file.unpacked, std::filesystem::file_size(file.unpacked), {}}, buffer);
  uLongf size = ::compressBound(text.size());
  result.resize(std::max<std::size_t>(result.size(), size));
  auto* const to = reinterpret_cast<Bytef*>(result.data());
  const auto* const from = reinterpret_cast<const Bytef*>(text.data());
  if (::compress(to, &size, from, text.size()) != Z_OK) give_up(file.path);
  return std::string_view(result).substr(0, size);
}

void pack_file(const File& file) {
  const std::string_view bytes = file.unpacked.empty() ? bytes_of(file) : packed(file);
  digest(bytes, file);
  write(bytes, file);
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
                : what == "pack" ? pack_file
                                 : write_file);
}
