#include <algorithm>
#include <map>

#include "rules/checks.h"
#include "rules/quality_checks.h"

namespace panelpress::rules {

namespace {

using Alike = std::vector<const CaseRecord*>;

/// What makes two records look like one person; empty when any part is not given. Texts that are
/// the same are one, and so are the names of one country.
/// DQ-4 asks for all three given: two records that both lack a birthday are not alike by it.
std::string likeness(const CaseRecord& record, const Nationalities& nationalities) {
  if (!is_named(record.name) || !is_recorded_nationality(record.nationality) ||
      !record.date_of_birth) {
    return {};
  }
  const CountryOfText& country = nationalities.of(*record.nationality);
  return fmt::format("{}\n{}\n{}", folded(*record.name),
                     country.name ? *country.name : folded(*record.nationality),
                     to_iso(*record.date_of_birth));
}

/// Whether one reference is the other and '/' with a number: the person was detained again.
/// The slash needs a number after it: "A/B" is somebody's own reference.
bool is_detained_again(const std::string& first, const std::string& second) {
  if (!second.starts_with(first + '/') || second.size() == first.size() + 1) return false;
  return std::all_of(second.begin() + static_cast<std::ptrdiff_t>(first.size()) + 1, second.end(),
                     [](char c) { return c >= '0' && c <= '9'; });
}

bool is_one_person_again(const CaseRecord& a, const CaseRecord& b) {
  return is_detained_again(a.ref->text, b.ref->text) || is_detained_again(b.ref->text, a.ref->text);
}

/// Whether one detention begins before the other has ended; the day of the change is no overlap.
/// One day may end one detention and begin the next, as when a person is detained again at once.
bool begins_before_end(const CaseRecord& a, const CaseRecord& b) {
  return !b.detention.ended || *a.detention.start < *b.detention.ended;
}
bool overlap(const CaseRecord& a, const CaseRecord& b) {
  return begins_before_end(a, b) && begins_before_end(b, a);
}

/// A record told of both kinds has one finding, at the graver severity; each of the group tells its
/// own (DQ-4: warning on each).
void duplicates_of(const CaseRecord& record, const Alike& group, std::vector<Finding>& findings) {
  std::vector<CaseRef> at_once;
  std::vector<CaseRef> one_after_the_other;
  Reasons reasons;
  for (const CaseRecord* other : group) {
    if (other == &record || is_one_person_again(record, *other)) continue;
    (overlap(record, *other) ? at_once : one_after_the_other).push_back(*other->ref);
    reasons.add_other(other->source);
  }
  if (!at_once.empty()) {
    reasons.add(say("same name, nationality and date of birth as {}: keep one record of a person, "
                    "or correct the one that is somebody else's",
                    named(at_once)),
                record.name.source);
  }
  if (!one_after_the_other.empty()) {
    reasons.add(say("same name, nationality and date of birth as {}, detained at another time: if "
                    "it is one person, give the later detention the first reference with '/' and a "
                    "number",
                    named(one_after_the_other)),
                record.name.source, Severity::kAdvice);
  }
  reasons.into(findings, "DQ-4", about_case(*record.ref));
}

}  // namespace

// Grouped by likeness, since comparing each with each would be a million times a million on a
// national year.
void find_duplicates(const Facts& facts, std::vector<Finding>& findings) {
  std::map<std::string, Alike> alike;
  for (const CaseFacts& each : facts.cases) {
    if (const std::string key = likeness(*each.record, facts.nationalities); !key.empty()) {
      alike[key].push_back(each.record);
    }
  }
  for (const auto& [key, group] : alike) {
    for (const CaseRecord* record : group) duplicates_of(*record, group, findings);
  }
}

}  // namespace panelpress::rules
