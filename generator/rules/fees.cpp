#include "rules/fees.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "rules/checks.h"

namespace panelpress::rules {

namespace {

using Claimed = std::set<std::pair<PersonId, PanelId>>;

const Member* member_of(const Panel& panel, const PersonId& person) {
  const auto found = std::find_if(panel.members.begin(), panel.members.end(),
                                  [&](const Member& each) { return *each.person == person; });
  return found == panel.members.end() ? nullptr : &*found;
}

bool is_for_a_panel(LineKind kind) {
  return kind == LineKind::kPanel || kind == LineKind::kCancelledPanel;
}

/// One line of a claim and the facts that its checks fill in.
struct LineScene {
  const Records& records;
  const Claim& claim;
  const ClaimLine& line;
  ClaimLineFacts& facts;

  LineKind kind() const { return *line.kind; }
  void add(std::string_view rule, Severity severity, std::string message, std::string remedy,
           const Source& source) const {
    facts.problems.push_back({rule, severity, std::move(message), std::move(remedy), source});
  }
};

/// FEE-1, FEE-2, FEE-3: the rate that a kind of line has.
std::optional<RateKind> rate_of(const ClaimLine& line) {
  switch (*line.kind) {
    case LineKind::kPanel:
    case LineKind::kCancelledPanel:
      return RateKind::kFull;
    case LineKind::kFeedbackMeeting:
      return RateKind::kHalf;
    case LineKind::kTraining:
    case LineKind::kOtherEvent:
    case LineKind::kAdditional:
      return *line.rate;
    case LineKind::kExpense:
      break;
  }
  return std::nullopt;
}

/// FEE-3, IPM: Pay and expenses.
void additional_approval(const LineScene& scene) {
  if (scene.kind() != LineKind::kAdditional) return;
  const auto& approved = scene.line.approved;
  if (approved && *approved->on <= *scene.claim.submitted_on) return;
  scene.add("FEE-3", Severity::kError,
            approved ? fmt::format("additional time approved only on {}, after the claim",
                                   to_iso(*approved->on))
                     : "additional time without the CPP team's approval",
            "The CPP team approves the line before the claim is submitted.",
            approved ? approved->on.source : scene.line.source);
}

/// FEE-4, IPM: Pay and expenses.
void late_cancellation(const LineScene& scene) {
  if (scene.kind() != LineKind::kCancelledPanel) return;
  const Panel& panel = *scene.facts.panel;
  const Source& source = scene.line.panel.source;
  const std::string remedy = "Take the line out of the claim.";
  if (!panel.is_cancelled()) {
    scene.add("FEE-4", Severity::kError, fmt::format("panel {} was not cancelled", panel.id->text),
              remedy, source);
  } else if (!is_cancelled_late(panel)) {
    scene.add(
        "FEE-4", Severity::kError,
        fmt::format("panel {} was cancelled more than 72 hours before its start", panel.id->text),
        remedy, source);
  } else if (!answered_attending(panel, *scene.claim.member)) {
    scene.add("FEE-4", Severity::kError,
              fmt::format("the member had not said they would attend panel {}", panel.id->text),
              remedy, source);
  }
}

/// FEE-5, IPM: Pay and expenses.
void claimed_in_time(const LineScene& scene) {
  const Date last = add_months(*scene.line.date, 1);
  if (*scene.claim.submitted_on <= last) return;
  scene.add("FEE-5", Severity::kWarning,
            fmt::format("claimed on {}, more than a month after {} (last day {})",
                        to_iso(*scene.claim.submitted_on), to_iso(*scene.line.date), to_iso(last)),
            "Ask the member to claim within a month.", scene.line.date.source);
}

/// FEE-6, IPM: Pay and expenses.
void receipt(const LineScene& scene) {
  if (scene.kind() != LineKind::kExpense || is_recorded(scene.line.receipt)) return;
  scene.add("FEE-6", Severity::kWarning, "expense without a receipt",
            "Ask the member for the receipt and enter its number.", scene.line.receipt.source);
}

/// FEE-9: a panel is paid to those who attended it.
void attendance(const LineScene& scene) {
  if (scene.kind() != LineKind::kPanel) return;
  const Panel& panel = *scene.facts.panel;
  if (attended(panel, *scene.claim.member)) return;
  scene.add("FEE-9", Severity::kError,
            fmt::format("the member did not attend panel {}", panel.id->text),
            "Take the line out of the claim, or correct the panel's attendance.",
            scene.line.panel.source);
}

/// FEE-9: each panel is claimed once, whether attended or cancelled; the first line stands.
void claimed_once(const LineScene& scene, Claimed& claimed) {
  if (!is_for_a_panel(scene.kind())) return;
  if (claimed.emplace(*scene.claim.member, *scene.line.panel).second) return;
  scene.add("FEE-9", Severity::kError,
            fmt::format("panel {} is already claimed", scene.line.panel->text),
            "Take the second line for the panel out.", scene.line.panel.source);
}

/// FEE-10: what the line is worth when nothing is wrong with it.
Pence full_worth(const LineScene& scene) {
  if (scene.kind() == LineKind::kExpense) return *scene.line.amount;
  const FeeRate* rate = rate_on(scene.records.settings, *scene.line.date);
  if (!rate) {
    scene.add("FEE-10", Severity::kError,
              fmt::format("no fee is in force on {}", to_iso(*scene.line.date)),
              "Add a [[fees.rate]] from that date or before to settings.toml.",
              scene.line.date.source);
    return {};
  }
  return *scene.facts.rate == RateKind::kFull ? *rate->full : *rate->half;
}

ClaimLineFacts line_facts(const Records& records, const Claim& claim, const ClaimLine& line,
                          Claimed& claimed) {
  ClaimLineFacts facts;
  facts.line = &line;
  facts.panel = line.panel ? records.find(*line.panel) : nullptr;
  facts.rate = rate_of(line);
  const LineScene scene{records, claim, line, facts};
  additional_approval(scene);
  late_cancellation(scene);
  attendance(scene);
  claimed_once(scene, claimed);
  claimed_in_time(scene);
  receipt(scene);
  const Pence worth = full_worth(scene);
  facts.amount = facts.has_error() ? Pence{} : worth;
  return facts;
}

/// What earlier lines have taken, in the order of FEE-9: panels claimed, and the first panel paid
/// to a member on each day.
struct Taken {
  Claimed claimed;
  std::map<std::pair<PersonId, Date>, const Panel*> first_panel;
};

/// FEE-1: two panels on one day are two fees, with advice to check.
void panels_on_one_day(ClaimFacts& facts, Taken& taken) {
  for (const ClaimLineFacts& each : facts.lines) {
    if (*each.line->kind != LineKind::kPanel || each.has_error()) continue;
    const Date date = *each.panel->date;
    const auto [first, is_first] =
        taken.first_panel.emplace(std::pair(*facts.member->id, date), each.panel);
    if (is_first) continue;
    facts.problems.push_back(
        {"FEE-1", Severity::kAdvice,
         fmt::format("two panels on {}, {} and {}, are two fees: check, since "
                     "the candidates' pack says per day",
                     to_iso(date), first->second->id->text, each.panel->id->text),
         "Check that both panels were attended for their whole length.", each.line->source});
  }
}

/// FEE-7, IPM: Pay and expenses.
void readiness(ClaimFacts& facts) {
  const Claim& claim = *facts.claim;
  const auto add = [&](std::string message, std::string remedy, const Source& source) {
    facts.problems.push_back(
        {"FEE-7", Severity::kWarning, std::move(message), std::move(remedy), source});
  };
  if (!claim.signed_on) {
    add("not signed by the member", "The member signs the form.", claim.signed_on.source);
  }
  if (!claim.authorised) {
    add("not authorised", "Somebody at Grade 7 or above authorises it.", claim.source);
  } else if (*claim.authorised->grade < Grade::kGrade7) {
    add(fmt::format("authorised by {}, below Grade 7", word(*claim.authorised->grade)),
        "Somebody at Grade 7 or above authorises it.", claim.authorised->grade.source);
  } else if (claim.signed_on && *claim.authorised->on < *claim.signed_on) {
    add("authorised before it was signed", "It is authorised again, after the signature.",
        claim.authorised->on.source);
  }
  const bool has_error = std::any_of(facts.lines.begin(), facts.lines.end(),
                                     [](const ClaimLineFacts& each) { return each.has_error(); });
  if (has_error) add("a line has an error", "The line is corrected or taken out.", claim.source);
}

void finish(ClaimFacts& facts, Taken& taken) {
  for (const ClaimLineFacts& each : facts.lines) {
    (*each.line->kind == LineKind::kExpense ? facts.expenses : facts.fees) += each.amount;
  }
  readiness(facts);
  facts.is_ready = {facts.problems.empty(), "FEE-7", facts.claim->source};
  panels_on_one_day(facts, taken);
}

/// The order in which claims stand for FEE-9.
std::vector<const Claim*> in_order_of_submission(const Records& records) {
  std::vector<const Claim*> order;
  for (const Claim& claim : records.claims) order.push_back(&claim);
  std::sort(order.begin(), order.end(), [](const Claim* a, const Claim* b) {
    return std::tie(*a->submitted_on, a->id->text) < std::tie(*b->submitted_on, b->id->text);
  });
  return order;
}

/// The panels that a member has claimed, by the kinds of line that count for the question.
bool has_claimed(const Records& records, const PersonId& member, const PanelId& panel,
                 bool by_cancelled_line) {
  for (const Claim& claim : records.claims) {
    if (*claim.member != member) continue;
    for (const ClaimLine& line : claim.lines) {
      const bool counts = *line.kind == LineKind::kPanel ||
                          (by_cancelled_line && *line.kind == LineKind::kCancelledPanel);
      if (counts && *line.panel == panel) return true;
    }
  }
  return false;
}

std::optional<Pence> full_rate_on(const Settings& settings, Date date) {
  const FeeRate* rate = rate_on(settings, date);
  return rate ? std::optional(*rate->full) : std::nullopt;
}

void add_unclaimed(const Records& records, const Panel& panel, const Member& member,
                   std::vector<Unclaimed>& unclaimed) {
  const Person* person = records.find(*member.person);
  if (!person->is_independent()) return;
  const bool is_attended = attended(panel, *member.person);
  const bool is_cancelled =
      panel.is_cancelled() && is_cancelled_late(panel) && answered_attending(panel, *member.person);
  if (!is_attended && !is_cancelled) return;
  if (has_claimed(records, *member.person, *panel.id, is_cancelled)) return;
  unclaimed.push_back({person, &panel, is_cancelled, full_rate_on(records.settings, *panel.date),
                       add_months(*panel.date, 1), member.source});
}

}  // namespace

bool ClaimLineFacts::has_error() const {
  return std::any_of(problems.begin(), problems.end(),
                     [](const Problem& problem) { return problem.severity == Severity::kError; });
}

bool is_cancelled_late(const Panel& panel) {
  constexpr std::chrono::hours kNotice{72};
  return *panel.cancelled_at >= DateTime{*panel.date} ||
         *panel.start - *panel.cancelled_at <= kNotice;
}

const FeeRate* rate_on(const Settings& settings, Date date) {
  const FeeRate* in_force = nullptr;
  for (const FeeRate& rate : settings.fee_rates) {
    if (*rate.from <= date && (!in_force || *in_force->from < *rate.from)) in_force = &rate;
  }
  return in_force;
}

bool attended(const Panel& panel, const PersonId& person) {
  const Member* member = member_of(panel, person);
  return panel.is_held() && member && is_true(member->attended);
}

bool answered_attending(const Panel& panel, const PersonId& person) {
  const Member* member = member_of(panel, person);
  return member && member->answer && *member->answer == Answer::kAttending;
}

std::vector<ClaimFacts> claim_facts(const Records& records) {
  Taken taken;
  std::vector<ClaimFacts> all;
  for (const Claim* claim : in_order_of_submission(records)) {
    ClaimFacts facts;
    facts.claim = claim;
    facts.member = records.find(*claim->member);
    for (const ClaimLine& line : claim->lines) {
      facts.lines.push_back(line_facts(records, *claim, line, taken.claimed));
    }
    finish(facts, taken);
    all.push_back(std::move(facts));
  }
  std::sort(all.begin(), all.end(),
            [](const ClaimFacts& a, const ClaimFacts& b) { return *a.claim->id < *b.claim->id; });
  return all;
}

std::vector<Unclaimed> unclaimed_fees(const Records& records) {
  std::vector<Unclaimed> unclaimed;
  for (const Panel& panel : records.panels) {
    for (const Member& member : panel.members) add_unclaimed(records, panel, member, unclaimed);
  }
  std::sort(unclaimed.begin(), unclaimed.end(), [](const Unclaimed& a, const Unclaimed& b) {
    return std::tie(a.member->id->text, *a.panel->date, a.panel->id->text) <
           std::tie(b.member->id->text, *b.panel->date, b.panel->id->text);
  });
  return unclaimed;
}

std::vector<Finding> claim_findings(const std::vector<ClaimFacts>& claims) {
  std::vector<Finding> findings;
  for (const ClaimFacts& claim : claims) {
    std::map<std::string_view, Reasons> by_rule;
    for (const ClaimLineFacts& line : claim.lines) {
      for (const Problem& each : line.problems) {
        by_rule[each.rule].add(each.message, each.source, each.severity);
      }
    }
    for (const Problem& each : claim.problems) {
      const std::string lead =
          each.rule == "FEE-7" && !by_rule.contains("FEE-7") ? "not ready for SSC Pay: " : "";
      by_rule[each.rule].add(lead + each.message, each.source, each.severity);
    }
    for (const auto& [rule, reasons] : by_rule) reasons.into(findings, rule, claim.claim->id->text);
  }
  return findings;
}

}  // namespace panelpress::rules
