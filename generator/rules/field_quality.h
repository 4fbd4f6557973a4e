#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "rules/facts.h"
#include "rules/near_misses.h"

/// How good the data of each field is (DQ-5), so that a return can be believed (CCU 5.37 to 5.42).
namespace panelpress::rules {

/// The fields that the report follows, in its order.
enum class QualityField {
  kIdentity,         ///< name, nationality and date of birth: one person, one reference (DQ-4)
  kNationality,      ///< a country by its name (DQ-1), spelt as elsewhere
  kDateOfBirth,      ///< before the detention
  kCaseOwner,        ///< a name, with an address to write to; one spelling of the name
  kDetentionCentre,  ///< one spelling
  kDetentionEnd,     ///< of what is recorded as ended: the date, not before the start (DQ-2)
  kEndReason,        ///< of what has ended
  kReviews,          ///< a DCPR for each review that has fallen due (CLK-2)
  kRiskLevel,        ///< Adult at Risk level
  kBarrierDate,      ///< when each barrier will be resolved; not before the detention began
  kTimescale,        ///< removal timescale of those detained
  kOutcome,          ///< of each case at a held panel; one panel a day (DQ-2)
  kReasons,          ///< REC-2
  kLongStop,         ///< REC-3
  kAlternatives,     ///< REC-4
  kActions,          ///< what, who and by when (REC-5), not completed before its panel (DQ-2)
  kDecision,         ///< agreement or disagreement with its date, once due; not before its panel
  kRejectionReason,  ///< POST-7
  kAudit             ///< once due (POST-4); not before its panel
};
inline constexpr std::size_t kQualityFields = 19;

/// How many values of a field were expected, are given, and of those given are valid and agree with
/// the other facts.
struct FieldCount {
  int expected = 0;
  int complete = 0;
  int valid = 0;
  int consistent = 0;

  FieldCount& operator+=(const FieldCount& other);
};

/// The counts of every field, by QualityField.
using FieldCounts = std::array<FieldCount, kQualityFields>;

/// The fields together.
FieldCount total_of(const FieldCounts& fields);

/// The quality of the records of one business area; of all when `area` is none.
struct AreaQuality {
  std::optional<AreaCode> area;
  FieldCounts fields{};
};

/// What bears on one record from all the others. Made once for a build.
class QualityIndex {
 public:
  explicit QualityIndex(const Facts& facts);

  const NearMisses& near_misses() const { return near_misses_; }
  /// Whether the person is recorded under another reference too (DQ-4).
  bool is_duplicated(const CaseRef& ref) const { return duplicated_.contains(ref); }
  /// How many held panels of a day considered the case (DQ-2).
  int considered_on(const CaseRef& ref, Date day) const;

 private:
  NearMisses near_misses_;
  std::set<CaseRef> duplicated_;
  std::map<std::pair<CaseRef, Date>, int> considered_;
};

/// Which records a report is about: those of a month's held panels, or all.
struct QualityScope {
  std::optional<Month> month;
  std::optional<AreaCode> only;
};

/// The quality of each area with records in scope, by code, and last (unless one area alone is
/// asked for) of all together.
std::vector<AreaQuality> field_quality(const Facts& facts, const QualityIndex& index,
                                       const QualityScope& scope);

}  // namespace panelpress::rules

namespace panelpress {

/// The keys of the fields in templates/shared/quality.txt.
template <>
struct Words<rules::QualityField> {
  static constexpr WordList<rules::QualityField, rules::kQualityFields> kList{
      {{rules::QualityField::kIdentity, "identity"},
       {rules::QualityField::kNationality, "nationality"},
       {rules::QualityField::kDateOfBirth, "date-of-birth"},
       {rules::QualityField::kCaseOwner, "case-owner"},
       {rules::QualityField::kDetentionCentre, "detention-centre"},
       {rules::QualityField::kDetentionEnd, "detention-end"},
       {rules::QualityField::kEndReason, "end-reason"},
       {rules::QualityField::kReviews, "reviews"},
       {rules::QualityField::kRiskLevel, "risk-level"},
       {rules::QualityField::kBarrierDate, "barrier-date"},
       {rules::QualityField::kTimescale, "timescale"},
       {rules::QualityField::kOutcome, "outcome"},
       {rules::QualityField::kReasons, "reasons"},
       {rules::QualityField::kLongStop, "long-stop"},
       {rules::QualityField::kAlternatives, "alternatives"},
       {rules::QualityField::kActions, "actions"},
       {rules::QualityField::kDecision, "decision"},
       {rules::QualityField::kRejectionReason, "rejection-reason"},
       {rules::QualityField::kAudit, "audit"}}};
};

}  // namespace panelpress
