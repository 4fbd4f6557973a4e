#include "base/limits.h"
#include "inputs/keys.h"

namespace panelpress::inputs {

namespace {

/// Every step has its own key, so that IND-1 can name the one that was skipped.
TableSpec<Campaign> campaign_table() {
  return TableSpec<Campaign>()
      .key("id", kRequired, &Campaign::id, new_id<CampaignId>(), "Id of the campaign.")
      .key("places", kRequired, &Campaign::places, count(), "How many members it is to find.")
      .key("term_months", kRequired, &Campaign::term_months, whole(1, kLongestTerm),
           "How many months a term lasts.")
      .key("contacted_on", kOptional, &Campaign::contacted_on, done_on(),
           "When the Public Appointments Team was contacted (IND-1).")
      .key("cabinet_office_on", kOptional, &Campaign::cabinet_office_on, done_on(),
           "When the Cabinet Office was asked.")
      .key("conflicts_checked_on", kOptional, &Campaign::conflicts_checked_on, done_on(),
           "When conflicts of interest were checked.")
      .key("documents_sent_on", kOptional, &Campaign::documents_sent_on, done_on(),
           "When the documents were sent (Annexes A to C).")
      .key("timetable_agreed_on", kOptional, &Campaign::timetable_agreed_on, done_on(),
           "When the timetable was agreed.")
      .key("advertised_on", kOptional, &Campaign::advertised_on, done_on(),
           "When the places were advertised.")
      .key("closes_at", kOptional, &Campaign::closes_at, date_time(),
           "Until when applications are taken.");
}

TableSpec<Clearance> clearance_table() {
  return TableSpec<Clearance>()
      .key("on", kRequired, &Clearance::on, done_on(), "Date of the clearance.")
      .key("expires", kRequired, &Clearance::expires, date(), "Its last day.");
}

/// Fewer than three pages are taken as written: that they are too few is IND-1's to say.
TableSpec<DueDiligence> due_diligence_table() {
  return TableSpec<DueDiligence>()
      .key("on", kRequired, &DueDiligence::on, done_on(), "Date of the search.")
      .key("pages", kRequired, &DueDiligence::pages, count(),
           "How many pages of results were read; three are expected.")
      .key("result", kRequired, &DueDiligence::result, line(), "What was found.");
}

TableSpec<Poh1> poh1_table() {
  return TableSpec<Poh1>()
      .key("sent_on", kRequired, &Poh1::sent_on, done_on(), "When the form was sent to SSC Pay.")
      .key("grade", kRequired, &Poh1::grade, one_of<Grade>(), "Grade of who authorised it.")
      .key("confirmed_on", kOptional, &Poh1::confirmed_on, done_on(), "When SSC Pay confirmed it.");
}

/// `disqualified` is a reason, not yes or no: an offer to somebody disqualified is an error, and
/// only restricted documents print why.
TableSpec<Candidate> candidate_table() {
  return TableSpec<Candidate>()
      .key("id", kRequired, &Candidate::id, new_id<CandidateId>(), "Id of the candidate.")
      .key("campaign", kRequired, &Candidate::campaign, id<CampaignId>(), "Id of the campaign.")
      .key("name", kRequired, &Candidate::name, line(), "Name, as it is to be printed.")
      .key("email", kOptional, &Candidate::email, email(), "Email address.")
      .key("interests_declared_on", kOptional, &Candidate::interests_declared_on, done_on(),
           "When interests were declared.")
      .key("politics_declared_on", kOptional, &Candidate::politics_declared_on, done_on(),
           "When political activity was declared.")
      .key("disqualified", kOptional, &Candidate::disqualified, line(),
           "Why the candidate cannot be appointed.")
      .key("sifted_on", kOptional, &Candidate::sifted_on, done_on(), "Date of the sift.")
      .key("interviewed_on", kOptional, &Candidate::interviewed_on, done_on(),
           "Date of the interview.")
      .key("approved_on", kOptional, &Candidate::approved_on, done_on(),
           "When Ministers approved the appointment.")
      .table("ctc", kOptional, &Candidate::ctc, clearance_table(), "Counter-terrorist check.")
      .table("due_diligence", kOptional, &Candidate::due_diligence, due_diligence_table(),
             "Search of what is public about the candidate.")
      .key("offered_on", kOptional, &Candidate::offered_on, done_on(), "Date of the formal offer.")
      .key("welcomed_on", kOptional, &Candidate::welcomed_on, done_on(),
           "When the welcome email was sent (IND-3).")
      .table("poh1", kOptional, &Candidate::poh1, poh1_table(),
             "The form by which SSC Pay learns of the member.")
      .key("person", kOptional, &Candidate::person, id<PersonId>(Empty::kIsNone),
           "Id in people.toml, once appointed.");
}

}  // namespace

const TableSpec<Recruitment>& recruitment_table() {
  static const TableSpec<Recruitment> kTable =
      TableSpec<Recruitment>()
          .tables("campaign", kOptional, &Recruitment::campaigns, campaign_table(),
                  "A campaign for independent members (IND-1).")
          .tables("candidate", kOptional, &Recruitment::candidates, candidate_table(),
                  "Somebody who applied (IND-1).");
  return kTable;
}

}  // namespace panelpress::inputs
