#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace panelpress {

/// The closed lists of words that the inputs use, each once. `Words<E>::kList` pairs every value of
/// E with the word written in the inputs and in `explain`, in the order of the contract.
template <class E>
struct Words;

/// The word of a value.
template <class E>
constexpr std::string_view word(E value) {
  for (const auto& [each, text] : Words<E>::kList) {
    if (each == value) return text;
  }
  return {};
}

/// The value of a word; nothing when the list has no such word.
template <class E>
constexpr std::optional<E> from_word(std::string_view text) {
  for (const auto& [each, known] : Words<E>::kList) {
    if (known == text) return each;
  }
  return std::nullopt;
}

template <class E, std::size_t N>
using WordList = std::array<std::pair<E, std::string_view>, N>;

/// Grades of the civil service, lowest first, so that they compare as ranks (PAN-1).
enum class Grade { kAo, kEo, kHeo, kSeo, kGrade7, kGrade6, kScs };
template <>
struct Words<Grade> {
  static constexpr WordList<Grade, 7> kList{{{Grade::kAo, "AO"},
                                             {Grade::kEo, "EO"},
                                             {Grade::kHeo, "HEO"},
                                             {Grade::kSeo, "SEO"},
                                             {Grade::kGrade7, "G7"},
                                             {Grade::kGrade6, "G6"},
                                             {Grade::kScs, "SCS"}}};
};

/// The area that a person belongs to, or represents on a panel (PAN-3).
enum class Area {
  kFnoRc,
  kNrpc,
  kReturnsLogistics,
  kLitigationOperations,
  kDetentionGatekeeper,
  kDvaat,
  kOscu,
  kPresentingOfficers,
  kPolicy,
  kCppTeam,
  kIndependent
};
template <>
struct Words<Area> {
  static constexpr WordList<Area, 11> kList{{{Area::kFnoRc, "fno-rc"},
                                             {Area::kNrpc, "nrpc"},
                                             {Area::kReturnsLogistics, "returns-logistics"},
                                             {Area::kLitigationOperations, "litigation-operations"},
                                             {Area::kDetentionGatekeeper, "detention-gatekeeper"},
                                             {Area::kDvaat, "dvaat"},
                                             {Area::kOscu, "oscu"},
                                             {Area::kPresentingOfficers, "presenting-officers"},
                                             {Area::kPolicy, "policy"},
                                             {Area::kCppTeam, "cpp-team"},
                                             {Area::kIndependent, "independent"}}};
};

/// The four areas that must be on every panel besides an independent member (PAN-3).
inline constexpr std::array<Area, 4> kCoreAreas{Area::kFnoRc, Area::kNrpc, Area::kReturnsLogistics,
                                                Area::kLitigationOperations};
/// Whether the area is one of the four core areas.
constexpr bool is_core(Area area) {
  for (const Area each : kCoreAreas) {
    if (each == area) return true;
  }
  return false;
}

/// The version of the CPP guidance that a build follows (GEN-2).
enum class Guidance { k8, k9 };
template <>
struct Words<Guidance> {
  static constexpr WordList<Guidance, 2> kList{{{Guidance::k8, "8.0"}, {Guidance::k9, "9.0"}}};
};

enum class EndReason { kRemoved, kBailSos, kBailIj, kReleased, kOther };
template <>
struct Words<EndReason> {
  static constexpr WordList<EndReason, 5> kList{{{EndReason::kRemoved, "removed"},
                                                 {EndReason::kBailSos, "bail-sos"},
                                                 {EndReason::kBailIj, "bail-ij"},
                                                 {EndReason::kReleased, "released"},
                                                 {EndReason::kOther, "other"}}};
};

