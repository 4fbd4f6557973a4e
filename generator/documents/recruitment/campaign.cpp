#include <algorithm>

#include "base/text.h"
#include "documents/recruitment/view.h"
#include "documents/shared/wording.h"
#include "rules/recruitment.h"

namespace panelpress::documents {

namespace {

std::string name_of(const Vocabulary& vocabulary, const rules::RecruitmentStep& step) {
  return capitalised(vocabulary.recruitment_date(step.what));
}

std::vector<RecruitmentStepView> step_views(const Vocabulary& vocabulary,
                                            const std::vector<rules::RecruitmentStep>& steps) {
  std::vector<RecruitmentStepView> views;
  for (const auto& each : steps) {
    views.push_back({std::to_string(each.number), name_of(vocabulary, each), short_date(each.on),
                     each.on ? "good" : "open"});
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

void set_standing(CandidateView& view, const Vocabulary& vocabulary, const RecruitmentWords& words,
                  const Candidate& candidate) {
  const auto steps = rules::steps_of(candidate);
  view.look = view.stops.empty() ? "good" : "open";
  // The furthest first: appointed, offered, free to be offered, a step taken, applied.
  if (candidate.person) {
    view.standing = words.standing.appointed();
  } else if (candidate.offered_on) {
    view.standing = words.standing.offered(short_date(*candidate.offered_on));
  } else if (view.stops.empty()) {
    view.standing = words.standing.may_be_offered();
  } else if (const auto* last = last_taken(steps)) {
    view.standing = words.standing.after_step(name_of(vocabulary, *last), short_date(*last->on));
  } else {
    view.standing = words.standing.applied();
  }
}

CandidateView candidate_view(const Context& context, const RecruitmentWords& words,
                             const Candidate& candidate) {
  CandidateView view;
  view.id = candidate.id->text;
  view.name = name_or_empty(candidate.name);
  view.is_offered = candidate.offered_on.value.has_value();
  // Judged on the day of the offer: what has expired since did not stop it.
  for (const auto& each :
       rules::what_stops_an_offer(candidate, candidate.offered_on.value_or(context.facts.as_of))) {
    view.stops.push_back(capitalised(context.vocabulary.offer_stop(each)));
  }
  set_standing(view, context.vocabulary, words, candidate);
  // An offer that was made all the same stands out.
  if (view.is_offered && !view.stops.empty()) view.look = "bad";
  view.steps = step_views(context.vocabulary, rules::steps_of(candidate));
  return view;
}

CampaignStep step_in_picture(const Vocabulary& vocabulary, const RecruitmentWords& words,
                             const rules::RecruitmentStep& step) {
  const std::string label = words.picture.step(step.number, name_of(vocabulary, step));
  return {label, step.on, step.on};
}

/// All eight steps: those of the campaign itself, then those of its candidates, each from the first
/// day on which anybody took it to the last.
std::vector<CampaignStep> steps_in_picture(const Context& context, const RecruitmentWords& words,
                                           const Campaign& campaign) {
  const auto drawn = [&](const auto& step) {
    return step_in_picture(context.vocabulary, words, step);
  };
  std::vector<CampaignStep> all;
  for (const auto& each : rules::steps_of(campaign)) all.push_back(drawn(each));
  // A candidate without a date gives the names of the steps.
  for (const auto& each : rules::steps_of(Candidate{})) all.push_back(drawn(each));
  for (const Candidate& candidate : context.facts.records->recruitment.candidates) {
    if (*candidate.campaign != *campaign.id) continue;
    for (const auto& each : rules::steps_of(candidate)) {
      const CampaignStep step = drawn(each);
      if (!step.from) continue;
      const auto known = std::ranges::find(all, step.label, &CampaignStep::label);
      known->from = known->from ? std::min(*known->from, *step.from) : *step.from;
      known->to = known->to ? std::max(*known->to, *step.to) : *step.to;
    }
  }
  return all;
}

}  // namespace

CampaignView campaign_view(const Context& context, const RecruitmentWords& words,
                           const Campaign& campaign) {
  const rules::Facts& facts = context.facts;
  CampaignView view;
  view.id = campaign.id->text;
  view.places = context.vocabulary.count.places(*campaign.places);
  view.term = context.vocabulary.count.months(*campaign.term_months);
  if (campaign.closes_at) {
    view.closes = in_words(date_of(*campaign.closes_at));
    view.is_closed = date_of(*campaign.closes_at) < facts.as_of;
  }
  view.steps = step_views(context.vocabulary, rules::steps_of(campaign));
  view.picture =
      campaign_picture(steps_in_picture(context, words, campaign), facts.as_of, words.picture);
  for (const Candidate& each : facts.records->recruitment.candidates) {
    if (*each.campaign == *campaign.id) {
      view.candidates.push_back(candidate_view(context, words, each));
    }
  }
  return view;
}

}  // namespace panelpress::documents
