#pragma once

#include <string>

#include "documents/shared/vocabulary.h"
#include "render/view.h"
#include "rules/facts.h"

/// What was checked in a claim, rule by rule, for the Grade 7 who authorises it.
namespace panelpress::documents {

/// What one rule finds in the lines that it is about.
struct CheckView {
  bool is_none = false;  ///< no line is of the kind
  bool is_good = false;
  bool is_error = false;
  std::string counted;  ///< the lines it is about: "2 lines"
  std::string wrong;    ///< how many fail: "1"; empty when good
  PANELPRESS_VIEW(CheckView, is_none, is_good, is_error, counted, wrong)
};

struct CheckViews {
  CheckView panels;      ///< FEE-1, FEE-4, FEE-9, FEE-12
  CheckView additional;  ///< FEE-3, FEE-12
  CheckView rates;       ///< FEE-10
  CheckView in_time;     ///< FEE-5
  CheckView once;        ///< FEE-11
  CheckView receipts;    ///< FEE-6
  PANELPRESS_VIEW(CheckViews, panels, additional, rates, in_time, once, receipts)
};

CheckViews check_views(const rules::ClaimFacts& claim, const Vocabulary& vocabulary);

}  // namespace panelpress::documents
