#include "rules/recruitment.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "rules/checks.h"
#include "rules/service.h"

namespace panelpress::rules {

namespace {

/// IND-1: three pages of search results.
constexpr int kPagesSearched = 3;

/// What findings call the dates, in the order of the enumeration. Documents have words of their
/// own, in templates/shared/vocabulary.txt.
constexpr std::string_view kDates[] = {
    "contact with the Public Appointments Team",
    "asking the Cabinet Office",
    "checking for conflicts of interest",
    "sending the documents",
    "agreeing the timetable",
    "the advertisement",
    "the sift",
    "the interview",
    "Ministers' approval",
    "the Counter Terrorist Check",
    "due diligence",
    "the offer",
    "the welcome email",
    "sending the POH1 form",
    "confirming the POH1 form",
};
static_assert(std::size(kDates) == Words<RecruitmentDate>::kList.size());

std::string_view name_of(RecruitmentDate date) { return kDates[static_cast<std::size_t>(date)]; }

/// In the order of the enumeration; the assertion below keeps an added stop from going unnamed.
constexpr std::string_view kStops[] = {
    "Ministers had not approved", "the Counter Terrorist Check was not confirmed",
    "the Counter Terrorist Check had run out", "due diligence (three pages of search) was not done",
    "the candidate is disqualified"};
static_assert(std::size(kStops) == Words<OfferStop>::kList.size());

std::string_view name_of(OfferStop stop) { return kStops[static_cast<std::size_t>(stop)]; }

RecruitmentStep step(int number, RecruitmentDate what, const Field<Date>& date,
                     StepKind kind = StepKind::kInTurn) {
  return {number, kind, what, date.value, date.source};
}

/// A date of a table that may be absent.
template <class Table>
RecruitmentStep step(int number, RecruitmentDate what, const std::optional<Table>& table,
                     Field<Date> Table::*date, StepKind kind = StepKind::kInTurn) {
  return step(number, what, table ? (*table).*date : Field<Date>{}, kind);
}

/// Whether the guidance puts `earlier` before `later`. The check and due diligence may come at any
/// time before the offer.
bool comes_before(const RecruitmentStep& earlier, const RecruitmentStep& later) {
  if (later.kind == StepKind::kCheck) return false;
  if (earlier.number != later.number) return earlier.number < later.number;
  return later.number >= 5 && earlier.kind != StepKind::kCheck;
}

/// What an offer rests on is told as an error of the offer, not of the order.
bool is_told_of_the_offer(const Candidate& candidate, const RecruitmentStep& earlier,
                          const RecruitmentStep& later) {
  return candidate.offered_on && later.number >= 7 && earlier.kind != StepKind::kInTurn;
}

/// A warning where `steps[i]`, i at `first` or after, is dated before one that comes before it.
/// Every pair of dates is compared, not neighbours: steps that are not given are passed over
/// (IND-1).
template <class IsExcused>
void check_order(const std::vector<RecruitmentStep>& steps, std::size_t first, IsExcused is_excused,
                 Reasons& reasons) {
  for (std::size_t later = first; later < steps.size(); ++later) {
    for (std::size_t earlier = 0; earlier < later; ++earlier) {
      const RecruitmentStep& a = steps[earlier];
      const RecruitmentStep& b = steps[later];
      if (!a.on || !b.on || *a.on <= *b.on || !comes_before(a, b) || is_excused(a, b)) continue;
      reasons.add(say("{} ({}) is dated before {} ({}), which comes first: correct one of the two",
                      name_of(b.what), *b.on, name_of(a.what), *a.on),
                  b.source);
      break;  // one reason a date
    }
  }
}

/// A campaign has no offer of its own, so that nothing excuses its order.
void check_campaign(const Campaign& campaign, std::vector<Finding>& findings) {
  Reasons reasons;
  check_order(
      steps_of(campaign), 0, [](const auto&, const auto&) { return false; }, reasons);
  reasons.into(findings, "IND-1", about_campaign(*campaign.id));
}

/// The inputs have refused a candidate of a campaign that is not there.
const Campaign& campaign_of(const Candidate& candidate, const Records& records) {
  const auto& all = records.recruitment.campaigns;
  return *std::ranges::find_if(
      all, [&](const Campaign& each) { return *each.id == *candidate.campaign; });
}

/// A formal offer that rests on nothing is an error; each thing that it lacks is named.
void check_offer(const Candidate& candidate, Reasons& reasons) {
  if (!candidate.offered_on) return;
  for (const OfferStop stop : what_stops_an_offer(candidate, *candidate.offered_on)) {
    reasons.add(say("offered on {} although {}: withdraw the offer, or record what was done before "
                    "it",
                    *candidate.offered_on, name_of(stop)),
                candidate.offered_on.source, Severity::kError);
  }
}

/// Everything wrong with a candidate is one finding, at the gravest severity.
void check_candidate(const Candidate& candidate, const Records& records,
                     std::vector<Finding>& findings) {
  Reasons reasons;
  check_offer(candidate, reasons);
  // Those of the campaign come before those of the candidate, who alone is told of here.
  auto steps = steps_of(campaign_of(candidate, records));
  const std::size_t own = steps.size();
  for (const RecruitmentStep& each : steps_of(candidate)) steps.push_back(each);
  check_order(
      steps, own,
      [&](const auto& a, const auto& b) { return is_told_of_the_offer(candidate, a, b); }, reasons);
  if (candidate.poh1 && *candidate.poh1->grade < Grade::kGrade7) {
    reasons.add(say("the POH1 form is authorised at {}, and it needs Grade 7 or above: have it "
                    "authorised again",
                    word(*candidate.poh1->grade)),
                candidate.poh1->grade.source);
  }
  reasons.into(findings, "IND-1", about_candidate(*candidate.id));
}

/// Whether a member came by an offer of these records (their first term did not begin before it)
/// and no POH1 of theirs was confirmed by the day.
/// Somebody appointed before any offer in the records has their form elsewhere, and nothing is
/// asked of it.
bool lacks_a_confirmed_poh1(const Records& records, const Person& member, Date on) {
  if (member.appointments.empty()) return false;
  const Date first_term = *terms_by_start(member).front()->start;
  bool has_offer = false;
  for (const Candidate& candidate : records.recruitment.candidates) {
    if (!candidate.person || *candidate.person != *member.id) continue;
    has_offer |= candidate.offered_on && *candidate.offered_on <= first_term;
    const bool is_confirmed =
        candidate.poh1 && candidate.poh1->confirmed_on && *candidate.poh1->confirmed_on <= on;
    if (is_confirmed) return false;
  }
  return has_offer;
}

}  // namespace

// The numbers are the eight steps of IND-1; two dates of one step have an order only from the fifth
// on.
std::vector<RecruitmentStep> steps_of(const Campaign& campaign) {
  return {step(1, RecruitmentDate::kContact, campaign.contacted_on),
          step(2, RecruitmentDate::kCabinetOffice, campaign.cabinet_office_on),
          step(2, RecruitmentDate::kConflicts, campaign.conflicts_checked_on),
          step(3, RecruitmentDate::kDocuments, campaign.documents_sent_on),
          step(4, RecruitmentDate::kTimetable, campaign.timetable_agreed_on),
          step(4, RecruitmentDate::kAdvertisement, campaign.advertised_on)};
}

std::vector<RecruitmentStep> steps_of(const Candidate& candidate) {
  return {step(5, RecruitmentDate::kSift, candidate.sifted_on),
          step(5, RecruitmentDate::kInterview, candidate.interviewed_on),
          step(5, RecruitmentDate::kApproval, candidate.approved_on, StepKind::kApproval),
          step(5, RecruitmentDate::kCounterTerroristCheck, candidate.ctc, &Clearance::on,
               StepKind::kCheck),
          step(6, RecruitmentDate::kDueDiligence, candidate.due_diligence, &DueDiligence::on,
               StepKind::kCheck),
          step(7, RecruitmentDate::kOffer, candidate.offered_on),
          step(7, RecruitmentDate::kWelcome, candidate.welcomed_on),
          step(8, RecruitmentDate::kPoh1Sent, candidate.poh1, &Poh1::sent_on),
          step(8, RecruitmentDate::kPoh1Confirmed, candidate.poh1, &Poh1::confirmed_on)};
}

// On or before the offer: what was done on the same day was there. Reasons in the order of the
// guidance.
std::vector<OfferStop> what_stops_an_offer(const Candidate& candidate, Date on) {
  std::vector<OfferStop> stops;
  const auto is_done = [&](const Field<Date>& date) { return date && *date <= on; };
  if (!is_done(candidate.approved_on)) stops.push_back(OfferStop::kNotApproved);
  const auto& ctc = candidate.ctc;
  if (!ctc || !is_done(ctc->on)) {
    stops.push_back(OfferStop::kNoCheck);
  } else if (ctc->expires && *ctc->expires < on) {
    stops.push_back(OfferStop::kCheckRanOut);
  }
  const auto& search = candidate.due_diligence;
  if (!search || !is_done(search->on) || *search->pages < kPagesSearched) {
    stops.push_back(OfferStop::kNoDueDiligence);
  }
  if (is_recorded(candidate.disqualified)) stops.push_back(OfferStop::kDisqualified);
  return stops;
}

// Claims come last, since their warning is about the claim and not about the candidate.
std::vector<Finding> recruitment_findings(const Records& records) {
  std::vector<Finding> findings;
  for (const Campaign& each : records.recruitment.campaigns) check_campaign(each, findings);
  for (const Candidate& each : records.recruitment.candidates) {
    check_candidate(each, records, findings);
  }
  for (const Claim& claim : records.claims) {
    const Person& member = *records.find(*claim.member);
    if (!lacks_a_confirmed_poh1(records, member, *claim.submitted_on)) continue;
    findings.push_back(
        {"IND-1", Severity::kWarning, about_claim(*claim.id),
         say("{} had no confirmed POH1 form when this was claimed; claims are paid once it is "
             "confirmed: record it as 'confirmed_on'",
             member.id->text),
         claim.source});
  }
  return findings;
}

}  // namespace panelpress::rules
