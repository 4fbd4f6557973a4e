#include "documents/trends/trends.h"

#include <fmt/format.h>

#include <array>

#include "base/text.h"
#include "documents/shared/wording.h"
#include "documents/trends/sections.h"

namespace panelpress::documents {

namespace {

constexpr const char* kPage = "trends/page.html";
constexpr std::array<std::string_view, 9> kRules = {"GEN-1", "CLK-3", "CLK-4",  "CLK-7", "CMP-2",
                                                    "CMP-4", "CMP-6", "POST-4", "REC-10"};

Document make(const Context& context) {
  return {document(Paper::kTrends), context.templates.render(kPage, trends_view(context)),
          State::kReady, all_inputs(context.facts)};
}

}  // namespace

TrendsView trends_view(const Context& context) {
  const TrendsWords words = context.templates.sentences<TrendsWords>();
  const QualityPhrases phrases(context.templates);
  const rules::Trends found = rules::trends(context.facts, month_of(context.facts.as_of));
  TrendsView view;
  view.page = page_view(context, {words.title(),
                                  words.subject(),
                                  {kRules.begin(), kRules.end()},
                                  all_inputs(context.facts),
                                  {}});
  view.period = fmt::format("{} to {}", in_words(found.first), in_words(found.last));
  view.cases = counted(found.cases, "case");
  view.has_cases = found.cases > 0;
  const TrendsSource source{context.facts, found, words, phrases};
  add_outcomes(source, view);
  add_barriers(source, view);
  add_rejections(source, view);
  add_repeated_actions(source, view);
  add_missed_cycles(source, view);
  return view;
}

std::vector<Job> trends_jobs(const Context& context) {
  return {job(
      document(Paper::kTrends), [&context] { return make(context); },
      [&context] { return all_inputs(context.facts); })};
}

std::vector<render::TemplateUse> trends_templates() {
  return {render::use<TrendsView>(kPage), render::use_sentences<TrendsWords>(),
          quality_phrases_template()};
}

}  // namespace panelpress::documents
