#pragma once

#include "model/words.h"

namespace panelpress {

namespace inputs {

/// The kinds of input file.
enum class Kind { kSettings, kPeople, kHolidays, kCase, kPanel, kClaims };

}  // namespace inputs

/// The words of `panelpress schema`.
template <>
struct Words<inputs::Kind> {
  static constexpr WordList<inputs::Kind, 6> kList{{{inputs::Kind::kSettings, "settings"},
                                                    {inputs::Kind::kPeople, "people"},
                                                    {inputs::Kind::kHolidays, "holidays"},
                                                    {inputs::Kind::kCase, "case"},
                                                    {inputs::Kind::kPanel, "panel"},
                                                    {inputs::Kind::kClaims, "claims"}}};
};

}  // namespace panelpress
