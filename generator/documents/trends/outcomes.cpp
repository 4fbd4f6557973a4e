// What became of the recommendations, and outcomes and rejections side by side: consistency is the
// panels' first purpose.
#include <fmt/format.h>

#include "base/text.h"
#include "documents/shared/wording.h"
#include "documents/trends/sections.h"
#include "render/charts.h"
#include "rules/outcome_trends.h"

namespace panelpress::documents {

namespace {

std::vector<render::Stage> stages_of(const TrendsWords::Became& words,
                                     const rules::Became& became) {
  return {{words.reply(became.agreed, became.disagreed, became.not_answered),
           {became.agreed, 0, became.disagreed, became.not_answered}},
          {words.action(became.carried_out, became.still_open),
           {became.carried_out, 0, 0, became.still_open}},
          {words.dcpr(became.recorded, became.not_recorded, became.not_reviewed),
           {became.recorded, 0, became.not_recorded, became.not_reviewed}},
          {words.now(became.removed, became.released, became.ended_otherwise, became.detained),
           {became.removed, became.released, became.ended_otherwise, became.detained}}};
}

void add_became(const TrendsSource& source, const rules::Became& became, TrendsView& view) {
  if (became.recommended == 0) return;
  view.recommended = counted(became.recommended, "recommendation");
  render::StripChart chart{source.words.chart.became(), stages_of(source.words.became, became)};
  for (const render::Stage& stage : chart.stages) view.became.push_back(stage.label);
  constexpr int kFewestFigures = 3;
  if (became.recommended >= kFewestFigures) view.became_chart = render::strip_chart(chart);
}

OutcomeRowView outcome_row(std::string name, const rules::OutcomeCounts& counts) {
  const int considered = counts.considered();
  const auto share = [&](Recommendation outcome) {
    return share_in_full(counts.count(outcome), considered);
  };
  return {std::move(name),
          fmt::format("{}", considered),
          share(Recommendation::kRelease),
          share(Recommendation::kMaintainWithActions),
          share(Recommendation::kMaintain),
          share(Recommendation::kNoRecommendation),
          share_in_full(counts.rejected, counts.asked)};
}

template <class Groups, class NameOf>
OutcomeTableView outcome_table(std::string by, const Groups& groups, NameOf name_of) {
  OutcomeTableView table{std::move(by), {}};
  for (const auto& [key, counts] : groups) table.rows.push_back(outcome_row(name_of(key), counts));
  return table;
}

}  // namespace

void add_outcomes(const TrendsSource& source, TrendsView& view) {
  const auto found = rules::outcome_trends(source.facts, source.trends.last);
  add_became(source, found.became, view);
  if (found.by_band.empty()) return;
  const auto recorded = [&](const std::string& name) {
    return name.empty() ? source.words.not_recorded() : name;
  };
  const TrendsWords::By& by = source.words.by;
  view.outcomes = {
      outcome_table(by.command(), found.by_command, recorded),
      outcome_table(by.band(), found.by_band, [](rules::Band band) { return in_words(band); }),
      outcome_table(by.centre(), found.by_centre, recorded)};
}

}  // namespace panelpress::documents
