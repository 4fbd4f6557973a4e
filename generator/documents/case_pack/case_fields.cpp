#include "documents/case_pack/case_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

int age_on(Date birth, Date date) {
  const std::chrono::year_month_day born{birth};
  const std::chrono::year_month_day now{date};
  const int years = static_cast<int>(now.year()) - static_cast<int>(born.year());
  const bool is_before_birthday =
      std::pair{now.month(), now.day()} < std::pair{born.month(), born.day()};
  return years - (is_before_birthday ? 1 : 0);
}

FieldView age_field(const CaseContext& about) {
  const auto& birth = about.record().date_of_birth;
  if (!birth) return not_recorded("age", "Age", birth.source);
  return said("age", "Age",
              fmt::format("{}, born {}", age_on(*birth, about.date()), in_words(*birth)),
              birth.source);
}

std::string centre_name(const Records& records, const CentreCode& code) {
  for (const DetentionCentre& centre : records.settings.detention_centres) {
    if (*centre.code == code) return recorded_or_empty(centre.name);
  }
  return code.text;
}

FieldView centre_field(const CaseContext& about) {
  const auto& centre = about.record().detention.centre;
  if (!centre || is_missing_text(centre->text)) {
    return not_recorded("centre", "Held at", centre.source);
  }
  return said("centre", "Held at", centre_name(about.records(), *centre), centre.source);
}

std::string window_in_words(const rules::CaseAtPanel& at_panel) {
  const std::string window = fmt::format("Cycle {}, due {}", at_panel.cycle,
                                         range_in_words(at_panel.window.from, at_panel.window.by));
  if (at_panel.status == rules::CaseStatus::kEnded) return window + ": detention has ended";
  if (at_panel.days_overdue == 0) {
    const bool is_due = at_panel.status == rules::CaseStatus::kDue;
    return window + (is_due ? ": due" : ": not yet due");
  }
  return fmt::format("{}: overdue {}", window, counted(at_panel.days_overdue, "day"));
}

std::string basis_in_words(const ListedCase& listed) {
  std::string words = in_words(*listed.basis);
  if (listed.referrer) words += ", referred by " + in_words(*listed.referrer);
  if (is_recorded(listed.reason)) words += ": " + *listed.reason;
  return words;
}

FieldView missed_field(const CaseContext& about) {
  std::vector<std::string> numbers;
  for (const int cycle : about.at_panel.missed_cycles) numbers.push_back(std::to_string(cycle));
  return said("missed", "Missed",
              fmt::format("No panel considered cycle{} {}", numbers.size() == 1 ? "" : "s",
                          join_with_and(numbers)),
              about.record().detention.start.source);
}

FieldView ended_field(const CaseContext& about) {
  const Detention& detention = about.record().detention;
  std::string words = in_words(*detention.ended);
  if (detention.end_reason) words += ": " + in_words(*detention.end_reason);
  return said("ended", "Detention ended", std::move(words), detention.ended.source);
}

}  // namespace

std::vector<FieldView> who_fields(const CaseContext& about) {
  const CaseRecord& record = about.record();
  return {age_field(about), written("nationality", "Nationality", record.nationality),
          centre_field(about), said("ref", "Reference", record.ref->text, record.ref.source),
          written("atlas-id", "Atlas number", record.atlas_id)};
}

std::vector<FieldView> how_long_fields(const CaseContext& about) {
  const rules::CaseAtPanel& at_panel = about.at_panel;
  const Detention& detention = about.record().detention;
  std::vector<FieldView> fields = {
      said("start", "Detained since", in_words(*detention.start), detention.start.source),
      said("band", "Band", in_words(at_panel.band), detention.start.source),
      said("window", "Review", window_in_words(at_panel), detention.start.source)};
  if (!at_panel.missed_cycles.empty()) fields.push_back(missed_field(about));
  fields.push_back(
      said("basis", "Listed as", basis_in_words(*at_panel.listed), at_panel.listed->basis.source));
  if (detention.ended) fields.push_back(ended_field(about));
  return fields;
}

std::vector<FieldView> removal_fields(const CaseContext& about) {
  const Removal& removal = about.record().removal;
  return {dated("removal-directions", "Removal directions", removal.directions_set,
                about.working_days, "Not set")};
}

std::vector<BarrierView> barrier_views(const CaseContext& about) {
  std::vector<BarrierView> views;
  std::map<BarrierKind, int> seen;
  for (const Barrier& barrier : about.record().barriers) {
    const std::string kind = in_words(*barrier.kind);
    const int nth = ++seen[*barrier.kind];
    std::string key = fmt::format("barrier.{}", word(*barrier.kind));
    std::string label = kind;
    if (nth > 1) {
      key += fmt::format(".{}", nth);
      label += fmt::format(" {}", nth);
    }
    views.push_back({kind, written(key + ".detail", label + ", barrier", barrier.detail),
                     dated(key + ".resolve-by", label + ", resolved by", barrier.resolve_by,
                           about.working_days),
                     written(key + ".mitigation", label + ", being done", barrier.mitigation)});
  }
  return views;
}

std::vector<FieldView> bail_fields(const CaseContext& about) {
  if (!about.record().bail) return {};
  const Bail& bail = *about.record().bail;
  const std::string granter = in_words(*bail.granted_in_principle);
  return {said("bail.by", "Granted by", granter, bail.granted_in_principle.source),
          dated("bail.date", "Granted on", bail.date, about.working_days),
          written("bail.outstanding", "What stops the release", bail.outstanding)};
}

}  // namespace panelpress::documents
