#include "inputs/support.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace panelpress::inputs {

namespace fs = std::filesystem;

FilesInMemory files_below(const std::string& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    files[fs::relative(entry.path(), folder).generic_string()] =
        std::string(std::istreambuf_iterator<char>(in), {});
  }
  return FilesInMemory(std::move(files));
}

std::string printed(const std::vector<Finding>& errors) {
  std::string lines;
  for (const Finding& error : errors) lines += to_line(error) + "\n";
  return lines;
}

std::map<std::string, std::string> smallest() {
  return {{"settings.toml", R"([team]
name = "Team"
email = "team@example.gov.uk"
marking = "OFFICIAL"
[[business_area]]
code = "north"
name = "North"
command = "Command"
email = ""
spoc = { name = "Sam Spoc", email = "" }
[fees]
cost_code = "1"
[[fees.rate]]
from = 2022-01-01
full = 210.00
half = 105.00
[[funder]]
from = 2022-01-01
name = "Funder"
directorate = "Directorate"
)"},
          {"people.toml", R"([[person]]
id = "chair"
name = "Cam Chair"
grade = "G7"
area = "fno-rc"
[[person]]
id = "officer"
name = "Ola Officer"
grade = "EO"
area = "cpp-team"
[[person]]
id = "indy"
name = "Indy Member"
area = "independent"
appointment = { start = 2022-01-10, term_months = 18 }
)"},
          {"holidays.toml", ""},
          {"cases/none.txt", ""}};
}

std::string errors_with(const std::map<std::string, std::string>& files) {
  auto all = smallest();
  for (const auto& [path, bytes] : files) all[path] = bytes;
  return printed(load(FilesInMemory(std::move(all))).errors);
}

}  // namespace panelpress::inputs
