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
  const CasesOnDay& cases_on_day;
  Date as_of;
};

/// Whether somebody attended a held panel, or answered that they attend another (PAN).
bool takes_part(const Panel& panel, const Member& member);

/// Whether nothing is known of somebody at a held panel. Whoever declined was absent.
bool is_attendance_unknown(const Member& member);

/// The least grade of the chair of a panel of this band (PAN-1).
Grade least_chair_grade(Band band);

/// The areas of the quorum for which no member counts, in the order of PAN-3.
std::vector<Area> missing_areas(const std::vector<MemberAtPanel>& members);

/// Whether a quorum decision is one: with its reason, and in part with cases that the panel is to
/// hear, which the withdrawn are not (PAN-4, SEL-8).
bool is_quorum_decided(const PanelFacts& facts);

/// A reserve who may take a seat.
struct ReserveToSeat {
  const Person* person = nullptr;
  Area area{};
};

/// The reserves named for an area that nobody represents, by the member who declined or, once held,
/// was away, who have no seat of their own yet: they count once they are listed (PAN-3).
std::vector<ReserveToSeat> reserves_to_seat(const PanelFacts& facts);

/// What the panel decided of cases that its decision to sit in part does not name (PAN-4), in the
/// order of the list: these were to be deferred.
std::vector<CaseRef> decided_outside_part(const PanelFacts& facts);

/// Everything about a panel.
PanelFacts panel_facts(const Panel& panel, const PanelContext& context);

}  // namespace panelpress::rules
