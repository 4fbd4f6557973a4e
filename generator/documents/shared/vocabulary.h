#pragma once

#include <cstdlib>

#include "documents/shared/count.h"
#include "documents/shared/sentence_for.h"
#include "rules/vocabulary.h"

namespace panelpress::documents {

/// What readers call the values of closed lists, and the flags of a case: "Foreign National
/// Offender Returns Command", "Grade 7", "Missed cycle 2". The words stand in
/// templates/shared/vocabulary.txt, once for every document: `vocabulary.area(each.area)`.
struct Vocabulary {
  static constexpr const char* kPath = "shared/vocabulary.txt";
  SentenceFor<Area> area;
  SentenceFor<Grade> grade;
  SentenceFor<Recommendation> outcome;
  SentenceFor<BarrierKind> barrier;
  SentenceFor<OffenceCategory> offence;
  SentenceFor<Referrer> referrer;
  SentenceFor<Basis> basis;
  SentenceFor<Ground> ground;
  SentenceFor<DecidedBy> decided_by;
  SentenceFor<EndReason> end_reason;
  SentenceFor<BailGranter> bail_granter;
  SentenceFor<Measure> measure;
  SentenceFor<LineKind> line;
  SentenceFor<ExpenseCategory> expense;
  SentenceFor<RateKind> rate;
  SentenceFor<rules::Band> band;
  SentenceFor<rules::CaseStatus> status;
  SentenceFor<rules::MeasureValue> value;
  SentenceFor<rules::AtlasPlace> atlas_place;
  SentenceFor<rules::InductionItem> induction_item;
  SentenceFor<rules::RecruitmentDate> recruitment_date;
  SentenceFor<rules::OfferStop> offer_stop;
  render::Sentence<"date", "days", "is_before"> long_stop;  ///< beside the day of its panel
  render::Sentence<> none_due;                              ///< in place of a rate (CMP-4)
  render::Sentence<"title", "subject", "as_of"> foot;       ///< what a printed sheet is one of
  render::Sentence<"date", "time"> moment;
  /// Numbers with what they count: `vocabulary.count.cases(14)` is "14 cases".
  struct Counts {
    Count actions, calendar_days, cases, claims, commitments, cycles, days, documents, emails,
        errors, escalations, events, findings, hours, independent_members, items, keys, lines,
        measures, members, minutes, months, open_actions, pages, panels, people, pieces_of_advice,
        places, planned_panels, points, receipts, recommendation_emails, recommendations, referrals,
        seats, warnings, windows, windows_open, working_days;
    PANELPRESS_SENTENCES(actions, calendar_days, cases, claims, commitments, cycles, days,
                         documents, emails, errors, escalations, events, findings, hours,
                         independent_members, items, keys, lines, measures, members, minutes,
                         months, open_actions, pages, panels, people, pieces_of_advice, places,
                         planned_panels, points, receipts, recommendation_emails, recommendations,
                         referrals, seats, warnings, windows, windows_open, working_days)
  } count;
  struct FromToday {
    render::Sentence<> today;
    render::Sentence<"days"> to_come, ago;
    PANELPRESS_SENTENCES(today, to_come, ago)
  } from_today;
  struct Flags {
    render::Sentence<> not_detained, last_panel_unknown, risk_not_recorded, acdt, refuses_food,
        serious_crime, light_touch, none;
    render::Sentence<"days"> overdue, long_stop_passed;
    render::Sentence<"days", "date"> late_by;
    render::Sentence<"cycle"> missed;
    render::Sentence<"cycles"> missed_several;
    render::Sentence<"level"> risk, mappa;
    render::Sentence<"actions"> open_actions;
    PANELPRESS_SENTENCES(not_detained, overdue, late_by, missed, missed_several, last_panel_unknown,
                         long_stop_passed, risk_not_recorded, risk, acdt, refuses_food,
                         serious_crime, mappa, open_actions, light_touch, none)
  } flag;
  PANELPRESS_SENTENCES(area, grade, outcome, barrier, offence, referrer, basis, ground, decided_by,
                       end_reason, bail_granter, measure, line, expense, rate, band, status, value,
                       atlas_place, induction_item, recruitment_date, offer_stop, long_stop,
                       none_due, foot, moment, count, from_today, flag)

  /// "in 10 days", "today", "10 days ago": from `as_of` to a day.
  std::string in_days(int days) const {
    if (days == 0) return from_today.today();
    const std::string apart = count.days(std::abs(days));
    return days > 0 ? from_today.to_come(apart) : from_today.ago(apart);
  }
};

}  // namespace panelpress::documents
