#include "rules/panel_checks.h"

#include <algorithm>
#include <map>
#include <utility>

#include "rules/checks.h"
#include "rules/recommendation_checks.h"
#include "rules/selection_checks.h"
#include "rules/training.h"

namespace panelpress::rules {

namespace {

using Findings = std::vector<Finding>;

std::string subject_of(const PanelScene& scene) { return scene.panel().id->text; }

std::string subject_of(const PanelScene& scene, const Person& person) {
  return fmt::format("{} {}", scene.panel().id->text, person.id->text);
}

void add(Findings& findings, std::string_view rule, Severity severity, std::string subject,
         Message message, const Source& source) {
  findings.push_back({std::string(rule), severity, std::move(subject), std::move(message), source});
}

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
  add(findings, "PAN-1", once_held(scene, Severity::kError, Severity::kWarning), subject_of(scene),
      fmt::format("{}, and a panel with {} cases needs {} or above: {}", who,
                  word(*scene.facts.band), least,
                  scene.panel().is_held() ? "name who chaired it"
                  : scene.facts.chair     ? "name another chair"
                                          : "name a chair"),
      scene.panel().chair.source);
}

/// PAN-2, CPP: Roles and responsibilities.
void member_grades(const PanelScene& scene, Findings& findings) {
  for (const MemberAtPanel& each : scene.facts.members) {
    const auto& grade = each.person->grade;
    if (!each.counts || !grade || *grade >= Grade::kEo) continue;
    add(findings, "PAN-2", Severity::kWarning, subject_of(scene, *each.person),
        fmt::format("{} is {}, and members are EO or above: ask somebody else of the area",
                    each.person->id->text, word(*grade)),
        each.member->person.source);
  }
}

/// How the reserves of the missing areas come to count; empty when none is named.
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
  add(findings, "PAN-3", once_held(scene, Severity::kWarning, Severity::kAdvice), subject_of(scene),
      scene.panel().is_held()
          ? say("held without a quorum, nobody from {}: correct who attended, if somebody did{}",
                missing, reserves)
          : say("no quorum, nobody from {}: ask a member or a reserve of each{}", missing,
                reserves),
      scene.panel().source);
}

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
void quorum_decision(const PanelScene& scene, Findings& findings) {
  if (!scene.panel().is_held() || *scene.facts.is_quorate) return;
  const Message why = why_not_decided(scene.facts);
  if (why.empty()) return;
  const auto& decision = scene.panel().quorum_decision;
  add(findings, "PAN-4", Severity::kError, subject_of(scene), why,
      decision ? decision->source : scene.panel().source);
}

/// PAN-5, CPP: Timing and scheduling.
void officer(const PanelScene& scene, Findings& findings) {
  if (!scene.panel().is_held() || scene.facts.officer) return;
  add(findings, "PAN-5", Severity::kError, subject_of(scene),
      "no CPP officer was present as secretariat: name the officer", scene.panel().officer.source);
}

/// PAN-6, CPP: Timing and scheduling.
void gatekeeper(const PanelScene& scene, Findings& findings) {
  const auto& members = scene.facts.members;
  // In any role: a chair, an expert or an observer of the Gatekeeper is there too.
  const bool is_there = std::any_of(members.begin(), members.end(), [&](const MemberAtPanel& each) {
    return takes_part(scene.panel(), *each.member) && each.area == Area::kDetentionGatekeeper;
  });
  const Person* chair = scene.facts.chair;
  if (is_there || (chair && *chair->area == Area::kDetentionGatekeeper)) return;
  add(findings, "PAN-6", Severity::kAdvice, subject_of(scene),
      say("nobody from the Detention Gatekeeper (no breach: they attend when resources allow): {}",
          scene.panel().is_held() ? "nothing is to be done" : "ask whether somebody can come"),
      scene.panel().source);
}

/// PAN-7, IPM: Recruiting.
void independent_share(const PanelScene& scene, Findings& findings) {
  int people = scene.facts.chair ? 1 : 0;
  int independents = 0;
  for (const MemberAtPanel& each : scene.facts.members) {
    people += each.counts ? 1 : 0;
    independents += each.counts && each.person->is_independent() ? 1 : 0;
  }
  if (independents == 0 || 2 * independents < people) return;
  add(findings, "PAN-7", Severity::kWarning, subject_of(scene),
      fmt::format("{} of {} people are independent members, who must be fewer than half: ask more "
                  "members of other areas",
                  independents, people),
      scene.panel().source);
}

/// Who is to be trained, once each, and where the panel names them (PAN-8).
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
    add(findings, "PAN-8", Severity::kWarning, subject_of(scene, *person),
        trained ? say("{} is trained only after the panel, on {}: train them before it, or ask "
                      "somebody else",
                      id.text, **trained)
                : say("{} has no CPP training recorded: add 'trained_on'", id.text),
        source);
  }
}

