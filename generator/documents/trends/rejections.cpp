// How often casework rejected what was recommended, and why.
#include <fmt/format.h>

#include <algorithm>

#include "documents/shared/wording.h"
#include "documents/trends/sections.h"
#include "render/charts.h"

namespace panelpress::documents {

namespace {

using render::Format;

/// The months, and all of them together at the foot.
TableView months_table(const TrendsSource& source) {
  using Row = rules::RejectionMonth;
  const std::string none = source.words.cell.none();
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Month of the panel", Format::kText, [](const Row& row) { return in_words(row.month); }},
      {"To release or with actions", Format::kInteger, &Row::asked},
      {"Rejected", Format::kInteger, &Row::rejected},
      {"Share",
       Format::kShare,
       [=](const Row& row) {
         return row.asked == 0 ? none : share_in_full(row.rejected, row.asked);
       },
       {{none, render::Tone::kQuiet}}}};
  std::vector<Row> rows(source.trends.rejections.begin(), source.trends.rejections.end());
  rows.push_back({source.trends.last, source.trends.asked(), source.trends.rejected()});
  TableView table = table_view(source.words.table.months(), columns, rows);
  make_foot(table, source.words.cell.twelve_months());
  table.is_narrow = true;
  return table;
}

TableView reasons_table(const TrendsSource& source) {
  using Row = rules::ReasonTrend;
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Kind", Format::kText,
       [&](const Row& row) { return source.quality_words.reason(row.kind); }},
      {"Rejections", Format::kInteger, &Row::rejections},
      {"Share", Format::kShare,
       [&](const Row& row) { return share_in_full(row.rejections, source.trends.rejected()); }}};
  TableView table = table_view(source.words.table.reasons(), columns, source.trends.reasons);
  table.is_narrow = true;
  return table;
}

/// What each kind of reason is known by, for the reader who doubts it.
std::vector<ReasonWordsView> reason_words(const TrendsSource& source) {
  std::vector<ReasonWordsView> words;
  for (const auto& [kind, stems] : rules::reason_kind_words()) {
    words.push_back({source.quality_words.reason(kind), fmt::format("{}", fmt::join(stems, ", "))});
  }
  return words;
}

std::optional<render::Markup> rejection_chart(const TrendsSource& source) {
  const auto& months = source.trends.rejections;
  const auto asked_in =
      std::ranges::count_if(months, [](const auto& each) { return each.asked > 0; });
  if (asked_in < render::kFewestFigures) return std::nullopt;
  render::ColumnChart chart;
  chart.description = source.words.chart.rejections();
  render::ChartSeries asked{source.words.series.asked(), {}, true};
  render::ChartSeries rejected{source.words.series.rejected(), {}, false};
  for (const auto& month : source.trends.rejections) {
    chart.labels.push_back(short_month(month.month));
    asked.values.push_back({month.asked, std::to_string(month.asked)});
    rejected.values.push_back({month.rejected, std::to_string(month.rejected)});
  }
  chart.series = {asked, rejected};
  return render::column_chart(chart);
}

}  // namespace

void add_rejections(const TrendsSource& source, TrendsView& view) {
  const int asked = source.trends.asked();
  const int rejected = source.trends.rejected();
  view.has_rejected = rejected > 0;
  view.rejected = std::to_string(rejected);
  if (asked == 0) return;
  view.rejected_share = share_in_full(rejected, asked);
  view.rejection_chart = rejection_chart(source);
  view.rejections = months_table(source);
  view.reasons = reasons_table(source);
  Counts counts;
  for (const auto& each : source.trends.reasons) {
    counts.emplace_back(source.quality_words.reason(each.kind), each.rejections);
  }
  view.reason_chart = bars(source.words.chart.reasons(), counts);
  view.reason_words = reason_words(source);
}

}  // namespace panelpress::documents
