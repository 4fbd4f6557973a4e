#include "documents/restricted/view.h"

#include <map>

#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// Without findings of its own: what is found of conduct stands in the text, and no such page is a
/// draft.
PageView restricted_page(const Context& context, const RestrictedWords& words, std::string title,
                         std::vector<std::string_view> rules) {
  return page_view(context, {.title = std::move(title),
                             .subject = words.subject(),
                             .rules = std::move(rules),
                             .inputs = inputs_of_restricted(context)});
}

std::string moment_or_empty(const Vocabulary& vocabulary, const Field<DateTime>& moment) {
  if (!moment) return "";
  return vocabulary.moment(short_date(date_of(*moment)), time_of_day(*moment));
}

std::string day_or_empty(const Field<Date>& day) { return short_date(day.value); }

std::string name_or_empty(const Records& records, const Field<PersonId>& person) {
  return person ? person_name(records, *person) : "";
}

/// The month of feedback: its own once passed on, else its panel's.
std::optional<Month> month_told(const Records& records, const ChairFeedback& feedback) {
  if (feedback.month) return *feedback.month;
  const Panel* panel = feedback.panel ? records.find(*feedback.panel) : nullptr;
  return panel ? std::optional(panelpress::month_of(*panel->date)) : std::nullopt;
}

/// The first month of the quarter of a year that holds the month.
Month quarter_of(Month month) {
  const unsigned first = (unsigned(month.month()) - 1) / 3 * 3 + 1;
  return month.year() / std::chrono::month(first);
}

/// Counts by quarter, positive first; a quarter without feedback between two that have some counts
/// nothing.
std::map<Month, std::array<int, 2>> counts_by_quarter(const Records& records) {
  std::map<Month, std::array<int, 2>> counts;
  for (const ChairFeedback& each : records.feedback.chairs) {
    const auto month = month_told(records, each);
    if (!month || !each.kind) continue;
    ++counts[quarter_of(*month)][*each.kind == FeedbackKind::kPositive ? 0 : 1];
  }
  if (counts.empty()) return counts;
  const Month last = counts.rbegin()->first;
  for (Month each = counts.begin()->first; each < last; each += std::chrono::months{3}) {
    counts.try_emplace(each);
  }
  return counts;
}

ChairFeedbackView row_of(const Records& records, const RestrictedWords& words,
                         const ChairFeedback& feedback) {
  ChairFeedbackView row;
  const auto month = month_told(records, feedback);
  row.when = month ? in_words(*month) : "";
  row.kind = feedback.kind ? words.kind(*feedback.kind) : "";
  row.is_passed_on = is_true(feedback.passed_on);
  if (row.is_passed_on) return row;  // It forgets who, whatever else the record might hold (IND-4).
  row.chair = name_or_empty(records, feedback.chair);
  row.member = name_or_empty(records, feedback.member);
  row.text = recorded_or_empty(feedback.text);
  return row;
}

CaseFeedbackView row_of(const Records& records, const CaseFeedback& feedback) {
  CaseFeedbackView row;
  row.panel = panel_name(records, *feedback.panel);
  row.ref = feedback.ref ? feedback.ref->text : "";
  row.text = recorded_or_empty(feedback.text);
  if (!feedback.escalate) return row;
  row.escalated_to = recorded_or_empty(feedback.escalate->to);
  row.escalated_on = day_or_empty(feedback.escalate->on);
  row.answered_on = day_or_empty(feedback.escalate->answered_on);
  row.answer = recorded_or_empty(feedback.escalate->answer);
  return row;
}

CandidateChecksView row_of(const Candidate& candidate, const Vocabulary& vocabulary) {
  CandidateChecksView row;
  row.id = candidate.id->text;
  row.name = panelpress::name_or_empty(candidate.name);
  row.interests = day_or_empty(candidate.interests_declared_on);
  row.politics = day_or_empty(candidate.politics_declared_on);
  row.disqualified = recorded_or_empty(candidate.disqualified);
  if (candidate.ctc) {
    row.clearance = day_or_empty(candidate.ctc->on);
    row.clearance_until = day_or_empty(candidate.ctc->expires);
  }
  if (candidate.due_diligence) {
    const DueDiligence& found = *candidate.due_diligence;
    row.diligence_on = day_or_empty(found.on);
    row.diligence_pages = found.pages ? vocabulary.count.pages(*found.pages) : "";
    row.diligence = recorded_or_empty(found.result);
  }
  return row;
}

}  // namespace

std::vector<std::string> inputs_of_restricted(const Context& context) {
  auto inputs = common_inputs();
  const Records& records = *context.facts.records;
  for (const auto& each : records.feedback.chairs) inputs.push_back(each.source.file());
  for (const auto& each : records.feedback.cases) inputs.push_back(each.source.file());
  for (const auto& each : records.feedback.conduct) inputs.push_back(each.source.file());
  for (const auto& each : records.recruitment.candidates) inputs.push_back(each.source.file());
  // The month of feedback is that of its panel.
  for (const auto& each : records.panels) inputs.push_back(each.source.file());
  return sorted_paths(std::move(inputs));
}

ChairFeedbacksView chair_feedback_view(const Context& context) {
  const auto words = words_of<RestrictedWords>(context);
  const Records& records = *context.facts.records;
  ChairFeedbacksView view;
  view.page = restricted_page(context, words, words.title.chair_feedback(), {"IND-4"});
  view.lead = lead_in_words(records.settings.team);
  for (const auto& each : records.feedback.chairs) {
    view.rows.push_back(row_of(records, words, each));
  }
  for (const auto& [first, counts] : counts_by_quarter(records)) {
    view.quarters.push_back(
        {words.quarter(in_words(first), in_words(first + std::chrono::months{2})),
         std::to_string(counts[0]), std::to_string(counts[1])});
  }
  return view;
}

ConductsView conduct_view(const Context& context) {
  const auto words = words_of<RestrictedWords>(context);
  const Records& records = *context.facts.records;
  ConductsView view;
  view.page = restricted_page(context, words, words.title.conduct(), {"CON-1", "CON-2"});
  view.lead = lead_in_words(records.settings.team);
  // Findings that no other document may tell.
  for (const Finding& each : context.facts.restricted_findings) {
    view.findings.push_back(each.subject.text() + ": " + in_words(each.message));
  }
  for (const auto& each : records.feedback.conduct) {
    view.rows.push_back({panel_name(records, *each.panel), name_or_empty(records, each.about),
                         moment_or_empty(context.vocabulary, each.happened_at),
                         moment_or_empty(context.vocabulary, each.told_lead_at),
                         recorded_or_empty(each.action)});
  }
  return view;
}

CaseFeedbacksView case_feedback_view(const Context& context) {
  const auto words = words_of<RestrictedWords>(context);
  CaseFeedbacksView view;
  view.page = restricted_page(context, words, words.title.case_feedback(), {"IND-4", "ESC-1"});
  const Records& records = *context.facts.records;
  for (const auto& each : records.feedback.cases) view.rows.push_back(row_of(records, each));
  return view;
}

AllChecksView checks_view(const Context& context) {
  const auto words = words_of<RestrictedWords>(context);
  AllChecksView view;
  view.page = restricted_page(context, words, words.title.checks(), {"IND-1"});
  for (const auto& each : context.facts.records->recruitment.candidates) {
    view.rows.push_back(row_of(each, context.vocabulary));
  }
  return view;
}

}  // namespace panelpress::documents