enum class BarrierKind {
  kTravelDocument,
  kAsylumClaim,
  kFurtherSubmissions,
  kAppeal,
  kJudicialReview,
  kMedical,
  kAccommodation,
  kEscortOrFlight,
  kNrm,
  kCriminalProceedings,
  kFamily,
  kOther
};
template <>
struct Words<BarrierKind> {
  static constexpr WordList<BarrierKind, 12> kList{
      {{BarrierKind::kTravelDocument, "travel-document"},
       {BarrierKind::kAsylumClaim, "asylum-claim"},
       {BarrierKind::kFurtherSubmissions, "further-submissions"},
       {BarrierKind::kAppeal, "appeal"},
       {BarrierKind::kJudicialReview, "judicial-review"},
       {BarrierKind::kMedical, "medical"},
       {BarrierKind::kAccommodation, "accommodation"},
       {BarrierKind::kEscortOrFlight, "escort-or-flight"},
       {BarrierKind::kNrm, "nrm"},
       {BarrierKind::kCriminalProceedings, "criminal-proceedings"},
       {BarrierKind::kFamily, "family"},
       {BarrierKind::kOther, "other"}}};
};

/// Kinds of offence; all but `other` raise the serious crime flag (PCK-2).
enum class OffenceCategory {
  kDrugTrafficking,
  kHumanTrafficking,
  kArmsTrafficking,
  kProstitutionAndChildSex,
  kArmedRobbery,
  kMoneyLaundering,
  kFraud,
  kTaxEvasion,
  kCorruptionAndBribery,
  kBlackmail,
  kIntellectualProperty,
  kEnvironmental,
  kInchoate,
  kOther
};
template <>
struct Words<OffenceCategory> {
  static constexpr WordList<OffenceCategory, 14> kList{
      {{OffenceCategory::kDrugTrafficking, "drug-trafficking"},
       {OffenceCategory::kHumanTrafficking, "human-trafficking"},
       {OffenceCategory::kArmsTrafficking, "arms-trafficking"},
       {OffenceCategory::kProstitutionAndChildSex, "prostitution-and-child-sex"},
       {OffenceCategory::kArmedRobbery, "armed-robbery"},
       {OffenceCategory::kMoneyLaundering, "money-laundering"},
       {OffenceCategory::kFraud, "fraud"},
       {OffenceCategory::kTaxEvasion, "tax-evasion"},
       {OffenceCategory::kCorruptionAndBribery, "corruption-and-bribery"},
       {OffenceCategory::kBlackmail, "blackmail"},
       {OffenceCategory::kIntellectualProperty, "intellectual-property"},
       {OffenceCategory::kEnvironmental, "environmental"},
       {OffenceCategory::kInchoate, "inchoate"},
       {OffenceCategory::kOther, "other"}}};
};

/// Who granted bail in principle (PCK-3).
enum class BailGranter { kSecretaryOfState, kImmigrationJudge };
template <>
struct Words<BailGranter> {
  static constexpr WordList<BailGranter, 2> kList{
      {{BailGranter::kSecretaryOfState, "sos"}, {BailGranter::kImmigrationJudge, "ij"}}};
};

/// Who may refer a case ad hoc (SEL-2).
enum class Referrer {
  kDetentionGatekeeper,
  kDetentionOperations,
  kDetentionEngagementTeam,
  kDvaat,
  kCaseworker,
  kStrategicDirector,
  kPreviousCpp
};
template <>
struct Words<Referrer> {
  static constexpr WordList<Referrer, 7> kList{
      {{Referrer::kDetentionGatekeeper, "detention-gatekeeper"},
       {Referrer::kDetentionOperations, "detention-operations"},
       {Referrer::kDetentionEngagementTeam, "detention-engagement-team"},
       {Referrer::kDvaat, "dvaat"},
       {Referrer::kCaseworker, "caseworker"},
       {Referrer::kStrategicDirector, "strategic-director"},
       {Referrer::kPreviousCpp, "previous-cpp"}}};
};

