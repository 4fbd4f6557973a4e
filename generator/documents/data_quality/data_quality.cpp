#include "documents/data_quality/data_quality.h"

#include "documents/data_quality/view.h"
#include "documents/data_quality/words.h"
#include "documents/shared/quality_words.h"

namespace panelpress::documents {

namespace {

constexpr const char* kPage = "data-quality/page.html";

Document make(const Context& context) {
  return {document(Paper::kDataQuality),
          context.templates.render(kPage, data_quality_view(context)), State::kReady,
          all_inputs(context.facts)};
}

}  // namespace

std::vector<Job> data_quality_jobs(const Context& context) {
  return {job(
      document(Paper::kDataQuality), [&context] { return make(context); },
      [&context] { return all_inputs(context.facts); })};
}

std::vector<render::TemplateUse> data_quality_templates() {
  return {render::use<DataQualityView>(kPage), render::use_sentences<DataQualityWords>(),
          render::use_sentences<QualityWords>()};
}

}  // namespace panelpress::documents
