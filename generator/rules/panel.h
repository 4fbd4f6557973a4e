#pragma once

#include "rules/history.h"

/// What the rules say of a panel (SEL-3, SEL-4, PAN) and of each case on it.
namespace panelpress::rules {

/// What every panel is judged against.
struct PanelContext {
  const Records& records;
  const Figures& figures;
  const History& history;
  const WorkingDays& working_days;
  Date as_of;
};

/// The area that a member represents: what was written, else the person's own.
Area represented_area(const Member& member, const Person& person);

/// Whether a member counts: attended a held panel, or answered that they attend another (PAN).
bool member_counts(const Panel& panel, const Member& member);

/// The least grade of the chair of a panel of this band (PAN-1).
Grade least_chair_grade(Band band);

/// The areas of the quorum for which no member counts, in the order of PAN-3.
std::vector<Area> missing_areas(const std::vector<MemberAtPanel>& members);

/// Whether a quorum decision is one: with its reason, and with cases when in part (PAN-4).
bool is_quorum_decided(const Panel& panel);

/// Kept, missed, or open while the last day has not passed (PAN: a date that is not given).
DeadlineState deadline_state(Date last_day, const std::optional<Date>& done_on, Date as_of);

/// Everything about a panel.
PanelFacts panel_facts(const Panel& panel, const PanelContext& context);

}  // namespace panelpress::rules
