#include "documents/recruitment/candidate_view.h"

#include <algorithm>

#include "base/text.h"
#include "documents/recruitment/campaign_picture.h"
#include "documents/shared/wording.h"
#include "rules/recruitment.h"

namespace panelpress::documents {

namespace {

std::vector<RecruitmentStepView> step_views(const std::vector<rules::RecruitmentStep>& steps) {
  std::vector<RecruitmentStepView> views;
  for (const auto& each : steps) {
    views.push_back({std::to_string(each.number), capitalised(std::string(each.what)),
                     short_date(each.on), each.on ? "good" : "open"});
  }
  return views;
}

/// The step that was taken last; the checks of an offer may come in any order.
const rules::RecruitmentStep* last_taken(const std::vector<rules::RecruitmentStep>& steps) {
  const rules::RecruitmentStep* last = nullptr;
  for (const auto& each : steps) {
    if (each.on && (!last || *last->on <= *each.on)) last = &each;
  }
  return last;
}

void set_standing(CandidateView& view, const RecruitmentWords& words, const Candidate& candidate) {
  const auto steps = rules::steps_of(candidate);
  view.look = view.stops.empty() ? "good" : "open";
  if (candidate.person) {
    view.standing = words.standing.appointed();
  } else if (candidate.offered_on) {
    view.standing = words.standing.offered(unbroken_dates(short_date(*candidate.offered_on)));
  } else if (view.stops.empty()) {
    view.standing = words.standing.may_be_offered();
  } else if (const auto* last = last_taken(steps)) {
    view.standing = words.standing.after_step(capitalised(std::string(last->what)),
                                              unbroken_dates(short_date(*last->on)));
  } else {
    view.standing = words.standing.applied();
  }
}

CandidateView candidate_view(const rules::Facts& facts, const RecruitmentWords& words,
                             const Candidate& candidate) {
  CandidateView view;
  view.id = candidate.id->text;
  view.name = name_or_empty(candidate.name);
  view.is_offered = candidate.offered_on.value.has_value();
  for (const auto& each :
       rules::what_stops_an_offer(candidate, candidate.offered_on.value_or(facts.as_of))) {
    view.stops.push_back(capitalised(each));
  }
  set_standing(view, words, candidate);
  if (view.is_offered && !view.stops.empty()) view.look = "bad";
  view.steps = step_views(rules::steps_of(candidate));
  return view;
}

CampaignStep step_in_picture(const RecruitmentWords& words, const rules::RecruitmentStep& step) {
  const std::string label = words.picture.step(step.number, capitalised(std::string(step.what)));
  return {label, step.on, step.on};
}

/// All eight steps: those of the campaign itself, then those of its candidates, each from the first
/// day on which anybody took it to the last.
std::vector<CampaignStep> steps_in_picture(const rules::Facts& facts, const RecruitmentWords& words,
                                           const Campaign& campaign) {
  std::vector<CampaignStep> all;
  for (const auto& each : rules::steps_of(campaign)) all.push_back(step_in_picture(words, each));
  for (const auto& each : rules::steps_of(Candidate{})) all.push_back(step_in_picture(words, each));
  for (const Candidate& candidate : facts.records->recruitment.candidates) {
    if (*candidate.campaign != *campaign.id) continue;
    for (const auto& each : rules::steps_of(candidate)) {
      const CampaignStep step = step_in_picture(words, each);
      if (!step.from) continue;
      const auto known = std::ranges::find(all, step.label, &CampaignStep::label);
      known->from = known->from ? std::min(*known->from, *step.from) : *step.from;
      known->to = known->to ? std::max(*known->to, *step.to) : *step.to;
    }
  }
  return all;
}

}  // namespace

CampaignView campaign_view(const rules::Facts& facts, const RecruitmentWords& words,
                           const Campaign& campaign) {
  CampaignView view;
  view.id = campaign.id->text;
  view.places = counted(*campaign.places, "place");
  view.term = counted(*campaign.term_months, "month");
  if (campaign.closes_at) {
    view.closes = in_words(date_of(*campaign.closes_at));
    view.is_closed = date_of(*campaign.closes_at) < facts.as_of;
  }
  view.steps = step_views(rules::steps_of(campaign));
  view.picture =
      campaign_picture(steps_in_picture(facts, words, campaign), facts.as_of, words.picture);
  view.has_picture = !view.picture.html.empty();
  for (const Candidate& each : facts.records->recruitment.candidates) {
    if (*each.campaign == *campaign.id) {
      view.candidates.push_back(candidate_view(facts, words, each));
    }
  }
  return view;
}

}  // namespace panelpress::documents
