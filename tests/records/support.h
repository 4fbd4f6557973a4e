// What the tests of import share: a small folder of records in memory, and sheets written as csv.
#pragma once

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <map>
#include <string>

#include "records/import/import.h"
#include "records/import/replies.h"

namespace panelpress::records {

/// A folder of records with one case, one held panel that recommended a release, and one member.
inline std::map<std::string, std::string> small_folder() {
  return {
      {"settings.toml",
       "[team]\nname = \"Team\"\nemail = \"team@example.gov.uk\"\nmarking = \"OFFICIAL\"\n"
       "[[business_area]]\ncode = \"north\"\nname = \"North\"\ncommand = \"C\"\n"
       "email = \"\"\nspoc = { name = \"Robin Fictional\", email = \"\" }\n"
       "[[business_area]]\ncode = \"south\"\nname = \"South\"\ncommand = \"C\"\n"
       "email = \"\"\nspoc = { name = \"Finch Fictional\", email = \"\" }\n"
       "[fees]\ncost_code = \"1\"\n[[fees.rate]]\nfrom = 2022-01-01\nfull = 210\nhalf = 105\n"
       "[[funder]]\nfrom = 2022-01-01\nname = \"F\"\ndirectorate = \"D\"\n"},
      {"people.toml",
       "[[person]]\nid = \"elm\"\nname = \"Elm Fictional\"\ngrade = \"G7\"\narea = \"fno-rc\"\n\n"
       "[[person]]\nid = \"ivy\"\nname = \"Ivy Fictional\"\narea = \"independent\"\n"
       "[[person.appointment]]\nstart = 2025-01-01\nterm_months = 36\n"},
      {"holidays.toml", "[[holiday]]\ndate = 2026-04-03\nname = \"Good Friday\"\n"},
      {"cases/wren.toml",
       "# Wren's record, kept by hand\nref = \"A1234567\"\nname = \"Wren Fictional\"  # checked\n"
       "area = \"north\"\nowner = { name = \"Oak Fictional\", email = \"\" }\n\n"
       "[detention]\nstart = 2025-11-03\n\n[vulnerability]\naar_level = 1\nreason = \"age\"\n\n"
       "[[dcpr]]\ndate = 2025-12-01\n"},
      {"panels/march.toml",
       "id = \"march\"\ndate = 2026-03-10\nstatus = \"held\"\nchair = \"elm\"\nofficer = \"\"\n\n"
       "[[case]]\nref = \"A1234567\"\nbasis = \"cycle\"\n[case.outcome]\n"
       "recommendation = \"release\"  # agreed by all\nreasons = \"R\"\n"},
      {"claims/ivy.toml",
       "[[claim]]\nid = \"ivy-1\"\nmember = \"ivy\"\nsubmitted_on = 2026-03-20\n"
       "[[claim.line]]\nkind = \"expense\"\ndate = 2026-03-10\ncategory = \"rail\"\namount = "
       "23.40\n"}};
}

/// What an import of a sheet would do to the folder, as of 31 March 2026.
struct Trial {
  std::map<std::string, std::string> folder = small_folder();
  inputs::Reading reading{1, make_date(2026, 3, 31), make_date(2026, 3, 31)};

  Imported import(const std::string& map, const std::string& csv) const {
    const FilesInMemory files{folder};
    const auto loaded = inputs::load(files, reading);
    for (const Finding& error : loaded.errors) UNSCOPED_INFO(to_line(error));
    REQUIRE(loaded.errors.empty());
    std::vector<Finding> errors;
    const auto read = read_map("map.toml", map, errors);
    for (const Finding& error : errors) UNSCOPED_INFO(to_line(error));
    REQUIRE(read);
    const auto sheets = std::get<std::vector<Sheet>>(read_sheets("f.csv", csv));
    return import_rows(*read, read_rows("f.csv", sheets, *read), files, loaded.records, reading);
  }

  /// The same, and the folder is then as the import leaves it.
  Imported apply(const std::string& map, const std::string& csv) {
    Imported done = import(map, csv);
    CHECK(errors_of(done).empty());
    for (const auto& [path, bytes] : done.files) folder[path] = bytes;
    return done;
  }

  static std::string errors_of(const Imported& done) {
    std::string all;
    for (const SheetError& error : done.errors) {
      all += to_text(error.place) + ": " + error.message + "\n";
    }
    return all;
  }

  static std::string changes_of(const Imported& done) {
    std::string all;
    for (const Change& each : done.summary.changed) {
      all += fmt::format("{} {}: {} -> {}\n", each.record, each.key, each.before, each.now);
    }
    return all;
  }
};

}  // namespace panelpress::records
