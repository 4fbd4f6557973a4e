#include "documents/schedule/weeks.h"

#include <algorithm>

#include "base/text.h"
#include "documents/shared/wording.h"
#include "render/charts.h"

namespace panelpress::documents {

namespace {

using Weeks = std::array<rules::ScheduleWeek, 13>;

std::vector<std::size_t> bands_that_occur(const Weeks& weeks) {
  std::vector<std::size_t> bands;
  for (std::size_t band = 0; band < Words<rules::Band>::kList.size(); ++band) {
    if (std::any_of(weeks.begin(), weeks.end(),
                    [&](const rules::ScheduleWeek& week) { return week.opening[band] > 0; })) {
      bands.push_back(band);
    }
  }
  return bands;
}

int total_of(const rules::ScheduleWeek& week) {
  int total = 0;
  for (const int count : week.opening) total += count;
  return total;
}

std::string band_name(std::size_t band) { return in_words(static_cast<rules::Band>(band)); }

/// "6 Apr": the year stands in the title.
std::string short_label(Date date) {
  const std::string words = in_words(date);
  return words.substr(0, words.find(' ') + 4);
}

render::ChartSeries series_of(const Weeks& weeks, std::size_t band) {
  render::ChartSeries series{band_name(band), {}, false};
  for (const auto& week : weeks) {
    series.values.push_back({week.opening[band], std::to_string(week.opening[band])});
  }
  return series;
}

render::Markup chart_of(const ScheduleWords& words, const Weeks& weeks,
                        const std::vector<std::size_t>& bands) {
  render::ColumnChart chart;
  chart.description = words.chart();
  for (const auto& week : weeks) chart.labels.push_back(short_label(week.monday));
  for (const std::size_t band : bands) chart.series.push_back(series_of(weeks, band));
  return render::column_chart(chart);
}

}  // namespace

void set_weeks(ScheduleView& view, const ScheduleWords& words, const rules::Schedule& schedule) {
  const Weeks& weeks = schedule.weeks;
  const auto bands = bands_that_occur(weeks);
  int all = 0;
  for (const auto& week : weeks) {
    WeekView row{in_words(week.monday), {}, std::to_string(total_of(week))};
    for (const std::size_t band : bands) row.counts.push_back(std::to_string(week.opening[band]));
    view.weeks.push_back(std::move(row));
    all += total_of(week);
  }
  for (const std::size_t band : bands) view.bands.push_back(band_name(band));
  view.weeks_period = range_in_words(weeks.front().monday, weeks.back().monday + Days{6});
  view.weeks_total = counted(all, "window opens", "windows open");
  if (all > 0) view.chart = chart_of(words, weeks, bands);
}

}  // namespace panelpress::documents
