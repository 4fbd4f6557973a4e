#include "documents/data_quality/sections.h"

namespace panelpress::documents {

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
