#include "rules/training.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text.h"
#include "model/subjects.h"
#include "rules/attendance.h"

namespace panelpress::rules {

namespace {

/// How many panels of other chairs a chair observes (CPP: personal performance goal).
constexpr std::size_t kChairsObserved = 2;

/// The newest update that is known; null when there is none.
/// Updates to come are not known yet, and have been taken out with the rest (GEN-1).
const TrainingUpdate* newest_update(const Records& records) {
  const auto& all = records.settings.training_updates;
  const auto newest = std::ranges::max_element(
      all, [](const TrainingUpdate& a, const TrainingUpdate& b) { return *a.on < *b.on; });
  return newest == all.end() ? nullptr : &*newest;
}

bool is_refreshed_since(const Person& person, Date date) {
  const auto refreshed = person.refreshed_on.value_or({});
  return std::ranges::any_of(refreshed, [&](Date each) { return each >= date; });
}

/// Trained on the day of the update counts as trained on it (TRN-1).
void check_refreshed(const Person& person, const TrainingUpdate& update,
                     std::vector<Finding>& findings) {
  const Field<Date>* training = trained_on(person);
  if (!training || **training >= *update.on || is_refreshed_since(person, *update.on)) return;
  findings.push_back(
      {"TRN-1", Severity::kAdvice, about_person(*person.id),
       say("trained on {}, before the update of {}{}, and not refreshed since: add the "
           "day to 'refreshed_on'",
           **training, *update.on, is_recorded(update.what) ? " (" + *update.what + ")" : ""),
       training->source});
}

/// A cancelled panel makes nobody a chair.
bool is_chair(const Records& records, const PersonId& person) {
  return std::ranges::any_of(records.panels, [&](const Panel& panel) {
    return !panel.is_cancelled() && panel.chair && *panel.chair == person;
  });
}

bool is_of_another_chair(const Panel& panel, const PersonId& person) {
  return panel.is_held() && panel.chair && *panel.chair != person;
}

/// Attendance as observer, as the panel records it; a reserve or member sits and does not observe.
bool observed(const Panel& panel, const PersonId& person) {
  return std::ranges::any_of(panel.members, [&](const Member& member) {
    return *member.person == person && is_true(member.attended) &&
           member.role.value_or(MemberRole::kMember) == MemberRole::kObserver;
  });
}

void check_observed(const Person& person, const Records& records, std::vector<Finding>& findings) {
  if (!is_chair(records, *person.id)) return;
  const std::size_t count = panels_of_others_observed(person, records).size();
  if (count >= kChairsObserved) return;
  findings.push_back({"TRN-2", Severity::kAdvice, about_person(*person.id),
                      say("chairs panels and has observed {} of another chair, of {}: arrange it, "
                          "and record it on the panel with role 'observer'",
                          counted(static_cast<int>(count), "held panel"), kChairsObserved),
                      person.source});
}

/// Independent members have no line manager (TRN-3). Agreed on the day of the panel is not before
/// it.
void check_agreed(const Person& person, const Records& records, std::vector<Finding>& findings) {
  if (person.is_independent()) return;
  const Panel* first = first_sat_on(records, *person.id);
  const auto& agreed = person.manager_agreed_on;
  if (!first || (agreed && *agreed < *first->date)) return;
  findings.push_back(
      {"TRN-3", Severity::kAdvice, about_person(*person.id),
       say("no agreement of a line manager to 10 to 12 panels is recorded before the "
           "first panel, {}: add 'manager_agreed_on'",
           first->id->text),
       agreed.source ? agreed.source : person.source});
}

}  // namespace

// The first training counts, whichever key says it: IND-2's induction is training too (PAN-8).
const Field<Date>* trained_on(const Person& person) {
  const Field<Date>& first = person.trained_on;
  const Field<Date>& induction = person.induction.training;
  if (!induction) return first ? &first : nullptr;
  return first && *first <= *induction ? &first : &induction;
}

bool is_trained_on(const Person& person, Date date) {
  const Field<Date>* training = trained_on(person);
  return training && **training <= date;
}

// Panels observed during the induction count as well as those whose list names the observer.
std::vector<const Panel*> panels_of_others_observed(const Person& person, const Records& records) {
  std::set<PanelId> ids;
  for (const ObservedPanel& each : person.induction.observed_panels.value_or({})) {
    if (const auto* id = std::get_if<PanelId>(&each)) ids.insert(*id);
  }
  std::vector<const Panel*> panels;
  for (const Panel& panel : records.panels) {
    const bool watched = observed(panel, *person.id) || ids.contains(*panel.id);
    if (watched && is_of_another_chair(panel, *person.id)) panels.push_back(&panel);
  }
  return panels;
}

std::vector<Finding> training_findings(const Records& records) {
  std::vector<Finding> findings;
  const TrainingUpdate* update = newest_update(records);
  for (const Person& person : records.people) {
    if (update) check_refreshed(person, *update, findings);
    check_observed(person, records, findings);
    check_agreed(person, records, findings);
  }
  return findings;
}

}  // namespace panelpress::rules
