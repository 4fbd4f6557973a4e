#include "rules/near_misses.h"

#include <algorithm>
#include <tuple>

#include "base/nearest.h"
#include "base/text.h"
#include "rules/countries.h"

namespace panelpress::rules {

namespace {

using Cases = std::vector<const CaseRecord*>;
using BySpelling = std::map<std::string, Cases>;

constexpr int kMostEdits = 2;

/// A country's name is no near miss of itself; every other spelling is one, even where nothing is
/// meant.
void add_nationalities(const Facts& facts, std::vector<NearMiss>& all) {
  BySpelling spellings;
  for (const CaseRecord& record : facts.records->cases) {
    if (is_recorded_nationality(record.nationality) &&
        !facts.nationalities.of(*record.nationality).is_written_as_name) {
      spellings[*record.nationality].push_back(&record);
    }
  }
  for (auto& [written, cases] : spellings) {
    all.push_back({NearMissOf::kNationality, written,
                   facts.nationalities.of(written).name.value_or(""), std::move(cases)});
  }
}

/// The cases whose country is not written by its name, and otherwise in another case.
/// Spellings that agree with each other are consistent though none is valid (DQ-5): the country
/// must occur in several.
std::set<CaseRef> cases_of_several_spellings(const Facts& facts) {
  std::map<std::string, BySpelling> by_country;
  for (const CaseRecord& record : facts.records->cases) {
    if (!is_recorded_nationality(record.nationality)) continue;
    const CountryOfText& country = facts.nationalities.of(*record.nationality);
    if (country.name) by_country[*country.name][*record.nationality].push_back(&record);
  }
  std::set<CaseRef> refs;
  for (const auto& [country, spellings] : by_country) {
    if (spellings.size() == 1) continue;
    for (const auto& [written, cases] : spellings) {
      if (facts.nationalities.of(written).is_written_as_name) continue;
      for (const CaseRecord* record : cases) refs.insert(*record->ref);
    }
  }
  return refs;
}

/// The spelling that most cases use among those that mean the same; the first by code point when
/// several are as common.
const std::string& commonest(const BySpelling& spellings) {
  return std::ranges::max_element(
             spellings,
             [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); })
      ->first;
}

/// The centre that is meant by a spelling: a commoner one that differs in case and spaces alone,
/// else the one commoner centre within two edits.
/// Only a commoner spelling can be meant: of two that are as common, nobody knows which is right.
std::string centre_meant(const std::string& written, const BySpelling& spellings) {
  const std::size_t cases = spellings.at(written).size();
  NearestWord nearest(folded(written), kMostEdits);
  std::map<std::string, std::string> as_written;
  for (const auto& [other, others] : spellings) {
    if (others.size() <= cases) continue;
    nearest.consider(folded(other));
    as_written.emplace(folded(other), other);
  }
  const auto found = nearest.found();
  return found ? as_written.at(*found) : "";
}

void add_centres(const Records& records, std::vector<NearMiss>& all) {
  // With centres listed in settings, the inputs refuse one that is not among them.
  if (!records.settings.detention_centres.empty()) return;
  BySpelling spellings;
  for (const CaseRecord& record : records.cases) {
    const auto& centre = record.detention.centre;
    if (centre && !is_missing_text(centre->text)) spellings[centre->text].push_back(&record);
  }
  for (const auto& [written, cases] : spellings) {
    const std::string meant = centre_meant(written, spellings);
    if (!meant.empty()) all.push_back({NearMissOf::kDetentionCentre, written, meant, cases});
  }
}

/// An owner is known by email; two names under one address are one person, written in two ways.
void add_owners(const Records& records, std::vector<NearMiss>& all) {
  std::map<std::string, BySpelling> by_email;
  for (const CaseRecord& record : records.cases) {
    const auto& owner = record.owner;
    if (!owner || !is_recorded(owner->email) || !is_named(owner->name)) continue;
    by_email[folded(*owner->email)][*owner->name].push_back(&record);
  }
  for (const auto& [email, spellings] : by_email) {
    const std::string& meant = commonest(spellings);
    for (const auto& [written, cases] : spellings) {
      if (written != meant) all.push_back({NearMissOf::kOwnerName, written, meant, cases});
    }
  }
}

}  // namespace

NearMisses::NearMisses(const Facts& facts) {
  add_nationalities(facts, all_);
  add_centres(*facts.records, all_);
  add_owners(*facts.records, all_);
  std::ranges::stable_sort(all_, [](const NearMiss& a, const NearMiss& b) {
    return std::tie(a.of, a.meant, a.written) < std::tie(b.of, b.meant, b.written);
  });
  for (const NearMiss& each : all_) {
    for (const CaseRecord* record : each.cases) cases_[each.of].push_back(*record->ref);
  }
  for (auto& [of, refs] : cases_) std::ranges::sort(refs);
  one_of_several_ = cases_of_several_spellings(facts);
}

bool NearMisses::holds(NearMissOf of, const CaseRecord& record) const {
  const auto found = cases_.find(of);
  return found != cases_.end() &&
         std::binary_search(found->second.begin(), found->second.end(), *record.ref);
}

}  // namespace panelpress::rules
