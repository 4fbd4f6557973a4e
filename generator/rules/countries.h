#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/records.h"

/// Countries of ISO 3166-1, by Debian's iso-codes (DQ-1).
namespace panelpress::rules {

/// The name meant by text that is none: by code, official name or everyday name, else the one name
/// within two edits; nothing when that is not certain, since a wrong suggestion is worse than none.
std::optional<std::string> country_meant(std::string_view text);

/// Whether a nationality says something. "NA" does: it is Namibia's code (DQ-1).
bool is_recorded_nationality(const Text& nationality);

/// The country that a text names or means.
struct CountryOfText {
  bool is_written_as_name = false;  ///< nothing is to be said of it (DQ-1)
  /// One name a country, so that Viet Nam and Vietnam are one (DQ-4); none when uncertain.
  std::optional<std::string> name;

  bool is_united_kingdom() const;
};

/// The countries of all nationalities in the records, each text looked up once.
class Nationalities {
 public:
  Nationalities() = default;
  explicit Nationalities(const Records& records);

  /// The country of a recorded nationality of the records.
  const CountryOfText& of(const std::string& nationality) const {
    return by_text_.find(nationality)->second;
  }

 private:
  std::map<std::string, CountryOfText> by_text_;
};

}  // namespace panelpress::rules
