#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "render/charts.h"
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
  std::vector<std::string> findings;
  bool is_in_term = false;
  bool is_last_term = false;  ///< it ends soon, and none that follows is recorded
  PANELPRESS_VIEW(RenewalView, name, term_end, term_in, ctc_expires, findings, is_in_term,
                  is_last_term)
};

/// A coming week of the pool (IND-6).
struct PoolWeekView {
  std::string monday;
  std::string seats;
  PANELPRESS_VIEW(PoolWeekView, monday, seats)
};

struct RecruitmentView {
  PageView page;
  std::string in_term;    ///< "8 members"
  std::string seats;      ///< "4 seats"
  std::string days_left;  ///< "120 days"
  std::string pool_finding;
  std::vector<PoolWeekView> weeks;
  render::Markup weeks_picture;
  bool needs_seats = false;  ///< there is something to draw
  std::vector<CampaignView> campaigns;
  std::vector<RenewalView> renewals;
  PANELPRESS_VIEW(RecruitmentView, page, in_term, seats, days_left, pool_finding, weeks,
                  weeks_picture, needs_seats, campaigns, renewals)
};

RecruitmentView recruitment_view(const Context& context);

/// The inputs of recruitment, sorted.
std::vector<std::string> inputs_of_recruitment(const rules::Facts& facts);

}  // namespace panelpress::documents
