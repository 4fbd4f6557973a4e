#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "documents/induction/view.h"
#include "documents/shared/page.h"
#include "render/charts.h"
#include "render/sentences.h"
#include "render/shape.h"
#include "render/view.h"

/// Recruitment as it is printed (IND-1, IND-5, IND-6). Reasons for disqualification and results of
/// due diligence stand in restricted/checks.html alone.
namespace panelpress::documents {

/// A date of one of the eight steps.
struct RecruitmentStepView {
  std::string number;
  std::string what;
  std::string on;  ///< empty when not recorded
  std::string look;
  PANELPRESS_VIEW(RecruitmentStepView, number, what, on, look)
};

struct CandidateView {
  std::string id;
  std::string name;
  std::string standing;
  std::string look;
  std::vector<std::string> stops;  ///< what stops an offer, or stopped the one that was made
  bool is_offered = false;
  std::vector<RecruitmentStepView> steps;
  PANELPRESS_VIEW(CandidateView, id, name, standing, look, stops, is_offered, steps)
};

struct CampaignView {
  std::string id;
  std::string places;
  std::string term;
  std::string closes;      ///< the day; empty when none is recorded
  bool is_closed = false;  ///< that day has passed
  render::Markup picture;  ///< all eight steps; empty while few of them have a date
  std::vector<RecruitmentStepView> steps;
  std::vector<CandidateView> candidates;
  PANELPRESS_VIEW(CampaignView, id, places, term, closes, is_closed, picture, steps, candidates)
};

/// A member and when their term and clearance end (IND-5).
struct RenewalView {
  std::string name;
  std::string term_end;
  std::string term_in;  ///< "in 20 days"
  std::string ctc_expires;
  std::vector<std::string> to_do;
  bool is_in_term = false;
  bool is_last_term = false;  ///< it ends soon, and none that follows is recorded
  PANELPRESS_VIEW(RenewalView, name, term_end, term_in, ctc_expires, to_do, is_in_term,
                  is_last_term)
};

/// A coming week of the pool (IND-6).
struct PoolWeekView {
  PANELPRESS_TEXT_VIEW(PoolWeekView, monday, seats)
};

struct RecruitmentView {
  PageView page;
  std::string in_term;    ///< "8 members"
  std::string seats;      ///< "4 seats"
  std::string days_left;  ///< "120 days"
  std::string pool_finding;
  std::vector<PoolWeekView> weeks;
  render::Markup weeks_picture;  ///< empty where few weeks need a seat
  std::vector<CampaignView> campaigns;
  std::vector<RenewalView> renewals;
  PANELPRESS_VIEW(RecruitmentView, page, in_term, seats, days_left, pool_finding, weeks,
                  weeks_picture, campaigns, renewals)
};

RecruitmentView recruitment_view(const Context& context);

/// The inputs of recruitment, sorted.
std::vector<std::string> inputs_of_recruitment(const Context& context);

/// The sentences of recruitment that stand in no one place of its page.
struct RecruitmentWords {
  static constexpr const char* kPath = "recruitment/words.txt";

  /// How far a candidate has come.
  struct Standing {
    render::Sentence<> appointed, may_be_offered, applied;
    render::Sentence<"on"> offered;
    render::Sentence<"step", "on"> after_step;
    PANELPRESS_SENTENCES(appointed, offered, may_be_offered, after_step, applied)
  } standing;

  /// The line of dates of a campaign.
  struct Picture {
    render::Sentence<> description, not_yet;
    render::Sentence<"number", "what"> step;
    render::Sentence<"date"> today;
    PANELPRESS_SENTENCES(description, step, today, not_yet)
  } picture;

  render::Sentence<> title, subject, pool_picture, welcome;
  render::Sentence<"marking", "title"> email_subject;
  PANELPRESS_SENTENCES(title, subject, standing, picture, pool_picture, welcome, email_subject)
};

/// A step of a campaign on its line of dates: of one day, or from the first candidate to the last.
struct CampaignStep {
  std::string label;  ///< "5. The sift"
  std::optional<Date> from;
  std::optional<Date> to;
};

/// The eight steps of a campaign (IND-1), a row each, on one line of dates with today on it. Empty
/// while fewer than three steps have a date: they are then told in words alone.
render::Markup campaign_picture(const std::vector<CampaignStep>& steps, Date today,
                                const RecruitmentWords::Picture& say);

/// A campaign with its steps and its candidates, as they stand on `as_of`.
CampaignView campaign_view(const Context& context, const RecruitmentWords& words,
                           const Campaign& campaign);

/// What the welcome email says (IND-3).
struct WelcomeView {
  PageView page;
  std::string name;
  std::vector<ProgrammeItemView> open;  ///< the items still to be done
  std::string lead;                     ///< the CPP lead and the address, or empty
  std::string team;
  std::string email;
  PANELPRESS_VIEW(WelcomeView, page, name, open, lead, team, email)
};

/// The welcome email to a candidate who was offered a place, with the induction still to be done
/// and its dates (IND-3; IPM: Annex E).
Document welcome_email(const Context& context, const Candidate& candidate);

/// The common inputs, the candidate's file and, once there is a member, what their induction rests
/// on.
std::vector<std::string> inputs_of_welcome(const rules::Facts& facts, const Candidate& candidate);

std::vector<render::TemplateUse> welcome_templates();

}  // namespace panelpress::documents
