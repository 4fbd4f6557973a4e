#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rules/facts.h"
#include "rules/reason_kinds.h"

/// What recurs over twelve months, so that a systemic issue is seen from single cases (CCU 5.24 to
/// 5.32). Facts without a date, such as barriers, are as they stand now (GEN-1).
namespace panelpress::rules {

inline constexpr int kTrendMonths = 12;

/// A barrier to removal among the cases that panels considered; a case counts once a kind.
struct BarrierTrend {
  BarrierKind kind{};
  int cases = 0;
  std::map<AreaCode, int> by_area;
  std::map<std::string, int> by_nationality;  ///< by name (DQ-1); "" when not recorded
};

/// A barrier that two cases or more of one country in one area share: where to look for a systemic
/// issue.
struct BarrierPattern {
  BarrierKind kind{};
  std::string nationality;
  AreaCode area;
  int cases = 0;
};

/// A month of rejections (CMP-6).
struct RejectionMonth {
  Month month;
  int asked = 0;     ///< recommendations to release or with actions
  int rejected = 0;  ///< of which casework disagreed with, recorded with a date
};

/// What rejections are about; one rejection may be of several kinds.
struct ReasonTrend {
  ReasonKind kind{};
  int rejections = 0;
};

/// An action recommended for a case by two or more held panels, the last of them in the period.
struct RepeatedAction {
  const CaseRecord* record = nullptr;
  std::string what;                  ///< as last written
  std::optional<BarrierKind> kind;   ///< as last written
  std::vector<const Panel*> panels;  ///< by date
  bool is_completed = false;         ///< the last of them
};

/// Cycles missed in an area (CLK-7), by the day on which the next cycle's review fell.
struct MissedTrend {
  AreaCode area;
  int cases = 0;
  int cycles = 0;
};

/// Everything that recurs in the twelve calendar months that end with `last`.
struct Trends {
  Month first;
  Month last;
  int cases = 0;                         ///< considered by a panel in the period
  std::vector<BarrierTrend> barriers;    ///< most cases first
  std::vector<BarrierPattern> patterns;  ///< most cases first
  std::array<RejectionMonth, kTrendMonths> rejections;
  std::vector<ReasonTrend> reasons;      ///< most first
  std::vector<RepeatedAction> repeated;  ///< most panels first
  std::vector<MissedTrend> missed;       ///< most cycles first
  std::array<int, kTrendMonths> missed_by_month{};

  int asked() const;
  int rejected() const;
  int cycles_missed() const;
};

/// The trends of all areas, or of one area alone.
Trends trends(const Facts& facts, Month last, const std::optional<AreaCode>& only = std::nullopt);

}  // namespace panelpress::rules
