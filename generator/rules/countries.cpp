#include "rules/countries.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

#include "base/nearest.h"
#include "base/text.h"

namespace panelpress::rules {

namespace {

struct Country {
  std::string_view alpha_2;
  std::string_view alpha_3;
  std::string_view name;
  std::string_view official_name;
  std::string_view common_name;

  /// The name that documents use.
  std::string_view usual_name() const { return common_name.empty() ? name : common_name; }
};

/// Made at build time from Debian's iso-codes.
constexpr Country kCountries[] = {
#include "countries_table.inc"
};

/// Accepted besides ISO 3166-1.
constexpr std::array<std::string_view, 2> kOthers = {"Kosovo", "Stateless"};

/// Everyday names and demonyms that are neither codes nor official names: {what is written,
/// alpha-2}. Without a code two countries bear the name (Congo), so that none is suggested.
constexpr std::pair<std::string_view, std::string_view> kEveryday[] = {{"uk", "GB"},
                                                                       {"u.k.", "GB"},
                                                                       {"britain", "GB"},
                                                                       {"great britain", "GB"},
                                                                       {"british", "GB"},
                                                                       {"england", "GB"},
                                                                       {"scotland", "GB"},
                                                                       {"wales", "GB"},
                                                                       {"u.s.a.", "US"},
                                                                       {"u.s.", "US"},
                                                                       {"america", "US"},
                                                                       {"american", "US"},
                                                                       {"turkey", "TR"},
                                                                       {"turkish", "TR"},
                                                                       {"russia", "RU"},
                                                                       {"russian", "RU"},
                                                                       {"iran", "IR"},
                                                                       {"iranian", "IR"},
                                                                       {"syria", "SY"},
                                                                       {"syrian", "SY"},
                                                                       {"vietnamese", "VN"},
                                                                       {"albanian", "AL"},
                                                                       {"afghan", "AF"},
                                                                       {"algerian", "DZ"},
                                                                       {"bangladeshi", "BD"},
                                                                       {"brazilian", "BR"},
                                                                       {"chinese", "CN"},
                                                                       {"egyptian", "EG"},
                                                                       {"eritrean", "ER"},
                                                                       {"ethiopian", "ET"},
                                                                       {"gambian", "GM"},
                                                                       {"the gambia", "GM"},
                                                                       {"ghanaian", "GH"},
                                                                       {"indian", "IN"},
                                                                       {"iraqi", "IQ"},
                                                                       {"jamaican", "JM"},
                                                                       {"kenyan", "KE"},
                                                                       {"kuwaiti", "KW"},
                                                                       {"libyan", "LY"},
                                                                       {"moroccan", "MA"},
                                                                       {"nigerian", "NG"},
                                                                       {"pakistani", "PK"},
                                                                       {"polish", "PL"},
                                                                       {"romanian", "RO"},
                                                                       {"somali", "SO"},
                                                                       {"sri lankan", "LK"},
                                                                       {"sudanese", "SD"},
                                                                       {"tunisian", "TN"},
                                                                       {"ukrainian", "UA"},
                                                                       {"zimbabwean", "ZW"},
                                                                       {"tanzania", "TZ"},
                                                                       {"tanzanian", "TZ"},
                                                                       {"ivory coast", "CI"},
                                                                       {"cape verde", "CV"},
                                                                       {"swaziland", "SZ"},
                                                                       {"burma", "MM"},
                                                                       {"macedonia", "MK"},
                                                                       {"moldova", "MD"},
                                                                       {"palestine", "PS"},
                                                                       {"palestinian", "PS"},
                                                                       {"laos", "LA"},
                                                                       {"brunei", "BN"},
                                                                       {"south korea", "KR"},
                                                                       {"north korea", "KP"},
                                                                       {"czech republic", "CZ"},
                                                                       {"holland", "NL"},
                                                                       {"dutch", "NL"},
                                                                       {"congo", ""},
                                                                       {"bolivia", "BO"},
                                                                       {"venezuela", "VE"},
                                                                       {"taiwan", "TW"},
                                                                       {"vietnam", "VN"},
                                                                       {"portuguese", "PT"},
                                                                       {"spanish", "ES"},
                                                                       {"french", "FR"},
                                                                       {"german", "DE"},
                                                                       {"italian", "IT"},
                                                                       {"irish", "IE"},
                                                                       {"lithuanian", "LT"},
                                                                       {"latvian", "LV"},
                                                                       {"bulgarian", "BG"},
                                                                       {"hungarian", "HU"},
                                                                       {"colombian", "CO"},
                                                                       {"mexican", "MX"},
                                                                       {"thai", "TH"},
                                                                       {"nepalese", "NP"},
                                                                       {"filipino", "PH"},
                                                                       {"ugandan", "UG"},
                                                                       {"cameroonian", "CM"},
                                                                       {"senegalese", "SN"},
                                                                       {"sierra leonean", "SL"},
                                                                       {"angolan", "AO"}};

/// Compared to the letter: "france" is told to be France (DQ-1).
const std::set<std::string, std::less<>>& accepted_names() {
  static const std::set<std::string, std::less<>> names = [] {
    std::set<std::string, std::less<>> all(kOthers.begin(), kOthers.end());
    for (const Country& country : kCountries) {
      all.emplace(country.name);
      if (!country.common_name.empty()) all.emplace(country.common_name);
    }
    return all;
  }();
  return names;
}

/// Folded text in every form that means a country, in the order of DQ-1: the first to claim a text
/// keeps it. An empty name says that a text is known to be ambiguous.
const std::map<std::string, std::string, std::less<>>& meanings() {
  static const std::map<std::string, std::string, std::less<>> map = [] {
    std::map<std::string, std::string, std::less<>> all;
    const auto add = [&](std::string_view text, std::string_view name) {
      if (!text.empty()) all.emplace(folded(text), name);
    };
    for (const Country& each : kCountries) add(each.alpha_2, each.usual_name());
    for (const Country& each : kCountries) add(each.alpha_3, each.usual_name());
    for (const Country& each : kCountries) add(each.official_name, each.usual_name());
    for (const auto& [text, code] : kEveryday) {
      const auto found =
          std::find_if(std::begin(kCountries), std::end(kCountries),
                       [code = code](const Country& each) { return each.alpha_2 == code; });
      add(text, found == std::end(kCountries) ? "" : found->usual_name());
    }
    for (const std::string& name : accepted_names()) add(name, name);
    return all;
  }();
  return map;
}

/// Every name and official name, folded, with the name that documents use.
const std::vector<std::pair<std::string, std::string>>& full_names() {
  static const std::vector<std::pair<std::string, std::string>> all = [] {
    std::vector<std::pair<std::string, std::string>> names;
    for (const std::string& name : accepted_names()) names.emplace_back(folded(name), name);
    for (const Country& each : kCountries) {
      if (each.official_name.empty()) continue;
      names.emplace_back(folded(each.official_name), each.usual_name());
    }
    return names;
  }();
  return all;
}

/// The one country whose name or official name is within two edits; nothing when there is none or
/// more than one.
/// A wrong suggestion is worse than none (DQ-1): two countries within reach, and there is none.
std::optional<std::string> only_country_within_two_edits(const std::string& text) {
  constexpr int kEdits = 2;
  std::optional<std::string> only;
  for (const auto& [form, name] : full_names()) {
    if (edit_distance(text, form) > kEdits) continue;
    if (only && *only != name) return std::nullopt;
    only = name;
  }
  return only;
}

/// The name that documents use of the country that has this name or common name.
const std::string& usual_name_of(const std::string& accepted) {
  static const std::map<std::string, std::string, std::less<>> usual = [] {
    std::map<std::string, std::string, std::less<>> all;
    for (const std::string_view other : kOthers) all.emplace(other, other);
    for (const Country& each : kCountries) {
      all.emplace(each.name, each.usual_name());
      if (!each.common_name.empty()) all.emplace(each.common_name, each.usual_name());
    }
    return all;
  }();
  return usual.at(accepted);
}

/// Whether the text is the name or common name of a country, or "Kosovo" or "Stateless".
bool is_country_name(std::string_view text) { return accepted_names().contains(text); }

}  // namespace

std::optional<std::string> country_meant(std::string_view text) {
  const std::string plain = folded(text);
  if (const auto found = meanings().find(plain); found != meanings().end()) {
    return found->second.empty() ? std::nullopt : std::optional(found->second);
  }
  return only_country_within_two_edits(plain);
}

bool CountryOfText::is_united_kingdom() const { return name == "United Kingdom"; }

// "NA" is Namibia's code, though the same letters stand for a missing text elsewhere (DQ-1).
bool is_recorded_nationality(const Text& nationality) {
  return is_recorded(nationality) || (nationality && folded(*nationality) == "na");
}

// Each spelling is looked up once: the search over all names is slow, and cases share a few
// nationalities.
Nationalities::Nationalities(const Records& records) {
  for (const CaseRecord& record : records.cases) {
    if (!is_recorded_nationality(record.nationality)) continue;
    const std::string& written = *record.nationality;
    if (by_text_.contains(written)) continue;
    const bool is_name = is_country_name(written);
    const auto accepted = is_name ? std::optional(written) : country_meant(written);
    by_text_.emplace(
        written,
        CountryOfText{is_name, accepted ? std::optional(usual_name_of(*accepted)) : std::nullopt});
  }
}

}  // namespace panelpress::rules
