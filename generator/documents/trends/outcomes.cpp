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

/// A group of cases with its counts.
struct OutcomeRow {
  std::string name;
  rules::OutcomeCounts counts;
};

std::vector<render::ColumnOf<OutcomeRow>> outcome_columns(const TrendsWords& words) {
  using render::Format;
  const auto share = [](Recommendation outcome) {
    return [outcome](const OutcomeRow& row) {
      return share_in_full(row.counts.count(outcome), row.counts.considered());
    };
  };
  const std::string none_asked = words.cell.none_asked();
  return {{"Group", Format::kText, [](const OutcomeRow& row) { return row.name; }},
          {"Considered", Format::kInteger,
           [](const OutcomeRow& row) { return std::int64_t{row.counts.considered()}; }},
          {"Release", Format::kShare, share(Recommendation::kRelease)},
          {"With actions", Format::kShare, share(Recommendation::kMaintainWithActions)},
          {"Maintain", Format::kShare, share(Recommendation::kMaintain)},
          {"No recommendation", Format::kShare, share(Recommendation::kNoRecommendation)},
          {"Rejected by casework",
           Format::kShare,
           [=](const OutcomeRow& row) {
             const rules::OutcomeCounts& counts = row.counts;
             return counts.asked == 0 ? none_asked : share_in_full(counts.rejected, counts.asked);
           },
           {{none_asked, render::Tone::kQuiet}}}};
}

template <class Groups, class NameOf>
TableView outcome_table(const TrendsWords& words, std::string by, const Groups& groups,
                        NameOf name_of) {
  std::vector<OutcomeRow> rows;
  for (const auto& [key, counts] : groups) rows.push_back({name_of(key), counts});
  return table_view(std::move(by), outcome_columns(words), rows);
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
  view.outcomes = {outcome_table(source.words, by.command(), found.by_command, recorded),
                   outcome_table(source.words, by.band(), found.by_band,
                                 [&](rules::Band band) { return source.vocabulary.band(band); }),
                   outcome_table(source.words, by.centre(), found.by_centre, recorded)};
}

}  // namespace panelpress::documents
