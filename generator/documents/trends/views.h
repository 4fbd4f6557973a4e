#pragma once

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

struct TrendsView {
  PageView page;
  std::string period;  ///< "April 2025 to March 2026"
  std::string cases;   ///< "31 cases"
  bool has_cases = false;

  std::string top_barrier;  ///< "Travel document"
  std::string top_cases;    ///< "9 cases"
  std::string top_share;
  render::Markup barrier_chart;
  std::vector<BarrierTrendView> barriers;
  std::vector<PatternView> patterns;

  std::string asked;
  std::string rejected;
  std::string rejected_share;
  bool has_rejected = false;
  render::Markup rejection_chart;
  std::vector<RejectionMonthView> rejections;
  render::Markup reason_chart;
  std::vector<CountView> reasons;
  std::vector<CountView> reason_words;  ///< each kind, and the words by which it is known

  std::string repeated_counted;  ///< "3 actions"
  render::Markup repeated_chart;
  std::vector<RepeatedActionView> repeated;

  std::string missed_counted;  ///< "4 cycles"
  std::string missed_cases;    ///< "3 cases"
  render::Markup missed_chart;
  std::vector<MissedAreaView> missed;
  PANELPRESS_VIEW(TrendsView, page, period, cases, has_cases, top_barrier, top_cases, top_share,
                  barrier_chart, barriers, patterns, asked, rejected, rejected_share, has_rejected,
                  rejection_chart, rejections, reason_chart, reasons, reason_words,
                  repeated_counted, repeated_chart, repeated, missed_counted, missed_cases,
                  missed_chart, missed)
};

}  // namespace panelpress::documents
