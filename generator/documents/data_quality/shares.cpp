#include <algorithm>
#include <cstdint>
#include <functional>

#include "documents/data_quality/sections.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "render/charts.h"

namespace panelpress::documents {

namespace {

/// "94.2% (49 of 52)", or words where there is nothing to be a share of.
std::string share_in_words(const QualityWords& words, int part, int whole) {
  return whole == 0 ? words.no_share() : share_in_full(part, whole);
}

/// How long a bar is drawn: as the share written beside it, unrounded.
std::int64_t length_of_share(int part, int whole) { return std::int64_t{1'000'000} * part / whole; }

}  // namespace

FieldShareView field_view(std::string field, std::string test, const rules::FieldCount& count,
                          const QualityWords& words) {
  FieldShareView view;
  view.field = std::move(field);
  view.test = std::move(test);
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

std::optional<MissingView> missing_view(const std::vector<rules::AreaQuality>& qualities,
                                        const Records& records, const std::string& description) {
  MissingView view;
  render::BarChart chart{description, {}};
  for (const rules::AreaQuality& quality : qualities) {
    const rules::FieldCount sum = rules::total_of(quality.fields);
    const int missing = sum.expected - sum.complete;
    if (missing == 0) continue;
    const std::string share = share_in_full(missing, sum.expected);
    if (!quality.area) {
      view.share = share;
      continue;
    }
    chart.bars.push_back(
        {area_name(records, *quality.area), {length_of_share(missing, sum.expected), share}});
  }
  if (view.share.empty()) return std::nullopt;
  std::ranges::stable_sort(chart.bars, std::greater(),
                           [](const render::Bar& bar) { return bar.value.amount; });
  if (std::ssize(chart.bars) >= render::kFewestFigures) view.chart = render::bar_chart(chart);
  return view;
}

std::optional<AreaShareView> register_share_view(const rules::Facts& facts,
                                                 const RegisterQualityWords& words,
                                                 const QualityWords& quality_words) {
  const rules::RegisterCounts counts = rules::register_quality(facts);
  rules::FieldCount sum;
  std::vector<FieldShareView> fields;
  for (const auto& [field, key] : Words<rules::RegisterField>::kList) {
    const rules::FieldCount& count = counts.at(static_cast<std::size_t>(field));
    sum += count;
    if (count.expected > 0)
      fields.push_back(field_view(words.field(field), words.test(field), count, quality_words));
  }
  if (sum.expected == 0) return std::nullopt;
  return shares_of(words.name(), sum, std::move(fields), quality_words);
}

}  // namespace panelpress::documents
