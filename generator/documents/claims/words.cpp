#include "documents/claims/words.h"

namespace panelpress::documents {

namespace {

constexpr const char* kWords = "claims/words.txt";

}  // namespace

render::Phrases claims_words(const Context& context) { return phrases_of(context, kWords); }

render::TemplateUse claims_words_use() {
  return render::use_phrases(
      kWords, {"summary.title", "unclaimed.title", "unclaimed.subject", "reminder.title"});
}

}  // namespace panelpress::documents
