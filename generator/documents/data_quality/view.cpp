#include "documents/data_quality/view.h"

#include <algorithm>
#include <array>

#include "documents/data_quality/sections.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr std::array<std::string_view, 10> kQualityRules = {
    "GEN-1", "CLK-2", "CMP-4", "DQ-1", "DQ-2", "DQ-3", "DQ-4", "DQ-5", "DQ-6", "POST-4"};

std::string counted_findings(const rules::Facts& facts, Severity severity, const Count& what) {
  const auto count = std::ranges::count_if(
      facts.findings, [&](const Finding& finding) { return finding.severity == severity; });
  return what(count);
}

/// How many bytes rows take on a page, more or less: those that stand in a list of their own too
/// count twice.
std::size_t bytes_of(const std::vector<Finding>& findings) {
  constexpr std::size_t kMarkup = 300;
  std::size_t bytes = 0;
  for (const Finding& each : findings) {
    const bool is_twice =
        each.severity == Severity::kError || each.rule == "DQ-2" || each.rule == "DQ-4";
    const std::size_t once = kMarkup + each.subject.text().size() + in_words(each.message).size();
    bytes += is_twice ? 2 * once : once;
  }
  return bytes;
}

std::ptrdiff_t count_errors(const std::vector<const Finding*>& findings) {
  return std::ranges::count(findings, Severity::kError, &Finding::severity);
}

QualityPartView part_view(const rules::Facts& facts, const Responsible& who,
                          const DataQualityWords& words) {
  const BusinessArea* area = who.area ? facts.records->find(*who.area) : nullptr;
  return {path_of(id_of(who)), who.area ? area_name(*facts.records, *who.area) : words.owner.team(),
          area ? name_or_empty(area->spoc.name) : "", std::to_string(who.findings.size()),
          std::to_string(count_errors(who.findings))};
}

/// The findings on the page itself, or the pages that they stand on.
void add_lists(const Context& context, const DataQualityWords& words, DataQualityView& view) {
  const rules::Facts& facts = context.facts;
  const auto all = responsible_for(facts);
  if (is_in_parts(facts)) {
    for (const Responsible& each : all) view.parts.push_back(part_view(facts, each, words));
    return;
  }
  std::vector<const Finding*> findings;
  for (const Finding& each : facts.findings) findings.push_back(&each);
  view.errors = error_rows(findings);
  view.responsible = findings_views(context, all, words.owner);
  view.contradictions = rows_of_rule(findings, "DQ-2");
  view.duplicates = rows_of_rule(findings, "DQ-4");
}

void add_findings(const Context& context, const DataQualityWords& words, DataQualityView& view) {
  const rules::Facts& facts = context.facts;
  const auto& count = context.vocabulary.count;
  view.has_findings = !facts.findings.empty();
  view.findings_counted = count.findings(facts.findings.size());
  view.errors_counted = counted_findings(facts, Severity::kError, count.errors);
  view.warnings_counted = counted_findings(facts, Severity::kWarning, count.warnings);
  view.advice_counted = counted_findings(facts, Severity::kAdvice, count.pieces_of_advice);
  add_lists(context, words, view);
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
  view.has_cases = qualities.size() > 1;
  view.missing = missing_view(qualities, *facts.records, words.chart());
}

std::optional<DataOwnerView> data_owner_view(const Team& team) {
  if (!team.data_owner) return std::nullopt;
  const DataOwner& owner = *team.data_owner;
  return DataOwnerView{name_or_empty(owner.name), recorded_or_empty(owner.email),
                       owner.trained_on ? in_words(*owner.trained_on) : ""};
}

}  // namespace

/// No page is over 1 MB: what does not fit goes on pages of its own. The rest of the page takes a
/// part of the room.
bool is_in_parts(const rules::Facts& facts) {
  constexpr std::size_t kMost = kLargestPage / 5 * 4;
  return bytes_of(facts.findings) > kMost;
}

DocumentId id_of(const Responsible& who) {
  return who.area ? document(Paper::kAreaQuality, who.area->text) : document(Paper::kTeamQuality);
}

AreaQualityView area_quality_view(const Context& context, const Responsible& who) {
  const auto words = words_of<DataQualityWords>(context);
  AreaQualityView view;
  view.responsible = findings_views(context, {who}, words.owner);
  view.page = page_view(context, {.title = words.title(),
                                  .subject = view.responsible.front().name,
                                  .rules = {kQualityRules.begin(), kQualityRules.end()},
                                  .inputs = context.all_inputs});
  view.whole = way(id_of(who), document(Paper::kDataQuality));
  view.counted = view.responsible.front().counted;
  view.errors_counted = context.vocabulary.count.errors(count_errors(who.findings));
  view.errors = error_rows(who.findings);
  view.contradictions = rows_of_rule(who.findings, "DQ-2");
  view.duplicates = rows_of_rule(who.findings, "DQ-4");
  return view;
}

DataQualityView data_quality_view(const Context& context) {
  const rules::Facts& facts = context.facts;
  const auto words = words_of<DataQualityWords>(context);
  const auto quality_words = words_of<QualityWords>(context);
  const rules::QualityIndex index(facts);
  DataQualityView view;
  view.page = page_view(context, {.title = words.title(),
                                  .subject = words.subject(),
                                  .rules = {kQualityRules.begin(), kQualityRules.end()},
                                  .inputs = context.all_inputs});
  view.data_owner = data_owner_view(facts.records->settings.team);
  add_findings(context, words, view);
  add_shares(facts, index, words, quality_words, view);
  view.referred =
      register_share_view(facts, words_of<RegisterQualityWords>(context), quality_words);
  view.near_misses = near_miss_views(index.near_misses(), quality_words, context.vocabulary);
  view.sample = sample_view(context, words.owner.nobody());
  return view;
}

}  // namespace panelpress::documents
