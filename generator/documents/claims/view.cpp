#include "documents/claims/view.h"

#include <algorithm>
#include <map>
#include <set>

#include "documents/claims/claim.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/catalogue.h"
#include "rules/claims.h"
#include "rules/terms.h"

namespace panelpress::documents {

namespace {

using rules::AttendanceFacts;
using rules::ClaimFacts;
using Claims = std::vector<const ClaimFacts*>;

/// FEE-1, PAN-15: two panels on one day are two fees and one day.
std::vector<std::string> days_in_words(const ClaimsWords& words, const Vocabulary& vocabulary,
                                       const AttendanceFacts& attended) {
  std::map<Date, int> panels;
  for (const Panel* panel : attended.panels) ++panels[*panel->date];
  std::vector<std::string> days;
  for (const auto& [date, count] : panels) {
    days.push_back(
        words.days.day(in_words(date), count == 1 ? "" : vocabulary.count.panels(count)));
  }
  return days;
}

/// An independent member always has a row of attendance (PAN-15).
DaysView days_view(const Context& context, const ClaimsWords& words, const PersonId& member) {
  const rules::Facts& facts = context.facts;
  const Vocabulary& vocabulary = context.vocabulary;
  const auto found = std::ranges::find_if(
      facts.attendance, [&](const auto& attendance) { return *attendance.person->id == member; });
  const AttendanceFacts none;
  const AttendanceFacts& attended = found == facts.attendance.end() ? none : *found;
  DaysView view;
  view.until = in_words(facts.as_of);
  view.counted = vocabulary.count.days(attended.count);
  if (std::ssize(attended.panels) != attended.count) {
    view.panels = vocabulary.count.panels(std::ssize(attended.panels));
  }
  view.expected = words.days.expected(
      attended.range(), attended.is_whole_year ? "" : vocabulary.count.days(attended.days_served));
  view.against = attended.against_expected();
  view.dates = days_in_words(words, vocabulary, attended);
  return view;
}

bool is_at(const Panel& panel, const PersonId& person) {
  return std::ranges::any_of(panel.members,
                             [&](const Member& member) { return *member.person == person; });
}

/// The rules that a kind of line is under, besides those of every line.
std::vector<std::string_view> rules_of(LineKind kind) {
  switch (kind) {
    case LineKind::kPanel:
      return {"FEE-1", "FEE-9", "FEE-10", "FEE-12"};
    case LineKind::kCancelledPanel:
      return {"FEE-4", "FEE-9", "FEE-10", "FEE-12"};
    case LineKind::kAdditional:
      return {"FEE-3", "FEE-10"};
    case LineKind::kExpense:
      return {"FEE-6"};
    case LineKind::kTraining:
    case LineKind::kFeedbackMeeting:
    case LineKind::kOtherEvent:
      break;
  }
  return {"FEE-2", "FEE-10"};
}

/// The rules that the page uses, and no others, in the order of the catalogue.
std::vector<std::string_view> rules_used(const Claims& claims, bool has_cut_off) {
  std::set<std::string_view> used{"FEE-5", "FEE-7", "FEE-8", "FEE-9", "EXP-2", "PAN-15"};
  if (has_cut_off) used.insert("ARR-4");
  for (const ClaimFacts* claim : claims) {
    for (const auto& problem : claim->problems) used.insert(problem.rule);
    for (const auto& line : claim->lines) {
      const auto rules = rules_of(*line.line->kind);
      used.insert(rules.begin(), rules.end());
      for (const auto& problem : line.problems) used.insert(problem.rule);
    }
  }
  std::vector<std::string_view> ordered;
  for (const rules::Rule& rule : rules::catalogue()) {
    if (used.contains(rule.id)) ordered.push_back(rule.id);
  }
  return ordered;
}

// Panels of the member are inputs even where they are not claimed: unclaimed fees come from them.
std::vector<std::string> gathered_inputs(const rules::Facts& facts, const PersonId& member) {
  std::vector<std::string> paths = common_inputs();
  for (const ClaimFacts& claim : facts.claims) {
    if (*claim.member->id != member) continue;
    paths.push_back(claim.claim->source.file());
    for (const auto& line : claim.lines) {
      if (line.panel) paths.push_back(line.panel->source.file());
    }
  }
  for (const Panel& panel : facts.records->panels) {
    if (is_at(panel, member)) paths.push_back(panel.source.file());
  }
  // Whether a claim is paid hangs on the POH1 of the offer that the member came by (IND-1).
  for (const Candidate& candidate : facts.records->recruitment.candidates) {
    if (candidate.person.value == member) paths.push_back(candidate.source.file());
  }
  return sorted_paths(std::move(paths));
}

PageFacts page_facts(const Context& context, const ClaimsWords& words, const Claims& claims) {
  const Person& member = *claims.front()->member;
  return {.title = words.summary.title(),
          .subject = words.summary.subject(person_name(member), in_words(claims.front()->month())),
          .rules = rules_used(claims, cut_off_view(context.facts).has_value()),
          .inputs = inputs_of_member(context, *member.id),
          .findings = findings_about_claims(context.facts, claims)};
}

}  // namespace

MemberMonthView member_month_view(const Context& context, const Claims& claims) {
  const Person& member = *claims.front()->member;
  MemberMonthView view;
  const auto words = words_of<ClaimsWords>(context);
  view.page = page_view(context, page_facts(context, words, claims));
  view.page.is_draft = false;  // the verdict of each claim says what is missing, once (FEE-7)
  view.name = person_name(member);
  view.month = in_words(claims.front()->month());
  const Appointment* term = rules::term_on(member, context.facts.as_of);
  if (term) view.payroll_number = recorded_or_empty(term->payroll_number);
  for (const ClaimFacts* claim : claims) {
    view.claims.push_back(claim_view(context, *claim));
    view.claims.back().is_first = view.claims.size() == 1;
  }
  view.is_several = claims.size() > 1;
  view.counted = context.vocabulary.count.claims(std::ssize(claims));
  view.total = in_pounds(rules::total_of(claims));
  view.days = days_view(context, words, *member.id);
  view.unclaimed = member_unclaimed_view(context, member);
  return view;
}

std::vector<const Finding*> findings_about_claims(const rules::Facts& facts, const Claims& claims) {
  std::vector<Subject> subjects;
  for (const ClaimFacts* each : claims) subjects.push_back(about_claim(*each->claim->id));
  return findings_about(facts, subjects);
}

SharedPaths inputs_of_member(const Context& context, const PersonId& member) {
  return context.member_inputs.of(member.text,
                                  [&] { return gathered_inputs(context.facts, member); });
}

}  // namespace panelpress::documents
