#include "render/templates.h"

#include <stdexcept>

namespace panelpress::render {

Templates::Templates(const TemplateFiles& files, const std::vector<TemplateUse>& uses,
                     TemplateOptions options) {
  Compiler compiler(files, options);
  for (const TemplateUse& use : uses) {
    if (!use.sentences.empty()) {
      const auto [words, is_first] = sentences_.try_emplace(use.path);
      if (is_first) words->second = compile_sentences(compiler, files, use.path, use.sentences);
      continue;
    }
    const auto [known, is_new] = templates_.try_emplace(use.path);
    if (is_new) known->second = compiler.compile(use.path, *use.shape);
    if (known->second.shape != use.shape)
      throw std::logic_error(use.path + " is in use for " +
                             std::string(known->second.shape->name()) + " and " +
                             std::string(use.shape->name()));
  }
  errors_ = compiler.errors();
  sort_findings(errors_);
}

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
