#include <fmt/format.h>

#include <algorithm>

#include "documents/data_quality/sections.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/quality_sample.h"

namespace panelpress::documents {

// Of the last month that has a recommendation; the first digits of a digest are enough to see the
// order.
std::optional<SampleView> sample_view(const Context& context, const std::string& no_owner) {
  const rules::Facts& facts = context.facts;
  const auto& all = facts.recommendations;
  if (all.empty()) return std::nullopt;
  const auto by_month = [](const auto& a, const auto& b) { return a.month() < b.month(); };
  const Month month = std::ranges::max_element(all, by_month)->month();
  const auto of_month = static_cast<std::size_t>(
      std::ranges::count_if(all, [&](const auto& each) { return each.month() == month; }));
  SampleView view;
  view.month = in_words(month);
  view.recommendations = context.vocabulary.count.recommendations(of_month);
  view.size = fmt::format("{}", rules::sample_size(of_month));
  const auto sample = rules::quality_sample(facts, month);
  for (const auto& each : sample) {
    const CaseRecord& record = *each.recommendation->record;
    view.rows.push_back({fmt::format("{}", view.rows.size() + 1), each.key,
                         area_name(*facts.records, *record.area), owner_in_words(record, no_owner),
                         each.because == rules::SampledFor::kOwner, each.sha256.substr(0, 16)});
  }
  view.first_key = sample.front().key;
  return view;
}

}  // namespace panelpress::documents
