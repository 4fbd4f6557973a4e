#include <algorithm>

#include "documents/explain/explain.h"
#include "documents/explain/sections.h"
#include "documents/shared/page.h"
#include "documents/shared/wording.h"
#include "rules/catalogue.h"

namespace panelpress::documents {

namespace {

constexpr const char* kTemplate = "explain/explain.txt";
constexpr std::size_t kColumns = 76;

/// Everything there is to explain, or one subject.
void add_sections(const rules::Facts& facts, const std::optional<std::string>& subject,
                  Explanation& explanation) {
  if (subject) {
    const AskedAbout found = find_subject(facts, *subject);
    if (found.of_case) explain_case(facts, *found.of_case, explanation);
    if (found.panel) explain_panel(facts, *found.panel, explanation);
    if (found.claim) explain_claim(*found.claim, explanation);
    if (found.person) explain_person(facts, *found.person, explanation);
    if (found.campaign) explain_campaign(*found.campaign, explanation);
    if (found.candidate) explain_candidate(facts, *found.candidate, explanation);
    if (found.referral) explain_referral(*found.referral, explanation);
    if (found.issue) explain_issue(*found.issue, explanation);
    if (found.commitment) explain_commitment(*found.commitment, explanation);
    if (found.inspected) explain_inspected(facts, *found.inspected, explanation);
    if (found.pool) explain_pool(*found.pool, facts.records->settings, explanation);
    if (found.area) explain_area(*found.area, explanation);
    if (found.core_area) explain_core_area(*found.core_area, explanation);
    if (found.team) explain_team(*found.team, explanation);
    if (found.month) explain_month(facts, *found.month, explanation);
    return;
  }
  for (const auto& each : facts.cases) explain_case(facts, each, explanation);
  for (const auto& each : facts.panels) explain_panel(facts, each, explanation);
  for (const auto& each : facts.claims) explain_claim(each, explanation);
  for (const auto& each : facts.referrals) explain_referral(each, explanation);
  for (const auto& each : facts.commitments) explain_commitment(each, explanation);
}

std::vector<RuleLine> rule_lines(const std::set<std::string, std::less<>>& used) {
  std::vector<RuleLine> lines;
  for (const rules::Rule& rule : rules::catalogue()) {
    if (!used.contains(rule.id)) continue;
    lines.push_back({std::string(rule.id), std::string(rule.title), std::string(rule.source),
                     wrapped(std::string(rule.text), kColumns),
                     // Beside "Decided: ", which takes nine columns.
                     wrapped(std::string(rule.decided), kColumns - 9)});
  }
  return lines;
}

std::vector<std::string> override_lines(const ExplainWords& words, const rules::Figures& figures) {
  std::vector<std::string> lines;
  for (const auto& each : figures.overrides()) {
    lines.push_back(
        words.chosen(each.rule, each.key, each.chosen, each.standard, place_in_words(each.source)));
  }
  return lines;
}

}  // namespace

std::string explain_text(const rules::Facts& facts, const render::Templates& templates,
                         const std::optional<std::string>& subject) {
  Explanation explanation{facts, templates};
  add_sections(facts, subject, explanation);
  explanation.add_findings(facts, subject);
  ExplainView view;
  view.title = subject.value_or("");
  view.as_of = in_words(facts.as_of);
  view.guidance = word(facts.figures.guidance);
  for (const auto& each : explanation.sections()) view.sections.push_back(in_lines(each));
  view.rules = rule_lines(explanation.used_rules());
  view.overrides = override_lines(explanation.words(), facts.figures);
  return templates.render(kTemplate, view);
}

std::vector<render::TemplateUse> explain_templates() {
  return {render::use<ExplainView>(kTemplate), render::use_sentences<ExplainWords>()};
}

}  // namespace panelpress::documents
