#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "documents/explain/subject.h"
#include "documents/explain/view.h"
#include "documents/shared/context.h"
#include "documents/shared/page.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// `explain` for a person: every fact about the subject, the rule and paragraph it rests on, the
/// choice decided, and the line of input that decided it. Without a subject, about everything.
std::string explain_text(const rules::Facts& facts, const render::Templates& templates,
                         const std::optional<std::string>& subject);

/// The template that it prints.
std::vector<render::TemplateUse> explain_templates();

/// `explain --format json`: the facts behind every document as one JSON object, indented, ending in
/// a line feed. With a subject, only the rows about it.
std::string explain_json(const rules::Facts& facts, const std::optional<std::string>& subject);

/// Findings alone, those of restricted documents too when they are asked for, for `check --format
/// json`: `{ "as_of", "findings": [...] }`.
std::string findings_json(const std::vector<Finding>& findings, Date as_of);

/// The findings as SARIF 2.1.0, so that editors and code hosts show them in place. Paths are
/// relative to the inputs folder, named as the base `INPUTS`.
std::string findings_sarif(const std::vector<Finding>& findings, std::string_view version);

/// An input that a page rests on.
struct ExplainedInput {
  PANELPRESS_TEXT_VIEW(ExplainedInput, path, sha256)
};

/// `explain REF --format html`: one page about a case, fit for print and disclosure.
struct ExplainPageView {
  PageView page;
  std::string ref;
  std::string name;  ///< empty when not recorded
  std::vector<ExplainedSection> sections;
  std::vector<ExplainedInput> inputs;
  std::string digest;  ///< of the inputs, all 64 digits
  PANELPRESS_VIEW(ExplainPageView, page, ref, name, sections, inputs, digest)
};

/// The page about a case.
std::string explain_page(const Context& context, const rules::CaseFacts& of_case);

/// The templates that it prints.
std::vector<render::TemplateUse> explain_page_templates();

}  // namespace panelpress::documents