/// Screens of Atlas that an entry may be taken from (PCK-9).
enum class Screen {
  kNote,
  kSpecialCondition,
  kPersonAlert,
  kEngagement,
  kBail,
  kApplication,
  kRemovalDirections,
  kAppeal,
  kJudicialReview,
  kTravelDocument,
  kBreach,
  kOffence
};
template <>
struct Words<Screen> {
  static constexpr WordList<Screen, 12> kList{{{Screen::kNote, "note"},
                                               {Screen::kSpecialCondition, "special-condition"},
                                               {Screen::kPersonAlert, "person-alert"},
                                               {Screen::kEngagement, "engagement"},
                                               {Screen::kBail, "bail"},
                                               {Screen::kApplication, "application"},
                                               {Screen::kRemovalDirections, "removal-directions"},
                                               {Screen::kAppeal, "appeal"},
                                               {Screen::kJudicialReview, "judicial-review"},
                                               {Screen::kTravelDocument, "travel-document"},
                                               {Screen::kBreach, "breach"},
                                               {Screen::kOffence, "offence"}}};
};

enum class PanelStatus { kPlanned, kHeld, kCancelled };
template <>
struct Words<PanelStatus> {
  static constexpr WordList<PanelStatus, 3> kList{{{PanelStatus::kPlanned, "planned"},
                                                   {PanelStatus::kHeld, "held"},
                                                   {PanelStatus::kCancelled, "cancelled"}}};
};

enum class Answer { kAttending, kDeclined };
template <>
struct Words<Answer> {
  static constexpr WordList<Answer, 2> kList{
      {{Answer::kAttending, "attending"}, {Answer::kDeclined, "declined"}}};
};

/// In what role somebody is asked to a panel (PAN).
enum class MemberRole { kMember, kExpert, kObserver };
template <>
struct Words<MemberRole> {
  static constexpr WordList<MemberRole, 3> kList{{{MemberRole::kMember, "member"},
                                                  {MemberRole::kExpert, "expert"},
                                                  {MemberRole::kObserver, "observer"}}};
};

/// What the chair decided when there was no quorum (PAN-4).
enum class QuorumDecisionKind { kProceed, kProceedInPart, kStandDown };
template <>
struct Words<QuorumDecisionKind> {
  static constexpr WordList<QuorumDecisionKind, 3> kList{
      {{QuorumDecisionKind::kProceed, "proceed"},
       {QuorumDecisionKind::kProceedInPart, "proceed-in-part"},
       {QuorumDecisionKind::kStandDown, "stand-down"}}};
};

/// Why a case is on a panel's list (SEL-1).
enum class Basis { kCycle, kAdHoc, kCarriedOver, kReReferral };
template <>
struct Words<Basis> {
  static constexpr WordList<Basis, 4> kList{{{Basis::kCycle, "cycle"},
                                             {Basis::kAdHoc, "ad-hoc"},
                                             {Basis::kCarriedOver, "carried-over"},
                                             {Basis::kReReferral, "re-referral"}}};
};

/// What a panel recommended (REC-1).
enum class Recommendation {
  kRelease,
  kMaintainWithActions,
  kMaintain,
  kNoRecommendation,
  kDeferred
};
template <>
struct Words<Recommendation> {
  static constexpr WordList<Recommendation, 5> kList{
      {{Recommendation::kRelease, "release"},
       {Recommendation::kMaintainWithActions, "maintain-with-actions"},
       {Recommendation::kMaintain, "maintain"},
       {Recommendation::kNoRecommendation, "no-recommendation"},
       {Recommendation::kDeferred, "deferred"}}};
};

/// Grounds for recommending release (REC-6).
enum class Ground { kBarriers, kVulnerability };
template <>
struct Words<Ground> {
  static constexpr WordList<Ground, 2> kList{
      {{Ground::kBarriers, "barriers"}, {Ground::kVulnerability, "vulnerability"}}};
};

/// How the panel came to its recommendation (REC-9).
enum class DecidedBy { kConsensus, kMajority, kChair };
template <>
struct Words<DecidedBy> {
  static constexpr WordList<DecidedBy, 3> kList{{{DecidedBy::kConsensus, "consensus"},
                                                 {DecidedBy::kMajority, "majority"},
                                                 {DecidedBy::kChair, "chair"}}};
};

/// What casework recorded of a recommendation (POST-6, POST-7).
enum class Decision { kAgree, kDisagree };
template <>
struct Words<Decision> {
  static constexpr WordList<Decision, 2> kList{
      {{Decision::kAgree, "agree"}, {Decision::kDisagree, "disagree"}}};
};

