#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/settings.h"
#include "rules/vocabulary.h"

namespace panelpress::rules {

/// A figure of the rules that the settings override, for Definitions.
struct Override {
  std::string_view rule;
  std::string key;  ///< as in settings.toml, below [rules]
  std::string standard;
  std::string chosen;
  Source source;
};

/// The figures that the rules count with: those of the guidance, or what `[rules]` in settings puts
/// in their place. This is the one place that knows the standard figures and the guidance version.
class Figures {
 public:
  explicit Figures(const RuleOverrides& overrides);

  Guidance guidance = Guidance::k8;
  int first_day = 0;                     ///< CLK-1
  std::optional<Grade> rejection_grade;  ///< POST-7
  int response_days = 14;                ///< POST-2
  int invitation_days = 14;              ///< PAN-9
  int identification_days = 7;           ///< PAN-10
  int confirmation_days = 3;             ///< PAN-11
  int case_list_days = 2;                ///< PAN-13
  int pack_days = 5;                     ///< PCK-8
  int availability_days = 42;            ///< ARR-1
  int told_days = 2;                     ///< REF-1, working days
  int work_days = 5;                     ///< REF-2, working days
  int answer_days = 10;                  ///< REF-3, working days
  int audit_days = 14;                   ///< POST-4
  int panel_minutes = 150;               ///< SEL-4
  int opening_minutes = 10;              ///< SEL-4
  int wash_up_minutes = 10;              ///< SEL-4

  /// Minutes that a case takes: by band, or the light touch minutes whatever the band (SEL-4).
  int minutes_of_case(Band band, bool is_light_touch) const;
  /// What the settings override, in the order of the keys below [rules].
  const std::vector<Override>& overrides() const { return overrides_; }

  /// Under guidance 8.0 there are Atlas calendar events, under 9.0 there are none (GEN-2).
  bool has_calendar_events() const { return guidance == Guidance::k8; }
  /// Under guidance 9.0 a rejection needs the name and grade of who approved it (GEN-2, POST-7).
  bool needs_rejection_approval() const { return guidance == Guidance::k9; }
  /// Under guidance 9.0 readers are reminded to delete what they downloaded (GEN-2).
  bool reminds_to_delete() const { return guidance == Guidance::k9; }
  /// Under guidance 9.0 no document mentions CID (GEN-2).
  bool mentions_cid() const { return guidance == Guidance::k8; }
  /// The measures of compliance under this version, in the order of the return (CMP-2).
  std::vector<Measure> measures() const;

 private:
  int minutes_[5] = {8, 8, 10, 10, 15};
  int light_touch_minutes_ = 5;
  std::vector<Override> overrides_;
};

}  // namespace panelpress::rules
