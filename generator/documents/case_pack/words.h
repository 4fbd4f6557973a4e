#pragma once

#include <string>
#include <string_view>

#include "documents/case_pack/field_view.h"
#include "documents/case_pack/sentences.h"
#include "documents/shared/context.h"
#include "render/phrases.h"
#include "render/templates.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// The words of a pack that stand in no one place of a page: what its facts are called, and what is
/// said of them. They are those of templates/case-pack/words.txt.
class PackWords {
 public:
  explicit PackWords(const render::Templates& templates);

  const std::string& operator[](std::string_view key) const { return phrases_[key]; }
  /// The name of a fact by its key; its label is the phrase `field.KEY`.
  FieldName name(std::string key) const;

 private:
  render::Phrases phrases_;
};

/// What a pack is made from.
struct PackContext {
  const Context& context;
  const rules::PanelFacts& panel;
  const PackWords& words;
  const PackSentences& say;

  FieldName name(std::string key) const { return words.name(std::move(key)); }
};

/// What a person in detention is called, or that no name is recorded.
std::string name_of(const PackWords& words, const CaseRecord& record);
/// What somebody at a panel is called: without a name, by their id.
std::string name_or_id(const Person& person);

/// The template that PackWords renders.
render::TemplateUse pack_words_template();

}  // namespace panelpress::documents
