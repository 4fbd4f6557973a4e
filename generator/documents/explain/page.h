#pragma once

#include <string>
#include <vector>

#include "documents/explain/view.h"
#include "documents/shared/context.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

/// An input that a page rests on.
struct ExplainedInput {
  std::string path;
  std::string sha256;
  PANELPRESS_VIEW(ExplainedInput, path, sha256)
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
