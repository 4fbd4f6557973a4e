#include "rules/panel.h"

#include <algorithm>
#include <tuple>

#include "rules/pack.h"
#include "rules/training.h"

namespace panelpress::rules {

namespace {

/// The area that a member represents: what was written, else the person's own.
/// A reserve sits for the area that the panel says (`as`), whatever their own.
Area represented_area(const Member& member, const Person& person) {
  return member.as.value_or(*person.area);
}

/// Whether a member counts: takes part, and not as an expert or observer (PAN).
bool member_counts(const Panel& panel, const Member& member) {
  return takes_part(panel, member) && !member.is_expert_or_observer();
}

/// Kept, missed, or open: a rule about a date that is not given is silent until its last day is
/// over (PAN).
DeadlineState deadline_state(Date last_day, const std::optional<Date>& done_on, Date as_of) {
  if (done_on) return *done_on <= last_day ? DeadlineState::kKept : DeadlineState::kMissed;
  return as_of > last_day ? DeadlineState::kMissed : DeadlineState::kOpen;
}

/// The keys of SEL-3, in turn.
/// Most first, hence the minus signs; false sorts before true.
auto order_key(const CaseAtPanel& each) {
  return std::make_tuple(-each.days_overdue, *each.listed->basis != Basis::kCarriedOver,
                         -each.days_detained, each.ref());
}

/// SEL-4: when each case begins, and whether it ends before the wash-up.
/// Times run through the cases in their order, so that they can only be set once it is settled. Who
/// is past the time is carried over, never dropped.
void set_times(std::vector<CaseAtPanel>& cases, const Figures& figures) {
  int elapsed = figures.opening_minutes;
  for (CaseAtPanel& each : cases) {
    each.starts_after = elapsed;
    elapsed += each.minutes;
    each.is_past_time = elapsed > figures.panel_minutes - figures.wash_up_minutes;
  }
}

/// SEL-4: the opening and the wash-up count, withdrawn cases do not.
int all_minutes(const std::vector<CaseAtPanel>& cases, const Figures& figures) {
  int minutes = figures.opening_minutes + figures.wash_up_minutes;
  for (const CaseAtPanel& each : cases) minutes += each.minutes;
  return minutes;
}

/// SEL-3 for the cases to hear, SEL-8 for the withdrawn.
void set_cases(PanelFacts& facts, const Panel& panel, const PanelContext& context) {
  for (const ListedCase& listed : panel.cases) {
    CaseAtPanel at_panel = case_at_panel(panel, listed, context);
    (at_panel.is_withdrawn ? facts.withdrawn : facts.cases).push_back(std::move(at_panel));
  }
  std::ranges::sort(facts.cases, [](const CaseAtPanel& a, const CaseAtPanel& b) {
    return order_key(a) < order_key(b);
  });
  std::ranges::sort(facts.withdrawn,
                    [](const CaseAtPanel& a, const CaseAtPanel& b) { return a.ref() < b.ref(); });
  set_times(facts.cases, context.figures);
}

/// The case whose band makes the panel's band (PAN-1); null when there are no cases.
const CaseAtPanel* longest_detained(const std::vector<CaseAtPanel>& cases) {
  const auto longest = std::ranges::max_element(
      cases, [](const CaseAtPanel& a, const CaseAtPanel& b) { return a.band < b.band; });
  return longest == cases.end() ? nullptr : &*longest;
}

/// PAN-14: a term that covers the date, and a clearance of that or an earlier term that is valid on
/// it.
/// Members who are not independent have neither term nor clearance, and are left as appointed and
/// cleared.
void set_appointment(MemberAtPanel& at_panel, Date date) {
  if (!at_panel.person->is_independent()) return;
  at_panel.is_appointed = false;
  at_panel.is_cleared = false;
  for (const Appointment& term : at_panel.person->appointments) {
    at_panel.is_appointed |=
        *term.start <= date && date < add_months(*term.start, *term.term_months);
    at_panel.is_cleared |= *term.start <= date && term.ctc_expires && *term.ctc_expires >= date;
  }
}

/// Facts that do not hang on other members. Whether a member counts is asked by PAN-3 and PAN-7,
/// whether one is expected by PAN-8 and PAN-14: on a planned panel whoever has not declined is
/// expected, and only whoever has said so counts.
MemberAtPanel member_at_panel(const Panel& panel, const Member& member, const Records& records) {
  MemberAtPanel at_panel;
  at_panel.member = &member;
  at_panel.person = records.find(*member.person);
  at_panel.area = represented_area(member, *at_panel.person);
  at_panel.counts = member_counts(panel, member);
  at_panel.is_asked_about = !member.is_expert_or_observer();
  const bool has_declined = member.answer && *member.answer == Answer::kDeclined;
  at_panel.is_expected =
      at_panel.is_asked_about && (panel.is_planned() ? !has_declined : at_panel.counts);
  at_panel.is_trained = is_trained_on(*at_panel.person, *panel.date);
  at_panel.reserve = member.reserve ? records.find(*member.reserve) : nullptr;
  set_appointment(at_panel, *panel.date);
  return at_panel;
}

class Deadlines {
 public:
  Deadlines(const Panel& panel, const PanelContext& context) : panel_(panel), context_(context) {}

