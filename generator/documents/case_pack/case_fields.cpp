#include "documents/case_pack/case_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// By the calendar: whoever was born on a 29 February is a year older on 1 March in other years.
int age_on(Date birth, Date date) {
  const std::chrono::year_month_day born{birth};
  const std::chrono::year_month_day now{date};
  const int years = static_cast<int>(now.year()) - static_cast<int>(born.year());
  const bool is_before_birthday =
      std::pair{now.month(), now.day()} < std::pair{born.month(), born.day()};
  return years - (is_before_birthday ? 1 : 0);
}

FieldView age_field(const CaseContext& about) {
  const FieldName name{"age", "Age"};
  const auto& birth = about.record().date_of_birth;
  if (!birth) return not_recorded(name, birth.source);
  return said(name, about.say.age(age_on(*birth, about.date()), in_words(*birth)), birth.source);
}

/// A centre that settings do not list is printed as it is written.
std::string centre_name(const Records& records, const CentreCode& code) {
  for (const DetentionCentre& centre : records.settings.detention_centres) {
    if (*centre.code == code) return name_or_empty(centre.name);
  }
  return code.text;
}

FieldView centre_field(const CaseContext& about) {
  const FieldName name{"centre", "Held at"};
  const auto& centre = about.record().detention.centre;
  if (!centre || is_missing_text(centre->text)) {
    return not_recorded(name, centre.source);
  }
  return said(name, centre_name(about.records(), *centre), centre.source);
}

/// The next cycle, told of the panel's date (CLK-5): where that is still to come, so is the delay.
std::string window_in_words(const CaseContext& about) {
  const rules::CaseAtPanel& at_panel = about.at_panel;
  const std::string range = range_in_words(at_panel.window.from, at_panel.window.by);
  const std::string days = about.context.vocabulary.count.days(at_panel.days_overdue);
  const bool is_late_then =
      at_panel.status == rules::CaseStatus::kOverdue && about.date() > about.context.facts.as_of;
  return is_late_then ? about.say.late_by(at_panel.cycle, range, days, in_words(about.date()))
                      : about.say.review(at_panel.status, at_panel.cycle, range, days);
}

std::string basis_in_words(const CaseContext& about) {
  const ListedCase& listed = *about.at_panel.listed;
  return about.say.basis(
      about.context.vocabulary.basis(*listed.basis),
      listed.referrer ? about.context.vocabulary.referrer(*listed.referrer) : std::string{},
      recorded_or_empty(listed.reason));
}

FieldView missed_field(const CaseContext& about) {
  const auto& cycles = about.at_panel.missed_cycles;
  return said({"missed", "Missed"}, about.say.missed(in_words(cycles), cycles.size() == 1),
              about.record().detention.start.source);
}

FieldView ended_field(const CaseContext& about) {
  const Detention& detention = about.record().detention;
  const std::string reason =
      detention.end_reason ? about.context.vocabulary.end_reason(*detention.end_reason) : "";
  return said({"ended", "Detention ended"}, about.say.ended(in_words(*detention.ended), reason),
              detention.ended.source);
}

}  // namespace

std::vector<FieldView> who_fields(const CaseContext& about) {
  const CaseRecord& record = about.record();
  return {age_field(about), written({"nationality", "Nationality"}, record.nationality),
          centre_field(about), said({"ref", "Reference"}, record.ref->text, record.ref.source),
          written({"atlas-id", "Atlas number"}, record.atlas_id)};
}

std::vector<FieldView> how_long_fields(const CaseContext& about) {
  const rules::CaseAtPanel& at_panel = about.at_panel;
  const Detention& detention = about.record().detention;
  // All of it rests on the start of detention, whose line is its place, but for the basis and the
  // end.
  std::vector<FieldView> fields = {
      said({"start", "Detained since"}, in_words(*detention.start), detention.start.source),
      said({"band", "Band"}, about.context.vocabulary.band(at_panel.band), detention.start.source),
      said({"window", "Review"}, window_in_words(about), detention.start.source)};
  if (!at_panel.missed_cycles.empty()) fields.push_back(missed_field(about));
  fields.push_back(
      said({"basis", "Listed as"}, basis_in_words(about), at_panel.listed->basis.source));
  if (detention.ended) fields.push_back(ended_field(about));
  return fields;
}

// PCK-1: without removal directions it says "Not set".
std::vector<FieldView> removal_fields(const CaseContext& about) {
  const Removal& removal = about.record().removal;
  return {dated({"removal-directions", "Removal directions"}, removal.directions_set,
                about.working_days, about.say.no_directions())};
}

// Two barriers of a kind are told apart by a number from the second on, so that the key of the
// first stays that of an earlier pack (PCK-8).
std::vector<BarrierView> barrier_views(const CaseContext& about) {
  std::vector<BarrierView> views;
  std::map<BarrierKind, int> seen;
  for (const Barrier& barrier : about.record().barriers) {
    const std::string kind = about.context.vocabulary.barrier(*barrier.kind);
    const int nth = ++seen[*barrier.kind];
    const std::string number = nth > 1 ? std::to_string(nth) : "";
    const auto part = [&](std::string_view of, const auto& label) {
      return FieldName{
          fmt::format("barrier.{}{}{}.{}", word(*barrier.kind), nth > 1 ? "." : "", number, of),
          label(kind, number)};
    };
    const auto& say = about.say.barrier;
    views.push_back(
        {kind, written(part("detail", say.detail), barrier.detail),
         dated(part("resolve-by", say.resolve_by), barrier.resolve_by, about.working_days),
         written(part("mitigation", say.mitigation), barrier.mitigation)});
  }
  return views;
}

std::vector<FieldView> bail_fields(const CaseContext& about) {
  if (!about.record().bail) return {};
  const Bail& bail = *about.record().bail;
  const std::string granter = about.context.vocabulary.bail_granter(*bail.granted_in_principle);
  return {said({"bail.by", "Granted by"}, granter, bail.granted_in_principle.source),
          dated({"bail.date", "Granted on"}, bail.date, about.working_days),
          written({"bail.outstanding", "What stops the release"}, bail.outstanding)};
}

}  // namespace panelpress::documents
