#include "inputs/support.h"

#include <catch2/catch.hpp>

#include "support/folder.h"

namespace panelpress::inputs {

namespace {

Loaded load_with(const std::map<std::string, std::string>& files) {
  auto all = support::files_below("tests/bad/sound");
  for (const auto& [path, bytes] : files) all[path] = bytes;
  return load(FilesInMemory(std::move(all)));
}

}  // namespace

std::string printed(const std::vector<Finding>& errors) {
  std::string lines;
  for (const Finding& error : errors) lines += to_line(error) + "\n";
  return lines;
}

std::string errors_with(const std::map<std::string, std::string>& files) {
  return printed(load_with(files).errors);
}

Records records_with(const std::map<std::string, std::string>& files) {
  Loaded loaded = load_with(files);
  CHECK(printed(loaded.errors).empty());
  return std::move(loaded.records);
}

}  // namespace panelpress::inputs
