#include "rules/panel_checks.h"

#include <algorithm>

#include "rules/checks.h"
#include "rules/recommendation_checks.h"
#include "rules/selection_checks.h"

namespace panelpress::rules {

namespace {

using Findings = std::vector<Finding>;

std::string subject_of(const PanelScene& scene) { return scene.panel().id->text; }

std::string subject_of(const PanelScene& scene, const Person& person) {
  return fmt::format("{} {}", scene.panel().id->text, person.id->text);
}

void add(Findings& findings, std::string_view rule, Severity severity, std::string subject,
         std::string message, const Source& source) {
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
      fmt::format("{}, and a panel with {} cases needs {} or above", who, word(*scene.facts.band),
                  least),
      scene.panel().chair.source);
}

/// PAN-2, CPP: Roles and responsibilities.
void member_grades(const PanelScene& scene, Findings& findings) {
  for (const MemberAtPanel& each : scene.facts.members) {
    const auto& grade = each.person->grade;
    if (!each.counts || !grade || *grade >= Grade::kEo) continue;
    add(findings, "PAN-2", Severity::kWarning, subject_of(scene, *each.person),
        fmt::format("{} is {}, and members are EO or above", each.person->id->text, word(*grade)),
        each.member->person.source);
  }
}

/// PAN-3, CPP: Timing and scheduling.
void quorum(const PanelScene& scene, Findings& findings) {
  if (*scene.facts.is_quorate) return;
  std::vector<std::string> areas;
  for (const Area area : scene.facts.missing_areas) areas.emplace_back(word(area));
  add(findings, "PAN-3", once_held(scene, Severity::kWarning, Severity::kAdvice), subject_of(scene),
      fmt::format("{} quorum: nobody from {}", scene.panel().is_held() ? "held without a" : "no",
                  join_with_and(areas)),
      scene.panel().source);
}

/// PAN-4, CPP: Timing and scheduling.
void quorum_decision(const PanelScene& scene, Findings& findings) {
  if (!scene.panel().is_held() || *scene.facts.is_quorate || scene.facts.is_quorum_decided) return;
  const auto& decision = scene.panel().quorum_decision;
  add(findings, "PAN-4", Severity::kError, subject_of(scene),
      decision
          ? "the chair's decision to sit without a quorum lacks its reason, or the cases it is "
            "for: record them in [quorum_decision]"
          : "held without a quorum and without the chair's decision: record it in "
            "[quorum_decision] with its reason",
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
  const bool is_there = std::any_of(members.begin(), members.end(), [](const MemberAtPanel& each) {
    return each.counts && each.area == Area::kDetentionGatekeeper;
  });
  if (is_there) return;
  add(findings, "PAN-6", Severity::kAdvice, subject_of(scene),
      "nobody from the Detention Gatekeeper (no breach: they attend when resources allow)",
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
      fmt::format("{} of {} people are independent members, who must be fewer than half",
                  independents, people),
      scene.panel().source);
}

void untrained(const PanelScene& scene, const Person& person, const Source& source,
               Findings& findings) {
  add(findings, "PAN-8", Severity::kWarning, subject_of(scene, person),
      person.trained_on ? fmt::format("{} is trained only after the panel, on {}", person.id->text,
                                      to_iso(*person.trained_on))
                        : fmt::format("{} has no CPP training recorded", person.id->text),
      source);
}

/// PAN-8, CPP: Training.
void training(const PanelScene& scene, Findings& findings) {
  const Person* chair = scene.facts.chair;
  const bool is_chair_trained =
      !chair || (chair->trained_on && *chair->trained_on <= *scene.panel().date);
  if (!is_chair_trained) untrained(scene, *chair, scene.panel().chair.source, findings);
  for (const MemberAtPanel& each : scene.facts.members) {
    if (!each.is_expected || each.is_trained) continue;
    untrained(scene, *each.person, each.member->person.source, findings);
  }
}

std::string missed(std::string_view what, const Deadline& deadline) {
  const std::string done =
      deadline.done_on ? fmt::format("only on {}", to_iso(*deadline.done_on)) : "not recorded";
  return fmt::format("{} {}, and {} was the last day", what, done, to_iso(deadline.last_day));
}

/// PAN-9, PAN-10 and PAN-13, CPP: Pre-panel preparation, IPM: Arranging panel attendance.
void preparation(const PanelScene& scene, Findings& findings) {
  for (const Deadline& deadline : scene.facts.deadlines) {
    if (deadline.member || deadline.state != DeadlineState::kMissed) continue;
    const std::string_view what = deadline.rule == "PAN-9"    ? "invitations sent"
                                  : deadline.rule == "PAN-10" ? "cases identified"
                                                              : "case list with the independent "
                                                                "members";
    add(findings, deadline.rule, Severity::kWarning, subject_of(scene), missed(what, deadline),
        deadline.source);
  }
}

const Deadline* deadline_of(const PanelFacts& facts, std::string_view rule, const Member& member) {
  for (const Deadline& deadline : facts.deadlines) {
    if (deadline.rule == rule && deadline.member == &member) return &deadline;
  }
  return nullptr;
}

/// PAN-11, CPP: Pre-panel preparation.
void answers(const PanelScene& scene, Findings& findings) {
  for (const MemberAtPanel& each : scene.facts.members) {
    Reasons reasons;
    const Deadline& deadline = *deadline_of(scene.facts, "PAN-11", *each.member);
    if (deadline.state == DeadlineState::kMissed) {
      reasons.add(missed("attendance answered", deadline), deadline.source);
    }
    const bool has_declined = each.member->answer && *each.member->answer == Answer::kDeclined;
    if (has_declined && is_core(each.area) && !each.member->reserve) {
      reasons.add("declined without a reserve: name one from " + std::string(word(each.area)),
                  each.member->answer.source);
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
        missed("independent member's availability confirmed", *deadline), deadline->source);
  }
}

/// PAN-14, IPM: Recruiting.
void appointments(const PanelScene& scene, Findings& findings) {
  const Severity severity = once_held(scene, Severity::kError, Severity::kWarning);
  for (const MemberAtPanel& each : scene.facts.members) {
    if (!each.is_expected) continue;
    Reasons reasons;
    const Source& source = each.member->person.source;
    if (!each.is_appointed) reasons.add("no appointment covers the panel", source, severity);
    if (!each.is_cleared) reasons.add("no CTC clearance valid on the day", source, severity);
    reasons.into(findings, "PAN-14", subject_of(scene, *each.person));
  }
}

/// PAN-16, this product.
void working_day(const PanelScene& scene, Findings& findings) {
  if (!scene.panel().is_planned() || scene.facts.not_working_day.empty()) return;
  add(findings, "PAN-16", Severity::kWarning, subject_of(scene),
      fmt::format("planned for {}, which is not a working day ({})", to_iso(*scene.panel().date),
                  scene.facts.not_working_day),
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
