#pragma once

#include "model/words.h"

namespace panelpress {

namespace rules {

/// How long a person has been detained, in steps of three DCPRs (CLK-6). Compares by length.
enum class Band { kEarly, kMonth3, kMonth6, kMonth9, kMonth12 };

/// Where a case stands against its next panel cycle (CLK-5).
enum class CaseStatus { kNotDue, kDue, kOverdue, kEnded };

/// The value of a compliance measure for one recommendation (CMP-3).
enum class MeasureValue {
  kCompliant,
  kLate,
  kNonCompliant,
  kOutstanding,
  kPending,
  kNotMeasurable,
  kNotApplicable
};

/// Whether a deadline of the preparation was kept (PAN-9 to PAN-13).
enum class DeadlineState { kKept, kMissed, kOpen };

/// Whether casework accepted an earlier recommendation (PCK-1).
enum class Acceptance { kAccepted, kRejected, kNotRecorded, kNotAsked };

/// Why a case is to be heard besides its cycle (SEL-5).
enum class ObligationKind { kAdHocReferral, kReReferral, kResolveBy, kCarriedOver };

/// How far a referred case has come (REF).
enum class ReferralState { kReceived, kAccepted, kRejected, kSignposted, kAnswered };

/// Where a commitment stands (COM-1).
enum class CommitmentState { kDone, kOpen, kOverdue };

}  // namespace rules

template <>
struct Words<rules::Band> {
  static constexpr WordList<rules::Band, 5> kList{{{rules::Band::kEarly, "early"},
                                                   {rules::Band::kMonth3, "3-month"},
                                                   {rules::Band::kMonth6, "6-month"},
                                                   {rules::Band::kMonth9, "9-month"},
                                                   {rules::Band::kMonth12, "12-month"}}};
};
template <>
struct Words<rules::CaseStatus> {
  static constexpr WordList<rules::CaseStatus, 4> kList{{{rules::CaseStatus::kNotDue, "not-due"},
                                                         {rules::CaseStatus::kDue, "due"},
                                                         {rules::CaseStatus::kOverdue, "overdue"},
                                                         {rules::CaseStatus::kEnded, "ended"}}};
};
template <>
struct Words<rules::ObligationKind> {
  static constexpr WordList<rules::ObligationKind, 4> kList{
      {{rules::ObligationKind::kAdHocReferral, "ad-hoc"},
       {rules::ObligationKind::kReReferral, "re-referral"},
       {rules::ObligationKind::kResolveBy, "resolve-by"},
       {rules::ObligationKind::kCarriedOver, "carried-over"}}};
};
template <>
struct Words<rules::MeasureValue> {
  static constexpr WordList<rules::MeasureValue, 7> kList{
      {{rules::MeasureValue::kCompliant, "compliant"},
       {rules::MeasureValue::kLate, "late"},
       {rules::MeasureValue::kNonCompliant, "non-compliant"},
       {rules::MeasureValue::kOutstanding, "outstanding"},
       {rules::MeasureValue::kPending, "pending"},
       {rules::MeasureValue::kNotMeasurable, "not-measurable"},
       {rules::MeasureValue::kNotApplicable, "not-applicable"}}};
};
template <>
struct Words<rules::ReferralState> {
  static constexpr WordList<rules::ReferralState, 5> kList{
      {{rules::ReferralState::kReceived, "received"},
       {rules::ReferralState::kAccepted, "accepted"},
       {rules::ReferralState::kRejected, "rejected"},
       {rules::ReferralState::kSignposted, "signposted"},
       {rules::ReferralState::kAnswered, "answered"}}};
};
template <>
struct Words<rules::CommitmentState> {
  static constexpr WordList<rules::CommitmentState, 3> kList{
      {{rules::CommitmentState::kDone, "done"},
       {rules::CommitmentState::kOpen, "open"},
       {rules::CommitmentState::kOverdue, "overdue"}}};
};

}  // namespace panelpress