/// What compliance measures (CMP-2), in the order of the return.
enum class Measure { kCalendarEvent, kAcknowledgement, kDcpr };
template <>
struct Words<Measure> {
  static constexpr WordList<Measure, 3> kList{{{Measure::kCalendarEvent, "calendar-event"},
                                               {Measure::kAcknowledgement, "acknowledgement"},
                                               {Measure::kDcpr, "dcpr"}}};
};

/// Kinds of line in a POH2 claim (FEE-1 to FEE-6).
enum class LineKind {
  kPanel,
  kCancelledPanel,
  kTraining,
  kFeedbackMeeting,
  kOtherEvent,
  kAdditional,
  kExpense
};
template <>
struct Words<LineKind> {
  static constexpr WordList<LineKind, 7> kList{{{LineKind::kPanel, "panel"},
                                                {LineKind::kCancelledPanel, "cancelled-panel"},
                                                {LineKind::kTraining, "training"},
                                                {LineKind::kFeedbackMeeting, "feedback-meeting"},
                                                {LineKind::kOtherEvent, "other-event"},
                                                {LineKind::kAdditional, "additional"},
                                                {LineKind::kExpense, "expense"}}};
};

enum class RateKind { kFull, kHalf };
template <>
struct Words<RateKind> {
  static constexpr WordList<RateKind, 2> kList{
      {{RateKind::kFull, "full"}, {RateKind::kHalf, "half"}}};
};

enum class ExpenseCategory { kRail, kAccommodation, kMileage, kSubsistence, kOther };
template <>
struct Words<ExpenseCategory> {
  static constexpr WordList<ExpenseCategory, 5> kList{
      {{ExpenseCategory::kRail, "rail"},
       {ExpenseCategory::kAccommodation, "accommodation"},
       {ExpenseCategory::kMileage, "mileage"},
       {ExpenseCategory::kSubsistence, "subsistence"},
       {ExpenseCategory::kOther, "other"}}};
};

/// What is said of a chair: what went well, or what to work on (IND-4).
enum class FeedbackKind { kPositive, kDevelopmental };
template <>
struct Words<FeedbackKind> {
  static constexpr WordList<FeedbackKind, 2> kList{
      {{FeedbackKind::kPositive, "positive"}, {FeedbackKind::kDevelopmental, "developmental"}}};
};

/// How a referral came in (REF-10).
enum class Channel { kForm, kEmail, kVerbal };
template <>
struct Words<Channel> {
  static constexpr WordList<Channel, 3> kList{
      {{Channel::kForm, "form"}, {Channel::kEmail, "email"}, {Channel::kVerbal, "verbal"}}};
};

/// What became of a referral (REF-1, REF-4).
enum class ReferralDecision { kAccepted, kRejected, kSignposted };
template <>
struct Words<ReferralDecision> {
  static constexpr WordList<ReferralDecision, 3> kList{
      {{ReferralDecision::kAccepted, "accepted"},
       {ReferralDecision::kRejected, "rejected"},
       {ReferralDecision::kSignposted, "signposted"}}};
};

/// Where a systemic issue stands (ISS-1).
enum class IssueState { kOpen, kWatching, kClosed, kBenefitsShown };
template <>
struct Words<IssueState> {
  static constexpr WordList<IssueState, 4> kList{{{IssueState::kOpen, "open"},
                                                  {IssueState::kWatching, "watching"},
                                                  {IssueState::kClosed, "closed"},
                                                  {IssueState::kBenefitsShown, "benefits-shown"}}};
};

/// What was answered to a recommendation of an inspection (COM-4).
enum class InspectionResponse { kAccepted, kPartly, kRejected };
template <>
struct Words<InspectionResponse> {
  static constexpr WordList<InspectionResponse, 3> kList{
      {{InspectionResponse::kAccepted, "accepted"},
       {InspectionResponse::kPartly, "partly"},
       {InspectionResponse::kRejected, "rejected"}}};
};

}  // namespace panelpress
