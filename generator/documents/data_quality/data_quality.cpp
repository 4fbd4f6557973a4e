// data-quality.html: how good the records are, what is wrong with them, and who can put it right
// (DQ-5).
// The report; where it cannot hold every finding, a page for each area and for the team as well.
#include "documents/data_quality/sections.h"
#include "documents/kinds.h"
#include "documents/shared/vocabulary.h"

namespace panelpress::documents {

namespace {

constexpr const char* kDataQualityPage = "data-quality/page.html";
constexpr const char* kPartPage = "data-quality/area.html";

}  // namespace

std::vector<Job> data_quality_jobs(const Context& context) {
  std::vector<Job> jobs{page_job(context, document(Paper::kDataQuality), kDataQualityPage,
                                 data_quality_view, all_inputs)};
  if (!is_in_parts(context.facts)) return jobs;
  for (Responsible& each : responsible_for(context.facts)) {
    const DocumentId id = id_of(each);
    jobs.push_back(
        page_job(context, id, kPartPage, area_quality_view, all_inputs, std::move(each)));
  }
  return jobs;
}

std::vector<render::TemplateUse> data_quality_templates() {
  return {render::use<DataQualityView>(kDataQualityPage), render::use<AreaQualityView>(kPartPage),
          render::use_sentences<DataQualityWords>(), render::use_sentences<QualityWords>(),
          render::use_sentences<RegisterQualityWords>()};
}

}  // namespace panelpress::documents
