#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "render/view.h"

/// What templates/trends/ prints.
namespace panelpress::documents {

struct BarrierTrendView {
  std::string kind;
  std::string cases;
  std::string share;          ///< of the cases considered
  std::string nationalities;  ///< "Albania 5, Iraq 2", most first
  std::string areas;          ///< the same by business area
  PANELPRESS_VIEW(BarrierTrendView, kind, cases, share, nationalities, areas)
};

/// A barrier that cases of one nationality in one area share.
struct PatternView {
  std::string kind;
  std::string nationality;
  std::string area;
  std::string cases;
  PANELPRESS_VIEW(PatternView, kind, nationality, area, cases)
};

struct RejectionMonthView {
  std::string month;
  std::string asked;
  std::string rejected;
  std::string share;
  PANELPRESS_VIEW(RejectionMonthView, month, asked, rejected, share)
};

/// A name with a count: kinds of reason, areas, months.
struct CountView {
  std::string name;
  std::string count;
  std::string share;  ///< empty where a share says nothing
  PANELPRESS_VIEW(CountView, name, count, share)
};

struct RepeatedActionView {
  std::string ref;
  std::string area;
  std::string what;
  std::string times;   ///< "3 panels"
  std::string panels;  ///< "10 March 2026, 27 January 2026", the latest first
  bool is_completed = false;
  PANELPRESS_VIEW(RepeatedActionView, ref, area, what, times, panels, is_completed)
};

struct MissedAreaView {
  std::string area;
  std::string cycles;
  std::string cases;
  PANELPRESS_VIEW(MissedAreaView, area, cycles, cases)
};

/// Outcomes and rejections of one command, band or centre.
struct OutcomeRowView {
  std::string name;
  std::string considered;
  std::string release;  ///< "33.3% (1 of 3)" of those considered
  std::string with_actions;
  std::string maintain;
  std::string no_recommendation;
  std::string rejected;  ///< of what was recommended to casework; empty when nothing was
  PANELPRESS_VIEW(OutcomeRowView, name, considered, release, with_actions, maintain,
                  no_recommendation, rejected)
};

struct OutcomeTableView {
  std::string by;  ///< "By command"
  std::vector<OutcomeRowView> rows;
  PANELPRESS_VIEW(OutcomeTableView, by, rows)
};

struct TrendsView {
  PageView page;
  std::string period;  ///< "April 2025 to March 2026"
  std::string cases;   ///< "31 cases"
  bool has_cases = false;

  std::string recommended;                     ///< "38 recommendations" to release or with actions
  std::optional<render::Markup> became_chart;  ///< what became of them
  std::vector<std::string> became;             ///< the same in words, a stage each
  std::vector<OutcomeTableView> outcomes;

  std::string top_barrier;  ///< "Travel document"
  std::string top_cases;    ///< "9 cases"
  std::string top_share;
  std::optional<render::Markup> barrier_chart;  ///< none of fewer than three figures, as all here
  std::vector<BarrierTrendView> barriers;
  std::vector<PatternView> patterns;

  std::string asked;
  std::string rejected;
  std::string rejected_share;
  bool has_rejected = false;
  std::optional<render::Markup> rejection_chart;
  std::vector<RejectionMonthView> rejections;
  std::optional<render::Markup> reason_chart;
  std::vector<CountView> reasons;
  std::vector<CountView> reason_words;  ///< each kind, and the words by which it is known

  std::string repeated_counted;  ///< "3 actions"
  std::optional<render::Markup> repeated_chart;
  std::vector<RepeatedActionView> repeated;
  std::string repeated_more;  ///< "12" that a page has no room for, or empty

  std::string missed_counted;  ///< "4 cycles"
  std::string missed_cases;    ///< "3 cases"
  std::optional<render::Markup> missed_chart;
  std::vector<MissedAreaView> missed;
  PANELPRESS_VIEW(TrendsView, page, period, cases, has_cases, recommended, became_chart, became,
                  outcomes, repeated_more, top_barrier, top_cases, top_share, barrier_chart,
                  barriers, patterns, asked, rejected, rejected_share, has_rejected,
                  rejection_chart, rejections, reason_chart, reasons, reason_words,
                  repeated_counted, repeated_chart, repeated, missed_counted, missed_cases,
                  missed_chart, missed)
};

}  // namespace panelpress::documents
