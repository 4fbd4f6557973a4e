#include <algorithm>
#include <nlohmann/json.hpp>

#include "documents/explain/explain.h"
#include "documents/explain/subject.h"

namespace panelpress::documents {

namespace {

using Json = nlohmann::ordered_json;
using rules::MeasureValue;

Json date_or_null(const std::optional<Date>& date) {
  return date ? Json(to_iso(*date)) : Json(nullptr);
}

template <class T>
Json text_or_null(const std::optional<T>& id) {
  return id ? Json(id->text) : Json(nullptr);
}

/// Numbers, ISO dates and the words of the records, never those of the vocabulary: programs read
/// it.
Json case_row(const rules::CaseFacts& each) {
  return {{"ref", each.ref().text},
          {"days_detained", *each.days_detained},
          {"band", word(*each.band)},
          {"cycle", *each.cycle},
          {"review_day", to_iso(*each.review_day)},
          {"due_from", to_iso(each.window->from)},
          {"due_by", to_iso(each.window->by)},
          {"status", word(*each.status)},
          {"light_touch", *each.is_light_touch},
          {"missed_cycles", *each.missed_cycles},
          {"planned_panel", text_or_null(*each.planned_panel)},
          {"next_dcpr", date_or_null(*each.next_dcpr)},
          {"list_by", date_or_null(*each.list_by)},
          {"placed", *each.is_placed ? Json(**each.is_placed) : Json(nullptr)}};
}

/// The obligations of a case by kind, but for those that its cycle or referral carries over.
Json obligation_rows(const rules::CaseFacts& each) {
  Json rows = Json::array();
  for (const auto& [kind, text] : Words<rules::ObligationKind>::kList) {
    if (kind == rules::ObligationKind::kCarriedOver) continue;
    for (const auto& obligation : each.obligations) {
      if (obligation.kind != kind) continue;
      rows.push_back({{"ref", each.ref().text},
                      {"kind", text},
                      {"by", date_or_null(obligation.hear_by)},
                      {"planned_panel", text_or_null(*each.planned_panel)},
                      {"passed", obligation.is_passed}});
    }
  }
  return rows;
}

Json refs_of(const std::vector<rules::CaseAtPanel>& cases) {
  Json refs = Json::array();
  for (const auto& each : cases) refs.push_back(each.ref().text);
  return refs;
}

Json panel_row(const rules::PanelFacts& each) {
  Json missing = Json::array();
  for (const Area area : each.missing_areas) missing.push_back(word(area));
  return {{"id", each.id().text},
          {"band", word(*each.band)},
          {"least_chair_grade", word(*each.least_chair_grade)},
          {"chair_grade_ok", *each.is_chair_grade_ok},
          {"quorate", *each.is_quorate},
          {"missing_areas", std::move(missing)},
          {"minutes", *each.minutes},
          {"order", refs_of(each.cases)},
          {"withdrawn", refs_of(each.withdrawn)}};
}

Json recommendation_row(const rules::RecommendationFacts& each) {
  Json measures = Json::object();
  for (const auto& measure : each.measures) measures[word(measure.measure)] = word(measure.value);
  const auto& event = *each.calendar_event;
  return {{"panel", each.panel_id().text},
          {"case", each.ref().text},
          {"area", each.area().text},
          {"outcome", word(each.outcome)},
          {"response_due", date_or_null(*each.response_due)},
          {"audit_on", date_or_null(*each.audit_on)},
          {"next_dcpr", date_or_null(*each.next_dcpr)},
          {"calendar_event", event ? Json(*event) : Json(nullptr)},
          {"re_refer", *each.re_refer},
          {"measures", std::move(measures)}};
}

Json compliance_row(const rules::ComplianceRow& each) {
  Json row = {
      {"month", to_iso(each.month)}, {"area", each.area.text}, {"measure", word(each.measure)}};
  for (const auto& [value, text] : Words<MeasureValue>::kList) row[text] = each.tally.count(value);
  // In percent, rounded as CMP-4 rounds; null where nothing was due.
  const auto rate = each.tally.rate();
  row["rate"] = rate ? Json(rate->tenths / 10.0) : Json(nullptr);
  return row;
}

/// Amounts are whole pence, so that no reader has to round.
Json claim_row(const rules::ClaimFacts& each) {
  Json lines = Json::array();
  for (const auto& line : each.lines) {
    lines.push_back({{"kind", word(*line.line->kind)},
                     {"date", to_iso(*line.line->date)},
                     {"pence", line.amount.count}});
  }
  return {{"id", each.claim->id->text},
          {"month", to_iso(each.month())},
          {"member", each.member->id->text},
          {"fees_pence", each.fees.count},
          {"expenses_pence", each.expenses.count},
          {"total_pence", each.total().count},
          {"ready", *each.is_ready},
          {"lines", std::move(lines)}};
}

Json expenditure_row(const rules::ExpenditureMonth& each) {
  return {{"month", to_iso(each.month)},
          {"fees_pence", each.fees.count},
          {"expenses_pence", each.expenses.count},
          {"total_pence", each.total().count},
          {"year_to_date_pence", each.year_to_date.count},
          {"accrued_pence", each.accrued.count},
          {"booked_pence", each.booked.count},
          {"paid_pence", each.progress.paid.count}};
}

Json member_row(const rules::MemberFacts& each) {
  return {{"person", each.person->id->text},
          {"term_end", to_iso(*each.term_end)},
          {"in_term", each.is_in_term},
          {"ctc_expires", date_or_null(*each.ctc_expires)},
          {"induction_done", each.induction.done()},
          {"days", each.attendance.count},
          {"expected", {each.attendance.least, each.attendance.most}}};
}

Json referral_row(const rules::ReferralFacts& each) {
  return {{"id", each.id().text},
          {"state", word(each.state)},
          {"told", word(each.told.value)},
          {"work", word(each.work.value)},
          {"answer", word(each.answer.value)},
          {"working_days", each.working_days ? Json(*each.working_days) : Json(nullptr)}};
}

Json commitment_row(const rules::CommitmentFacts& each) {
  return {{"id", each.id().text},
          {"due", to_iso(each.due)},
          {"first_due", to_iso(each.first_due)},
          {"state", word(each.state)},
          {"days_late", each.days_late}};
}

Json finding_json(const Finding& each) {
  return {{"rule", each.rule},
          {"severity", word(each.severity)},
          {"subject", each.subject.text()},
          {"message", each.message.text()},
          {"file", each.source.file()},
          {"line", each.source.line},
          {"column", each.source.column}};
}

/// Whether a commitment is about a recommendation that was asked for (COM-4).
template <class Asked>
bool answers(const rules::CommitmentFacts& commitment, Asked asked) {
  return std::ranges::any_of(*commitment.record->recommendations,
                             [&](const RecommendationId& each) { return asked(each.text); });
}

/// The rows of the items that are wanted.
template <class Items, class Wanted, class Row>
Json rows(const Items& items, Wanted wanted, Row row) {
  Json result = Json::array();
  for (const auto& each : items) {
    if (wanted(each)) result.push_back(row(each));
  }
  return result;
}

}  // namespace

// Every list is there, empty where nothing in it is about the subject: a reader need not ask first.
std::string explain_json(const rules::Facts& facts, const std::optional<std::string>& subject) {
  const auto asked = [&](const std::string& id) { return !subject || *subject == id; };
  Json all;
  all["as_of"] = to_iso(facts.as_of);
  all["cases"] = rows(
      facts.cases, [&](const auto& each) { return asked(each.ref().text); }, case_row);
  all["obligations"] = Json::array();
  for (const auto& each : facts.cases) {
    if (!asked(each.ref().text)) continue;
    for (auto& row : obligation_rows(each)) all["obligations"].push_back(std::move(row));
  }
  all["panels"] = rows(
      facts.panels, [&](const auto& each) { return asked(each.id().text); }, panel_row);
  all["recommendations"] = rows(
      facts.recommendations,
      [&](const auto& each) { return asked(each.panel_id().text) || asked(each.ref().text); },
      recommendation_row);
  all["compliance"] = rows(
      facts.compliance,
      [&](const auto& each) { return asked(each.area.text) || asked(to_iso(each.month)); },
      compliance_row);
  all["claims"] = rows(
      facts.claims,
      [&](const auto& each) { return asked(each.claim->id->text) || asked(each.member->id->text); },
      claim_row);
  all["expenditure"] = rows(
      facts.expenditure, [&](const auto& each) { return asked(to_iso(each.month)); },
      expenditure_row);
  all["members"] = rows(
      facts.members,
      [&](const auto& each) { return asked(each.person->id->text) || asked("pool"); }, member_row);
  all["referrals"] = rows(
      facts.referrals, [&](const auto& each) { return asked(each.id().text); }, referral_row);
  all["commitments"] = rows(
      facts.commitments,
      [&](const auto& each) { return asked(each.id().text) || answers(each, asked); },
      commitment_row);
  all["findings"] = rows(
      facts.findings, [&](const Finding& each) { return !subject || is_about(each, *subject); },
      finding_json);
  return all.dump(2) + "\n";
}

std::string findings_json(const std::vector<Finding>& findings, Date as_of) {
  Json all;
  all["as_of"] = to_iso(as_of);
  all["findings"] = rows(
      findings, [](const Finding&) { return true; }, finding_json);
  return all.dump(2) + "\n";
}

}  // namespace panelpress::documents
