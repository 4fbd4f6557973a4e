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

/// The six items of an induction, in the order of IND-2.
enum class InductionItem { kVisit, kTraining, kObservedPanels, kGatekeeper, kCppLead, kItAccess };

/// What is dated of the eight steps of a recruitment, in their order (IND-1).
enum class RecruitmentDate {
  kContact,
  kCabinetOffice,
  kConflicts,
  kDocuments,
  kTimetable,
  kAdvertisement,
  kSift,
  kInterview,
  kApproval,
  kCounterTerroristCheck,
  kDueDiligence,
  kOffer,
  kWelcome,
  kPoh1Sent,
  kPoh1Confirmed
};

/// The places of Atlas that a panel reads, in the order of PCK-9.
enum class AtlasPlace {
  kDcpr,
  kNotes,
  kAlerts,
  kDetention,
  kBail,
  kApplications,
  kRemovalDirections,
  kAppeals,
  kJudicialReviews,
  kTravelDocuments,
  kBreaches,
  kOffences
};

/// What stops an offer to a candidate (IND-1).
enum class OfferStop { kNotApproved, kNoCheck, kCheckRanOut, kNoDueDiligence, kDisqualified };

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
template <>
struct Words<rules::InductionItem> {
  static constexpr WordList<rules::InductionItem, 6> kList{
      {{rules::InductionItem::kVisit, "visit"},
       {rules::InductionItem::kTraining, "training"},
       {rules::InductionItem::kObservedPanels, "observed-panels"},
       {rules::InductionItem::kGatekeeper, "gatekeeper"},
       {rules::InductionItem::kCppLead, "cpp-lead"},
       {rules::InductionItem::kItAccess, "it-access"}}};
};
template <>
struct Words<rules::RecruitmentDate> {
  static constexpr WordList<rules::RecruitmentDate, 15> kList{
      {{rules::RecruitmentDate::kContact, "contact"},
       {rules::RecruitmentDate::kCabinetOffice, "cabinet-office"},
       {rules::RecruitmentDate::kConflicts, "conflicts"},
       {rules::RecruitmentDate::kDocuments, "documents"},
       {rules::RecruitmentDate::kTimetable, "timetable"},
       {rules::RecruitmentDate::kAdvertisement, "advertisement"},
       {rules::RecruitmentDate::kSift, "sift"},
       {rules::RecruitmentDate::kInterview, "interview"},
       {rules::RecruitmentDate::kApproval, "approval"},
       {rules::RecruitmentDate::kCounterTerroristCheck, "check"},
       {rules::RecruitmentDate::kDueDiligence, "due-diligence"},
       {rules::RecruitmentDate::kOffer, "offer"},
       {rules::RecruitmentDate::kWelcome, "welcome"},
       {rules::RecruitmentDate::kPoh1Sent, "poh1-sent"},
       {rules::RecruitmentDate::kPoh1Confirmed, "poh1-confirmed"}}};
};
template <>
struct Words<rules::AtlasPlace> {
  static constexpr WordList<rules::AtlasPlace, 12> kList{
      {{rules::AtlasPlace::kDcpr, "dcpr"},
       {rules::AtlasPlace::kNotes, "notes"},
       {rules::AtlasPlace::kAlerts, "alerts"},
       {rules::AtlasPlace::kDetention, "detention"},
       {rules::AtlasPlace::kBail, "bail"},
       {rules::AtlasPlace::kApplications, "applications"},
       {rules::AtlasPlace::kRemovalDirections, "removal-directions"},
       {rules::AtlasPlace::kAppeals, "appeals"},
       {rules::AtlasPlace::kJudicialReviews, "judicial-reviews"},
       {rules::AtlasPlace::kTravelDocuments, "travel-documents"},
       {rules::AtlasPlace::kBreaches, "breaches"},
       {rules::AtlasPlace::kOffences, "offences"}}};
};
template <>
struct Words<rules::OfferStop> {
  static constexpr WordList<rules::OfferStop, 5> kList{
      {{rules::OfferStop::kNotApproved, "not-approved"},
       {rules::OfferStop::kNoCheck, "no-check"},
       {rules::OfferStop::kCheckRanOut, "check-ran-out"},
       {rules::OfferStop::kNoDueDiligence, "no-due-diligence"},
       {rules::OfferStop::kDisqualified, "disqualified"}}};
};

}  // namespace panelpress
