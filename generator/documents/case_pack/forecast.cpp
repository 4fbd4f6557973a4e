#include "documents/case_pack/forecast.h"

#include <algorithm>

#include "documents/case_pack/case_fields.h"
#include "documents/shared/wording.h"
#include "rules/follow_up.h"

namespace panelpress::documents {

namespace {

std::optional<Date> last_barrier(const CaseRecord& record) {
  std::optional<Date> last;
  for (const Barrier& barrier : record.barriers) {
    if (barrier.resolve_by) last = std::max(last, barrier.resolve_by.value);
  }
  return last;
}

std::vector<LongStop> long_stops(const CaseContext& about) {
  std::vector<LongStop> stops;
  for (const rules::EarlierReview& review : about.at_panel.history) {
    const auto stop = rules::long_stop_date(*review.panel, *review.listed->outcome);
    if (!stop) continue;
    const Recommendation outcome = *review.listed->outcome->recommendation;
    stops.push_back({*review.panel->date, *stop, about.say.outcome(outcome),
                     about.context.vocabulary.outcome(outcome)});
  }
  return stops;
}

/// From the first panel to the last: how far the long-stop moved, and which way.
std::string title_of(const CaseContext& about, const std::vector<LongStop>& stops) {
  const auto& say = about.say.forecast;
  const auto& count = about.context.vocabulary.count;
  const Date first = stops.front().date;
  const Date last = stops.back().date;
  const std::string panels = count.panels(std::ssize(stops));
  if (first == last) return say.same(panels, in_words(last));
  const int moved = days_between(first, last);
  const auto& sentence = moved > 0 ? say.moved : say.nearer;
  return sentence(count.days(std::abs(moved)), panels, in_words(first), in_words(last));
}

std::string row_in_words(const CaseContext& about, const LongStop& stop) {
  const int passed = days_between(stop.date, about.date());
  return about.say.forecast.row(noted_date(stop.panel, about.working_days), stop.outcome_in_words,
                                in_words(stop.date),
                                passed > 0 ? about.context.vocabulary.count.days(passed) : "");
}

}  // namespace

// One long-stop alone cannot have moved.
std::optional<ForecastView> forecast_view(const CaseContext& about) {
  const Forecast forecast{long_stops(about), about.date(), last_barrier(about.record())};
  if (forecast.stops.size() < 2) return std::nullopt;
  const auto& say = about.say.forecast;
  ForecastView view;
  view.title = title_of(about, forecast.stops);
  ForecastDrawn drawn = forecast_picture(forecast, say, about.context.vocabulary);
  view.picture = std::move(drawn.svg);
  view.height = drawn.height;
  for (const LongStop& stop : forecast.stops) view.rows.push_back(row_in_words(about, stop));
  if (forecast.last_barrier) view.rows.push_back(say.barrier(in_words(*forecast.last_barrier)));
  return view;
}

}  // namespace panelpress::documents
