#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "rules/facts.h"

namespace panelpress::rules {

/// What a value that is nearly another is a value of.
enum class NearMissOf { kNationality, kDetentionCentre, kOwnerName };

/// A value written otherwise than it is elsewhere, or than its standard name (DQ-1, DQ-5).
struct NearMiss {
  NearMissOf of{};
  std::string written;
  std::string meant;  ///< empty when no one value is near enough: a wrong suggestion is worse
  std::vector<const CaseRecord*> cases;  ///< by reference
};

/// Values that differ in spelling alone: nationalities that are no country's name (DQ-1), detention
/// centres (where settings list none) within two edits of a commoner one, and the names of case
/// owners that share an email. By what they are of, meaning and spelling.
class NearMisses {
 public:
  explicit NearMisses(const Facts& facts);

  const std::vector<NearMiss>& all() const { return all_; }
  /// Whether the value of a case is one of them.
  bool holds(NearMissOf of, const CaseRecord& record) const;
  /// Whether the country of a case is not written by its name, and otherwise in another case: one
  /// country, several ways (CCU Figure 4).
  bool is_one_of_several(const CaseRecord& record) const {
    return one_of_several_.contains(*record.ref);
  }

 private:
  std::vector<NearMiss> all_;
  std::map<NearMissOf, std::vector<CaseRef>> cases_;  ///< sorted
  std::set<CaseRef> one_of_several_;
};

}  // namespace panelpress::rules

namespace panelpress {

/// The keys of near misses in templates/shared/quality.txt.
template <>
struct Words<rules::NearMissOf> {
  static constexpr WordList<rules::NearMissOf, 3> kList{
      {{rules::NearMissOf::kNationality, "nationality"},
       {rules::NearMissOf::kDetentionCentre, "detention-centre"},
       {rules::NearMissOf::kOwnerName, "case-owner"}}};
};

}  // namespace panelpress
