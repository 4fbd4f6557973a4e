#pragma once

#include "model/words.h"

namespace panelpress {

namespace inputs {

/// The kinds of input file.
enum class Kind {
  kSettings,
  kPeople,
  kHolidays,
  kCase,
  kPanel,
  kClaims,
  kRecruitment,
  kFeedback,
  kReferrals,
  kCommitments
};

}  // namespace inputs

/// The words of `panelpress schema`.
template <>
struct Words<inputs::Kind> {
  static constexpr WordList<inputs::Kind, 10> kList{{{inputs::Kind::kSettings, "settings"},
                                                     {inputs::Kind::kPeople, "people"},
                                                     {inputs::Kind::kHolidays, "holidays"},
                                                     {inputs::Kind::kCase, "case"},
                                                     {inputs::Kind::kPanel, "panel"},
                                                     {inputs::Kind::kClaims, "claims"},
                                                     {inputs::Kind::kRecruitment, "recruitment"},
                                                     {inputs::Kind::kFeedback, "feedback"},
                                                     {inputs::Kind::kReferrals, "referrals"},
                                                     {inputs::Kind::kCommitments, "commitments"}}};
};

}  // namespace panelpress
