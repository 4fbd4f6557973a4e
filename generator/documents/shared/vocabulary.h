#pragma once

#include <concepts>
#include <cstdlib>
#include <string>
#include <vector>

#include "documents/shared/sentence_for.h"
#include "render/sentences.h"
#include "rules/field_quality.h"
#include "rules/near_misses.h"
#include "rules/reason_kinds.h"
#include "rules/vocabulary.h"

namespace panelpress::documents {

/// A number with what it counts: "1 case", "14 cases". Its sentence says both, since only whoever
/// writes the words knows how one of a thing reads.
class Count {
 public:
  std::string operator()(std::integral auto count) const { return words_(count, count == 1); }

  void list(const std::string& key, std::vector<render::SentenceUse>& uses) const {
    words_.list(key, uses);
  }
  void bind(const std::string& key, const render::Sentences& from) { words_.bind(key, from); }

 private:
  render::Sentence<"count", "is_one"> words_;
};

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
  render::Sentence<"date", "id"> panel;  ///< whose page it is
  /// Numbers with what they count: `vocabulary.count.cases(14)` is "14 cases".
  struct Counts {
    PANELPRESS_SENTENCES_OF(Count, actions, calendar_days, cases, claims, commitments, cycles, days,
                            documents, emails, errors, escalations, events, findings, hours,
                            independent_members, items, keys, lines, measures, members, minutes,
                            months, open_actions, pages, panels, people, pieces_of_advice, places,
                            planned_panels, points, receipts, recommendation_emails,
                            recommendations, referrals, seats, warnings, windows, windows_open,
                            working_days)
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
                       none_due, foot, moment, panel, count, from_today, flag)

  /// "in 10 days", "today", "10 days ago": from `as_of` to a day.
  std::string in_days(int days) const {
    if (days == 0) return from_today.today();
    const std::string apart = count.days(std::abs(days));
    return days > 0 ? from_today.to_come(apart) : from_today.ago(apart);
  }
};

/// What readers call the fields that data quality follows, the kinds of reason for a rejection, and
/// near misses.
struct QualityWords {
  static constexpr const char* kPath = "shared/quality.txt";

  SentenceFor<rules::QualityField> field;
  SentenceFor<rules::QualityField> test;  ///< what makes a value complete, valid and consistent
  SentenceFor<rules::ReasonKind> reason;
  SentenceFor<rules::NearMissOf> near_miss;
  render::Sentence<> no_share;  ///< of nothing
  PANELPRESS_SENTENCES(field, test, reason, near_miss, no_share)
};

}  // namespace panelpress::documents
