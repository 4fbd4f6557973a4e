#include "rules/claims.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "rules/checks.h"
#include "rules/claim_lines.h"
#include "rules/claim_repeats.h"

namespace panelpress::rules {

namespace {

/// What earlier claims have taken, in the order of FEE-9: panels claimed, the first panel paid to a
/// member on each day, and every line, to find those that repeat one.
struct Taken {
  ClaimedPanels claimed;
  std::map<std::pair<PersonId, Date>, const Panel*> first_panel;
  ClaimRepeats repeats;
};

/// FEE-1: two panels on one day are two fees, with advice to check.
/// A line with an error is no fee, so that it is nothing to check either.
void panels_on_one_day(ClaimFacts& facts, Taken& taken) {
  for (const ClaimLineFacts& each : facts.lines) {
    if (*each.line->kind != LineKind::kPanel || each.has_error()) continue;
    const Date date = *each.panel->date;
    const auto [first, is_first] =
        taken.first_panel.emplace(std::pair(*facts.member->id, date), each.panel);
    if (is_first) continue;
    facts.problems.push_back(
        {"FEE-1", Severity::kAdvice,
         say("two panels on {}, {} and {}, are two fees, though the candidates' pack says per day",
             date, first->second->id->text, each.panel->id->text),
         "check that both panels were attended for their whole length", each.line->source});
  }
}

/// By name, since the authoriser is no person of the records and has no id (FEE-7).
bool is_own_authorisation(const ClaimFacts& facts) {
  const Text& member = facts.member->name;
  return is_named(member) && same_text(*facts.claim->authorised->name, *member);
}

/// What the authorisation lacks, if there is one; FEE-7, IPM: Pay and expenses.
/// All of them at once, so that the form goes back to the authoriser only once. The day of the
/// signature itself is not before it.
std::vector<Problem> faults_of_authorisation(const ClaimFacts& facts) {
  const Claim& claim = *facts.claim;
  constexpr const char* kSomebody = "somebody at Grade 7 or above authorises it";
  const auto fault = [](Message message, std::string remedy, const Source& source) {
    return Problem{"FEE-7", Severity::kWarning, std::move(message), std::move(remedy), source};
  };
  if (!claim.authorised) return {fault("not authorised", kSomebody, claim.source)};
  const Approval& authorised = *claim.authorised;
  std::vector<Problem> faults;
  if (!is_named(authorised.name)) {
    faults.push_back(fault("authorised by nobody named", kSomebody, authorised.name.source));
  } else if (is_own_authorisation(facts)) {
    faults.push_back(fault("authorised by the member whose claim it is",
                           "somebody else at Grade 7 or above authorises it",
                           authorised.name.source));
  }
  if (*authorised.grade < Grade::kGrade7) {
    faults.push_back(fault(fmt::format("authorised by {}, below Grade 7", word(*authorised.grade)),
                           kSomebody, authorised.grade.source));
  }
  if (claim.signed_on && *authorised.on < *claim.signed_on) {
    faults.push_back(fault("authorised before it was signed",
                           "it is authorised again, after the signature", authorised.on.source));
  }
  return faults;
}

bool has_line_with_error(const ClaimFacts& facts) {
  return std::ranges::any_of(facts.lines,
                             [](const ClaimLineFacts& each) { return each.has_error(); });
}

/// FEE-7, IPM: Pay and expenses: what keeps the claim from being sent, and since when nothing does.
/// Every reason is collected, and none of them takes anything from the totals: a claim that is not
/// ready still counts in the expenditure.
void readiness(ClaimFacts& facts) {
  const Claim& claim = *facts.claim;
  if (!claim.signed_on) {
    facts.problems.push_back({"FEE-7", Severity::kWarning, "not signed by the member",
                              "the member signs the form", claim.signed_on.source});
  }
  std::vector<Problem> faults = faults_of_authorisation(facts);
  if (faults.empty() && claim.signed_on) facts.authorised_on = *claim.authorised->on;
  facts.problems.insert(facts.problems.end(), faults.begin(), faults.end());
  if (has_line_with_error(facts)) {
    facts.problems.push_back({"FEE-7", Severity::kWarning, "a line has an error",
                              "the line is corrected or taken out", claim.source});
  }
  facts.is_ready = {facts.problems.empty(), "FEE-7", claim.source};
}

void add_up(ClaimFacts& facts) {
  for (const ClaimLineFacts& each : facts.lines) {
    (*each.line->kind == LineKind::kExpense ? facts.expenses : facts.fees) += each.amount;
  }
}

/// FEE-1's advice comes after readiness, which any problem of the claim rules out: it keeps no
/// claim back.
ClaimFacts facts_of(const Records& records, const Claim& claim, Taken& taken) {
  ClaimFacts facts;
  facts.claim = &claim;
  facts.member = records.find(*claim.member);
  for (const ClaimLine& line : claim.lines) {
    facts.lines.push_back(claim_line_facts(records, claim, line, taken.claimed));
  }
  taken.repeats.read(facts);
  add_up(facts);
  readiness(facts);
  panels_on_one_day(facts, taken);
  return facts;
}

/// The order in which claims stand for FEE-9.
std::vector<const Claim*> in_order_of_submission(const Records& records) {
  std::vector<const Claim*> order;
  for (const Claim& claim : records.claims) order.push_back(&claim);
  std::ranges::sort(order, [](const Claim* a, const Claim* b) {
    return std::tie(*a->submitted_on, a->id->text) < std::tie(*b->submitted_on, b->id->text);
  });
  return order;
}

Message message_of(const Problem& problem) {
  return say("{}: {}", problem.message, problem.remedy);
}

}  // namespace

// Ready when both are there: an authorisation may be older than the submission, and then the
// submission decides.
std::optional<Date> ClaimFacts::ready_on() const {
  return *is_ready ? std::optional(std::max(*authorised_on, *claim->submitted_on)) : std::nullopt;
}

Pence ClaimFacts::claimed() const {
  Pence sum;
  for (const ClaimLineFacts& each : lines) sum += each.claimed;
  return sum;
}

// Paid stands above all: what SSC Pay has paid is not undone by a missing signature here.
ClaimVerdict ClaimFacts::verdict() const {
  if (claim->paid_on) return ClaimVerdict::kPaid;
  if (*is_ready) return ClaimVerdict::kReadyToSend;
  const bool is_in_order = claim->signed_on && !has_line_with_error(*this);
  return is_in_order && !claim->authorised ? ClaimVerdict::kReadyToAuthorise
                                           : ClaimVerdict::kNotReady;
}

// Judged in the order of submission, since the first claim of a panel stands (FEE-9); given by id,
// as the records are.
std::vector<ClaimFacts> claim_facts(const Records& records) {
  Taken taken;
  std::vector<ClaimFacts> all;
  for (const Claim* claim : in_order_of_submission(records)) {
    all.push_back(facts_of(records, *claim, taken));
  }
  std::ranges::sort(
      all, [](const ClaimFacts& a, const ClaimFacts& b) { return *a.claim->id < *b.claim->id; });
  return all;
}

Pence total_of(const std::vector<const ClaimFacts*>& claims) {
  Pence total;
  for (const ClaimFacts* claim : claims) total += claim->total();
  return total;
}

Pence total_of(const std::vector<const Unclaimed*>& fees) {
  Pence total;
  for (const Unclaimed* fee : fees) total += fee->amount.value_or(Pence{});
  return total;
}

// The two are told apart, since only panels attended are accrued (EXP-4).
UnclaimedSums unclaimed_sums(const std::vector<Unclaimed>& fees) {
  UnclaimedSums sums;
  for (const Unclaimed& fee : fees) {
    (fee.is_cancelled_panel ? sums.cancelled : sums.attended) += fee.amount.value_or(Pence{});
  }
  return sums;
}

// One finding a rule and claim, with every line's reason in it; a map, so that rules come in order.
std::vector<Finding> claim_findings(const std::vector<ClaimFacts>& claims) {
  std::vector<Finding> findings;
  for (const ClaimFacts& claim : claims) {
    std::map<std::string_view, Reasons> by_rule;
    const auto add = [&](const Problem& each) {
      by_rule[each.rule].add(message_of(each), each.source, each.severity);
    };
    for (const ClaimLineFacts& line : claim.lines) {
      std::ranges::for_each(line.problems, add);
    }
    std::ranges::for_each(claim.problems, add);
    for (const auto& [rule, reasons] : by_rule) {
      const char* lead = rule == "FEE-7" ? "not ready for SSC Pay; " : "";
      reasons.into(findings, rule, about_claim(*claim.claim->id), lead);
    }
  }
  return findings;
}

}  // namespace panelpress::rules
