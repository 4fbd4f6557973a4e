#include "documents/shared/page.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "documents/shared/wording.h"
#include "rules/catalogue.h"

namespace panelpress::documents {

namespace {

/// Each finding once, in the order of the facts: they stand in one vector.
std::vector<const Finding*> in_order(std::vector<const Finding*> found) {
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

bool is_error(const Finding& finding) { return finding.severity == Severity::kError; }

/// What nobody can put right any more (a person overdue, a deadline passed) is told in its place on
/// the page, and keeps no document from being issued.
bool makes_a_draft(const Finding& finding) {
  return finding.severity == Severity::kWarning && rules::rule(finding.rule).can_be_put_right;
}

bool any(const std::vector<const Finding*>& findings, bool (*holds)(const Finding&)) {
  return std::ranges::any_of(findings, [&](const Finding* finding) { return holds(*finding); });
}

std::vector<FindingView> views_of(const std::vector<const Finding*>& findings,
                                  bool (*holds)(const Finding&)) {
  std::vector<FindingView> views;
  for (const Finding* finding : findings) {
    if (holds(*finding)) views.push_back(finding_view(*finding));
  }
  return views;
}

std::vector<DefinitionView> definition_views(const std::vector<std::string_view>& ids) {
  std::vector<DefinitionView> views;
  for (const auto id : ids) {
    const rules::Rule& rule = rules::rule(id);
    views.push_back({std::string(rule.id), std::string(rule.title), std::string(rule.text),
                     std::string(rule.source), std::string(rule.decided)});
  }
  return views;
}

/// What a key of settings is called where nobody keeps records: "minutes 12-month".
std::string figure_in_words(std::string key) {
  std::ranges::replace_if(
      key, [](char letter) { return letter == '_' || letter == '.'; }, ' ');
  return key;
}

/// Every figure that settings change, on every page: its reader may know the guidance by heart.
std::vector<OverrideView> override_views(const rules::Figures& figures) {
  std::vector<OverrideView> views;
  for (const auto& each : figures.overrides()) {
    views.push_back({std::string(each.rule), figure_in_words(each.key), each.key, each.standard,
                     each.chosen, place_in_words(each.source)});
  }
  return views;
}

}  // namespace

FindingView finding_view(const Finding& finding) {
  return {finding.rule, capitalised(std::string(word(finding.severity))), finding.subject.text(),
          in_words(finding.message), place_in_words(finding.source)};
}

PageView page_view(const Context& context, const PageFacts& about) {
  const Team& team = context.facts.records->settings.team;
  PageView page;
  page.title = about.title;
  page.subject = about.subject;
  page.marking = team.marking.value_or("");
  page.is_sample = is_true(team.sample);
  page.as_of = in_words(context.facts.as_of);
  page.foot = context.vocabulary.foot(page.title, page.subject, page.as_of);
  page.guidance = word(context.facts.figures.guidance);
  page.is_guidance_9 = context.facts.figures.guidance == Guidance::k9;
  page.state = state_of(about);
  page.is_not_for_issue = page.state == State::kNotForIssue;
  page.is_draft = page.state == State::kDraft;
  page.errors = views_of(about.findings, is_error);
  page.warnings = views_of(about.findings, makes_a_draft);
  page.errors_counted = context.vocabulary.count.errors(std::ssize(page.errors));
  page.warnings_counted = context.vocabulary.count.warnings(std::ssize(page.warnings));
  page.definitions = definition_views(about.rules);
  page.overrides = override_views(context.facts.figures);
  page.program = context.program;
  // The first digits are enough to compare two pages by eye.
  page.digest = context.digests.of(about.inputs).substr(0, 12);
  page.style_hash = context.style_hash;
  return page;
}

State state_of(const std::vector<const Finding*>& findings) {
  if (any(findings, is_error)) return State::kNotForIssue;
  return any(findings, makes_a_draft) ? State::kDraft : State::kReady;
}

State state_of(const PageFacts& about) {
  const State state = state_of(about.findings);
  return about.is_settled && state == State::kDraft ? State::kReady : state;
}

std::vector<const Finding*> findings_about(const rules::Facts& facts,
                                           const std::vector<Subject>& subjects) {
  std::vector<const Finding*> found;
  for (const Subject& subject : subjects) facts.finding_index.add_about(subject, found);
  return in_order(std::move(found));
}

const CaseRecord* record_of(const Records& records, const Finding& finding) {
  const auto ref = case_of(finding.subject);
  return ref ? records.find(*ref) : nullptr;
}

std::vector<const Finding*> findings_about_panel(const rules::Facts& facts,
                                                 const rules::PanelFacts& panel) {
  auto found = facts.finding_index.about_all_of(panel.id());
  for (const auto& each : panel.cases) facts.finding_index.add_about(about_case(each.ref()), found);
  return in_order(std::move(found));
}

std::vector<std::string> common_inputs() {
  return {"holidays.toml", "people.toml", "settings.toml"};
}

std::vector<std::string> inputs_of_panel(const rules::Facts& facts,
                                         const rules::PanelFacts& panel) {
  std::vector<std::string> paths = common_inputs();
  paths.push_back(panel.panel->source.file());
  for (const auto& each : panel.cases) {
    paths.push_back(each.record->source.file());
    // What other panels said of a case stands in its history, and counts for its clock.
    for (const Panel* other : facts.panels_of_cases.of(each.ref())) {
      paths.push_back(other->source.file());
    }
  }
  // SEL-8: a case that was withdrawn is named, with the end of its detention.
  for (const auto& each : panel.withdrawn) paths.push_back(each.record->source.file());
  add_files_of(findings_about_panel(facts, panel), paths);
  return sorted_paths(std::move(paths));
}

SharedPaths shared_inputs_of_panel(const Context& context, const rules::PanelFacts& panel) {
  return context.panel_inputs.of(panel.id().text,
                                 [&] { return inputs_of_panel(context.facts, panel); });
}

void add_files_of(const std::vector<const Finding*>& findings, std::vector<std::string>& paths) {
  for (const Finding* each : findings) {
    if (each->source) paths.push_back(each->source.file());
    paths.insert(paths.end(), each->others.begin(), each->others.end());
  }
}

std::vector<std::string> sorted_paths(std::vector<std::string> paths) {
  std::ranges::sort(paths);
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

std::string place_in_words(const Source& source) {
  return source ? fmt::format("{}:{}", source.file(), source.line) : "";
}

}  // namespace panelpress::documents
