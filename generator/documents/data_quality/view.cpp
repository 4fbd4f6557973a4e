#include "documents/data_quality/view.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "documents/data_quality/sections.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr std::array<std::string_view, 10> kRules = {"GEN-1", "CLK-2", "CMP-4", "DQ-1", "DQ-2",
                                                     "DQ-3",  "DQ-4",  "DQ-5",  "DQ-6", "POST-4"};

std::string counted_findings(const rules::Facts& facts, Severity severity, std::string_view one,
                             std::string_view many) {
  const auto count =
      std::count_if(facts.findings.begin(), facts.findings.end(),
                    [&](const Finding& finding) { return finding.severity == severity; });
  return counted(count, one, many);
}

void add_findings(const rules::Facts& facts, const DataQualityWords& words, DataQualityView& view) {
  view.findings_counted = counted(static_cast<long long>(facts.findings.size()), "finding");
  view.errors_counted = counted_findings(facts, Severity::kError, "error", "errors");
  view.warnings_counted = counted_findings(facts, Severity::kWarning, "warning", "warnings");
  view.advice_counted =
      counted_findings(facts, Severity::kAdvice, "piece of advice", "pieces of advice");
  view.errors = error_findings(facts);
  view.responsible = findings_by_responsible(facts, words.owner);
  view.contradictions = findings_of_rule(facts, "DQ-2");
  view.duplicates = findings_of_rule(facts, "DQ-4");
}

void add_shares(const rules::Facts& facts, const rules::QualityIndex& index,
                const DataQualityWords& words, const QualityWords& quality_words,
                DataQualityView& view) {
  auto qualities = rules::field_quality(facts, index, {});
  // All areas together come first: the page answers before it goes into detail.
  std::rotate(qualities.begin(), qualities.end() - 1, qualities.end());
  for (const auto& quality : qualities) {
    std::string name = quality.area ? area_name(*facts.records, *quality.area) : words.all_areas();
    view.areas.push_back(area_share_view(quality, std::move(name), quality_words));
  }
  const AreaShareView& all = view.areas.front();
  view.complete = all.complete;
  view.valid = all.valid;
  view.consistent = all.consistent;
  const bool is_any_case = qualities.size() > 1;
  if (is_any_case) view.chart = completeness_chart(view.areas, qualities, words.chart());
}

std::optional<DataOwnerView> data_owner_view(const Team& team) {
  if (!team.data_owner) return std::nullopt;
  const DataOwner& owner = *team.data_owner;
  return DataOwnerView{name_or_empty(owner.name), recorded_or_empty(owner.email),
                       owner.trained_on ? in_words(*owner.trained_on) : ""};
}

}  // namespace

DataQualityView data_quality_view(const Context& context) {
  const rules::Facts& facts = context.facts;
  const auto words = words_of<DataQualityWords>(context);
  const auto quality_words = words_of<QualityWords>(context);
  const rules::QualityIndex index(facts);
  DataQualityView view;
  view.page = page_view(
      context,
      {words.title(), words.subject(), {kRules.begin(), kRules.end()}, all_inputs(facts), {}});
  view.data_owner = data_owner_view(facts.records->settings.team);
  add_findings(facts, words, view);
  add_shares(facts, index, words, quality_words, view);
  view.near_misses = near_miss_views(index.near_misses(), quality_words);
  view.sample = sample_view(facts, words.owner.nobody());
  return view;
}

}  // namespace panelpress::documents
