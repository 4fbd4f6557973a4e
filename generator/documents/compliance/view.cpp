#include "documents/compliance/view.h"

#include <fmt/format.h>

#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/compliance_facts.h"

namespace panelpress::documents {

namespace {

using rules::MeasureValue;

std::string number(int count) { return fmt::format("{}", count); }
/// Nothing for none, so that a sentence can leave it out.
std::string number_or_empty(int count) { return count == 0 ? "" : number(count); }
std::string counted_or_empty(int count, const Count& what) { return count == 0 ? "" : what(count); }

std::vector<RateView> rate_views(const MonthReturn& month, const Vocabulary& vocabulary) {
  const auto tallies = rules::totals(month);
  std::vector<RateView> views;
  for (std::size_t i = 0; i < tallies.size(); ++i) {
    const rules::Tally& tally = tallies[i];
    views.push_back({vocabulary.measure(month.measures[i]),
                     tally.rate() ? in_words(*tally.rate()) : vocabulary.none_due(),
                     number(tally.count(MeasureValue::kCompliant)), number(tally.divisor()),
                     number(tally.count(MeasureValue::kLate)),
                     number(tally.count(MeasureValue::kOutstanding)),
                     number(tally.count(MeasureValue::kPending)),
                     number(tally.count(MeasureValue::kNotMeasurable)), !tally.rate(),
                     i + 1 == tallies.size()});
  }
  return views;
}

void add_rejections(const MonthReturn& month, const Vocabulary& vocabulary, ReturnView& view) {
  const rules::RejectionCounts counts = rules::count_rejections(month);
  view.asked = vocabulary.count.recommendations(month.asked);
  view.rejected = number(counts.rejected);
  view.rejected_share =
      month.asked == 0 ? "" : in_words(*rules::share(counts.rejected, month.asked));
  view.has_rejections = counts.rejected > 0;
  view.reasons_on_atlas = number(counts.with_reasons_on_atlas);
  view.reasons_in_dcpr = number(counts.with_reasons_in_dcpr);
}

/// The sentences on what is open say what the list to chase holds (CMP-7).
void add_open(const Context& context, const MonthReturn& month, ReturnView& view) {
  const rules::OpenCounts counts = rules::count_open(context.facts, month);
  const Count& items = context.vocabulary.count.items;
  view.open = counted_or_empty(counts.outstanding + counts.to_put_right, items);
  view.outstanding = number_or_empty(counts.outstanding);
  view.to_put_right = number_or_empty(counts.to_put_right);
  view.beyond = counted_or_empty(counts.beyond, items);
  view.open_earlier = number_or_empty(counts.earlier);
  view.is_one_earlier = counts.earlier == 1;
}

}  // namespace

// The months of the trend end with that of the return, so that there is a first and a last.
ReturnView return_view(const Context& context, const MonthReturn& month) {
  const rules::Facts& facts = context.facts;
  const Team& team = facts.records->settings.team;
  ReturnView view;
  view.month = in_words(month.month);
  view.area = month.only ? area_name(*facts.records, *month.only) : "";
  view.as_of = in_words(facts.as_of);
  view.team = name_or_empty(team.name);
  view.team_email = recorded_or_empty(team.email);
  view.is_guidance_9 = facts.figures.guidance == Guidance::k9;
  view.first_month = in_words(month.trend.front().month);
  view.last_month = in_words(month.trend.back().month);
  view.rates = rate_views(month, context.vocabulary);
  view.recommendations =
      context.vocabulary.count.recommendations(std::ssize(month.recommendations));
  add_rejections(month, context.vocabulary, view);
  add_open(context, month, view);
  view.not_measurable =
      counted_or_empty(rules::count_in_totals(month, MeasureValue::kNotMeasurable),
                       context.vocabulary.count.measures);
  view.considered = context.vocabulary.count.cases(month.trends.cases);
  view.sampled = context.vocabulary.count.recommendations(std::ssize(month.sample));
  return view;
}

}  // namespace panelpress::documents
