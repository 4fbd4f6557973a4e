#include "documents/shared/quality_phrases.h"

#include "model/words.h"

namespace panelpress::documents {

namespace {

constexpr const char* kPath = "shared/quality.txt";

template <class E>
std::string key(const char* group, E value) {
  return group + std::string(".") + std::string(word(value));
}

template <class E>
void add_keys(const char* group, std::vector<std::string>& keys) {
  for (const auto& [value, text] : Words<E>::kList) keys.push_back(key(group, value));
}

}  // namespace

QualityPhrases::QualityPhrases(const render::Templates& templates)
    : phrases_(templates.render(kPath, render::NoNames{})) {}

const std::string& QualityPhrases::field(rules::QualityField field) const {
  return phrases_[key("field", field)];
}

const std::string& QualityPhrases::test(rules::QualityField field) const {
  return phrases_[key("test", field)];
}

const std::string& QualityPhrases::reason(rules::ReasonKind kind) const {
  return phrases_[key("reason", kind)];
}

const std::string& QualityPhrases::near_miss(rules::NearMissOf of) const {
  return phrases_[key("near-miss", of)];
}

render::TemplateUse quality_phrases_template() {
  std::vector<std::string> keys;
  add_keys<rules::QualityField>("field", keys);
  add_keys<rules::QualityField>("test", keys);
  add_keys<rules::ReasonKind>("reason", keys);
  add_keys<rules::NearMissOf>("near-miss", keys);
  return render::use_phrases(kPath, std::move(keys));
}

}  // namespace panelpress::documents
