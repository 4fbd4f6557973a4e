#pragma once

#include <array>

#include "rules/field_quality.h"

/// How good the data of the register of referred cases is (DQ-5, CCU 5.37 to 5.42).
namespace panelpress::rules {

/// The fields of the register that the report follows, in its order.
enum class RegisterField {
  kDecision,      ///< once due (REF-1): with its time (REF-9), not before the receipt
  kTold,          ///< of each decision: not before the receipt; not before the decision
  kReason,        ///< of what is rejected (REF-4)
  kSignpost,      ///< of what is signposted (REF-4)
  kAllocation,    ///< of what is accepted: to whom and when; not before the acceptance
  kWork,          ///< once due (REF-2): not before the allocation
  kAnswer,        ///< once due (REF-3): accepted (REF-9), and not before that
  kSystemic,      ///< of what is answered (REF-8); yes names the issue
  kIssueClosed,   ///< of closed issues (ISS-1): the day, not before the opening
  kIssueEvidence  ///< of closed issues (ISS-1)
};
inline constexpr std::size_t kRegisterFields = 10;

/// The counts of every field of the register, by RegisterField.
using RegisterCounts = std::array<FieldCount, kRegisterFields>;

RegisterCounts register_quality(const Facts& facts);

}  // namespace panelpress::rules

namespace panelpress {

/// The keys of the fields in templates/data-quality/register.txt.
template <>
struct Words<rules::RegisterField> {
  static constexpr WordList<rules::RegisterField, rules::kRegisterFields> kList{
      {{rules::RegisterField::kDecision, "decision"},
       {rules::RegisterField::kTold, "told"},
       {rules::RegisterField::kReason, "reason"},
       {rules::RegisterField::kSignpost, "signpost"},
       {rules::RegisterField::kAllocation, "allocation"},
       {rules::RegisterField::kWork, "work"},
       {rules::RegisterField::kAnswer, "answer"},
       {rules::RegisterField::kSystemic, "systemic"},
       {rules::RegisterField::kIssueClosed, "issue-closed"},
       {rules::RegisterField::kIssueEvidence, "issue-evidence"}}};
};

}  // namespace panelpress
