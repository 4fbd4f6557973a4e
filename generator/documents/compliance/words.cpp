#include "documents/compliance/words.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/chase.h"
#include "rules/share.h"

namespace panelpress::documents {

namespace {

using rules::MeasureValue;

constexpr const char* kPath = "compliance/workbook.txt";

std::string number(int count) { return fmt::format("{}", count); }

/// The counts of all areas together, or of the one area, by measure in the order of the return.
std::vector<rules::Tally> totals(const MonthReturn& month) {
  std::vector<rules::Tally> totals;
  for (const rules::SummaryRow& row : month.summary) {
    if (month.only || !row.area) totals.push_back(row.tally);
  }
  return totals;
}

std::vector<RateView> rate_views(const MonthReturn& month) {
  const auto tallies = totals(month);
  std::vector<RateView> views;
  for (std::size_t i = 0; i < tallies.size(); ++i) {
    const rules::Tally& tally = tallies[i];
    views.push_back({in_words(month.measures[i]), in_words(tally.rate()),
                     number(tally.count(MeasureValue::kCompliant)), number(tally.divisor()),
                     number(tally.count(MeasureValue::kLate)),
                     number(tally.count(MeasureValue::kOutstanding)),
                     number(tally.count(MeasureValue::kPending)),
                     number(tally.count(MeasureValue::kNotMeasurable)), !tally.rate(),
                     i + 1 == tallies.size()});
  }
  return views;
}

int count_not_measurable(const MonthReturn& month) {
  int count = 0;
  for (const auto& tally : totals(month)) count += tally.count(MeasureValue::kNotMeasurable);
  return count;
}

template <class Question>
std::string count_rejections(const MonthReturn& month, Question question) {
  int count = 0;
  for (const auto* each : month.rejections) count += question(*each) ? 1 : 0;
  return number(count);
}

void add_rejections(const MonthReturn& month, ReturnWordsView& view) {
  const int rejected = static_cast<int>(month.rejections.size());
  view.asked = counted(month.asked, "recommendation");
  view.rejected = number(rejected);
  view.rejected_share = month.asked == 0 ? "" : in_words(rules::share(rejected, month.asked));
  view.reasons_on_atlas =
      count_rejections(month, [](const auto& each) { return each.has_reasons_on_atlas; });
  view.reasons_in_dcpr =
      count_rejections(month, [](const auto& each) { return each.has_reasons_in_dcpr; });
}

/// The sentences on what is open say what the list to chase holds (CMP-7).
void add_open(const rules::Facts& facts, const MonthReturn& month, ReturnWordsView& view) {
  const auto amiss = static_cast<int>(std::count_if(
      month.open.begin(), month.open.end(), [](const auto* each) { return each->to_put_right; }));
  const int undone = static_cast<int>(month.open.size()) - amiss;
  if (!month.open.empty()) view.open = counted(std::ssize(month.open), "item");
  if (undone > 0) view.outstanding = number(undone);
  if (amiss > 0) view.to_put_right = number(amiss);
  const int beyond = rules::count_non_compliant_up_to(facts, month.month, month.only) - amiss;
  if (beyond > 0) view.beyond = counted(beyond, "item");
  if (const int earlier = rules::count_open_earlier(month); earlier > 0) {
    view.open_earlier = counted(earlier, "of them is", "of them are");
  }
}

}  // namespace

std::string chase_words(const render::Phrases& words, const rules::OpenItem& item) {
  return words[fmt::format(
      "chase.{}", item.to_put_right ? word(*item.to_put_right) : word(item.measure->measure))];
}

ReturnWordsView return_words_view(const rules::Facts& facts, const MonthReturn& month,
                                  PageView page) {
  const Team& team = facts.records->settings.team;
  ReturnWordsView view;
  view.page = std::move(page);
  view.month = in_words(month.month);
  view.area = month.only ? area_name(*facts.records, *month.only) : "";
  view.team = name_or_empty(team.name);
  view.team_email = recorded_or_empty(team.email);
  view.period = fmt::format("{} to {}", in_words(month.trend.front().month),
                            in_words(month.trend.back().month));
  view.rates = rate_views(month);
  view.recommendations =
      counted(static_cast<long long>(month.recommendations.size()), "recommendation");
  add_rejections(month, view);
  add_open(facts, month, view);
  const int not_measurable = count_not_measurable(month);
  if (not_measurable > 0) view.not_measurable = counted(not_measurable, "measure");
  view.considered = counted(month.trends.cases, "case");
  view.sampled = counted(static_cast<long long>(month.sample.size()), "recommendation");
  return view;
}

render::TemplateUse return_words_template() {
  return render::use_phrases<ReturnWordsView>(kPath, {"marking",
                                                      "title",
                                                      "properties.subject",
                                                      "properties.comments",
                                                      "print.left",
                                                      "print.right",
                                                      "provenance",
                                                      "guidance-9",
                                                      "all-areas",
                                                      "none-due",
                                                      "none",
                                                      "not-recorded",
                                                      "no-owner",
                                                      "no-kind",
                                                      "yes",
                                                      "no",
                                                      "not-for-issue",
                                                      "elsewhere",
                                                      "contents.title",
                                                      "contents.about",
                                                      "summary.title",
                                                      "summary.headline",
                                                      "summary.outstanding",
                                                      "summary.not-measurable",
                                                      "summary.how",
                                                      "summary.chart",
                                                      "summary.chart.labels",
                                                      "summary.chart.values",
                                                      "summary.chart.description",
                                                      "summary.about",
                                                      "recommendations.title",
                                                      "recommendations.how",
                                                      "recommendations.about",
                                                      "rejections.title",
                                                      "rejections.figures",
                                                      "rejections.none",
                                                      "rejections.about",
                                                      "chase.calendar-event",
                                                      "chase.acknowledgement",
                                                      "chase.dcpr",
                                                      "chase.no-reason",
                                                      "chase.not-approved",
                                                      "chase.approved-too-low",
                                                      "chase.not-in-dcpr",
                                                      "chase.now",
                                                      "outstanding.title",
                                                      "outstanding.how",
                                                      "outstanding.none",
                                                      "outstanding.about",
                                                      "trend.title",
                                                      "trend.how",
                                                      "trend.chart",
                                                      "trend.chart.labels",
                                                      "trend.chart.values",
                                                      "trend.chart.description",
                                                      "trend.about",
                                                      "sample.title",
                                                      "sample.how",
                                                      "sample.command",
                                                      "sample.share",
                                                      "sample.owner",
                                                      "sample.about",
                                                      "quality.title",
                                                      "quality.how",
                                                      "quality.about",
                                                      "findings.title",
                                                      "findings.how",
                                                      "findings.none",
                                                      "findings.about",
                                                      "barriers.title",
                                                      "barriers.about",
                                                      "patterns.title",
                                                      "patterns.about",
                                                      "months.title",
                                                      "months.about",
                                                      "reasons.title",
                                                      "reasons.about",
                                                      "repeated.title",
                                                      "repeated.about",
                                                      "missed.title",
                                                      "missed.about",
                                                      "definitions.title",
                                                      "definitions.how",
                                                      "definitions.rates",
                                                      "definitions.measurable",
                                                      "definitions.undated",
                                                      "definitions.about",
                                                      "clocks.title",
                                                      "clocks.about",
                                                      "overrides.title",
                                                      "overrides.about",
                                                      "overrides.none",
                                                      "replies.title",
                                                      "replies.about",
                                                      "replies.how",
                                                      "replies.cells",
                                                      "replies.none",
                                                      "replies.give-reason",
                                                      "replies.give-day",
                                                      "replies.give-decision",
                                                      "replies.to-fill-in",
                                                      "replies.filled-in",
                                                      "replies.help.decision",
                                                      "replies.help.date",
                                                      "replies.help.dcpr",
                                                      "replies.help.reason",
                                                      "trends.how",
                                                      "trends.chart.barriers",
                                                      "trends.chart.barriers.labels",
                                                      "trends.chart.cases",
                                                      "trends.chart.rejections",
                                                      "trends.chart.months",
                                                      "trends.chart.recommendations",
                                                      "clock.recorded.what",
                                                      "clock.recorded.starts",
                                                      "clock.recorded.stops",
                                                      "clock.event.what",
                                                      "clock.event.starts",
                                                      "clock.event.stops",
                                                      "clock.dcpr.what",
                                                      "clock.dcpr.starts",
                                                      "clock.dcpr.stops",
                                                      "clock.outstanding.what",
                                                      "clock.outstanding.starts",
                                                      "clock.outstanding.stops",
                                                      "clock.days"});
}

render::Phrases return_words(const render::Templates& templates, const ReturnWordsView& view) {
  return render::Phrases(templates.render(kPath, view));
}

}  // namespace panelpress::documents
