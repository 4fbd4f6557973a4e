#include "cli/workshop.h"

#include <algorithm>

#include "base/digest.h"
#include "base/threads.h"
#include "cli/pdfs.h"
#include "cli/prepare.h"
#include "cli/since.h"
#include "cli/version.h"
#include "documents/explain/explain.h"
#include "documents/index/index.h"
#include "serve/live_page.h"

namespace panelpress::cli {

namespace {

std::vector<documents::IndexEntry> listed(const std::vector<output::ManifestEntry>& entries) {
  std::vector<documents::IndexEntry> all;
  for (const auto& entry : entries) {
    const auto id = documents::document_at(entry.path);
    const auto state = from_word<State>(entry.state);
    if (id && state) all.push_back({*id, entry.subject, *state, entry.as_of});
  }
  return all;
}

/// The state is not known before a document is made; draft claims least.
output::ManifestEntry before_made(const documents::Planned& planned, Date as_of) {
  return {planned.path(),
          "",
          std::string(word(planned.kind())),
          planned.subject,
          to_iso(as_of),
          std::string(word(State::kDraft)),
          {}};
}

}  // namespace

// Records and templates are both read before either's errors end it: all are told in one run.
// Templates are compiled beside the rules, which know nothing of them.
std::unique_ptr<Workshop> Workshop::open(const Options& options, World& world, Report& report,
                                         std::shared_ptr<Timings> timings) {
  std::unique_ptr<Workshop> workshop{new Workshop};
  workshop->timings_ = std::move(timings);
  Timings& measured = *workshop->timings_;
  auto records = read_records(options, world, report, &measured);
  TemplatesRead read;
  do_all({[&] {
            if (records) workshop->facts_ = facts_of(std::move(*records), options, world, measured);
          },
          [&] {
            const Timings::Watch watch{measured, Stage::kTemplates};
            read = read_templates_quietly(options);
            if (!read.files) return;
            workshop->files_ = std::move(*read.files);
            workshop->templates_ =
                std::make_unique<render::Templates>(workshop->files_, documents::all_templates());
          }},
         {jobs_of(options, world)});
  if (!templates_are_there(read, options, report)) return nullptr;
  workshop->templates_->measure_by(&measured);
  const bool are_right = templates_are_right(*workshop->templates_, options, report);
  if (!workshop->facts_ || !are_right) return nullptr;
  auto earlier = earlier_packs(options, *workshop->facts_, report);
  if (!earlier) return nullptr;
  workshop->context_.emplace(
      documents::Context{*workshop->facts_, *workshop->templates_, std::string(kProgram)});
  workshop->context_->earlier = std::move(*earlier);
  workshop->context_->clock = &measured;
  workshop->context_->is_restricted = options.is_restricted;
  if (options.makes_pdfs) workshop->print_ = page_printer(world);
  return workshop;
}

// Covered first, then shared out: every part must count the same jobs.
std::vector<documents::Job> Workshop::jobs(const output::Scope& scope, const Shard& shard) const {
  std::vector<documents::Job> chosen;
  unsigned turn = 0;
  for (documents::Job& job : documents::all_jobs(*context_)) {
    const bool is_covered = std::ranges::any_of(
        job.documents, [&](const documents::Planned& each) { return scope.covers(each.id); });
    if (!is_covered) continue;
    // Neighbours cost much the same, so that taking turns gives each part as much to do.
    if (turn++ % shard.count != shard.number - 1) continue;
    chosen.push_back(print_ ? documents::with_pdfs(std::move(job), print_) : std::move(job));
  }
  return chosen;
}

// As the manifest lists them before the first is written (nothing is ever left behind unlisted).
std::vector<output::ManifestEntry> Workshop::planned(const std::vector<documents::Job>& jobs,
                                                     const output::Scope& scope) const {
  std::vector<output::ManifestEntry> entries;
  for (const documents::Job& job : jobs) {
    for (const auto& each : job.documents) {
      if (scope.covers(each.id)) entries.push_back(before_made(each, facts_->as_of));
    }
  }
  return entries;
}

output::Manifest Workshop::manifest_head() const {
  std::vector<InputFile> templates;
  for (const auto& [path, text] : files_) templates.push_back({path, sha256_hex(text)});
  return {to_iso(facts_->as_of),
          std::string(word(facts_->figures.guidance)),
          context_->program,
          facts_->records->files,
          std::move(templates),
          {},
          output::known_findings(facts_->findings)};
}

// A case has a page of its own; everything else is explained as text.
std::optional<std::string> Workshop::explanation(const std::string& subject) const {
  if (const auto* of_case = facts_->find(CaseRef{subject})) {
    return documents::explain_page(*context_, *of_case);
  }
  if (!documents::find_subject(*facts_, subject)) return std::nullopt;
  return serve::page_of_text(subject, documents::explain_text(*facts_, *templates_, subject));
}

std::vector<documents::Document> Workshop::index(
    const std::vector<output::ManifestEntry>& entries) const {
  return documents::index_documents(*context_, listed(entries));
}

std::vector<output::ManifestEntry> Workshop::index_pages(
    const std::vector<output::ManifestEntry>& entries) const {
  std::vector<output::ManifestEntry> pages;
  for (const auto& id : documents::index_pages(*facts_, listed(entries))) {
    pages.push_back(before_made(id, facts_->as_of));
  }
  return pages;
}

}  // namespace panelpress::cli
