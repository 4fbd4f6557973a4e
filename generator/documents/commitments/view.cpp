#include "documents/commitments/view.h"

#include <algorithm>

#include "base/text.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

struct CommitmentsSource {
  const rules::Facts& facts;
  const CommitmentsWords& words;
  const Vocabulary& vocabulary;
};

/// The findings about what was recommended and promised (COM).
std::vector<const Finding*> findings_of_commitments(const rules::Facts& facts) {
  const Commitments& given = facts.records->commitments;
  std::vector<Subject> subjects;
  for (const auto& each : given.commitments) subjects.push_back(about_commitment(*each.id));
  for (const auto& each : given.recommendations) {
    subjects.push_back(about_recommendation(each.id()));
  }
  return findings_about(facts, subjects);
}

/// The day, and what was written where that was no day.
std::string due_in_words(const CommitmentsWords& words, const Due& due) {
  return words.due(short_date(due.day), due.written == to_iso(due.day) ? "" : due.written);
}

bool answers(const Commitment& commitment, const RecommendationId& id) {
  return std::ranges::find(*commitment.recommendations, id) != commitment.recommendations->end();
}

std::string_view look_of(rules::CommitmentState state) {
  if (state == rules::CommitmentState::kDone) return "good";
  return state == rules::CommitmentState::kOpen ? "open" : "bad";
}

/// The number that a commitment has in the line of time and in every table.
std::string number_of(const CommitmentsSource& source, const rules::CommitmentFacts& each) {
  return std::to_string(&each - source.facts.commitments.data() + 1);
}

/// The numbers of those commitments for which `is_so` holds: "3 and 4".
template <class IsSo>
std::string numbers_where(const CommitmentsSource& source, IsSo is_so) {
  std::vector<std::string> numbers;
  for (const auto& each : source.facts.commitments) {
    if (is_so(each)) numbers.push_back(number_of(source, each));
  }
  return join_with_and(numbers);
}

/// COM-3: the first day and every revised one are shown, with the reasons.
void set_dates(CommitmentView& view, const CommitmentsSource& source,
               const rules::CommitmentFacts& each) {
  const Commitment& record = *each.record;
  view.first_due = due_in_words(source.words, *record.due);
  for (const Revision& revision : record.revised) {
    view.revisions.push_back({due_in_words(source.words, *revision.to), short_date(*revision.on),
                              recorded_or_empty(revision.reason)});
  }
  view.done_on = short_date(record.done_on.value);
  view.days_late = each.days_late > 0 ? source.vocabulary.count.days(each.days_late) : "";
}

CommitmentView commitment_view(const CommitmentsSource& source,
                               const rules::CommitmentFacts& each) {
  const Commitment& record = *each.record;
  CommitmentView view;
  view.number = number_of(source, each);
  view.id = each.id().text;
  view.what = recorded_or_empty(record.what);
  view.owner = recorded_or_empty(record.owner);
  view.recommendations = recommendations_in_words(record);
  view.after = numbers_where(source, [&](const rules::CommitmentFacts& other) {
    return record.after && other.id() == *record.after;
  });
  view.state = source.words.state(each.state);
  view.look = look_of(each.state);
  set_dates(view, source, each);
  if (record.target) view.progress = source.words.progress(each.done.value_or(0), *record.target);
  // Of two notes of one day the one written later counts.
  const panelpress::Progress* last = nullptr;
  for (const auto& step : record.progress) {
    if (!last || *step.on >= *last->on) last = &step;
  }
  if (last) view.note = recorded_or_empty(last->note);
  if (record.evidence) {
    const Evidence& shown = *record.evidence;
    view.evidence.push_back({recorded_or_empty(shown.what), recorded_or_empty(shown.where),
                             short_date(shown.on.value)});
  }
  view.place = place_in_words(record.source);
  return view;
}

/// COM-4: an answer other than a rejection, and no commitment, stands out.
InspectionRecommendationView recommendation_view(const CommitmentsSource& source,
                                                 const InspectionRecommendation& record) {
  const std::string numbers = numbers_where(source, [&](const rules::CommitmentFacts& each) {
    return answers(*each.record, record.id());
  });
  return {record.id().text, recorded_or_empty(record.text), source.words.response(*record.response),
          numbers, numbers.empty() && *record.response != InspectionResponse::kRejected};
}

/// A commitment that answers recommendations of two reports stands under both.
InspectionReportView report_view(const CommitmentsSource& source, const InspectionReport& report) {
  InspectionReportView view{report.id->text, name_or_empty(report.title), {}, {}};
  std::vector<RecommendationId> ids;
  for (const auto& each : source.facts.records->commitments.recommendations) {
    if (*each.report != *report.id) continue;
    ids.push_back(each.id());
    view.recommendations.push_back(recommendation_view(source, each));
  }
  for (const auto& each : source.facts.commitments) {
    const bool is_of_report = std::ranges::any_of(
        ids, [&](const RecommendationId& id) { return answers(*each.record, id); });
    if (is_of_report) view.commitments.push_back(commitment_view(source, each));
  }
  return view;
}

std::string count_of(const rules::Facts& facts, rules::CommitmentState state) {
  return std::to_string(
      std::ranges::count(facts.commitments, state, &rules::CommitmentFacts::state));
}

}  // namespace

std::string recommendations_in_words(const Commitment& commitment) {
  return join_each_with_and(*commitment.recommendations, &RecommendationId::text);
}

std::vector<std::string> inputs_of_commitments() {
  auto inputs = common_inputs();
  inputs.emplace_back("commitments.toml");
  return sorted_paths(std::move(inputs));
}

CommitmentsView commitments_view(const Context& context) {
  const auto words = words_of<CommitmentsWords>(context);
  const CommitmentsSource source{context.facts, words, context.vocabulary};
  CommitmentsView view;
  view.page =
      page_view(context, {.title = words.title(),
                          .subject = words.subject(),
                          .rules = {"GEN-1", "GEN-4", "COM-1", "COM-2", "COM-3", "COM-4", "COM-5"},
                          .inputs = inputs_of_commitments(),
                          .findings = findings_of_commitments(context.facts)});
  view.counted = context.vocabulary.count.commitments(std::ssize(context.facts.commitments));
  view.done = count_of(context.facts, rules::CommitmentState::kDone);
  view.open = count_of(context.facts, rules::CommitmentState::kOpen);
  view.overdue = count_of(context.facts, rules::CommitmentState::kOverdue);
  view.picture = line_of_time(context.facts, words, context.vocabulary);
  for (const auto& each : context.facts.records->commitments.reports) {
    view.reports.push_back(report_view(source, each));
  }
  return view;
}

}  // namespace panelpress::documents
