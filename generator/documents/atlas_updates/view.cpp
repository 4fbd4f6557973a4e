#include "documents/atlas_updates/view.h"

#include "base/text.h"
#include "documents/shared/email.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

void set_details(AtlasCaseView& view, const rules::RecommendationFacts& recommendation,
                 const WorkingDays& working_days, const Vocabulary& vocabulary) {
  const Outcome& given = recommendation.given();
  view.grounds = grounds_in_words(given, vocabulary);
  view.actions = action_views(given.actions);
  view.reasons = paragraphs(given.reasons);
  if (recommendation.long_stop) view.long_stop = in_words(*recommendation.long_stop);
  const auto& due = *recommendation.response_due;
  if (!due) return;
  view.respond_by = noted_date(*due, working_days);
  view.complete_by = short_date(*due, working_days);
}

/// POST-3: the CPP Team completes its own event; those of casework stay open until casework does.
void set_calendar_event(AtlasCaseView& view, const rules::RecommendationFacts& recommendation) {
  view.calendar_event = recommendation.calendar_event->value_or("");
  view.is_casework_event = view.has_details;
  const auto& response = recommendation.listed->response;
  if (view.is_casework_event && response && response->calendar_event_completed_on) {
    view.completed_on = short_date(*response->calendar_event_completed_on);
  }
}

AtlasCaseView case_view(const rules::RecommendationFacts& recommendation, std::size_t number,
                        const WorkingDays& working_days, const Vocabulary& vocabulary) {
  AtlasCaseView view;
  view.number = std::to_string(number);
  view.ref = recommendation.ref().text;
  view.name = name_or_empty(recommendation.record->name);
  view.atlas_id = recorded_or_empty(recommendation.record->atlas_id);
  view.panel_date = noted_date(*recommendation.panel->date, working_days);
  view.outcome = recommendation.outcome;
  // POST-3: details and reasons go with release and actions alone.
  view.has_details = view.outcome == Recommendation::kRelease ||
                     view.outcome == Recommendation::kMaintainWithActions;
  set_details(view, recommendation, working_days, vocabulary);
  set_calendar_event(view, recommendation);
  return view;
}

}  // namespace

// In the order of the panel (SEL-3). Deferred cases and those without an outcome have nothing to
// key in, and are named so that nobody looks for them.
AtlasUpdatesView atlas_updates_view(const Context& context, const rules::PanelFacts& panel) {
  AtlasUpdatesView view;
  view.has_calendar_events = context.facts.figures.has_calendar_events();
  const WorkingDays working_days = context.facts.records->working_days();
  std::vector<std::string> deferred;
  std::vector<std::string> unrecorded;
  for (const rules::CaseAtPanel& each : panel.cases) {
    const auto* recommendation = context.facts.find(panel.id(), each.ref());
    if (!recommendation) {
      unrecorded.push_back(each.ref().text);
    } else if (recommendation->outcome == Recommendation::kDeferred) {
      deferred.push_back(each.ref().text);
    } else {
      view.cases.push_back(
          case_view(*recommendation, view.cases.size() + 1, working_days, context.vocabulary));
    }
  }
  view.counted = context.vocabulary.count.cases(std::ssize(view.cases));
  view.deferred = join_with_and(deferred);
  view.unrecorded = join_with_and(unrecorded);
  return view;
}

}  // namespace panelpress::documents
