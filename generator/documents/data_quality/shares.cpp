#include "documents/data_quality/shares.h"

#include <fmt/format.h>

#include "documents/shared/wording.h"
#include "render/charts.h"
#include "rules/share.h"

namespace panelpress::documents {

namespace {

FieldShareView field_view(rules::QualityField field, const rules::FieldCount& count,
                          const QualityPhrases& phrases) {
  FieldShareView view;
  view.field = phrases.field(field);
  view.test = phrases.test(field);
  view.expected = fmt::format("{}", count.expected);
  view.complete = share_in_words(count.complete, count.expected);
  view.valid = share_in_words(count.valid, count.complete);
  view.consistent = share_in_words(count.consistent, count.complete);
  view.is_incomplete = count.complete < count.expected;
  view.is_invalid = count.valid < count.complete;
  view.is_inconsistent = count.consistent < count.complete;
  return view;
}

}  // namespace

std::string share_in_words(int part, int whole) {
  const auto share = rules::share(part, whole);
  return share ? in_words(share) : "none";
}

rules::FieldCount sum_of(const rules::FieldCounts& fields) {
  rules::FieldCount sum;
  for (const auto& field : fields) sum += field;
  return sum;
}

AreaShareView area_share_view(const rules::AreaQuality& quality, std::string name,
                              const QualityPhrases& phrases) {
  const rules::FieldCount sum = sum_of(quality.fields);
  AreaShareView view;
  view.name = std::move(name);
  view.complete = share_in_words(sum.complete, sum.expected);
  view.valid = share_in_words(sum.valid, sum.complete);
  view.consistent = share_in_words(sum.consistent, sum.complete);
  for (const auto& [field, key] : Words<rules::QualityField>::kList) {
    const auto& count = quality.fields[static_cast<std::size_t>(field)];
    if (count.expected > 0) view.fields.push_back(field_view(field, count, phrases));
  }
  return view;
}

render::Markup completeness_chart(const std::vector<AreaShareView>& areas,
                                  const std::vector<rules::AreaQuality>& qualities,
                                  std::string description) {
  render::BarChart chart{std::move(description), {}};
  for (std::size_t i = 0; i < areas.size(); ++i) {
    const rules::FieldCount sum = sum_of(qualities[i].fields);
    const auto share = rules::share(sum.complete, sum.expected);
    const bool is_all = !qualities[i].area;
    chart.bars.push_back({areas[i].name, {share ? share->tenths : 0, areas[i].complete}, is_all});
  }
  return render::bar_chart(chart);
}

}  // namespace panelpress::documents
