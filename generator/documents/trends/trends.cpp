// trends.html: what recurs over the twelve months that end with the month of `as_of`, so that a
// systemic issue is seen from single cases (CCU 5.24 to 5.32).
#include "documents/kinds.h"
#include "documents/shared/page.h"
#include "documents/shared/vocabulary.h"
#include "documents/trends/sections.h"
#include "documents/trends/view.h"

namespace panelpress::documents {

namespace {

constexpr const char* kTrendsPage = "trends/page.html";

}  // namespace

std::vector<Job> trends_jobs(const Context& context) {
  return {page_job(context, document(Paper::kTrends), kTrendsPage, trends_view, all_inputs)};
}

std::vector<render::TemplateUse> trends_templates() {
  return {render::use<TrendsView>(kTrendsPage), render::use_sentences<TrendsWords>(),
          render::use_sentences<QualityWords>()};
}

}  // namespace panelpress::documents
