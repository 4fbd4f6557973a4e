#pragma once

#include "rules/facts.h"

namespace panelpress::rules {

/// What panels are planned from (SEL-5). The pointers in it are into `cases` and `records`.
Schedule schedule_of(const std::vector<CaseFacts>& cases, const Records& records,
                     const Figures& figures, Date as_of);

}  // namespace panelpress::rules
