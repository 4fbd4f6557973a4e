#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of the schedule that stand in no one place of its page.
struct ScheduleWords {
  static constexpr const char* kPath = "schedule/words.txt";

  /// Why a case is to be heard besides its cycle (SEL-5).
  struct Why {
    render::Sentence<"by"> ad_hoc;
    render::Sentence<> re_referral;
    render::Sentence<> resolve_by;
    render::Sentence<> carried_over;
    render::Sentence<"why", "by"> hear_by;
    PANELPRESS_SENTENCES(ad_hoc, re_referral, resolve_by, carried_over, hear_by)
  };

  render::Sentence<> title;
  render::Sentence<> subject;
  render::Sentence<> name_not_recorded;
  Why why;
  render::Sentence<"days"> overdue;
  render::Sentence<"weekday", "date", "holiday"> panel_date;
  render::Sentence<"minutes", "most"> minutes;
  render::Sentence<"is_met"> quorum;
  render::Sentence<> chart;
  PANELPRESS_SENTENCES(title, subject, name_not_recorded, why, overdue, panel_date, minutes, quorum,
                       chart)
};

}  // namespace panelpress::documents
