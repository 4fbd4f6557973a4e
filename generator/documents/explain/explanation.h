#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "documents/explain/view.h"
#include "documents/shared/sentence_for.h"
#include "documents/shared/vocabulary.h"
#include "render/templates.h"
#include "rules/facts.h"
#include "rules/vocabulary.h"

namespace panelpress::documents {

/// The words of `explain`: headings, labels, and what each fact says.
struct ExplainWords {
  static constexpr const char* kPath = "explain/words.txt";
  render::Sentence<> title, yes, no, none, not_recorded;
  render::Sentence<"ref", "name"> subject;

  struct Headings {
    render::Sentence<"ref"> clock;
    render::Sentence<> cycles, reviews, known, pool, team, findings;
    render::Sentence<"ref", "panel"> recommendation;
    render::Sentence<"id"> panel, claim, person, campaign, candidate, referral, issue, commitment,
        inspected;
    render::Sentence<"code"> area, core_area;
    render::Sentence<"month"> month;
    PANELPRESS_SENTENCES(clock, cycles, reviews, known, recommendation, panel, claim, person,
                         campaign, candidate, referral, issue, commitment, inspected, pool, area,
                         core_area, team, month, findings)
  } heading;

  /// Of a case.
  struct Case {
    render::Sentence<> days, band, cycle, review, window, status, missed, reviews_missing,
        next_review, no_review, planned, light_touch, no_bail, serious_crime, no_offences;
    render::Sentence<"status", "days"> status_is;
    SentenceFor<rules::ObligationKind> obligation;
    render::Sentence<"panel", "date", "by"> since;
    render::Sentence<"number"> cycle_number;
    render::Sentence<"start", "days", "cycle", "less", "review", "window", "panel", "date", "seen">
        sum;
    render::Sentence<"number"> review_number;
    render::Sentence<"due", "records_from"> review_missing;
    render::Sentence<"due", "date", "author", "records", "reasons"> review_held;
    render::Sentence<> detained, seen, bail, referred, ended;
    render::Sentence<"date"> until;
    render::Sentence<"area"> was_area;
    render::Sentence<"owner"> was_owner;
    render::Sentence<"centre"> was_centre;
    render::Sentence<"level"> was_level;
    render::Sentence<"reason"> was_because;
    render::Sentence<"date", "by"> bail_is, referred_is;
    PANELPRESS_SENTENCES(days, band, cycle, review, window, status, status_is, missed,
                         reviews_missing, next_review, no_review, planned, obligation, since,
                         light_touch, no_bail, serious_crime, no_offences, cycle_number, sum,
                         review_number, review_missing, review_held, detained, seen, until,
                         was_area, was_owner, was_centre, was_level, was_because, bail, bail_is,
                         referred, referred_is, ended)
  } of_case;

  /// Of a recommendation and what became of it.
  struct Recommended {
    render::Sentence<> date, outcome, reasons, long_stop, response_due, audit_on, next_review,
        event, re_refer, not_decided, response, no_day, released, audit;
    render::Sentence<"value", "by", "done", "calendar", "working", "note"> measure;
    render::Sentence<"is_agreed", "date", "reason"> response_is;
    render::Sentence<"date", "progress"> audit_is;
    PANELPRESS_SENTENCES(date, outcome, reasons, long_stop, response_due, audit_on, next_review,
                         event, re_refer, not_decided, measure, response, response_is, no_day,
                         released, audit, audit_is)
  } recommended;

  /// Of a panel.
  struct OfPanel {
    render::Sentence<> date, band, grade, grade_ok, quorum, missing, minutes, cancelled,
        cancelled_undated, cost, cost_nothing, cost_unknown;
    render::Sentence<"title", "person"> deadline;
    render::Sentence<"done", "last"> kept, missed;
    render::Sentence<"last"> open;
    render::Sentence<"days", "band", "minutes", "past"> listed;
    render::Sentence<"date", "time"> cancelled_at;
    render::Sentence<"total", "fee", "members"> cost_is;
    PANELPRESS_SENTENCES(date, band, grade, grade_ok, quorum, missing, minutes, deadline, kept,
                         missed, open, listed, cancelled, cancelled_at, cancelled_undated, cost,
                         cost_nothing, cost_unknown, cost_is)
  } of_panel;

  /// Of a claim, and of a person.
  struct OfClaim {
    render::Sentence<> submitted, fees, expenses, total, ready, to_do;
    render::Sentence<"amount", "date"> line;
    render::Sentence<"rule", "message"> problem;
    render::Sentence<"message", "remedy"> to_do_is;
    PANELPRESS_SENTENCES(submitted, line, problem, fees, expenses, total, ready, to_do, to_do_is)
  } of_claim;
  struct OfPerson {
    render::Sentence<> attendance, counted, term, appraised, induction, unclaimed;
    render::Sentence<"count", "range"> attendance_is;
    render::Sentence<"range", "clearance"> term_is;
    render::Sentence<"done", "all"> induction_is;
    render::Sentence<"panel", "cancelled", "by"> unclaimed_is;
    PANELPRESS_SENTENCES(attendance, attendance_is, counted, term, term_is, appraised, induction,
                         induction_is, unclaimed, unclaimed_is)
  } of_person;

