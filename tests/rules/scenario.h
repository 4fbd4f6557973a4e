// Random records in which everything happens on some day, for properties of the rules.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/fixtures.h"

namespace panelpress::fixtures {

/// What happens to a case at a panel and after it; days are counted from the panel.
struct HappeningAtPanel {
  int ref = 0;
  Recommendation recommendation{};
  std::optional<int> answered_after;
  bool is_rejected = false;
  std::optional<int> event_after;
  std::optional<int> audited_after;
  std::optional<int> completed_after;
};

struct HappeningPanel {
  Date date;
  std::optional<int> cancelled_before;  ///< days before the panel; none when it is held
  std::vector<HappeningAtPanel> cases;
};

struct HappeningCase {
  Date start;
  std::optional<Date> ended;
  std::vector<Date> reviews;
};

struct HappeningClaim {
  Date submitted;
  int signed_after = 0;
  int authorised_after = 0;
  int panel = 0;
};

/// A story with an end in the summer of 2026.
struct Scenario {
  int first_day = 0;
  Guidance guidance = Guidance::k8;
  std::vector<HappeningCase> cases;
  std::vector<HappeningPanel> panels;
  std::vector<HappeningClaim> claims;

  /// The records as somebody kept them on a day: what was still to come is not written down.
  World written_on(Date today) const;
  /// The records once everything has happened.
  World written_at_the_end() const;
};

/// A scenario from rapidcheck's current generator.
Scenario any_scenario();
/// A day in the half years before and after 31 March 2026.
Date any_day();

/// Every fact and finding as lines of text, to be compared.
std::string in_lines(const Told& told);

}  // namespace panelpress::fixtures
