#include <algorithm>
#include <map>
#include <tuple>

#include "rules/checks.h"
#include "rules/quality_checks.h"

namespace panelpress::rules {

namespace {

constexpr const char* kHardlySo = "hardly so, check the record: ";

/// Unlikely, not impossible: hence a warning where DQ-2 has an error (DQ-7).
void add_if_before_start(const CaseRecord& record, const Field<Date>& date, std::string_view what,
                         Reasons& reasons) {
  const Date start = *record.detention.start;
  if (!date || *date >= start) return;
  reasons.add(say("{} {}, before detention began on {}", what, *date, start), date.source);
}

void under_age(const CaseRecord& record, Reasons& reasons) {
  // In months: whoever was born on a 29 February comes of age on the last day of that month.
  constexpr int kMonthsToEighteen = 18 * 12;
  const Field<Date>& birth = record.date_of_birth;
  if (!birth || add_months(*birth, kMonthsToEighteen) <= *record.detention.start) return;
  reasons.add(
      say("born on {}, under 18 when detention began on {}", *birth, *record.detention.start),
      birth.source);
}

/// Whoever is British is no foreign national; one of the two fields is wrong.
void offender_from_here(const CaseRecord& record, const Nationalities& nationalities,
                        Reasons& reasons) {
  const Field<bool>& offender = record.criminality.foreign_national_offender;
  if (!is_true(offender) || !is_recorded_nationality(record.nationality)) return;
  if (!nationalities.of(*record.nationality).is_united_kingdom()) return;
  reasons.add("a foreign national offender from the United Kingdom", offender.source);
}

void implausible_case(const CaseRecord& record, const Nationalities& nationalities,
                      std::vector<Finding>& findings) {
  Reasons reasons;
  under_age(record, reasons);
  if (record.bail) {
    add_if_before_start(record, record.bail->date, "bail granted in principle on", reasons);
  }
  offender_from_here(record, nationalities, reasons);
  for (const Barrier& barrier : record.barriers) {
    add_if_before_start(record, barrier.resolve_by, "a barrier to be resolved by", reasons);
  }
  add_if_before_start(record, record.removal.directions_set, "removal directions for", reasons);
  add_if_before_start(record, record.documentation.expected, "a document expected on", reasons);
  reasons.into(findings, "DQ-7", about_case(*record.ref), kHardlySo);
}

void long_terms(const Person& person, std::vector<Finding>& findings) {
  constexpr int kLongestTerm = 60;
  Reasons reasons;
  for (const Appointment& each : person.appointments) {
    if (*each.term_months <= kLongestTerm) continue;
    reasons.add(say("a term of {} months from {}", *each.term_months, *each.start),
                each.term_months.source);
  }
  reasons.into(findings, "DQ-7", about_person(*person.id), kHardlySo);
}

/// Somebody asked to a panel, and who has not declined.
struct Asked {
  const Panel* panel = nullptr;
  Source source;

  DateTime start() const { return *panel->start; }
};

/// Who is asked to each panel that has a time and was not cancelled, by when it starts.
std::map<PersonId, std::vector<Asked>> panels_by_person(const Records& records) {
  std::map<PersonId, std::vector<Asked>> asked;
  for (const Panel& panel : records.panels) {
    // A panel without a start overlaps nothing that can be told.
    if (panel.is_cancelled() || !panel.start) continue;
    if (panel.chair) asked[*panel.chair].push_back({&panel, panel.chair.source});
    if (panel.officer) asked[*panel.officer].push_back({&panel, panel.officer.source});
    for (const Member& each : panel.members) {
      const bool has_declined = each.answer && *each.answer == Answer::kDeclined;
      if (!has_declined) asked[*each.person].push_back({&panel, each.source});
    }
  }
  for (auto& [person, panels] : asked) {
    std::ranges::sort(panels, [](const Asked& a, const Asked& b) {
      return std::tuple(a.start(), a.panel->id->text) < std::tuple(b.start(), b.panel->id->text);
    });
  }
  return asked;
}

/// One finding on the later panel, naming each that it overlaps.
/// Panels of a person are few, so that each is held against all before it. One that ends as the
/// next begins does not overlap it.
void two_panels_at_once(const Records& records, const Figures& figures,
                        std::vector<Finding>& findings) {
  const std::chrono::minutes length{figures.panel_minutes};
  for (const auto& [person, panels] : panels_by_person(records)) {
    for (auto later = panels.begin(); later != panels.end(); ++later) {
      Reasons reasons;
      for (auto earlier = panels.begin(); earlier != later; ++earlier) {
        if (later->start() >= earlier->start() + length) continue;
        reasons.add(fmt::format("asked to panel {} at the same time, and declined neither",
                                earlier->panel->id->text),
                    later->source);
        reasons.add_other(earlier->panel->source);
      }
      reasons.into(findings, "DQ-7", about_person_at(*later->panel->id, person), kHardlySo);
    }
  }
}

}  // namespace

void find_implausible(const Facts& facts, std::vector<Finding>& findings) {
  for (const CaseFacts& each : facts.cases) {
    implausible_case(*each.record, facts.nationalities, findings);
  }
  for (const Person& person : facts.records->people) long_terms(person, findings);
  two_panels_at_once(*facts.records, facts.figures, findings);
}

}  // namespace panelpress::rules
