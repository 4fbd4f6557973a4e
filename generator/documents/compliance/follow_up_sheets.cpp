// Rejections (CMP-6), Outstanding, and the sample for quality assurance (DQ-6).
#include <fmt/format.h>

#include "documents/compliance/cells.h"
#include "documents/shared/wording.h"
#include "rules/reason_kinds.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::RecommendationFacts;

/// "Public protection; Travel document".
std::string kinds_of_reason(const ReturnSource& source, const Response& response) {
  std::vector<std::string> kinds;
  for (const auto kind : rules::kinds_of_reason(recorded_or_empty(response.reason))) {
    kinds.push_back(source.quality_phrases.reason(kind));
  }
  return fmt::format("{}", fmt::join(kinds, "; "));
}

/// "Name, Grade 7", as much of it as is recorded.
Cell approval_cell(const ReturnSource& source, const Response& response) {
  if (!response.approved) return render::Absent{source.words["not-recorded"]};
  const Approval& approval = *response.approved;
  if (!is_recorded(approval.name)) return render::Absent{source.words["not-recorded"]};
  if (!approval.grade) return *approval.name;
  return fmt::format("{}, {}", *approval.name, in_words(*approval.grade));
}

std::vector<Cell> rejection_row(const ReturnSource& source, const WorkingDays& working_days,
                                const RecommendationFacts& each) {
  const Response& response = *each.listed->response;
  const Date panel = *each.panel->date;
  const Date on = *response.recorded_on;
  return {each.panel_id().text,
          panel,
          each.ref().text,
          area_cell(source, each.area()),
          owner_cell(source, *each.record),
          std::string(word(each.outcome)),
          on,
          count_cell(days_between(panel, on)),
          count_cell(working_days.between(panel, on)),
          yes_or_no(source, each.has_reasons_on_atlas),
          text_cell(source, response.reason),
          kinds_of_reason(source, response),
          yes_or_no(source, each.has_reasons_in_dcpr),
          approval_cell(source, response),
          yes_or_no(source, is_true(response.further_actions)),
          yes_or_no(source, *each.re_refer)};
}

std::string chase_words(const ReturnSource& source, Measure measure) {
  return source.words[fmt::format("chase.{}", word(measure))];
}

/// The address to chase at: the owner's, else the casework team's.
Cell address_cell(const ReturnSource& source, const RecommendationFacts& each) {
  const auto& owner = each.record->owner;
  if (owner && is_recorded(owner->email)) return *owner->email;
  const BusinessArea* area = source.facts.records->find(each.area());
  return area ? text_cell(source, area->email) : Cell();
}

std::vector<Cell> outstanding_row(const ReturnSource& source, const OutstandingItem& item) {
  const RecommendationFacts& each = *item.recommendation;
  return {item.since,
          count_cell(item.calendar_days),
          count_cell(item.working_days),
          in_words(item.measure->measure),
          chase_words(source, item.measure->measure),
          owner_cell(source, *each.record),
          address_cell(source, each),
          area_cell(source, each.area()),
          each.ref().text,
          std::string(word(each.outcome)),
          each.panel_id().text,
          *each.panel->date,
          place_in_words(item.measure->source)};
}

}  // namespace

render::Sheet rejections_sheet(const ReturnSource& source) {
  const WorkingDays working_days = source.facts.records->working_days();
  render::Table table;
  table.name = "Rejections";
  table.columns = {{"Panel"},
                   {"Panel date", Format::kDate},
                   {"Reference"},
                   {"Business area"},
                   {"Case owner"},
                   {"Outcome"},
                   {"Rejected on", Format::kDate},
                   {"Calendar days", Format::kInteger},
                   {"Working days", Format::kInteger},
                   {"Reasons on Atlas"},
                   {"Reason"},
                   {"Kinds of reason"},
                   {"Reasons in the DCPR"},
                   {"Approved by"},
                   {"Further actions"},
                   {"To be referred again"}};
  for (const RecommendationFacts* each : source.month.rejections) {
    table.rows.push_back(rejection_row(source, working_days, *each));
  }
  table.when_empty = source.words["rejections.none"];
  constexpr std::size_t kOnAtlas = 9;
  constexpr std::size_t kInDcpr = 12;
  table.marks = {{kOnAtlas, source.words["no"], render::Tone::kSerious},
                 {kInDcpr, source.words["no"], render::Tone::kWarning}};
  render::Sheet sheet = framed_sheet(source, "Rejections", "rejections.title");
  add_line(sheet.lines, source.words["rejections.figures"]);
  sheet.tables = {std::move(table)};
  sheet.frozen_columns = 3;
  sheet.pages_wide = 2;
  return sheet;
}

render::Sheet outstanding_sheet(const ReturnSource& source) {
  render::Table table;
  table.name = "Outstanding";
  table.columns = {{"Outstanding since", Format::kDate},
                   {"Calendar days", Format::kInteger},
                   {"Working days", Format::kInteger},
                   {"Measure"},
                   {"What is to be done", Format::kText, 44},
                   {"Case owner"},
                   {"Write to"},
                   {"Business area"},
                   {"Reference"},
                   {"Outcome"},
                   {"Panel"},
                   {"Panel date", Format::kDate},
                   {"Where"}};
  for (const OutstandingItem& item : source.month.outstanding) {
    table.rows.push_back(outstanding_row(source, item));
  }
  table.when_empty = source.words["outstanding.none"];
  render::Sheet sheet = framed_sheet(source, "Outstanding", "outstanding.title");
  add_line(sheet.lines, source.words["outstanding.how"]);
  add_line(sheet.lines, source.words["outstanding.earlier"]);
  sheet.tables = {std::move(table)};
  return sheet;
}

render::Sheet sample_sheet(const ReturnSource& source) {
  render::Table table;
  table.name = "QualitySample";
  table.columns = {{"Panel"},
                   {"Reference"},
                   {"Business area"},
                   {"Case owner"},
                   {"Outcome"},
                   {"Drawn as"},
                   {"Checked by", Format::kText, 20},
                   {"Checked on", Format::kDate, 18},
                   {"What was found", Format::kText, 40},
                   {"What is digested"},
                   {"SHA-256", Format::kText, 68}};
  for (const rules::Sampled& sampled : source.month.sample) {
    const RecommendationFacts& each = *sampled.recommendation;
    const bool is_for_owner = sampled.because == rules::SampledFor::kOwner;
    table.rows.push_back({each.panel_id().text, each.ref().text, area_cell(source, each.area()),
                          owner_cell(source, *each.record), std::string(word(each.outcome)),
                          source.words[is_for_owner ? "sample.owner" : "sample.share"], Cell(),
                          Cell(), Cell(), sampled.key, sampled.sha256});
  }
  table.when_empty = source.words["none"];
  render::Sheet sheet = framed_sheet(source, "Quality sample", "sample.title");
  add_line(sheet.lines, source.words["sample.how"]);
  add_line(sheet.lines, source.words["sample.command"]);
  sheet.tables = {std::move(table)};
  sheet.frozen_columns = 2;
  return sheet;
}

}  // namespace panelpress::documents
