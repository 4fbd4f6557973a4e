#include "documents/index/words.h"

namespace panelpress::documents {

namespace {

std::string key_of(const std::string& group, Paper paper) {
  return group + "." + title_key(document(paper));
}

}  // namespace

void Titles::list(const std::string& group, std::vector<render::SentenceUse>& uses) const {
  for (const Paper paper : all_papers()) {
    render::Sentence<"whose">{}.list(key_of(group, paper), uses);
  }
}

void Titles::bind(const std::string& group, const render::Sentences& from) {
  for (const Paper paper : all_papers()) titles_[paper].bind(key_of(group, paper), from);
}

}  // namespace panelpress::documents
