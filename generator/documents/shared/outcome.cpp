#include "documents/shared/outcome.h"

#include <fmt/format.h>

#include <cstdlib>

#include "base/text.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

std::vector<ActionView> action_views(const std::vector<Action>& actions) {
  std::vector<ActionView> views;
  for (const Action& each : actions) {
    views.push_back({std::to_string(views.size() + 1), as_sentence(recorded_or_empty(each.what)),
                     as_sentence(recorded_or_empty(each.who)), each.by ? in_words(*each.by) : ""});
  }
  return views;
}

// REC-6 asks for grounds of a release alone.
std::string grounds_in_words(const Outcome& outcome, const Vocabulary& vocabulary) {
  if (*outcome.recommendation != Recommendation::kRelease) return "";
  std::vector<std::string> words;
  for (const Ground each : outcome.grounds.value_or({})) words.push_back(vocabulary.ground(each));
  return fmt::format("{}", fmt::join(words, "; "));
}

std::string long_stop_in_words(const rules::RecommendationFacts& recommendation,
                               const Vocabulary& vocabulary) {
  if (!recommendation.long_stop) return "";
  const int days = days_between(*recommendation.panel->date, *recommendation.long_stop);
  return vocabulary.long_stop(in_words(*recommendation.long_stop),
                              vocabulary.count.calendar_days(std::abs(days)), days < 0);
}

}  // namespace panelpress::documents
