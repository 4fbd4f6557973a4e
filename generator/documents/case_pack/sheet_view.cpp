#include "documents/case_pack/sheet_view.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// "10:20", or how long after the start when the panel has no time.
std::string time_after(const PackContext& pack, int minutes) {
  const auto& start = pack.panel.panel->start;
  if (start) return time_of_day(*start + std::chrono::minutes{minutes});
  if (minutes == 0) return pack.say.at_the_start();
  return pack.say.after(pack.context.vocabulary.count.minutes(minutes));
}

/// A panel of these records comes before one that the case only says was held before them.
void set_last_panel(SheetRow& row, const PackContext& pack, const rules::CaseAtPanel& at_panel) {
  if (!at_panel.history.empty()) {
    const rules::EarlierReview& last = at_panel.history.back();
    const Recommendation outcome = *last.listed->outcome->recommendation;
    const WorkingDays working_days = pack.context.facts.records->working_days();
    row.last_panel = pack.say.forecast.panel(pack.say.outcome(outcome),
                                             short_date(*last.panel->date, working_days));
    row.is_release = outcome == Recommendation::kRelease;
  } else if (const auto& seen = at_panel.record->detention.last_panel;
             seen && *seen < *pack.panel.panel->date) {
    row.last_panel = pack.say.sheet.before_records(short_date(*seen));
  } else if (at_panel.is_last_panel_unknown) {
    row.last_panel = pack.say.sheet.unknown();
  }
  if (!at_panel.last_long_stop) return;
  row.long_stop = short_date(*at_panel.last_long_stop);
  row.is_stop_passed = at_panel.days_past_long_stop > 0;
}

std::vector<std::string> barriers_of(const PackContext& pack, const CaseRecord& record) {
  std::vector<std::string> barriers;
  for (const Barrier& barrier : record.barriers) {
    const std::string kind = pack.context.vocabulary.barrier(*barrier.kind);
    barriers.push_back(barrier.resolve_by
                           ? pack.say.sheet.barrier(kind, short_date(*barrier.resolve_by))
                           : pack.say.sheet.barrier_undated(kind));
  }
  return barriers;
}

/// The same times, numbers and flags as on the case's leaf.
SheetRow row_of(const PackContext& pack, const rules::CaseAtPanel& at_panel, const CaseView& view,
                const DateScale& scale) {
  SheetRow row;
  row.time = view.time;
  row.number = view.number;
  row.anchor = view.anchor;
  row.ref = view.ref;
  row.name = view.name;
  row.minutes = std::to_string(at_panel.minutes);
  row.days = std::to_string(std::max(0, at_panel.days_detained));
  row.basis = pack.context.vocabulary.basis(*at_panel.listed->basis);
  row.band = pack.context.vocabulary.band(at_panel.band);
  row.strip = strip_picture(pack, at_panel, scale);
  set_last_panel(row, pack, at_panel);
  row.barriers = barriers_of(pack, *at_panel.record);
  row.is_new = view.is_new;
  row.is_past_time = view.is_past_time;
  row.flags = view.flags;
  return row;
}

std::string title_of(const PackContext& pack, const std::vector<SheetRow>& rows) {
  const std::string cases = pack.context.vocabulary.count.cases(std::ssize(rows));
  const int most = pack.context.facts.figures.panel_minutes;
  std::vector<std::string> over;
  for (const SheetRow& row : rows) {
    if (row.is_past_time) over.push_back(row.ref);
  }
  const auto& say = pack.say.sheet;
  if (over.empty()) return say.fit(cases, *pack.panel.minutes, most);
  return say.over(cases, *pack.panel.minutes, most, rows.size() - over.size(), join_with_and(over));
}

}  // namespace

// From the first case past the time on, cases are to be carried over (SEL-4).
SheetView sheet_view(const PackContext& pack, const std::vector<CaseView>& cases) {
  const rules::Figures& figures = pack.context.facts.figures;
  const DateScale scale = strip_scale(pack.panel);
  SheetView view;
  bool is_over = false;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    SheetRow row = row_of(pack, pack.panel.cases[i], cases[i], scale);
    row.is_first_past_time =
        row.is_past_time && !std::exchange(is_over, is_over || row.is_past_time);
    view.rows.push_back(std::move(row));
  }
  view.title = title_of(pack, view.rows);
  view.opens_at = time_after(pack, 0);
  view.opening = pack.context.vocabulary.count.minutes(figures.opening_minutes);
  view.wash_up_at = time_after(pack, figures.panel_minutes - figures.wash_up_minutes);
  view.wash_up = pack.context.vocabulary.count.minutes(figures.wash_up_minutes);
  return view;
}

}  // namespace panelpress::documents
