#include "documents/compliance/workbook.h"

#include <array>

#include "documents/compliance/sheets.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr std::array<std::string_view, 21> kReturnRules = {
    "GEN-1",  "GEN-2",  "CLK-2",  "CLK-7", "POST-2", "POST-3", "POST-4",
    "POST-5", "POST-6", "POST-7", "CMP-1", "CMP-2",  "CMP-3",  "CMP-4",
    "CMP-5",  "CMP-6",  "DQ-1",   "DQ-2",  "DQ-3",   "DQ-4",   "DQ-5"};

std::vector<const Finding*> bearing(const std::vector<const Finding*>& findings) {
  std::vector<const Finding*> found;
  for (const Finding* finding : findings) {
    if (bears_on_figures(*finding)) found.push_back(finding);
  }
  return found;
}

std::vector<std::string_view> rules_of_return(const rules::Figures& figures) {
  std::vector<std::string_view> ids(kReturnRules.begin(), kReturnRules.end());
  ids.insert(ids.end(), {"DQ-6", "REC-10", "PAN-16"});
  // POST-3 is of the calendar events, which version 9.0 does not have (GEN-2).
  if (!figures.has_calendar_events()) std::erase(ids, "POST-3");
  return ids;
}

/// Every sheet but the first, which lists these.
std::vector<render::Sheet> sheets_of(const ReturnSource& source) {
  auto sheets =
      made_together(summary_sheet(source), recommendations_sheet(source), rejections_sheet(source),
                    outstanding_sheet(source), trend_sheet(source), sample_sheet(source),
                    quality_sheet(source), findings_sheet(source));
  for (auto& each : recurring_sheets(source)) sheets.push_back(std::move(each));
  for (auto& each : definition_sheets(source)) sheets.push_back(std::move(each));
  if (source.month.only) sheets.push_back(replies_sheet(source));
  return sheets;
}

}  // namespace

// The state rests on findings that bear on the figures; the sheet Findings has them all.
PreparedReturn prepare_return(const Context& context, const ReturnIndex& index, Month month,
                              const std::optional<AreaCode>& only) {
  PreparedReturn prepared;
  prepared.month = rules::month_return(context.facts, month, only, index.sample_of(month));
  prepared.findings = index.findings_behind(prepared.month);
  prepared.inputs = index.inputs();
  const auto bearing_findings = bearing(prepared.findings);
  prepared.state = state_of(bearing_findings);
  prepared.page = page_view(context, {"", in_words(month), rules_of_return(context.facts.figures),
                                      prepared.inputs, bearing_findings});
  return prepared;
}

render::Workbook return_workbook(const Context& context, const ReturnIndex& index,
                                 const PreparedReturn& prepared) {
  const ReturnView view = return_view(context, prepared.month);
  const auto words = words_of<ReturnWords>(context);
  const auto quality_words = words_of<QualityWords>(context);
  const WorkbookFrame frame(context, prepared.page, words.guidance_9(view));
  const ReturnSource source{
      context.facts, context.vocabulary, prepared.month, index, view, words, quality_words,
      frame,         prepared.findings};
  return frame.workbook(
      {words.title(view), words.properties.subject(), words.properties.printed(view)},
      headlines(source), sheets_of(source));
}

}  // namespace panelpress::documents
