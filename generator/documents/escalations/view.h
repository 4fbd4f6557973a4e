#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "render/sentences.h"
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
std::vector<std::string> inputs_of_escalations(const Context& context);

/// The sentences of the escalations that stand in no one place of their page.
struct EscalationsWords {
  static constexpr const char* kPath = "escalations/words.txt";

  /// What became of an escalation; the days are those from it to its answer, or to today.
  struct StateOf {
    render::Sentence<"days"> open, unanswered;
    render::Sentence<"on", "days"> answered, answered_late;
    PANELPRESS_SENTENCES(open, unanswered, answered, answered_late)
  } state;

  render::Sentence<> title, subject;
  PANELPRESS_SENTENCES(title, subject, state)
};

}  // namespace panelpress::documents
