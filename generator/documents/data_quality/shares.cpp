#include <fmt/format.h>

#include "documents/data_quality/sections.h"
#include "documents/shared/wording.h"
#include "render/charts.h"
#include "rules/share.h"

namespace panelpress::documents {

namespace {

/// "94.2%", or words where there is nothing to be a share of.
std::string share_in_words(const QualityWords& words, int part, int whole) {
  const auto share = rules::share(part, whole);
  return share ? in_words(share) : words.no_share();
}

}  // namespace

FieldShareView field_view(std::string field, std::string test, const rules::FieldCount& count,
                          const QualityWords& words) {
  FieldShareView view;
  view.field = std::move(field);
  view.test = std::move(test);
  view.expected = fmt::format("{}", count.expected);
  view.complete = share_in_words(words, count.complete, count.expected);
  view.valid = share_in_words(words, count.valid, count.complete);
  view.consistent = share_in_words(words, count.consistent, count.complete);
  view.is_incomplete = count.complete < count.expected;
  view.is_invalid = count.valid < count.complete;
  view.is_inconsistent = count.consistent < count.complete;
  return view;
}

AreaShareView shares_of(std::string name, const rules::FieldCount& sum,
                        std::vector<FieldShareView> fields, const QualityWords& words) {
  AreaShareView view;
  view.name = std::move(name);
  view.complete = share_in_words(words, sum.complete, sum.expected);
  view.valid = share_in_words(words, sum.valid, sum.complete);
  view.consistent = share_in_words(words, sum.consistent, sum.complete);
  view.fields = std::move(fields);
  return view;
}

AreaShareView area_share_view(const rules::AreaQuality& quality, std::string name,
                              const QualityWords& words) {
  std::vector<FieldShareView> fields;
  for (const auto& [field, key] : Words<rules::QualityField>::kList) {
    const auto& count = quality.fields[static_cast<std::size_t>(field)];
    if (count.expected > 0) {
      fields.push_back(field_view(words.field(field), words.test(field), count, words));
    }
  }
  return shares_of(std::move(name), rules::total_of(quality.fields), std::move(fields), words);
}

render::Markup completeness_chart(const std::vector<AreaShareView>& areas,
                                  const std::vector<rules::AreaQuality>& qualities,
                                  std::string description) {
  render::BarChart chart{std::move(description), {}};
  for (std::size_t i = 0; i < areas.size(); ++i) {
    const rules::FieldCount sum = rules::total_of(qualities[i].fields);
    const auto share = rules::share(sum.complete, sum.expected);
    const bool is_all = !qualities[i].area;
    chart.bars.push_back({areas[i].name, {share ? share->tenths : 0, areas[i].complete}, is_all});
  }
  return render::bar_chart(chart);
}

}  // namespace panelpress::documents
