#include "rules/figures.h"

#include <fmt/format.h>

namespace panelpress::rules {

namespace {

/// Puts given figures in the place of the standard ones and notes each.
class Overriding {
 public:
  explicit Overriding(std::vector<Override>& overrides) : overrides_(overrides) {}

  // A figure given with its standard value is no override, and Definitions does not print it as
  // one.
  void figure(std::string_view rule, std::string key, const Field<int>& given, int& figure) {
    if (!given || *given == figure) return;
    overrides_.push_back(
        {rule, std::move(key), fmt::to_string(figure), fmt::to_string(*given), given.source});
    figure = *given;
  }

 private:
  std::vector<Override>& overrides_;
};

}  // namespace

// In the order of the settings, which is that of the overrides in every document (GEN-2). Words, as
// the guidance and a grade are, are no figures and are held against their standard apart.
Figures::Figures(const RuleOverrides& given) {
  Overriding overriding{overrides_};
  guidance = given.guidance.value_or(guidance);
  if (given.guidance && guidance != Guidance::k8) {
    overrides_.push_back({"GEN-2", "guidance", std::string(word(Guidance::k8)),
                          std::string(word(guidance)), given.guidance.source});
  }
  overriding.figure("CLK-1", "first_day", given.first_day, first_day);
  if (given.rejection_grade) {
    rejection_grade = *given.rejection_grade;
    overrides_.push_back({"POST-7", "rejection_grade", "any grade",
                          std::string(word(*rejection_grade)), given.rejection_grade.source});
  }
  overriding.figure("POST-2", "response_days", given.response_days, response_days);
  overriding.figure("PAN-9", "invitation_days", given.invitation_days, invitation_days);
  overriding.figure("PAN-10", "identification_days", given.identification_days,
                    identification_days);
  overriding.figure("PAN-11", "confirmation_days", given.confirmation_days, confirmation_days);
  overriding.figure("PAN-13", "case_list_days", given.case_list_days, case_list_days);
  overriding.figure("PCK-8", "pack_days", given.pack_days, pack_days);
  overriding.figure("ARR-1", "availability_days", given.availability_days, availability_days);
  overriding.figure("REF-1", "told_days", given.told_days, told_days);
  overriding.figure("REF-2", "work_days", given.work_days, work_days);
  overriding.figure("REF-3", "answer_days", given.answer_days, answer_days);
  overriding.figure("POST-4", "audit_days", given.audit_days, audit_days);
  overriding.figure("SEL-4", "panel_minutes", given.panel_minutes, panel_minutes);
  overriding.figure("SEL-4", "opening_minutes", given.opening_minutes, opening_minutes);
  overriding.figure("SEL-4", "wash_up_minutes", given.wash_up_minutes, wash_up_minutes);
  const BandMinutes& minutes = given.minutes;
  overriding.figure("SEL-4", "minutes.early", minutes.early, minutes_[0]);
  overriding.figure("SEL-4", "minutes.3-month", minutes.month_3, minutes_[1]);
  overriding.figure("SEL-4", "minutes.6-month", minutes.month_6, minutes_[2]);
  overriding.figure("SEL-4", "minutes.9-month", minutes.month_9, minutes_[3]);
  overriding.figure("SEL-4", "minutes.12-month", minutes.month_12, minutes_[4]);
  overriding.figure("SEL-4", "minutes.light-touch", minutes.light_touch, light_touch_minutes_);
}

// SEL-4: light touch is short whatever the band.
int Figures::minutes_of_case(Band band, bool is_light_touch) const {
  return is_light_touch ? light_touch_minutes_ : minutes_[static_cast<std::size_t>(band)];
}

// GEN-2: version 9.0 has no calendar events, so that nothing that counts measures meets one.
std::vector<Measure> Figures::measures() const {
  std::vector<Measure> measures;
  for (const auto& [measure, text] : Words<Measure>::kList) {
    if (measure != Measure::kCalendarEvent || has_calendar_events()) measures.push_back(measure);
  }
  return measures;
}

}  // namespace panelpress::rules
