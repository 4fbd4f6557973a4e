#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/text.h"
#include "documents/index/view.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "model/subjects.h"

namespace panelpress::documents {

namespace {

using rules::Task;

/// How many are named on a line; the page behind it has them all.
constexpr std::size_t kNamed = 4;

/// What the lines of Today are made from.
struct TodaySource {
  const rules::Facts& facts;
  const Vocabulary& vocabulary;
  const IndexWords& words;
  WorkingDays working_days;
  std::map<Date, int> panels_on_day;
  std::set<std::string> paths;  ///< of every document that is there
};

/// Where a panel as a whole is the only one, its date says it.
std::string named(const TodaySource& source, const rules::ToDo& work) {
  std::vector<std::string> names;
  const bool has_others = !work.about.empty();
  if (work.is_of_whole_panel && has_others) names.push_back(source.words.todo.whole_panel());
  std::size_t more = work.about.size();
  for (const Subject& each : work.about) {
    if (names.size() == kNamed) break;
    --more;
    const auto person = person_of(each);
    names.push_back(person ? person_name(*source.facts.records, *person) : each.text());
  }
  if (more > 0) names.push_back(source.words.todo.more(more));
  return join_with_and(names);
}

/// What its number counts: people, panels, claims, by the task.
std::string counted_of(const TodaySource& source, const rules::ToDo& work) {
  const auto& counted = source.vocabulary.count;
  const auto count = std::ssize(work.about);
  if (work.task == Task::kSendEmails) return counted.emails(count);
  if (work.task == Task::kAuthorise) return counted.claims(count);
  return counted.people(count);
}

/// By its date, noted when it is no working day (PAN-16), and by its id where two have one day.
std::string panel_of(const TodaySource& source, const rules::ToDo& work) {
  if (!work.panel) return "";
  return source.words.todo.panel(short_date(*work.panel->date, source.working_days),
                                 id_beside_day(source.panels_on_day, *work.panel));
}

std::string spoc_of(const TodaySource& source, const rules::ToDo& work) {
  const BusinessArea* area = work.area ? source.facts.records->find(*work.area) : nullptr;
  return area ? name_or_empty(area->spoc.name) : "";
}

/// The page that says more, and the place on it.
std::string path_of_work(const rules::ToDo& work) {
  const auto panel = [&](Paper paper) { return path_of(document(paper, *work.panel->id)); };
  // The places on the page are the ids of templates/schedule/page.html.
  const std::string schedule = path_of(document(Paper::kSchedule));
  switch (work.task) {
    case Task::kListPeople:
    case Task::kRecordLastPanel:
      return schedule + "#unplanned";
    case Task::kHearObligations:
    case Task::kHearByDay:
      return schedule + "#obligations";
    case Task::kMovePeople:
      return schedule + "#late";
    case Task::kRecordPanel:
      return schedule + "#unrecorded";
    case Task::kListSoon:
      return schedule + "#to-list";
    case Task::kAskNames:
      return panel(Paper::kAvailability);
    case Task::kIdentifyCases:
    case Task::kIssuePack:
      return panel(Paper::kCasePack);
    case Task::kInvite:
    case Task::kChaseAnswers:
      return panel(Paper::kInvitation);
    case Task::kSendCaseList:
      return panel(Paper::kCaseList);
    case Task::kRecordOutcomes:
      return panel(Paper::kRecord);
    case Task::kSendEmails:
    case Task::kChaseActions:
    case Task::kAudit:
      return panel(Paper::kAudit);
    case Task::kChaseReplies:
      return path_of(document(Paper::kDataQuality));
    case Task::kChaseAnswer:
      return path_of(document(Paper::kEscalations));
    case Task::kAuthorise:
      return path_of(document(Paper::kUnclaimed));
    case Task::kRenew:
    case Task::kAppraise:
      break;
  }
  return path_of(document(Paper::kAttendance));
}

/// The latest return of the area, which says what to chase, oldest first.
std::string return_of(const TodaySource& source, const AreaCode& area) {
  std::string latest;
  for (const auto& row : source.facts.compliance) {
    const std::string path = path_of(document(Paper::kAreaReturn, row.month, area.text));
    if (row.area == area && source.paths.contains(path)) latest = path;
  }
  return latest;
}

/// The summary with the first of the claims.
std::string claim_of(const TodaySource& source, const Subject& of) {
  const rules::ClaimFacts* claim = source.facts.find(ClaimId{of.text()});
  return path_of(document(Paper::kClaimSummary, claim->month(), claim->member->id->text));
}

/// A way to a document that is there; empty when it is not.
std::string link_to(const TodaySource& source, const rules::ToDo& work) {
  std::string path = path_of_work(work);
  if (work.task == Task::kChaseReplies) path = return_of(source, *work.area);
  if (work.task == Task::kAuthorise) path = claim_of(source, work.about.front());
  return source.paths.contains(path.substr(0, path.find('#'))) ? path : "";
}

/// Noted when it is no working day, where it is that of a panel, a response or an audit (PAN-16).
std::string day_of(const TodaySource& source, const rules::ToDo& work) {
  constexpr std::array kNoted{Task::kRecordPanel, Task::kRecordOutcomes, Task::kChaseReplies,
                              Task::kAudit};
  const bool is_noted = std::ranges::find(kNoted, work.task) != kNoted.end();
  return is_noted && work.by ? short_date(*work.by, source.working_days) : short_date(work.by);
}

WorkView work_view(const TodaySource& source, const rules::ToDo& work) {
  WorkView view;
  const std::string area = work.area ? area_name(*source.facts.records, *work.area) : "";
  view.what = source.words.todo.what(work.task, counted_of(source, work), named(source, work),
                                     panel_of(source, work), area);
  view.who = source.words.todo.who(work.task, area, spoc_of(source, work));
  view.by = day_of(source, work);
  view.is_late = work.is_late(source.facts.as_of);
  view.path = link_to(source, work);
  return view;
}

/// What stands in the way of a panel, the people who have to be there first.
std::vector<std::string> missing_of(const TodaySource& source, const rules::PanelFacts& panel) {
  const auto& missing = source.words.missing;
  std::vector<std::string> lines;
  if (!panel.chair) lines.push_back(missing.chair());
  if (!panel.officer) lines.push_back(missing.officer());
  for (const Area area : panel.missing_areas)
    lines.push_back(missing.area(source.vocabulary.area(area)));
  const auto unanswered = std::ranges::count_if(
      panel.members, [](const auto& each) { return each.is_asked_about && !each.member->answer; });
  if (unanswered > 0) lines.push_back(missing.answers(source.vocabulary.count.members(unanswered)));
  const auto past =
      std::ranges::count_if(panel.cases, [](const auto& each) { return each.is_past_time; });
  if (past > 0) lines.push_back(missing.time(source.vocabulary.count.cases(past)));
  return lines;
}

/// A pack that this build did not write is no link.
NextPanelView next_view(const TodaySource& source, const rules::PanelFacts& panel) {
  const auto& start = panel.panel->start;
  const int most = source.facts.figures.panel_minutes;
  NextPanelView view;
  view.date =
      source.words.next.date(panel_day(source.facts, panel), start ? time_of_day(*start) : "");
  view.in = source.vocabulary.in_days(days_between(source.facts.as_of, *panel.panel->date));
  const std::string pack = path_of(document(Paper::kCasePack, panel.id()));
  if (source.paths.contains(pack)) view.path = pack;
  view.cases = source.vocabulary.count.cases(std::ssize(panel.cases));
  view.minutes = source.words.next.minutes(*panel.minutes, most);
  view.is_over = *panel.minutes > most;
  view.is_quorate = *panel.is_quorate;
  if (panel.chair) view.chair = person_name(*panel.chair);
  view.missing = missing_of(source, panel);
  return view;
}

}  // namespace

TodayView today_view(const Context& context, const IndexWords& words,
                     const std::vector<IndexEntry>& entries) {
  TodaySource source{context.facts,
                     context.vocabulary,
                     words,
                     context.facts.records->working_days(),
                     panels_on_day(context.facts),
                     {}};
  for (const IndexEntry& entry : entries) source.paths.insert(path_of(entry.id));
  TodayView view;
  for (const rules::ToDo& work : rules::to_do(context.facts)) {
    view.work.push_back(work_view(source, work));
  }
  const auto late = std::ranges::count_if(view.work, [](const auto& each) { return each.is_late; });
  if (late > 0) view.late = std::to_string(late);
  const rules::PanelFacts* next = rules::next_panel(context.facts);
  if (next) view.next.push_back(next_view(source, *next));
  return view;
}

}  // namespace panelpress::documents
