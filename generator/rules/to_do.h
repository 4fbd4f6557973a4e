#pragma once

#include <optional>
#include <vector>

#include "base/subject.h"
#include "rules/facts.h"

/// What is to be done today: what the findings and the days to come ask of somebody, gathered so
/// that one line is one piece of work of one person.
namespace panelpress::rules {

/// A piece of work, by what somebody is to do. Those about people whom no panel hears in time come
/// first, since nothing is worse.
enum class Task {
  kListPeople,       ///< SEL-5: due or overdue, on no planned panel
  kMovePeople,       ///< SEL-5: planned after their window
  kHearObligations,  ///< SEL-7: passed
  kHearByDay,        ///< REC-7: to be heard by a day, and on no planned panel until then
  kRecordLastPanel,  ///< GEN-5
  kRecordPanel,      ///< SEL-5: planned, and its day has passed
  kRecordOutcomes,   ///< DQ-3: held, and what it decided is not recorded
  kListSoon,         ///< SEL-6
  kAskNames,         ///< ARR-1
  kIdentifyCases,    ///< PAN-10
  kInvite,           ///< PAN-9
  kChaseAnswers,     ///< PAN-11, PAN-12
  kSendCaseList,     ///< PAN-13
  kIssuePack,        ///< PCK-8
  kSendEmails,       ///< POST-8
  kChaseReplies,     ///< CMP-7
  kChaseActions,     ///< REC-5
  kAudit,            ///< POST-4
  kChaseAnswer,      ///< ESC-1
  kAuthorise,        ///< FEE-7, ARR-4
  kRenew,            ///< IND-5: a term or a clearance that ends
  kAppraise          ///< IND-5: a further term
};

/// How many days ahead work is announced, but for what IND-5 asks half a year ahead; what is late
/// is always there.
inline constexpr int kAheadDays = 14;

struct ToDo {
  Task task{};
  std::optional<Date> by;          ///< the first day by which some of it is to be done
  const Panel* panel = nullptr;    ///< whose work it is, if a panel's
  std::optional<AreaCode> area;    ///< that is to be chased
  std::vector<Subject> about;      ///< the cases, people or claims
  bool is_of_whole_panel = false;  ///< some of it is about none of them: the panel as a whole

  bool is_late(Date as_of) const { return by && *by < as_of; }
};

/// Everything that is to be done, the worst first: people on no panel in time, then by day.
std::vector<ToDo> to_do(const Facts& facts);

/// The planned panel that comes next; null when none is planned from `as_of` on.
const PanelFacts* next_panel(const Facts& facts);

}  // namespace panelpress::rules

namespace panelpress {

/// The keys of what each is called, in templates/index/words.txt.
template <>
struct Words<rules::Task> {
  static constexpr WordList<rules::Task, 22> kList{
      {{rules::Task::kListPeople, "list-people"},
       {rules::Task::kMovePeople, "move-people"},
       {rules::Task::kHearObligations, "hear-obligations"},
       {rules::Task::kHearByDay, "hear-by-day"},
       {rules::Task::kRecordLastPanel, "record-last-panel"},
       {rules::Task::kRecordPanel, "record-panel"},
       {rules::Task::kRecordOutcomes, "record-outcomes"},
       {rules::Task::kListSoon, "list-soon"},
       {rules::Task::kAskNames, "ask-names"},
       {rules::Task::kIdentifyCases, "identify-cases"},
       {rules::Task::kInvite, "invite"},
       {rules::Task::kChaseAnswers, "chase-answers"},
       {rules::Task::kSendCaseList, "send-case-list"},
       {rules::Task::kIssuePack, "issue-pack"},
       {rules::Task::kSendEmails, "send-emails"},
       {rules::Task::kChaseReplies, "chase-replies"},
       {rules::Task::kChaseActions, "chase-actions"},
       {rules::Task::kAudit, "audit"},
       {rules::Task::kChaseAnswer, "chase-answer"},
       {rules::Task::kAuthorise, "authorise"},
       {rules::Task::kRenew, "renew"},
       {rules::Task::kAppraise, "appraise"}}};
};

}  // namespace panelpress
