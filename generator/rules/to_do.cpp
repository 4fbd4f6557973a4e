#include "rules/to_do.h"

#include <algorithm>
#include <tuple>

#include "model/subjects.h"
#include "rules/arranging.h"
#include "rules/follow_up_checks.h"
#include "rules/incomplete.h"
#include "rules/placing.h"
#include "rules/renewal.h"

namespace panelpress::rules {

namespace {

/// Gathers work: what is of one task, panel and area is one piece of it.
class Work {
 public:
  explicit Work(Date as_of) : as_of_(as_of) {}

  /// `about` may be nothing, when the work is the panel's as a whole.
  /// One line for a task of a panel and area, with everybody it is about, due on the earliest of
  /// their days.
  void add(Task task, const Panel* panel, std::optional<Date> by, const Subject& about,
           const std::optional<AreaCode>& area = std::nullopt) {
    const auto found = std::ranges::find_if(all_, [&](const ToDo& each) {
      return each.task == task && each.panel == panel && each.area == area;
    });
    ToDo& work = found == all_.end() ? all_.emplace_back() : *found;
    work.task = task;
    work.panel = panel;
    work.area = area;
    if (by) work.by = std::min(*by, work.by.value_or(*by));
    tell_of(work, about);
  }

  /// One line for a task and a day, with everybody whose day it is: where days lie months apart,
  /// the earliest does not speak for the others.
  void add_by_day(Task task, std::optional<Date> by, const Subject& about) {
    const auto found = std::ranges::find_if(
        all_, [&](const ToDo& each) { return each.task == task && each.by == by; });
    ToDo& work = found == all_.end() ? all_.emplace_back() : *found;
    work.task = task;
    work.by = by;
    tell_of(work, about);
  }

  bool is_near(Date day) const { return day <= as_of_ + Days{kAheadDays}; }

  std::vector<ToDo> take() { return std::move(all_); }

 private:
  static void tell_of(ToDo& work, const Subject& about) {
    if (about == Subject()) {
      work.is_of_whole_panel = true;
      return;
    }
    const bool is_new = std::ranges::find(work.about, about) == work.about.end();
    if (is_new) work.about.push_back(about);
  }

