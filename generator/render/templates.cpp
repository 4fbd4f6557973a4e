#include "render/templates.h"

#include <algorithm>
#include <stdexcept>

namespace panelpress::render {

namespace {

/// The sentences of each file: several structs may share one, and a struct may be in use twice.
std::map<std::string, std::vector<SentenceUse>> sentences_in_use(
    const std::vector<TemplateUse>& uses) {
  std::map<std::string, std::vector<SentenceUse>> of_files;
  for (const TemplateUse& use : uses) {
    if (use.sentences.empty()) continue;
    std::vector<SentenceUse>& known = of_files[use.path];
    for (const SentenceUse& each : use.sentences) {
      if (std::ranges::find(known, each.key, &SentenceUse::key) == known.end()) {
        known.push_back(each);
      }
    }
  }
  return of_files;
}

}  // namespace

// All of it is compiled before anything is rendered, with every error in one list.
Templates::Templates(const TemplateFiles& files, const std::vector<TemplateUse>& uses,
                     TemplateOptions options) {
  Compiler compiler(files, options);
  for (const auto& [path, sentences] : sentences_in_use(uses)) {
    sentences_.emplace(path, compile_sentences(compiler, files, path, sentences));
  }
  for (const TemplateUse& use : uses) {
    if (!use.sentences.empty()) continue;
    const auto [known, is_new] = templates_.try_emplace(use.path);
    if (is_new) known->second = compiler.compile(use.path, *use.shape);
    // One template prints one view: otherwise an error could depend on which was compiled first.
    if (known->second.shape != use.shape)
      throw std::logic_error(use.path + " is in use for " +
                             std::string(known->second.shape->name()) + " and " +
                             std::string(use.shape->name()));
  }
  errors_ = compiler.errors();
  sort_findings(errors_);
}

// These are faults of the program, not of a template.
std::string Templates::render(const std::string& path, const Shape& shape, const void* view) const {
  if (!errors_.empty()) throw std::logic_error(to_line(errors_.front()));
  const auto compiled = templates_.find(path);
  if (compiled == templates_.end()) throw std::logic_error(path + " is not in use");
  if (compiled->second.shape != &shape)
    throw std::logic_error(path + " prints " + std::string(compiled->second.shape->name()) +
                           ", not " + std::string(shape.name()));
  const InStage stage{clock_, Stage::kRender};
  return render::render(compiled->second, view);
}

const Sentences& Templates::sentences_of(const std::string& path) const {
  if (!errors_.empty()) throw std::logic_error(to_line(errors_.front()));
  const auto compiled = sentences_.find(path);
  if (compiled == sentences_.end()) throw std::logic_error(path + " is not in use");
  return compiled->second;
}

}  // namespace panelpress::render
