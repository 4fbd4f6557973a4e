#include <algorithm>

#include "documents/schedule/sections.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using Weeks = std::array<rules::ScheduleWeek, 13>;

/// A column of noughts would say nothing.
std::vector<rules::Band> bands_that_occur(const Weeks& weeks) {
  std::vector<rules::Band> bands;
  for (const auto& [band, word] : Words<rules::Band>::kList) {
    const bool occurs = std::ranges::any_of(
        weeks, [band = band](const rules::ScheduleWeek& week) { return week.opening(band) > 0; });
    if (occurs) bands.push_back(band);
  }
  return bands;
}

int windows_of(const Weeks& weeks) {
  int windows = 0;
  for (const auto& week : weeks) windows += static_cast<int>(week.windows.size());
  return windows;
}

int heard_of(const Weeks& weeks) {
  int heard = 0;
  for (const auto& week : weeks) heard += week.heard();
  return heard;
}

/// The day of the last panel that is planned, when windows open in a week after it.
std::string last_panel(const rules::Facts& facts) {
  std::optional<Date> last;
  for (const auto& panel : facts.panels) {
    if (panel.panel->is_planned())
      last = std::max(last.value_or(*panel.panel->date), *panel.panel->date);
  }
  const bool is_short = last && std::ranges::any_of(facts.schedule.weeks, [&](const auto& week) {
                          return week.monday > *last && !week.windows.empty();
                        });
  return is_short ? in_words(*last) : "";
}

std::string finding_of(const ScheduleWords& words, const Context& context) {
  const rules::Facts& facts = context.facts;
  const int windows = windows_of(facts.schedule.weeks);
  const int heard = heard_of(facts.schedule.weeks);
  return words.coming.finding(heard, context.vocabulary.count.windows(windows), heard == windows,
                              windows == 1, last_panel(facts));
}

WeekView week_view(const ScheduleSource& source, const rules::ScheduleWeek& week,
                   const std::vector<rules::Band>& bands, int most) {
  WeekView row;
  row.monday = short_date(week.monday);
  for (const rules::Band band : bands) row.counts.push_back(std::to_string(week.opening(band)));
  row.total = std::to_string(week.windows.size());
  row.heard = std::to_string(week.heard());
  for (const rules::PanelFacts* panel : week.panels) {
    const std::string day = short_date(*panel->panel->date, source.working_days);
    row.panels.push_back(panel_in_words(source, *panel, day, most));
  }
  return row;
}

}  // namespace

void set_weeks(ScheduleView& view, const ScheduleSource& source) {
  const Context& context = source.context;
  const rules::Facts& facts = source.facts();
  const Weeks& weeks = facts.schedule.weeks;
  const auto bands = bands_that_occur(weeks);
  const int most = facts.figures.panel_minutes;
  for (const auto& week : weeks) view.weeks.push_back(week_view(source, week, bands, most));
  for (const rules::Band band : bands) view.bands.push_back(context.vocabulary.band(band));
  view.weeks_period = range_in_words(weeks.front().monday, weeks.back().monday + Days{6});
  view.weeks_total = context.vocabulary.count.windows_open(windows_of(weeks));
  // Without a window there is nothing to draw; the table still tells the panels.
  if (bands.empty()) return;
  view.finding = finding_of(source.words, context);
  view.chart = weeks_picture(source, weeks, most);
}

}  // namespace panelpress::documents