  /// PAN-9 to PAN-13 and PCK-8, by rule.
  std::vector<Deadline> all(const std::vector<MemberAtPanel>& members) {
    const Figures& figures = context_.figures;
    add("PAN-9", nullptr, before(figures.invitation_days), panel_.invited_on);
    add("PAN-10", nullptr, before(figures.identification_days), panel_.cases_identified_on);
    for (const MemberAtPanel& each : members) {
      if (!each.is_asked_about) continue;
      // A date without an answer is no answer.
      const Field<Date> none{std::nullopt, each.member->answered_on.source};
      add("PAN-11", each.member, before(figures.confirmation_days),
          each.member->answer ? each.member->answered_on : none);
    }
    for (const MemberAtPanel& each : members) {
      // PAN-12 asks those who have not declined: a refusal has been answered.
      const bool has_declined = each.member->answer && *each.member->answer == Answer::kDeclined;
      const bool is_asked = each.person->is_independent() && each.is_asked_about;
      if (!is_asked || has_declined) continue;
      add("PAN-12", each.member, add_months(*panel_.date, -1), each.member->answered_on);
    }
    if (lists_independent(members)) {
      add("PAN-13", nullptr, before(figures.case_list_days), panel_.list_to_independents_on);
    }
    add("PCK-8", nullptr, before(figures.pack_days), panel_.pack_issued_on);
    return std::move(deadlines_);
  }

 private:
  static bool lists_independent(const std::vector<MemberAtPanel>& members) {
    return std::ranges::any_of(members, [](const MemberAtPanel& each) {
      return each.person->is_independent() && each.is_asked_about;
    });
  }

  Date before(int days) const { return *panel_.date - Days{days}; }

  void add(std::string_view rule, const Member* member, Date last_day, const Field<Date>& done) {
    deadlines_.push_back({rule, member, last_day, done.value,
                          deadline_state(last_day, done.value, context_.as_of), done.source});
  }

