#include "rules/field_readers.h"

namespace panelpress::rules {

namespace {

/// Whether a value that was expected is given, and then whether it is valid and consistent.
struct Reading {
  bool is_complete = false;
  bool is_valid = true;
  bool is_consistent = true;
};

void note(FieldCounts& counts, QualityField field, const Reading& reading) {
  FieldCount& count = counts[static_cast<std::size_t>(field)];
  ++count.expected;
  // What is not given is neither valid nor consistent: both are shares of what is complete.
  if (!reading.is_complete) return;
  ++count.complete;
  count.valid += reading.is_valid ? 1 : 0;
  count.consistent += reading.is_consistent ? 1 : 0;
}

/// Whether a date, where given, is on or after another (DQ-2).
bool is_not_before(const Field<Date>& date, Date other) { return !date || *date >= other; }

/// DQ-5: an identity is what tells one person from another, so that it is consistent when no second
/// record has it (DQ-4).
void read_person(const QualityIndex& index, const CaseRecord& record, FieldCounts& counts) {
  const bool has_nationality = is_recorded_nationality(record.nationality);
  const bool is_complete =
      is_named(record.name) && has_nationality && record.date_of_birth.value.has_value();
  note(counts, QualityField::kIdentity, {is_complete, true, !index.is_duplicated(*record.ref)});
  const bool is_near_miss = index.near_misses().holds(NearMissOf::kNationality, record);
  note(counts, QualityField::kNationality,
       {has_nationality, !is_near_miss, !index.near_misses().is_one_of_several(record)});
  const bool is_born_before =
      !record.date_of_birth || *record.date_of_birth < *record.detention.start;
  note(counts, QualityField::kDateOfBirth,
       {record.date_of_birth.value.has_value(), is_born_before, is_born_before});
}

/// An owner without an email can be named, and nothing can be sent: complete, and not valid.
void read_owner(const QualityIndex& index, const CaseRecord& record, FieldCounts& counts) {
  const bool has_name = record.owner && is_named(record.owner->name);
  const bool has_email = record.owner && is_recorded(record.owner->email);
  note(counts, QualityField::kCaseOwner,
       {has_name || has_email, has_email,
        !index.near_misses().holds(NearMissOf::kOwnerName, record)});
}

/// The end and its reason are expected of a detention that has either; without both, it goes on.
void read_detention(const QualityIndex& index, const CaseFacts& each, FieldCounts& counts) {
  const CaseRecord& record = *each.record;
  const Detention& detention = record.detention;
  const bool has_centre = detention.centre && !is_missing_text(detention.centre->text);
  const bool is_near_miss = index.near_misses().holds(NearMissOf::kDetentionCentre, record);
  note(counts, QualityField::kDetentionCentre, {has_centre, !is_near_miss, !is_near_miss});
  if (detention.ended || detention.end_reason) {
    note(counts, QualityField::kDetentionEnd,
         {detention.ended.value.has_value(), true,
          is_not_before(detention.ended, *detention.start)});
    note(counts, QualityField::kEndReason, {detention.end_reason.value.has_value()});
  }
  // A review that has a record was held on a date, which the inputs are refused without.
  for (std::size_t i = 0; i < record.dcprs.size(); ++i)
    note(counts, QualityField::kReviews, {true});
  for (std::size_t i = 0; i < each.missing_reviews->size(); ++i) {
    note(counts, QualityField::kReviews, {false});
  }
}

void read_progress(const CaseFacts& each, FieldCounts& counts) {
  const CaseRecord& record = *each.record;
  note(counts, QualityField::kRiskLevel, {record.vulnerability.aar_level.value.has_value()});
  for (const Barrier& barrier : record.barriers) {
    note(counts, QualityField::kBarrierDate,
         {barrier.resolve_by.value.has_value(), true,
          is_not_before(barrier.resolve_by, *record.detention.start)});
  }
  // A removal timescale is expected while there is somebody to remove (PCK-5).
  if (!each.is_ended()) {
    note(counts, QualityField::kTimescale, {is_recorded(record.removal.timescale)});
  }
}

bool has_long_stop(const Outcome& outcome) {
  return outcome.long_stop.value || outcome.long_stop_days.value;
}

void read_outcome(const Outcome& outcome, Date panel_date, FieldCounts& counts) {
  // The panel did not come to the case (SEL-1), so that it had nothing to write of it.
  if (*outcome.recommendation == Recommendation::kDeferred) return;
  note(counts, QualityField::kReasons, {is_recorded(outcome.reasons)});
  note(counts, QualityField::kLongStop,
       {has_long_stop(outcome), true, is_not_before(outcome.long_stop, panel_date)});
  note(counts, QualityField::kAlternatives, {is_recorded(outcome.alternatives)});
  for (const Action& action : outcome.actions) {
    note(counts, QualityField::kActions,
         {is_recorded(action.what) && is_recorded(action.who) && action.by, true,
          is_not_before(action.by, panel_date) && is_not_before(action.completed_on, panel_date)});
  }
}

bool has_been(const std::optional<Date>& date, Date as_of) { return date && *date < as_of; }

void read_response(const RecommendationFacts& facts, Date as_of, FieldCounts& counts) {
  if (!facts.asks_casework()) return;
  const Date panel_date = *facts.panel->date;
  const auto& response = facts.listed->response;
  const bool is_decided = response && response->decision && response->recorded_on;
  // Until its day is over an answer is expected of nobody, and counts only where it is given.
  if (has_been(*facts.response_due, as_of) || is_decided) {
    note(counts, QualityField::kDecision,
         {is_decided, true, is_decided && is_not_before(response->recorded_on, panel_date)});
  }
  if (facts.is_rejected) {
    note(counts, QualityField::kRejectionReason, {is_recorded(response->reason)});
  }
  const auto& audit = facts.listed->audit;
  const bool is_audited = audit && audit->on;
  if (has_been(*facts.audit_on, as_of) || is_audited) {
    note(counts, QualityField::kAudit,
         {is_audited, true, is_audited && is_not_before(audit->on, panel_date)});
  }
}

}  // namespace

void read_case(const QualityIndex& index, const CaseFacts& each, FieldCounts& counts) {
  read_person(index, *each.record, counts);
  read_owner(index, *each.record, counts);
  read_detention(index, each, counts);
  read_progress(each, counts);
}

// An outcome is expected of every case that a held panel listed.
void read_listing(const QualityIndex& index, const Facts& facts, const Panel& panel,
                  const ListedCase& listed, FieldCounts& counts) {
  const bool is_only_panel = index.considered_on(*listed.ref, *panel.date) <= 1;
  note(counts, QualityField::kOutcome, {listed.outcome.has_value(), true, is_only_panel});
  if (!listed.outcome) return;
  read_outcome(*listed.outcome, *panel.date, counts);
  const RecommendationFacts* recommendation = facts.find(*panel.id, *listed.ref);
  if (recommendation) read_response(*recommendation, facts.as_of, counts);
}

}  // namespace panelpress::rules
