#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of the schedule that stand in no one place of its page.
struct ScheduleWords {
  static constexpr const char* kPath = "schedule/words.txt";

  /// Why a case is to be heard besides its cycle (SEL-5).
  struct Why {
    render::Sentence<"by"> ad_hoc;
    render::Sentence<"why", "reason"> with_reason;
    render::Sentence<> re_referral, resolve_by, carried_over;
    render::Sentence<"why", "by"> hear_by;
    PANELPRESS_SENTENCES(ad_hoc, with_reason, re_referral, resolve_by, carried_over, hear_by)
  } why;

  /// Demand against capacity (SEL-5): the picture of the coming weeks.
  struct Coming {
    render::Sentence<"heard", "windows", "is_all", "is_one", "last_panel"> finding;
    render::Sentence<> picture, week, windows, panels;
    render::Sentence<"date", "minutes", "most", "cases"> panel;
    PANELPRESS_SENTENCES(finding, picture, week, windows, panels, panel)
  } coming;

  render::Sentence<> title, subject, name_not_recorded;
  render::Sentence<"days"> overdue, late, unlisted;
  render::Sentence<"cycles", "is_one"> missed;
  render::Sentence<"date", "minutes"> room;
  render::Sentence<"weekday", "date", "holiday"> panel_date;
  render::Sentence<"minutes", "most"> minutes;
  render::Sentence<"is_met"> quorum;
  PANELPRESS_SENTENCES(title, subject, name_not_recorded, why, coming, overdue, missed, late,
                       unlisted, room, panel_date, minutes, quorum)
};

}  // namespace panelpress::documents
