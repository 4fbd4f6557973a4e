#include <algorithm>
#include <array>

#include "rules/checks.h"
#include "rules/panel_checks.h"

namespace panelpress::rules {

namespace {

/// Late and not recorded are different faults: one can still be written down, the other is past.
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

/// Only asked for a rule of the table, so that it is found.
const Prepared& prepared_by(std::string_view rule) {
  return *std::ranges::find(kPrepared, rule, &Prepared::rule);
}

/// PAN-9, PAN-10 and PAN-13, CPP: Pre-panel preparation, IPM: Arranging panel attendance.
void preparation(const PanelScene& scene, std::vector<Finding>& findings) {
  for (const Deadline& deadline : scene.facts.deadlines) {
    // A pack that is late by our own target breaks no rule (PCK-8).
    const bool is_rule = !deadline.member && deadline.rule != "PCK-8";
    if (!is_rule || deadline.state != DeadlineState::kMissed) continue;
    const Prepared& prepared = prepared_by(deadline.rule);
    add(findings, deadline.rule, Severity::kWarning, scene.subject(),
        missed(prepared.what, deadline, prepared.key), deadline.source);
  }
}

const Deadline* deadline_of(const PanelFacts& facts, std::string_view rule, const Member& member) {
  const auto found = std::ranges::find_if(facts.deadlines, [&](const Deadline& deadline) {
    return deadline.rule == rule && deadline.member == &member;
  });
  return found == facts.deadlines.end() ? nullptr : &*found;
}

/// Whether a reserve may sit for an area: their own, or the one they are reserve for (PAN-11).
bool may_sit_for(const Person& reserve, Area area) {
  return *reserve.area == area || (reserve.reserve_for && *reserve.reserve_for == area);
}

/// What a member of a core area who declines still owes (PAN-11); empty when nothing.
/// PAN-11. A member of another area who declines owes no reserve: PAN-3 does not need them.
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
/// An answer that is late and a reserve that is missing are two reasons of one finding.
void answers(const PanelScene& scene, std::vector<Finding>& findings) {
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
    reasons.into(findings, "PAN-11", scene.subject(*each.person));
  }
}

/// PAN-12, IPM: Arranging panel attendance.
void independent_answers(const PanelScene& scene, std::vector<Finding>& findings) {
  for (const MemberAtPanel& each : scene.facts.members) {
    const Deadline* deadline = deadline_of(scene.facts, "PAN-12", *each.member);
    if (!deadline || deadline->state != DeadlineState::kMissed) continue;
    add(findings, "PAN-12", Severity::kWarning, scene.subject(*each.person),
        missed("independent member's availability confirmed", *deadline, "answered_on"),
        deadline->source);
  }
}

}  // namespace

void preparation_checks(const PanelScene& scene, std::vector<Finding>& findings) {
  preparation(scene, findings);
  answers(scene, findings);
  independent_answers(scene, findings);
}

}  // namespace panelpress::rules
