// Rejections (CMP-6), Outstanding, and the sample for quality assurance (DQ-6).
#include <fmt/format.h>

#include "documents/compliance/recommendation_columns.h"
#include "documents/shared/wording.h"
#include "rules/chase.h"
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
    kinds.push_back(source.quality_words.reason(kind));
  }
  return fmt::format("{}", fmt::join(kinds, "; "));
}

/// "Name, Grade 7, 20 Jan 2026", as much of it as is recorded.
Cell approval_cell(const ReturnSource& source, const Response& response) {
  if (!response.approved || !is_named(response.approved->name)) {
    return render::Absent{source.words.not_recorded()};
  }
  const Approval& approval = *response.approved;
  return source.words.rejections.approved(
      *approval.name, approval.grade ? source.vocabulary.grade(*approval.grade) : "",
      short_date(approval.on.value));
}

std::vector<render::ColumnOf<RecommendationFacts>> rejection_columns(const ReturnSource& source) {
  const auto response = [](const auto& each) -> const Response& { return *each.listed->response; };
  const auto panel = [](const auto& each) { return *each.panel->date; };
  const auto rejected = [=](const auto& each) { return *response(each).recorded_on; };
  const WorkingDays working = source.facts.records->working_days();
  const std::string no = source.words.no();
  const RecommendationColumns<RecommendationFacts> shared(source);
  return {
      shared.panel_date(),
      shared.reference(),
      shared.area(),
      shared.owner(),
      shared.outcome(),
      {"Rejected on", Format::kDate, rejected},
      // CMP-6: reasons that Atlas lacks stand out most.
      {"Reasons on Atlas",
       Format::kText,
       [&](const auto& each) { return yes_or_no(source, each.has_reasons_on_atlas); },
       {{no, render::Tone::kSerious}}},
      {"Reason", Format::kText,
       [&, response](const auto& each) { return text_cell(source, response(each).reason); }},
      {"Reasons in the DCPR",
       Format::kText,
       [&](const auto& each) {
         return decided(source, each.first_dcpr_after
                                    ? std::optional<bool>(each.has_reasons_in_dcpr)
                                    : std::nullopt);
       },
       {{no, render::Tone::kWarning}}},
      {"Approved by", Format::kText,
       [&, response](const auto& each) { return approval_cell(source, response(each)); }},
      shared.to_be_referred_again(),
      {"Calendar days", Format::kInteger,
       [=](const auto& each) { return count_cell(days_between(panel(each), rejected(each))); }},
      {"Working days", Format::kInteger,
       [=](const auto& each) { return count_cell(working.between(panel(each), rejected(each))); }},
      {"Kinds of reason", Format::kText,
       [&, response](const auto& each) { return kinds_of_reason(source, response(each)); }},
      {"Further actions", Format::kText,
       [&, response](const auto& each) {
         return decided(source, response(each).further_actions.value);
       }},
      shared.panel(),
  };
}

/// A name on the panel's date, and the present one where it has changed since (CMP-7).
Cell with_present(const ReturnSource& source, Cell then, const Cell& now, bool has_changed) {
  const auto* then_text = std::get_if<std::string>(&then);
  const auto* now_text = std::get_if<std::string>(&now);
  if (!has_changed || !now_text) return then;
  if (!then_text) return *now_text;
  return source.words.outstanding.changed(*then_text, *now_text);
}

Cell owner_now_cell(const ReturnSource& source, const RecommendationFacts& each) {
  return with_present(source, owner_cell(source, *each.record), owner_cell(source, *each.present),
                      rules::has_changed_owner(each));
}

Cell area_now_cell(const ReturnSource& source, const RecommendationFacts& each) {
  return with_present(source, area_cell(source, each.area()),
                      area_cell(source, *each.present->area), rules::has_changed_area(each));
}

/// The address to chase at: the present owner's, else the present casework team's.
Cell address_cell(const ReturnSource& source, const RecommendationFacts& each) {
  const auto& owner = each.present->owner;
  if (owner && is_recorded(owner->email)) return *owner->email;
  const BusinessArea* area = source.facts.records->find(*each.present->area);
  return area ? text_cell(source, area->email) : Cell();
}

