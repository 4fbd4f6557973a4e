// Every document of some records, made in memory.
#pragma once

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "documents/kinds.h"
#include "inputs/load.h"
#include "support/folder.h"
#include "support/records.h"

namespace panelpress::support {

/// The project's templates, compiled once for all tests.
inline const render::Templates& templates() {
  static const render::Templates kTemplates{files_below("templates"), documents::all_templates()};
  return kTemplates;
}

/// The records of the sample inputs.
inline Records sample_records() {
  auto loaded = inputs::load(FilesInMemory{files_below("inputs")});
  if (!loaded.errors.empty()) throw std::runtime_error(to_line(loaded.errors.front()));
  return std::move(loaded.records);
}

/// Whether a job makes the document at a path.
inline bool is_of(const documents::Job& job, const std::string& path) {
  return std::ranges::any_of(job.documents,
                             [&](const auto& planned) { return planned.path() == path; });
}

/// Whether a job makes documents of a kind.
inline bool is_of(const documents::Job& job, Kind kind) {
  return std::ranges::any_of(job.documents,
                             [&](const auto& planned) { return planned.kind() == kind; });
}

/// The document at a path, of the job that makes it.
inline documents::Document made_at(const documents::Job& job, const std::string& path) {
  auto made = job.make();
  return *std::ranges::find_if(made, [&](const auto& each) { return each.path() == path; });
}

/// Facts and a context that live together.
struct Built {
  explicit Built(const Records& records, const char* as_of = "2026-03-31")
      : facts(rules::work_out(records, fixtures::day(as_of))),
        context{*facts, templates(), "panelpress test"} {}

  /// Every document of a kind, by path.
  std::vector<documents::Document> all(Kind kind) const {
    std::vector<documents::Document> made;
    for (const auto& job : documents::all_jobs(context)) {
      if (!is_of(job, kind)) continue;
      for (auto& document : job.make()) {
        if (document.kind() == kind) made.push_back(std::move(document));
      }
    }
    return made;
  }

  /// The document at a path; throws when there is no job for it.
  documents::Document at(const std::string& path) const {
    for (const auto& job : documents::all_jobs(context)) {
      if (is_of(job, path)) return made_at(job, path);
    }
    throw std::runtime_error("no document " + path);
  }

  const rules::PanelFacts& panel(const std::string& id) const { return *facts->find(PanelId{id}); }

  bool has(const std::string& path) const {
    const auto jobs = documents::all_jobs(context);
    return std::ranges::any_of(jobs, [&](const auto& job) { return is_of(job, path); });
  }

  std::unique_ptr<const rules::Facts> facts;
  documents::Context context;
};

/// The same, for a test that asks nothing else of it.
inline Built built(const Records& records) { return Built(records); }

/// The sample inputs, on the day that they are made for.
inline const Built& sample() {
  static const Built kBuilt(sample_records());
  return kBuilt;
}

/// Whether a text stands in the bytes of a document.
inline bool holds(const std::string& bytes, const std::string& text) {
  return bytes.find(text) != std::string::npos;
}

}  // namespace panelpress::support