  Date as_of_;
  std::vector<ToDo> all_;
};

/// The first day on which an obligation that has passed was to be heard, or listed (SEL-7).
/// An obligation has its day; without one, the day on which it arose is what it has waited since.
std::optional<Date> passed_on(const CaseFacts& each) {
  std::optional<Date> first;
  for (const Obligation& obligation : each.obligations) {
    if (!obligation.is_passed) continue;
    const Date day = obligation.hear_by.value_or(obligation.arose_on);
    first = std::min(day, first.value_or(day));
  }
  return first;
}

/// The first day still to come by which an obligation is to be heard, and until which no planned
/// panel lists the case: once it has passed, SEL-7 tells it.
std::optional<Date> to_be_listed_by(const CaseFacts& each) {
  std::optional<Date> first;
  for (const Obligation& obligation : each.obligations) {
    if (!obligation.hear_by || obligation.is_passed) continue;
    const Date day = *obligation.hear_by;
    const auto& panels = each.planned_panels;
    if (panels.empty() || *panels.front()->date > day) first = std::min(day, first.value_or(day));
  }
  return first;
}

void add_people(const Facts& facts, Work& work) {
  const Schedule& schedule = facts.schedule;
  for (const CaseFacts* each : schedule.due_unplanned) {
    work.add(Task::kListPeople, nullptr, each->window->by, about_case(each->ref()));
  }
  for (const CaseFacts* each : schedule.detained) {
    if (each->is_last_panel_unknown) {
      work.add(Task::kRecordLastPanel, nullptr, std::nullopt, about_case(each->ref()));
    }
    if (const auto day = passed_on(*each)) {
      work.add(Task::kHearObligations, nullptr, day, about_case(each->ref()));
    }
    const auto list_by = to_be_listed_by(*each);
    if (list_by && work.is_near(*list_by)) {
      work.add(Task::kHearByDay, nullptr, list_by, about_case(each->ref()));
    }
  }
  for (const CaseFacts* each : schedule.planned_late) {
    work.add(Task::kMovePeople, nullptr, each->window->by, about_case(each->ref()));
  }
  for (const Panel* panel : schedule.unrecorded_panels) {
    work.add(Task::kRecordPanel, panel, *panel->date, {});
  }
  // SEL-6 also lists whom the sections above already hold; they are told once.
  for (const ToList& each : schedule.to_list) {
    if (each.facts->is_due_or_overdue() || each.facts->is_planned_too_late()) continue;
    if (!work.is_near(each.list_by)) continue;
    work.add(Task::kListSoon, nullptr, each.list_by, about_case(each.facts->ref()));
  }
}

/// What is to be done before a panel by the day of this rule.
/// Every other rule with a deadline is about a member's answer.
Task task_of(std::string_view rule) {
  if (rule == "PAN-9") return Task::kInvite;
  if (rule == "PAN-10") return Task::kIdentifyCases;
  if (rule == "PAN-13") return Task::kSendCaseList;
  return rule == "PCK-8" ? Task::kIssuePack : Task::kChaseAnswers;
}

/// A planned panel to come: what was not done stays to be done after its day, since the panel is
/// still ahead.
void add_panel(const PanelFacts& panel, const Facts& facts, Work& work) {
  const Date asked_by = availability_asked_by(*panel.panel, facts.figures);
  // Once the invitations are out, who is free has been asked.
  if (!panel.panel->asked_on && !panel.panel->invited_on && work.is_near(asked_by)) {
    work.add(Task::kAskNames, panel.panel, asked_by, {});
  }
  for (const Deadline& each : panel.deadlines) {
    if (each.done_on || !work.is_near(each.last_day)) continue;
    work.add(task_of(each.rule), panel.panel, each.last_day,
             each.member ? about_person(*each.member->person) : Subject());
  }
}

void add_actions(const RecommendationFacts& each, Work& work) {
  for (const Action& action : each.given().actions) {
    if (action.completed_on || !action.by || !work.is_near(*action.by)) continue;
    work.add(Task::kChaseActions, each.panel, *action.by, about_case(each.ref()));
  }
}

/// Until it is known what a panel decided, nothing that follows from it is on any list.
void add_outcomes(const Facts& facts, Work& work) {
  for (const Panel& panel : facts.records->panels) {
    for (const ListedCase& each : panel.cases) {
      if (!lacks_outcome(panel, each, *facts.records)) continue;
      work.add(Task::kRecordOutcomes, &panel, *panel.date, about_case(*each.ref));
    }
  }
}

/// An email is sent whatever follows; audits and actions only while something is open.
void add_follow_up(const Facts& facts, Work& work) {
  const WorkingDays working_days = facts.records->working_days();
  for (const RecommendationFacts& each : facts.recommendations) {
    if (is_email_unsent(each, facts.as_of)) {
      work.add(Task::kSendEmails, each.panel, emails_due_on(*each.panel, working_days),
               about_case(each.ref()));
    }
    if (!each.is_open) continue;
    add_actions(each, work);
    const bool is_audited = each.audit_answer != AuditAnswer::kNotAudited;
    const auto& audit_on = *each.audit_on;
    if (is_audited || !audit_on || !work.is_near(*audit_on)) continue;
    work.add(Task::kAudit, each.panel, *audit_on, about_case(each.ref()));
  }
  for (const OpenItem& each : facts.open_items) {
    work.add(Task::kChaseReplies, nullptr, each.since, about_case(each.recommendation->ref()),
             each.recommendation->area());
  }
  for (const EscalationFacts& each : facts.escalations) {
    if (each.state == EscalationState::kAnswered) continue;
    work.add(Task::kChaseAnswer, each.panel, each.answer_by,
             each.feedback->ref ? about_case(*each.feedback->ref) : Subject());
  }
}

/// Half a year ahead, as IND-5 asks, and also while a campaign is under way: who is recruited does
/// not sit when the term has ended. An appraisal has a day only while its term is still to begin:
/// afterwards nothing hangs on the day on which it is recorded.
void add_renewals(const Facts& facts, Work& work) {
  for (const Renewal& each : renewals(facts.members, *facts.records, facts.as_of)) {
    const bool is_appraisal = each.kind == RenewalKind::kAppraisal;
    const bool has_day = !is_appraisal || each.day >= facts.as_of;
    work.add_by_day(is_appraisal ? Task::kAppraise : Task::kRenew,
                    has_day ? std::optional<Date>(each.day) : std::nullopt,
                    about_person(*each.member->id));
  }
}

/// Claims to authorise are due on the next cut-off (ARR-4), where settings give one.
void add_members(const Facts& facts, Work& work) {
  const PayrollMonth* cut_off = next_cut_off(facts.records->settings, facts.as_of);
  for (const ClaimFacts& each : facts.claims) {
    if (each.verdict() != ClaimVerdict::kReadyToAuthorise) continue;
    work.add(Task::kAuthorise, nullptr,
             cut_off ? std::optional<Date>(*cut_off->cut_off) : std::nullopt,
             about_claim(*each.claim->id));
  }
  add_renewals(facts, work);
}

/// People whom no panel hears in time before all else; then by day, what has none last.
/// Worst first: kRecordLastPanel is the last of the tasks about people whom nobody hears.
auto urgency(const ToDo& work) {
  const bool is_worst = work.task <= Task::kRecordLastPanel;
  return std::make_tuple(!is_worst, !work.by, work.by.value_or(Date{}), work.task);
}

}  // namespace

std::vector<ToDo> to_do(const Facts& facts) {
  Work work{facts.as_of};
  add_people(facts, work);
  for (const PanelFacts& panel : facts.panels) {
    const bool is_coming = panel.panel->is_planned() && *panel.panel->date >= facts.as_of;
    if (is_coming) add_panel(panel, facts, work);
  }
  add_outcomes(facts, work);
  add_follow_up(facts, work);
  add_members(facts, work);
  std::vector<ToDo> all = work.take();
  std::ranges::stable_sort(all,
                           [](const ToDo& a, const ToDo& b) { return urgency(a) < urgency(b); });
  return all;
}

const PanelFacts* next_panel(const Facts& facts) {
  const Panel* next = next_available_panel(*facts.records, facts.as_of);
  return next ? facts.find(*next->id) : nullptr;
}

}  // namespace panelpress::rules
