// Facts, templates and a context that live together, for tests of documents.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "support/folder.h"
#include "support/records.h"

namespace panelpress::build {

struct Built {
  /// The rules applied as of a day, and the templates of a document with the shell of all pages.
  Built(const Records& records, const char* as_of, std::vector<render::TemplateUse> uses)
      : facts(rules::work_out(records, day(as_of))),
        templates(support::files_below("templates"), with_shared(std::move(uses))),
        context{*facts, templates, "panelpress test"} {}

  const rules::PanelFacts& panel(const std::string& id) const { return *facts->find(PanelId{id}); }

  std::unique_ptr<const rules::Facts> facts;
  render::Templates templates;
  documents::Context context;

 private:
  static std::vector<render::TemplateUse> with_shared(std::vector<render::TemplateUse> uses) {
    for (auto& use : documents::shared_templates()) uses.push_back(std::move(use));
    return uses;
  }
};

}  // namespace panelpress::build
