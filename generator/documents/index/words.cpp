#include "documents/index/view.h"

namespace panelpress::documents {

namespace {

using Title = render::Sentence<"whose">;

}  // namespace

std::string title_of(const render::Templates& templates, const DocumentId& id,
                     const std::string& whose) {
  const TitleKey words = title_key(id.paper);
  Title title;
  title.bind(words.key, templates.sentences_of(words.path));
  return title(whose);
}

std::vector<render::TemplateUse> title_templates() {
  std::vector<render::TemplateUse> uses;
  for (const Paper paper : all_papers()) {
    const TitleKey words = title_key(paper);
    Title{}.list(words.key, uses.emplace_back(render::TemplateUse{words.path}).sentences);
  }
  return uses;
}

}  // namespace panelpress::documents