std::vector<render::ColumnOf<rules::OpenItem>> outstanding_columns(const ReturnSource& source) {
  const RecommendationColumns<rules::OpenItem> shared(source);
  return {
      {"Outstanding since", Format::kDate, &rules::OpenItem::since},
      {"Calendar days", Format::kInteger, &rules::OpenItem::calendar_days},
      {"Working days", Format::kInteger, &rules::OpenItem::working_days},
      {"Measure", Format::kText,
       [&](const auto& item) { return source.vocabulary.measure(item.measure->measure); }},
      {"What is to be done",
       Format::kText,
       [&](const auto& item) { return source.words.chase(item); },
       {},
       44},
      shared.text("Case owner", [&](const auto& each) { return owner_now_cell(source, each); }),
      shared.text("Write to", [&](const auto& each) { return address_cell(source, each); }),
      shared.text("Business area", [&](const auto& each) { return area_now_cell(source, each); }),
      shared.reference(),
      shared.outcome(),
      shared.panel(),
      shared.panel_date(),
      shared.text("Return of", [](const auto& each) { return in_words(each.month()); }),
      shared.not_working_days(),
      {"Where", Format::kText,
       [](const auto& item) { return place_in_words(item.measure->source); }},
  };
}

std::vector<render::ColumnOf<rules::Sampled>> sample_columns(const ReturnSource& source) {
  const RecommendationColumns<rules::Sampled> shared(source);
  const auto to_fill_in = [](const auto&) { return Cell(); };
  return {
      shared.panel(),
      shared.reference(),
      shared.area(),
      shared.owner(),
      shared.outcome(),
      {"Drawn as", Format::kText,
       [&](const auto& each) {
         const auto& words = source.words.sample;
         return each.because == rules::SampledFor::kOwner ? words.owner() : words.share();
       }},
      // For whoever checks: the sample has its results on paper or in this file.
      {"Checked by", Format::kText, to_fill_in, {}, 20},
      {"Checked on", Format::kDate, to_fill_in, {}, 18},
      {"What was found", Format::kText, to_fill_in, {}, 40},
      {"What is digested", Format::kText, &rules::Sampled::key},
      {"SHA-256", Format::kText, &rules::Sampled::sha256, {}, 68},
  };
}

/// A sheet of this file: its words, the lines above its table, and its table, of which the columns
/// before `first_unprinted` are printed: the rest is for programs, or for whoever looks a row up.
template <class Group>
render::Sheet follow_up_sheet(const ReturnSource& source, std::string name, const Group& group,
                              const std::vector<std::string>& lines, render::Table table,
                              std::string_view first_unprinted) {
  render::Sheet sheet = framed_sheet(source, std::move(name), group);
  for (const std::string& each : lines) add_line(sheet.lines, each);
  sheet.tables.push_back(std::move(table));
  render::print_before(sheet, first_unprinted);
  return sheet;
}

}  // namespace

render::Sheet rejections_sheet(const ReturnSource& source) {
  const auto& words = source.words.rejections;
  render::Sheet sheet = follow_up_sheet(source, "Rejections", words, {words.figures(source.view)},
                                        render::table_of("Rejections", rejection_columns(source),
                                                         source.month.rejections, words.none()),
                                        "Calendar days");
  sheet.frozen_columns = 2;
  return sheet;
}

render::Sheet outstanding_sheet(const ReturnSource& source) {
  const auto& words = source.words.outstanding;
  return follow_up_sheet(
      source, "Outstanding", words, {words.how(source.view)},
      render::table_of("Outstanding", outstanding_columns(source), source.month.open, words.none()),
      "Panel");
}

render::Sheet sample_sheet(const ReturnSource& source) {
  const auto& words = source.words.sample;
  render::Sheet sheet =
      follow_up_sheet(source, "Quality sample", words, {words.how(source.view), words.command()},
                      render::table_of("QualitySample", sample_columns(source), source.month.sample,
                                       source.words.none()),
                      "What is digested");
  sheet.frozen_columns = 2;
  return sheet;
}

}  // namespace panelpress::documents