  const Panel& panel_;
  const PanelContext& context_;
  std::vector<Deadline> deadlines_;
};

/// PAN-1: without a case the panel is of the early band, at the panel's own line; a chair who is
/// not named has no grade that would do.
void set_chair(PanelFacts& facts, const Panel& panel, const PanelContext& context) {
  const CaseAtPanel* longest = longest_detained(facts.cases);
  const Band band = longest ? longest->band : Band::kEarly;
  const Source band_source = longest ? longest->listed->ref.source : panel.source;
  facts.band = {band, "PAN-1", band_source};
  facts.least_chair_grade = {least_chair_grade(band), "PAN-1", band_source};
  facts.chair = panel.chair ? context.records.find(*panel.chair) : nullptr;
  facts.officer = panel.officer ? context.records.find(*panel.officer) : nullptr;
  const bool is_ok = facts.chair && *facts.chair->grade >= *facts.least_chair_grade;
  facts.is_chair_grade_ok = {is_ok, "PAN-1", panel.chair.source};
}

bool is_named_in(const QuorumDecision& decision, const CaseRef& ref) {
  if (!decision.cases) return false;
  return std::ranges::find(*decision.cases, ref) != decision.cases->end();
}

}  // namespace

bool takes_part(const Panel& panel, const Member& member) {
  if (panel.is_held()) return is_true(member.attended);
  return member.answer && *member.answer == Answer::kAttending;
}

bool is_attendance_unknown(const Member& member) {
  const bool has_declined = member.answer && *member.answer == Answer::kDeclined;
  return !member.attended && !has_declined;
}

Grade least_chair_grade(Band band) { return band <= Band::kMonth3 ? Grade::kSeo : Grade::kGrade7; }

// PAN-3, in the order of the guidance, which is also that of explain's `missing_areas`.
std::vector<Area> missing_areas(const std::vector<MemberAtPanel>& members) {
  std::vector<Area> missing(kCoreAreas.begin(), kCoreAreas.end());
  missing.push_back(Area::kIndependent);
  std::erase_if(missing, [&](Area area) {
    return std::ranges::any_of(
        members, [&](const MemberAtPanel& each) { return each.counts && each.area == area; });
  });
  return missing;
}

// PAN-4: a decision to proceed in part that names none of the cases to hear is no decision.
bool is_quorum_decided(const PanelFacts& facts) {
  const auto& decided = facts.panel->quorum_decision;
  if (!decided || !is_recorded(decided->reason)) return false;
  if (*decided->decision != QuorumDecisionKind::kProceedInPart) return true;
  return std::ranges::any_of(
      facts.cases, [&](const CaseAtPanel& each) { return is_named_in(*decided, each.ref()); });
}

// Nobody is to be seated twice, in two areas or beside a seat they have; hence the look at those
// already found.
std::vector<ReserveToSeat> reserves_to_seat(const PanelFacts& facts) {
  std::vector<ReserveToSeat> reserves;
  const auto is_at_panel = [&](const Person* person) {
    const auto is_them = [&](const auto& each) { return each.person == person; };
    return person == facts.chair || person == facts.officer ||
           std::ranges::any_of(facts.members, is_them) || std::ranges::any_of(reserves, is_them);
  };
  for (const MemberAtPanel& each : facts.members) {
    // At a held panel a seat is empty when nobody counts for it, at a planned one when its member
    // declined: until then an answer may come.
    const bool is_empty = facts.panel->is_held()
                              ? !each.counts
                              : each.member->answer.value == std::optional(Answer::kDeclined);
    const auto& missing = facts.missing_areas;
    const bool is_missing = std::ranges::find(missing, each.area) != missing.end();
    if (each.reserve && is_empty && is_missing && !is_at_panel(each.reserve)) {
      reserves.push_back({each.reserve, each.area});
    }
  }
  return reserves;
}

// In part means these cases alone: another that was decided all the same was decided without a
// quorum (PAN-4).
std::vector<CaseRef> decided_outside_part(const PanelFacts& facts) {
  const auto& decided = facts.panel->quorum_decision;
  std::vector<CaseRef> outside;
  if (!decided || *decided->decision != QuorumDecisionKind::kProceedInPart) return outside;
  for (const CaseAtPanel& each : facts.cases) {
    const auto& outcome = each.listed->outcome;
    const bool is_decided = outcome && *outcome->recommendation != Recommendation::kDeferred;
    if (is_decided && !is_named_in(*decided, each.ref())) outside.push_back(each.ref());
  }
  return outside;
}

// Cases first: the chair's grade, the minutes and the reserves hang on them.
PanelFacts panel_facts(const Panel& panel, const PanelContext& context) {
  PanelFacts facts;
  facts.panel = &panel;
  set_cases(facts, panel, context);
  set_chair(facts, panel, context);
  for (const Member& member : panel.members) {
    facts.members.push_back(member_at_panel(panel, member, context.records));
  }
  facts.missing_areas = missing_areas(facts.members);
  facts.is_quorate = {facts.missing_areas.empty(), "PAN-3", panel.source};
  facts.is_quorum_decided = is_quorum_decided(facts);
  facts.minutes = {all_minutes(facts.cases, context.figures), "SEL-4", panel.source};
  facts.deadlines = Deadlines{panel, context}.all(facts.members);
  facts.not_working_day = context.working_days.why_not_working(*panel.date);
  return facts;
}

}  // namespace panelpress::rules
