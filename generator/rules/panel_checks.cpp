#include "rules/panel_checks.h"

#include <algorithm>
#include <map>
#include <utility>

#include "rules/checks.h"
#include "rules/training.h"

namespace panelpress::rules {

namespace {

using Findings = std::vector<Finding>;

/// While planned there is time to put it right.
Severity once_held(const PanelScene& scene, Severity held, Severity planned) {
  return scene.panel().is_held() ? held : planned;
}

/// PAN-1, CPP: Roles and responsibilities.
void chair_grade(const PanelScene& scene, Findings& findings) {
  if (*scene.facts.is_chair_grade_ok) return;
  const std::string_view least = word(*scene.facts.least_chair_grade);
  const std::string who = scene.facts.chair
                              ? fmt::format("the chair is {}", word(*scene.facts.chair->grade))
                              : "no chair is named";
  add(findings, "PAN-1", once_held(scene, Severity::kError, Severity::kWarning), scene.subject(),
      fmt::format("{}, and a panel with {} cases needs {} or above: {}", who,
                  word(*scene.facts.band), least,
                  scene.panel().is_held() ? "name who chaired it"
                  : scene.facts.chair     ? "name another chair"
                                          : "name a chair"),
      scene.panel().chair.source);
}

/// PAN-2, CPP: Roles and responsibilities.
/// Independent members have no grade, and are never below one (PAN-2).
void member_grades(const PanelScene& scene, Findings& findings) {
  for (const MemberAtPanel& each : scene.facts.members) {
    const auto& grade = each.person->grade;
    if (!each.counts || !grade || *grade >= Grade::kEo) continue;
    add(findings, "PAN-2", Severity::kWarning, scene.subject(*each.person),
        fmt::format("{} is {}, and members are EO or above: ask somebody else of the area",
                    each.person->id->text, word(*grade)),
        each.member->person.source);
  }
}

/// How the reserves of the missing areas come to count; empty when none is named.
/// Only a member counts (PAN-3): naming a reserve is not enough, and the message says what would
/// be.
std::string how_reserves_count(const PanelFacts& facts) {
  std::vector<std::string> names;
  for (const ReserveToSeat& each : reserves_to_seat(facts)) {
    names.push_back(each.person->id->text);
  }
  if (names.empty()) return {};
  return fmt::format(
      "; {} named as reserve: who sits in is a [[member]] 'as' that area, which panelpress new "
      "reserve {} writes",
      join_with_and(names) + (names.size() == 1 ? " is" : " are"), facts.id().text);
}

/// PAN-3, CPP: Timing and scheduling.
void quorum(const PanelScene& scene, Findings& findings) {
  if (*scene.facts.is_quorate) return;
  std::vector<std::string> areas;
  for (const Area area : scene.facts.missing_areas) areas.emplace_back(word(area));
  const std::string missing = join_with_and(areas);
  const std::string reserves = how_reserves_count(scene.facts);
  add(findings, "PAN-3", once_held(scene, Severity::kWarning, Severity::kAdvice), scene.subject(),
      scene.panel().is_held()
          ? say("held without a quorum, nobody from {}: correct who attended, if somebody did{}",
                missing, reserves)
          : say("no quorum, nobody from {}: ask a member or a reserve of each{}", missing,
                reserves),
      scene.panel().source);
}

/// The first that is so: without a decision nothing else can be wrong with it.
Message why_not_decided(const PanelFacts& facts) {
  if (!facts.panel->quorum_decision) {
    return say(
        "held without a quorum and without the chair's decision: record it in "
        "[quorum_decision], {}, with its reason",
        one_of<QuorumDecisionKind>());
  }
  if (!facts.is_quorum_decided) {
    return "the chair's decision to sit without a quorum lacks its reason, or the cases it is "
           "for: record them in [quorum_decision]";
  }
  const std::vector<CaseRef> outside = decided_outside_part(facts);
  if (outside.empty()) return {};
  return say(
      "the chair's decision to sit in part does not name {}, which the panel decided all "
      "the same: name it, or record the case as deferred",
      named(outside));
}

/// PAN-4, CPP: Timing and scheduling.
/// Asked of held panels: a planned one may still find its quorum. Besides PAN-3, which tells that
/// there was none (PAN-4).
void quorum_decision(const PanelScene& scene, Findings& findings) {
  if (!scene.panel().is_held() || *scene.facts.is_quorate) return;
  const Message why = why_not_decided(scene.facts);
  if (why.empty()) return;
  const auto& decision = scene.panel().quorum_decision;
  add(findings, "PAN-4", Severity::kError, scene.subject(), why,
      decision ? decision->source : scene.panel().source);
}

/// PAN-5, CPP: Timing and scheduling.
/// The officer is presumed present when named (PAN), so that only a missing name is told.
void officer(const PanelScene& scene, Findings& findings) {
  if (!scene.panel().is_held() || scene.facts.officer) return;
  add(findings, "PAN-5", Severity::kError, scene.subject(),
      "no CPP officer was present as secretariat: name the officer", scene.panel().officer.source);
}

/// PAN-6, CPP: Timing and scheduling.
void gatekeeper(const PanelScene& scene, Findings& findings) {
  const auto& members = scene.facts.members;
  // In any role: a chair, an expert or an observer of the Gatekeeper is there too.
  const bool is_there = std::ranges::any_of(members, [&](const MemberAtPanel& each) {
    return takes_part(scene.panel(), *each.member) && each.area == Area::kDetentionGatekeeper;
  });
  const Person* chair = scene.facts.chair;
  if (is_there || (chair && *chair->area == Area::kDetentionGatekeeper)) return;
  add(findings, "PAN-6", Severity::kAdvice, scene.subject(),
      say("nobody from the Detention Gatekeeper (no breach: they attend when resources allow): {}",
          scene.panel().is_held() ? "nothing is to be done" : "ask whether somebody can come"),
      scene.panel().source);
}

/// PAN-7, IPM: Recruiting.
/// PAN-7, in whole numbers: half is already too many.
void independent_share(const PanelScene& scene, Findings& findings) {
  int people = scene.facts.chair ? 1 : 0;
  int independents = 0;
  for (const MemberAtPanel& each : scene.facts.members) {
    people += each.counts ? 1 : 0;
    independents += each.counts && each.person->is_independent() ? 1 : 0;
  }
  if (independents == 0 || 2 * independents < people) return;
  add(findings, "PAN-7", Severity::kWarning, scene.subject(),
      fmt::format("{} of {} people are independent members, who must be fewer than half: ask more "
                  "members of other areas",
                  independents, people),
      scene.panel().source);
}

/// Who is to be trained, once each, and where the panel names them (PAN-8).
/// A map by person, so that whoever is both chair and reserve is told once; the first place named
/// stays.
std::map<PersonId, std::pair<const Person*, Source>> to_be_trained(const PanelScene& scene) {
  std::map<PersonId, std::pair<const Person*, Source>> people;
  const auto add_person = [&](const Person* person, const Source& source) {
    if (person) people.emplace(*person->id, std::pair{person, source});
  };
  add_person(scene.facts.chair, scene.panel().chair.source);
  for (const MemberAtPanel& each : scene.facts.members) {
    if (each.is_expected) add_person(each.person, each.member->person.source);
  }
  for (const MemberAtPanel& each : scene.facts.members) {
    if (each.is_asked_about) add_person(each.reserve, each.member->reserve.source);
  }
  return people;
}

/// PAN-8, CPP: Training.
void training(const PanelScene& scene, Findings& findings) {
  for (const auto& [id, named] : to_be_trained(scene)) {
    const auto& [person, source] = named;
    if (is_trained_on(*person, *scene.panel().date)) continue;
    const Field<Date>* trained = trained_on(*person);
    add(findings, "PAN-8", Severity::kWarning, scene.subject(*person),
        trained ? say("{} is trained only after the panel, on {}: train them before it, or ask "
                      "somebody else",
                      id.text, **trained)
                : say("{} has no CPP training recorded: add 'trained_on'", id.text),
        source);
  }
}

/// PAN-14, IPM: Recruiting.
/// Term and clearance of a member are two reasons of one finding, since they have one subject.
void appointments(const PanelScene& scene, Findings& findings) {
  const Severity severity = once_held(scene, Severity::kError, Severity::kWarning);
  for (const MemberAtPanel& each : scene.facts.members) {
    if (!each.is_expected) continue;
    Reasons reasons;
    const Source& source = each.member->person.source;
    if (!each.is_appointed)
      reasons.add("no appointment covers the panel: add the term, or ask another member", source,
                  severity);
    if (!each.is_cleared)
      reasons.add("no CTC clearance valid on the day: add 'ctc_expires' once it is renewed", source,
                  severity);
    reasons.into(findings, "PAN-14", scene.subject(*each.person));
  }
}

/// PAN-16, this product.
/// A panel that was held stands whatever its day was (PAN-16).
void working_day(const PanelScene& scene, Findings& findings) {
  if (!scene.panel().is_planned() || scene.facts.not_working_day.empty()) return;
  add(findings, "PAN-16", Severity::kWarning, scene.subject(),
      say("planned for {}, which is not a working day ({}): choose another day",
          *scene.panel().date, scene.facts.not_working_day),
      scene.panel().date.source);
}

/// Each check reads the facts and adds its own findings; none needs another to have run.
constexpr auto kPanelChecks =
    std::array{chair_grade, member_grades,     quorum,   quorum_decision,    officer,
               gatekeeper,  independent_share, training, preparation_checks, appointments,
               working_day};

}  // namespace

// A cancelled panel has facts but no findings. Recommendations are asked about only once the panel
// is held.
std::vector<Finding> panel_findings(const PanelScene& scene) {
  Findings findings;
  if (scene.panel().is_cancelled()) return findings;
  for (const auto check : kPanelChecks) check(scene, findings);
  selection_checks(scene, findings);
  if (scene.panel().is_held()) recommendation_checks(scene, findings);
  return findings;
}

}  // namespace panelpress::rules
