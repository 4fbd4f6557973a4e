#include "documents/trends/view.h"

#include "documents/shared/wording.h"
#include "documents/trends/sections.h"
#include "render/charts.h"

namespace panelpress::documents {

TrendsView trends_view(const Context& context) {
  const auto words = words_of<TrendsWords>(context);
  const auto quality_words = words_of<QualityWords>(context);
  const rules::Trends found = rules::trends(context.facts, month_of(context.facts.as_of));
  TrendsView view;
  view.page = page_view(context, {.title = words.title(),
                                  .subject = words.subject(),
                                  .rules = {"GEN-1", "CLK-3", "CLK-4", "CLK-7", "CMP-2", "CMP-4",
                                            "CMP-6", "POST-4", "REC-10"},
                                  .inputs = context.all_inputs});
  view.period = words.period(in_words(found.first), in_words(found.last));
  view.cases = context.vocabulary.count.cases(found.cases);
  view.has_cases = found.cases > 0;
  const TrendsSource source{context.facts, context.vocabulary, found, words, quality_words};
  add_outcomes(source, view);
  add_barriers(source, view);
  add_rejections(source, view);
  add_repeated_actions(source, view);
  add_missed_cycles(source, view);
  return view;
}

std::optional<render::Markup> bars(const std::string& description, const Counts& counts) {
  if (std::ssize(counts) < render::kFewestFigures) return std::nullopt;
  render::BarChart chart{description, {}};
  for (const auto& [name, count] : counts)
    chart.bars.push_back({name, {count, std::to_string(count)}});
  return render::bar_chart(chart);
}

std::string short_month(Month month) { return in_words(month).substr(0, 3); }

}  // namespace panelpress::documents
