#pragma once

#include <span>
#include <string_view>

namespace panelpress::rules {

/// A rule as a reader needs to know it: what `explain`, Definitions and the reference of rules
/// print.
struct Rule {
  std::string_view id;      ///< "CLK-3"
  std::string_view title;   ///< a short noun phrase
  std::string_view text;    ///< what the rule says, in one or two sentences
  std::string_view source;  ///< document and heading: "CPP: Case selection"
  std::string_view
      decided;  ///< the choice this product makes where the guidance leaves one; or empty
  /// Whether somebody can still put right in the records what a warning of this rule is about, so
  /// that a document about it is a draft. Nobody can of a day that has passed: a person overdue, a
  /// cycle missed, a deadline not kept.
  bool can_be_put_right = true;
};

/// Every rule, in the order of the contract.
std::span<const Rule> catalogue();

/// The rule of an id. The id must be one of the catalogue.
const Rule& rule(std::string_view id);

}  // namespace panelpress::rules