Message missed(std::string_view what, const Deadline& deadline, std::string_view key) {
  if (deadline.done_on) {
    return say("{} only on {}, and {} was the last day: nothing is to be done any more", what,
               *deadline.done_on, deadline.last_day);
  }
  return say("{} not recorded, and {} was the last day: add '{}'", what, deadline.last_day, key);
}

/// What is done before a panel, and the key that says when it was.
struct Prepared {
  std::string_view rule;
  std::string_view what;
  std::string_view key;
};
constexpr std::array kPrepared{
    Prepared{"PAN-9", "invitations sent", "invited_on"},
    Prepared{"PAN-10", "cases identified", "cases_identified_on"},
    Prepared{"PAN-13", "case list with the independent members", "list_to_independents_on"}};

const Prepared& prepared_by(std::string_view rule) {
  return *std::ranges::find(kPrepared, rule, &Prepared::rule);
}

/// PAN-9, PAN-10 and PAN-13, CPP: Pre-panel preparation, IPM: Arranging panel attendance.
void preparation(const PanelScene& scene, Findings& findings) {
  for (const Deadline& deadline : scene.facts.deadlines) {
    // A pack that is late by our own target breaks no rule (PCK-8).
    const bool is_rule = !deadline.member && deadline.rule != "PCK-8";
    if (!is_rule || deadline.state != DeadlineState::kMissed) continue;
    const Prepared& prepared = prepared_by(deadline.rule);
    add(findings, deadline.rule, Severity::kWarning, subject_of(scene),
        missed(prepared.what, deadline, prepared.key), deadline.source);
  }
}

const Deadline* deadline_of(const PanelFacts& facts, std::string_view rule, const Member& member) {
  for (const Deadline& deadline : facts.deadlines) {
    if (deadline.rule == rule && deadline.member == &member) return &deadline;
  }
  return nullptr;
}

/// Whether a reserve may sit for an area: their own, or the one they are reserve for (PAN-11).
bool may_sit_for(const Person& reserve, Area area) {
  return *reserve.area == area || (reserve.reserve_for && *reserve.reserve_for == area);
}

/// What a member of a core area who declines still owes (PAN-11); empty when nothing.
std::string reserve_to_name(const MemberAtPanel& each) {
  const bool has_declined = each.member->answer && *each.member->answer == Answer::kDeclined;
  if (!has_declined || !is_core(each.area)) return {};
  if (!each.reserve) {
    return fmt::format("declined without a reserve: name one from {}", word(each.area));
  }
  if (may_sit_for(*each.reserve, each.area)) return {};
  return fmt::format("the reserve {} is not of {}: name one who is, or whose 'reserve_for' it is",
                     each.reserve->id->text, word(each.area));
}

/// PAN-11, CPP: Pre-panel preparation.
void answers(const PanelScene& scene, Findings& findings) {
  for (const MemberAtPanel& each : scene.facts.members) {
    if (!each.is_asked_about) continue;
    Reasons reasons;
    const Deadline& deadline = *deadline_of(scene.facts, "PAN-11", *each.member);
    if (deadline.state == DeadlineState::kMissed) {
      reasons.add(missed("attendance answered", deadline, "answered_on"), deadline.source);
    }
    if (const std::string reserve = reserve_to_name(each); !reserve.empty()) {
      reasons.add(reserve, each.member->answer.source);
    }
    reasons.into(findings, "PAN-11", subject_of(scene, *each.person));
  }
}

/// PAN-12, IPM: Arranging panel attendance.
void independent_answers(const PanelScene& scene, Findings& findings) {
  for (const MemberAtPanel& each : scene.facts.members) {
    const Deadline* deadline = deadline_of(scene.facts, "PAN-12", *each.member);
    if (!deadline || deadline->state != DeadlineState::kMissed) continue;
    add(findings, "PAN-12", Severity::kWarning, subject_of(scene, *each.person),
        missed("independent member's availability confirmed", *deadline, "answered_on"),
        deadline->source);
  }
}

/// PAN-14, IPM: Recruiting.
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
    reasons.into(findings, "PAN-14", subject_of(scene, *each.person));
  }
}

/// PAN-16, this product.
void working_day(const PanelScene& scene, Findings& findings) {
  if (!scene.panel().is_planned() || scene.facts.not_working_day.empty()) return;
  add(findings, "PAN-16", Severity::kWarning, subject_of(scene),
      say("planned for {}, which is not a working day ({}): choose another day",
          *scene.panel().date, scene.facts.not_working_day),
      scene.panel().date.source);
}

constexpr auto kPanelChecks =
    std::array{chair_grade,         member_grades,     quorum,     quorum_decision, officer,
               gatekeeper,          independent_share, training,   preparation,     answers,
               independent_answers, appointments,      working_day};

}  // namespace

std::vector<Finding> panel_findings(const PanelScene& scene) {
  Findings findings;
  if (scene.panel().is_cancelled()) return findings;
  for (const auto check : kPanelChecks) check(scene, findings);
  selection_checks(scene, findings);
  if (scene.panel().is_held()) recommendation_checks(scene, findings);
  return findings;
}

}  // namespace panelpress::rules
