#pragma once

#include <string>
#include <vector>

#include "documents/escalations/words.h"
#include "documents/shared/page.h"
#include "render/view.h"

/// The escalations as they are printed (ESC-1).
namespace panelpress::documents {

struct EscalationView {
  std::string panel;
  std::string ref;  ///< empty for a panel as a whole
  std::string text;
  std::string to;
  std::string on;
  std::string answer_by;
  std::string state;
  std::string look;
  std::string answer;
  std::string place;
  PANELPRESS_VIEW(EscalationView, panel, ref, text, to, on, answer_by, state, look, answer, place)
};

struct EscalationsView {
  PageView page;
  std::string counted;
  std::string answered;
  std::string open;
  std::string unanswered;                   ///< past the day of an answer
  std::vector<EscalationView> escalations;  ///< without an answer first, the longest waiting first
  PANELPRESS_VIEW(EscalationsView, page, counted, answered, open, unanswered, escalations)
};

EscalationsView escalations_view(const Context& context);

/// The inputs of the escalations, sorted.
std::vector<std::string> inputs_of_escalations(const rules::Facts& facts);

}  // namespace panelpress::documents
