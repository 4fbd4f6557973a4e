#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "cli/report.h"
#include "cli/timings.h"
#include "documents/kinds.h"
#include "documents/printed.h"
#include "output/manifest.h"
#include "render/templates.h"
#include "rules/facts.h"

namespace panelpress::cli {

/// All that documents are made from, read and found right: facts and compiled templates.
class Workshop {
 public:
  /// Reads inputs and templates; null when either is wrong, after every error was told. What is
  /// made of it is measured by `timings`, for as long as anybody keeps it.
  static std::unique_ptr<Workshop> open(const Options& options, World& world, Report& report,
                                        std::shared_ptr<Timings> timings);

  const rules::Facts& facts() const { return *facts_; }
  const documents::Context& context() const { return *context_; }

  /// The jobs of a scope and shard.
  std::vector<documents::Job> jobs(const output::Scope& scope, const Shard& shard = {}) const;
  /// The entries of what jobs are about to make of a scope. Nobody knows their bytes yet.
  std::vector<output::ManifestEntry> planned(const std::vector<documents::Job>& jobs,
                                             const output::Scope& scope) const;
  /// The manifest of an edition, without its documents.
  output::Manifest manifest_head() const;
  /// What the rules say of a subject and why, as a page; nothing when there is no such subject.
  std::optional<std::string> explanation(const std::string& subject) const;
  /// The pages of the index of what a folder holds, and their entries before they are made.
  std::vector<documents::Document> index(const std::vector<output::ManifestEntry>& entries) const;
  std::vector<output::ManifestEntry> index_pages(
      const std::vector<output::ManifestEntry>& entries) const;

 private:
  Workshop() = default;

  std::shared_ptr<Timings> timings_;  ///< facts, templates and context refer to it
  std::unique_ptr<const rules::Facts> facts_;
  render::TemplateFiles files_;
  std::unique_ptr<render::Templates> templates_;
  std::optional<documents::Context> context_;
  documents::PrintPage print_;  ///< none when no PDFs are asked for
};

}  // namespace panelpress::cli
