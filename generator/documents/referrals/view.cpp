#include "documents/referrals/view.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/decision_times.h"
#include "rules/issues.h"
#include "rules/referrals.h"

namespace panelpress::documents {

namespace {

using rules::ReferralFacts;
using rules::ReferralState;

/// The findings about every referral and issue.
std::vector<const Finding*> findings_of_register(const rules::Facts& facts) {
  std::vector<Subject> subjects;
  for (const auto& each : facts.referrals) subjects.push_back(about_referral(each.id()));
  for (const Issue& each : facts.records->referrals.issues) {
    subjects.push_back(about_issue(*each.id));
  }
  return findings_about(facts, subjects);
}

bool is_waiting(const ReferralFacts& each) {
  return each.is_open() || each.state == ReferralState::kReceived;
}

/// What is past the day of a clock comes first; then the earliest day of a clock that still runs.
std::pair<bool, Date> urgency(const ReferralFacts& each) {
  Date day = Date::max();
  for (const rules::ReferralClock* clock : {&each.told, &each.work, &each.answer}) {
    if (clock->due_on && !clock->done_on) day = std::min(day, *clock->due_on);
  }
  return {!is_late(each), day};
}

void set_cases(ReferralsView& view, const Context& context, const ReferralsWords& words) {
  const rules::Facts& facts = context.facts;
  std::vector<const ReferralFacts*> open;
  std::vector<const ReferralFacts*> closed;
  for (const auto& each : facts.referrals) (is_waiting(each) ? open : closed).push_back(&each);
  // Stable: those of one urgency stay in the order of their ids.
  std::ranges::stable_sort(open, {}, [](const auto* each) { return urgency(*each); });
  std::ranges::stable_sort(closed, std::ranges::greater{},
                           [](const auto* each) { return *each->record->received_at; });
  for (const auto* each : open) view.open_cases.push_back(referral_view(words, context, *each));
  for (const auto* each : closed) view.closed_cases.push_back(referral_view(words, context, *each));
  view.late = std::to_string(
      std::ranges::count_if(open, [](const ReferralFacts* each) { return is_late(*each); }));
}

std::string count_of(const rules::Facts& facts, ReferralState state) {
  return std::to_string(std::ranges::count(facts.referrals, state, &ReferralFacts::state));
}

void set_load(ReferralsView& view, const rules::Facts& facts, const ReferralsWords& words) {
  const auto load = rules::referral_load(facts.referrals, *facts.records, facts.as_of);
  for (const auto& each : load.specialists) {
    std::vector<std::string> ids;
    for (const auto* referral : each.open) ids.push_back(referral->id().text);
    SpecialistView row{each.specialist.text, std::to_string(ids.size()), std::move(ids), {}};
    for (const Absence* away : each.absences) {
      row.absences.push_back(short_range(*away->from, *away->to));
    }
    view.specialists.push_back(std::move(row));
  }
  for (const auto& [area, count] : load.by_area) {
    view.areas.push_back({code_in_words(area.text), std::to_string(count)});
  }
  for (const auto& [channel, count] : load.by_channel) {
    view.channels.push_back({words.channel(channel), std::to_string(count)});
  }
  view.of_mps = std::to_string(load.of_mps);
}

void set_kinds(ReferralsView& view, const rules::Facts& facts) {
  for (const auto& each : rules::recurring_kinds(facts.referrals, facts.as_of)) {
    view.kinds.push_back({capitalised(*each.cases.front()->record->kind),
                          std::to_string(each.cases.size()),
                          join_each_with_and(each.issues, &IssueId::text), each.recurs()});
  }
}

std::string_view look_of(const Issue& issue) {
  if (rules::is_closed(issue)) return "good";
  return *issue.state == IssueState::kOpen ? "care" : "open";
}

/// Referrals name their issue, an issue does not name its referrals.
IssueView issue_view(const Context& context, const ReferralsWords& words, const Issue& issue) {
  std::vector<std::string> ids;
  for (const auto& each : context.facts.referrals) {
    if (each.record->issue && *each.record->issue == *issue.id) ids.push_back(each.id().text);
  }
  IssueView view;
  view.id = issue.id->text;
  view.title = name_or_empty(issue.title);
  view.state = words.issue_state(*issue.state);
  view.look = look_of(issue);
  view.opened_on = short_date(*issue.opened_on);
  view.looked_at = short_date(rules::last_looked_at(issue));
  view.closed_on = short_date(issue.closed_on.value);
  // Negative of an issue that was closed before it was opened, which the words say.
  if (const auto days = rules::days_to_close(issue)) {
    view.took = words.took(context.vocabulary.count.days(std::abs(*days)), *days < 0);
  }
  view.evidence = recorded_or_empty(issue.evidence);
  view.referrals = std::move(ids);
  view.is_closed = rules::is_closed(issue);
  return view;
}

std::string days_in_words(const std::optional<rules::AverageDays>& average) {
  if (!average) return "";
  // From whole numbers: floating point would write some of them one off.
  return fmt::format("{}.{:02}", average->hundredths / 100, average->hundredths % 100);
}

void set_decisions(ReferralsView& view, const rules::Facts& facts, const ReferralsWords& words) {
  for (const auto& each : rules::decision_times(facts.referrals, facts.records->working_days())) {
    view.decisions.push_back({words.decision(each.decision), std::to_string(each.timed),
                              days_in_words(each.calendar_average()),
                              days_in_words(each.working_average()),
                              each.undated > 0 ? std::to_string(each.undated) : ""});
  }
}

void set_data_owner(ReferralsView& view, const Team& team) {
  if (!team.data_owner) return;
  view.data_owner = name_or_empty(team.data_owner->name);
  const auto& trained = team.data_owner->trained_on;
  view.data_owner_trained = trained ? in_words(*trained) : "";
}

}  // namespace

std::vector<std::string> inputs_of_referrals(const Context& context) {
  auto inputs = common_inputs();
  const ReferralRegister& given = context.facts.records->referrals;
  for (const auto& each : given.cases) inputs.push_back(each.source.file());
  for (const auto& each : given.issues) inputs.push_back(each.source.file());
  // REF-10: the load of a specialist names their absences.
  for (const auto& each : given.absences) inputs.push_back(each.source.file());
  return sorted_paths(std::move(inputs));
}

ReferralsView referrals_view(const Context& context) {
  const rules::Facts& facts = context.facts;
  const auto words = words_of<ReferralsWords>(context);
  ReferralsView view;
  view.page =
      page_view(context, {.title = words.title(),
                          .subject = words.subject(),
                          .rules = {"GEN-1", "CMP-5", "REF-1", "REF-2", "REF-3", "REF-4", "REF-5",
                                    "REF-6", "REF-7", "REF-8", "REF-9", "REF-10", "ISS-1"},
                          .inputs = inputs_of_referrals(context),
                          .findings = findings_of_register(facts)});
  view.counted = context.vocabulary.count.referrals(std::ssize(facts.referrals));
  view.open = count_of(facts, ReferralState::kAccepted);
  view.waiting = count_of(facts, ReferralState::kReceived);
  view.answered = count_of(facts, ReferralState::kAnswered);
  view.rejected = count_of(facts, ReferralState::kRejected);
  view.signposted = count_of(facts, ReferralState::kSignposted);
  set_cases(view, context, words);
  set_load(view, facts, words);
  set_kinds(view, facts);
  set_decisions(view, facts, words);
  for (const Issue& each : facts.records->referrals.issues) {
    view.issues.push_back(issue_view(context, words, each));
  }
  set_data_owner(view, facts.records->settings.team);
  return view;
}

}  // namespace panelpress::documents