  /// Of what a person brings and is asked for, beside the panels they sat on.
  struct OfService {
    render::Sentence<> trained, refreshed, manager_agreed, pass_until, sitting, may_not_sit, goal,
        attended, answered_in_time, answered_late, declined_in_time, declined_late, arrived_late,
        observed, cut_off, pool;
    render::Sentence<"panel"> asked, sat_on;
    render::Sentence<"is_given", "is_attending", "date"> answer;
    render::Sentence<"category", "date", "amount", "is_open_return", "copied", "cost_code"> booked;
    render::Sentence<"date"> pass;
    render::Sentence<"date", "month"> cut_off_is;
    render::Sentence<"members", "seats", "days"> pool_is;
    PANELPRESS_SENTENCES(trained, refreshed, manager_agreed, pass_until, sitting, may_not_sit, goal,
                         attended, answered_in_time, answered_late, declined_in_time, declined_late,
                         arrived_late, observed, asked, sat_on, answer, booked, pass, cut_off,
                         cut_off_is, pool, pool_is)
  } of_service;

  /// Of what the registers hold.
  struct Register {
    render::Sentence<"number"> step;
    render::Sentence<"what", "date"> step_is;
    render::Sentence<> no_offer, state, told, work, answer, since_acceptance, looked_at,
        closed_after, first_due, revised, days_late, done, answered, commitment;
    render::Sentence<"value", "from", "by", "done"> clock;
    render::Sentence<"done", "target"> done_is;
    render::Sentence<"id", "state"> commitment_is;
    PANELPRESS_SENTENCES(step, step_is, no_offer, state, told, work, answer, clock,
                         since_acceptance, looked_at, closed_after, first_due, revised, days_late,
                         done, done_is, answered, commitment, commitment_is)
  } of_register;

  /// Of the settings, the pool and a month.
  struct OfTeam {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, in_term, seats, days_left, name, casework, spoc,
                            team, records_from, booked, year_to_date)
  } of_team;

  render::Sentence<"severity", "subject"> finding;
  render::Sentence<"rule", "key", "chosen", "standard", "place"> chosen;

  PANELPRESS_SENTENCES(title, subject, yes, no, none, not_recorded, heading, of_case, recommended,
                       of_panel, of_claim, of_person, of_service, of_register, of_team, finding,
                       chosen)
};

/// Facts as they are explained, section by section, and the rules that they rest on.
class Explanation {
 public:
  Explanation(const rules::Facts& facts, const render::Templates& templates);

  const ExplainWords& words() const { return words_; }
  const Vocabulary& vocabulary() const { return vocabulary_; }

  void begin(std::string heading);
  /// A fact of the section begun last. The place is where the input decides it.
  void add(const render::Sentence<>& label, const std::string& value, std::string_view rule,
           const Source& source) {
    add_named(label(), value, rule, source);
  }
  template <class T>
  void add(const render::Sentence<>& label, const rules::Fact<T>& fact, const std::string& value) {
    add_named(label(), value, fact.rule, fact.source);
  }
  void add(const render::Sentence<>& label, const rules::Fact<bool>& fact) {
    add(label, fact, *fact ? words_.yes() : words_.no());
  }
  void add(const render::Sentence<>& label, const rules::Fact<std::optional<Date>>& fact);
  void add(const render::Sentence<>& label, const rules::Fact<std::vector<int>>& fact);
  /// A day of the records; nothing where it is not recorded.
  void add(const render::Sentence<>& label, const Field<Date>& day, std::string_view rule);
  /// The same with a label that is made of something.
  void add_named(const std::string& label, const std::string& value, std::string_view rule,
                 const Source& source);
  /// What the rules found wrong with the subject; of everything when there is none.
  void add_findings(const rules::Facts& facts, const std::optional<std::string>& subject);

  const std::vector<ExplainedSection>& sections() const { return sections_; }
  const std::set<std::string, std::less<>>& used_rules() const { return used_; }

  std::string recorded(const Text& text) const;
  /// The date of a panel, a response or an audit, noted when it is no working day (PAN-16).
  std::string noted(Date date) const;
  std::string noted_or_none(const std::optional<Date>& date) const;

 private:
  ExplainWords words_;
  Vocabulary vocabulary_;
  WorkingDays working_days_;
  std::vector<ExplainedSection> sections_;
  std::set<std::string, std::less<>> used_;
};

}  // namespace panelpress::documents
