#include "documents/shared/context.h"

#include "base/digest.h"
#include "documents/shared/workbook_frame.h"
#include "render/view.h"

namespace panelpress::documents {

namespace {

constexpr const char* kStyleSheet = "shared/style.css";

std::vector<std::string> paths_of(const std::vector<InputFile>& files) {
  std::vector<std::string> paths;
  for (const InputFile& file : files) paths.push_back(file.path);
  return paths;
}

}  // namespace

Context::Context(const rules::Facts& all, const render::Templates& compiled, std::string made_by)
    : facts(all),
      templates(compiled),
      program(std::move(made_by)),
      all_inputs(paths_of(all.records->files)),
      digests(all.records->files) {
  // Templates with errors have no sentences to give; whoever builds reports the errors and makes
  // nothing.
  if (!templates.errors().empty()) return;
  vocabulary = templates.sentences<Vocabulary>();
  style_hash = sha256_base64(templates.render(kStyleSheet, render::NoNames{}));
}

std::vector<render::TemplateUse> shared_templates() {
  return {render::use<render::NoNames>(kStyleSheet), render::use_sentences<Vocabulary>(),
          render::use_sentences<WorkbookWords>()};
}

}  // namespace panelpress::documents
