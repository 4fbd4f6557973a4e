// What became of the recommendations, and outcomes and rejections side by side: consistency is the
// panels' first purpose.
#include <fmt/format.h>

#include "documents/shared/wording.h"
#include "documents/trends/sections.h"
#include "render/charts.h"
#include "rules/outcome_trends.h"

namespace panelpress::documents {

namespace {

using CountInWords = std::pair<int, const render::Sentence<"count">&>;

/// "29 agreed, 4 disagreed": what nothing came to is left out.
std::string counts_in_words(std::initializer_list<CountInWords> counts) {
  std::vector<std::string> parts;
  for (const auto& [count, words] : counts) {
    if (count > 0) parts.push_back(words(count));
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::vector<render::StripStage> stages_of(const TrendsWords::Became& words,
                                          const rules::Became& became) {
  return {{words.reply(counts_in_words({{became.agreed, words.agreed},
                                        {became.disagreed, words.disagreed},
                                        {became.not_answered, words.not_answered}})),
           {became.agreed, 0, became.disagreed, became.not_answered}},
          {words.action(counts_in_words(
               {{became.carried_out, words.carried_out}, {became.still_open, words.still_open}})),
           {became.carried_out, 0, 0, became.still_open}},
          {words.dcpr(counts_in_words({{became.recorded, words.recorded},
                                       {became.not_recorded, words.not_recorded},
                                       {became.not_reviewed, words.not_reviewed}})),
           {became.recorded, 0, became.not_recorded, became.not_reviewed}},
          {words.now(counts_in_words({{became.removed, words.removed},
                                      {became.released, words.released},
                                      {became.ended_otherwise, words.ended_otherwise},
                                      {became.detained, words.detained}})),
           {became.removed, became.released, became.ended_otherwise, became.detained}}};
}

void add_became(const TrendsSource& source, const rules::Became& became, TrendsView& view) {
  if (became.recommended == 0) return;
  view.recommended = source.vocabulary.count.recommendations(became.recommended);
  render::StripChart chart{source.words.chart.became(), stages_of(source.words.became, became)};
  for (const render::StripStage& stage : chart.stages) view.became.push_back(stage.label);
  if (became.recommended >= render::kFewestFigures) view.became_chart = render::strip_chart(chart);
}

/// A group of cases with its counts.
struct OutcomeRow {
  std::string name;
  rules::OutcomeCounts counts;
};

std::vector<render::ColumnOf<OutcomeRow>> outcome_columns(const TrendsWords& words,
                                                          std::string group) {
  using render::Format;
  const auto share = [](Recommendation outcome) {
    return [outcome](const OutcomeRow& row) {
      return share_in_full(row.counts.count(outcome), row.counts.considered());
    };
  };
  const std::string none_asked = words.cell.none_asked();
  return {{std::move(group), Format::kText, &OutcomeRow::name},
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
TableView outcome_table(const TrendsWords& words, std::string by, std::string group,
                        const Groups& groups, NameOf name_of) {
  std::vector<OutcomeRow> rows;
  for (const auto& [key, counts] : groups) rows.push_back({name_of(key), counts});
  return table_view(std::move(by), outcome_columns(words, std::move(group)), rows);
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
      outcome_table(source.words, by.command(), by.a_command(), found.by_command, recorded),
      outcome_table(source.words, by.band(), by.a_band(), found.by_band,
                    [&](rules::Band band) { return source.vocabulary.band(band); }),
      outcome_table(source.words, by.centre(), by.a_centre(), found.by_centre, recorded)};
}

}  // namespace panelpress::documents
