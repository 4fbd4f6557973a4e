#include "documents/escalations/view.h"

#include <algorithm>

#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::EscalationFacts;
using rules::EscalationState;

/// By the day itself it is in time.
bool is_answered_late(const EscalationFacts& each) {
  const auto& answered_on = each.feedback->escalate->answered_on;
  return answered_on && *answered_on > each.answer_by;
}

/// ESC-1: an answer counts whenever it comes; that it was late is only said.
void set_state(EscalationView& view, const EscalationsWords& words, const Vocabulary& vocabulary,
               const EscalationFacts& each) {
  const std::string days = vocabulary.count.days(each.days);
  const auto& answered_on = each.feedback->escalate->answered_on;
  const std::string on = answered_on ? short_date(*answered_on) : "";
  switch (each.state) {
    case EscalationState::kOpen:
      view.state = words.state.open(days);
      view.look = "open";
      break;
    case EscalationState::kUnanswered:
      view.state = words.state.unanswered(days);
      view.look = "bad";
      break;
    case EscalationState::kAnswered:
      view.state = is_answered_late(each) ? words.state.answered_late(on, days)
                                          : words.state.answered(on, days);
      view.look = is_answered_late(each) ? "care" : "good";
      break;
  }
}

EscalationView escalation_view(const EscalationsWords& words, const Context& context,
                               const EscalationFacts& each) {
  const CaseFeedback& feedback = *each.feedback;
  EscalationView view;
  view.panel = panel_name(*context.facts.records, *feedback.panel);
  view.ref = feedback.ref ? feedback.ref->text : "";
  view.text = recorded_or_empty(feedback.text);
  view.to = recorded_or_empty(feedback.escalate->to);
  view.on = short_date(*feedback.escalate->on);
  view.answer_by = short_date(each.answer_by);
  set_state(view, words, context.vocabulary, each);
  view.answer = recorded_or_empty(feedback.escalate->answer);
  view.place = place_in_words(feedback.source);
  return view;
}

std::string count_of(const rules::Facts& facts, EscalationState state) {
  return std::to_string(std::ranges::count(facts.escalations, state, &EscalationFacts::state));
}

}  // namespace

std::vector<std::string> inputs_of_escalations(const Context& context) {
  auto inputs = common_inputs();
  for (const auto& each : context.facts.escalations) {
    inputs.push_back(each.feedback->source.file());
    if (each.panel) inputs.push_back(each.panel->source.file());
  }
  return sorted_paths(std::move(inputs));
}

// What is not answered stands first.
EscalationsView escalations_view(const Context& context) {
  const rules::Facts& facts = context.facts;
  const auto words = words_of<EscalationsWords>(context);
  EscalationsView view;
  view.page = page_view(context, {.title = words.title(),
                                  .subject = words.subject(),
                                  .rules = {"GEN-1", "ESC-1"},
                                  .inputs = inputs_of_escalations(context)});
  view.counted = context.vocabulary.count.escalations(std::ssize(facts.escalations));
  view.answered = count_of(facts, EscalationState::kAnswered);
  view.open = count_of(facts, EscalationState::kOpen);
  view.unanswered = count_of(facts, EscalationState::kUnanswered);
  std::vector<const EscalationFacts*> ordered;
  for (const auto& each : facts.escalations) ordered.push_back(&each);
  std::stable_partition(ordered.begin(), ordered.end(), [](const EscalationFacts* each) {
    return each->state != EscalationState::kAnswered;
  });
  for (const auto* each : ordered)
    view.escalations.push_back(escalation_view(words, context, *each));
  return view;
}

}  // namespace panelpress::documents
