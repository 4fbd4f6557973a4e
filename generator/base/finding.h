#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "base/source.h"
#include "base/subject.h"

namespace panelpress {

enum class Severity { kAdvice, kWarning, kError };

/// "error", "warning" or "advice".
std::string_view word(Severity severity);

/// What is to be said about an input: by a rule, or (with no rule) by the readers of the inputs and
/// the templates, whose findings are all errors.
struct Finding {
  std::string rule;
  Severity severity = Severity::kError;
  Subject subject;
  Message message;
  Source source;
  /// The files besides that of `source` that the message rests on, where they are neither the
  /// subject's own nor list it: a document that shows the finding was made from them too.
  std::vector<std::string> others = {};
};

/// Sorts findings by file, line, column, rule, and then by subject and message, so that their order
/// never depends on how they were found.
void sort_findings(std::vector<Finding>& findings);

/// "panels/x.toml:3:1: warning: message [PAN-3]"; the rule is left out where there is none.
std::string to_line(const Finding& finding, std::string_view folder = {});

}  // namespace panelpress
