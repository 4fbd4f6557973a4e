#pragma once

#include "documents/case_pack/case_view.h"
#include "documents/case_pack/words.h"

/// The groups of facts of a case, each made from the record by itself.
namespace panelpress::documents {

/// What the groups are made from.
struct CaseContext {
  const Context& context;
  const rules::PanelFacts& panel;
  const rules::CaseAtPanel& at_panel;
  const PackSentences& say;
  WorkingDays working_days;

  const CaseRecord& record() const { return *at_panel.record; }
  const Records& records() const { return *context.facts.records; }
  Date date() const { return *panel.panel->date; }
};

std::vector<FieldView> who_fields(const CaseContext& about);
std::vector<FieldView> how_long_fields(const CaseContext& about);
std::vector<FieldView> removal_fields(const CaseContext& about);
std::vector<BarrierView> barrier_views(const CaseContext& about);
std::vector<FieldView> bail_fields(const CaseContext& about);
std::vector<FieldView> vulnerability_fields(const CaseContext& about);
std::vector<FieldView> public_protection_fields(const CaseContext& about);
std::vector<StandardView> standard_views(const CaseContext& about);
std::vector<FieldView> casework_fields(const CaseContext& about);
/// Each place that the guidance tells a panel to read, with its entries, newest first (PCK-9).
std::vector<FieldView> screen_fields(const CaseContext& about);

/// Oldest first, as the rules give them (PCK-6).
std::vector<OpenActionView> open_action_views(const CaseContext& about);
/// Newest first: the last panel is what a reader looks for.
std::vector<EarlierView> history_views(const CaseContext& about);

/// "Accepted by casework on 20 March 2026", and so on; "Not recorded" counts as missing (PCK-1).
FieldView answer_field(const CaseContext& about, const rules::EarlierReview& review);

}  // namespace panelpress::documents
