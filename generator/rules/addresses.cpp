#include "rules/addresses.h"

#include "rules/checks.h"

namespace panelpress::rules {

namespace {

constexpr const char* kNoAddress = "no address to write to: ";

void add_if_missing(const Text& email, std::string reason, Reasons& reasons) {
  if (!is_recorded(email)) reasons.add(std::move(reason), email.source);
}

/// Settings are asked whatever the day: a draft is written from, to or copied to each of these
/// addresses sooner or later, and an empty one is noticed only when the draft is opened.
void missing_in_settings(const Settings& settings, std::vector<Finding>& findings) {
  Reasons of_team;
  add_if_missing(settings.team.email, "add the team's 'email', from which drafts are sent",
                 of_team);
  of_team.into(findings, "DQ-3", about_team(), kNoAddress);
  for (const BusinessArea& area : settings.business_areas) {
    Reasons reasons;
    add_if_missing(area.email, "add the 'email' of the casework team", reasons);
    add_if_missing(area.spoc.email, "add the 'email' of its SPOC", reasons);
    reasons.into(findings, "DQ-3", about_area(*area.code), kNoAddress);
  }
  for (const CoreArea& area : settings.core_areas) {
    Reasons reasons;
    add_if_missing(area.spoc.email, "add the 'email' of its SPOC", reasons);
    reasons.into(findings, "DQ-3", about_core_area(*area.code), kNoAddress);
  }
}

/// Who is to be written to and has to have an address (DQ-3): the chair and the members, not
/// declined, of panels from `as_of` on, their reserves, who are invited with them, and independent
/// members with a fee to claim. That a panel is cancelled is written to all of them as well.
/// Somebody who has left, and of whom nothing is asked, needs no address; a set, so that each
/// person is told once (one finding a rule and subject).
std::set<PersonId> people_to_write_to(const Facts& facts) {
  std::set<PersonId> people;
  for (const Panel& panel : facts.records->panels) {
    const bool is_to_come = panel.is_planned() || panel.is_cancelled();
    if (!is_to_come || *panel.date < facts.as_of) continue;
    if (panel.chair) people.insert(*panel.chair);
    for (const Member& each : panel.members) {
      const bool has_declined = each.answer && *each.answer == Answer::kDeclined;
      if (!has_declined) people.insert(*each.person);
      if (each.reserve) people.insert(*each.reserve);
    }
  }
  for (const Unclaimed& each : facts.unclaimed) people.insert(*each.member->id);
  return people;
}

}  // namespace

// DQ-3 of an address.
void find_missing_addresses(const Facts& facts, std::vector<Finding>& findings) {
  missing_in_settings(facts.records->settings, findings);
  for (const PersonId& id : people_to_write_to(facts)) {
    const Person& person = *facts.records->find(id);
    Reasons reasons;
    add_if_missing(person.email, "add the person's 'email'", reasons);
    reasons.into(findings, "DQ-3", about_person(id), kNoAddress);
  }
  for (const Candidate& each : facts.records->recruitment.candidates) {
    if (!each.offered_on || each.welcomed_on) continue;
    Reasons reasons;
    add_if_missing(each.email, "add the candidate's 'email', for the welcome", reasons);
    reasons.into(findings, "DQ-3", about_candidate(*each.id), kNoAddress);
  }
}

}  // namespace panelpress::rules
