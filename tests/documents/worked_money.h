#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include "base/files.h"
#include "documents/kinds.h"
#include "documents/shared/context.h"
#include "inputs/load.h"
#include "rules/facts.h"
#include "support/folder.h"

namespace panelpress::support {

/// Facts, templates and a context that live together.
struct BuiltFacts {
  explicit BuiltFacts(const Records& records, Date as_of)
      : facts(rules::work_out(records, as_of)),
        templates(files_below("templates"), documents::all_templates()),
        context{*facts, templates, "panelpress test"} {
    if (!templates.errors().empty()) throw std::runtime_error(to_line(templates.errors().front()));
  }

  std::unique_ptr<const rules::Facts> facts;
  render::Templates templates;
  documents::Context context;
};

/// The worked claims of tests/documents/money.
inline Records worked_money() {
  auto loaded = inputs::load(FilesInMemory(files_below("tests/documents/money")));
  if (!loaded.errors.empty()) throw std::runtime_error(to_line(loaded.errors.front()));
  return std::move(loaded.records);
}

/// The bytes of a document by its path; throws when no job makes it.
inline documents::Document made_at(const documents::Context& context, const std::string& path) {
  for (const auto& job : documents::all_jobs(context)) {
    for (auto& made : job.make()) {
      if (made.path() == path) return made;
    }
  }
  throw std::runtime_error("no document " + path);
}

}  // namespace panelpress::support
