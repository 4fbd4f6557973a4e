#pragma once

#include <string>

#include "documents/shared/context.h"
#include "documents/shared/sentence_for.h"
#include "render/sentences.h"
#include "rules/facts.h"
#include "rules/vocabulary.h"

namespace panelpress::documents {

/// The sentences of a pack that stand in no one place of its page.
struct PackSentences {
  static constexpr const char* kPath = "case-pack/words.txt";

  /// The panel on the cover.
  struct Cover {
    render::Sentence<"date", "start", "end"> when;
    render::Sentence<"grade"> grade_asked;
    render::Sentence<"grade", "is_met"> grade;
    render::Sentence<> quorum_met, an_independent_member, no_cases;
    render::Sentence<"areas"> not_attended, not_confirmed;
    render::Sentence<"minutes", "most", "is_over"> minutes;
    PANELPRESS_SENTENCES(when, grade_asked, grade, quorum_met, not_attended, not_confirmed,
                         an_independent_member, no_cases, minutes)
  } cover;

  /// Who sits.
  struct Seat {
    render::Sentence<> nobody, needed, attended, absent, not_recorded, attending, declined,
        no_answer, no_reserve, expert, observer, not_trained, not_appointed, not_cleared;
    render::Sentence<"name"> reserve;
    render::Sentence<"area", "standing", "answered_on", "notes"> in_full;
    PANELPRESS_SENTENCES(in_full, nobody, needed, attended, absent, not_recorded, attending,
                         declined, no_answer, reserve, no_reserve, expert, observer, not_trained,
                         not_appointed, not_cleared)
  } seat;

  /// The steps of preparation, each by its rule.
  struct Step {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, pan_9, pan_10, pan_11, pan_12, pan_13, pck_8)
  } step;

  struct Deadline {
    render::Sentence<> kept, missed, our_target, open;
    render::Sentence<"in_time", "all", "others"> by_members;
    PANELPRESS_SENTENCES(kept, missed, our_target, open, by_members)
  } deadline;

  /// What a barrier to removal is, when it is resolved and what is being done.
  struct BarrierPart {
    render::Sentence<"kind", "nth"> detail, resolve_by, mitigation;
    PANELPRESS_SENTENCES(detail, resolve_by, mitigation)
  } barrier;

  struct Aar {
    render::Sentence<> none, no_reason;
    render::Sentence<"level"> level;
    PANELPRESS_SENTENCES(none, level, no_reason)
  } aar;

  struct Crime {
    render::Sentence<> offender, no_offender, no_offence, no_mappa;
    render::Sentence<"category", "detail"> offence;
    render::Sentence<"months"> sentence_length;
    render::Sentence<"category", "level"> mappa;
    PANELPRESS_SENTENCES(offender, no_offender, offence, no_offence, sentence_length, no_mappa,
                         mappa)
  } crime;

  /// The minimum standards (PCK-5).
  struct Standard {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, steps, barriers, documentation, vulnerabilities,
                            justification, public_protection, timescale)
  } standard;

  /// What a place of Atlas shows (PCK-9).
  struct Screen {
    render::Sentence<"title", "system"> name;
    render::Sentence<> nothing;
    render::Sentence<"date", "text", "status"> entry;
    render::Sentence<"date", "author", "records_panel"> dcpr;
    PANELPRESS_SENTENCES(name, nothing, entry, dcpr)
  } screen;

  /// What is told of an earlier panel (PCK-1), after its date.
  struct Told {
    PANELPRESS_SENTENCES_OF(render::Sentence<"date">, recommendation, reasons, long_stop,
                            alternatives, actions, answer, release, no_release, open_action)
  } told;

  /// What an earlier panel said, and what became of it.
  struct History {
    render::Sentence<"date", "passed"> long_stop;
    render::Sentence<"date"> accepted, released;
    render::Sentence<"date", "reason"> rejected;
    render::Sentence<> none_asked, no_reason_for_release, ended_since;
    render::Sentence<"what", "completed"> action;
    render::Sentence<"what", "who", "by"> open_action;
    PANELPRESS_SENTENCES(long_stop, accepted, rejected, none_asked, released, no_reason_for_release,
                         ended_since, action, open_action)
  } history;

  /// The last panel in a line.
  struct LastPanel {
    render::Sentence<> none, no_answer;
    render::Sentence<"date"> before_records, unknown;
    render::Sentence<"date", "outcome", "long_stop"> said;
    PANELPRESS_SENTENCES(none, before_records, unknown, said, no_answer)
  } last_panel;

  /// An event of the timeline: short in the picture, whole in the list.
  struct Event {
    PANELPRESS_SENTENCES_OF(render::Sentence<"date">, label, words)
  };
  struct PanelEvent {
    render::Sentence<"date", "outcome"> label, words;
    PANELPRESS_SENTENCES(label, words)
  };
  struct MissedEvent {
    render::Sentence<"cycle"> label;
    render::Sentence<"date", "cycle"> words;
    PANELPRESS_SENTENCES(label, words)
  };

  struct Timeline {
    render::Sentence<> alternative;
    render::Sentence<"number"> cycle;
    render::Sentence<"cycle", "range"> window;
    render::Sentence<"numbers"> held, missing;
    render::Sentence<"first", "last"> run;  ///< of numbers that follow each other
    Event detained, before_records, bail, removal, ended, today, this_panel;
    PanelEvent panel;
    MissedEvent missed;
    PANELPRESS_SENTENCES(alternative, cycle, window, held, missing, run, detained, before_records,
                         bail, removal, ended, today, this_panel, panel, missed)
  } timeline;

  /// The long-stops of the panels so far.
  struct Forecast {
    render::Sentence<"days", "panels", "first", "last"> moved, nearer;
    render::Sentence<"panels", "last"> same;
    render::Sentence<> alternative;
    render::Sentence<"outcome", "date"> panel;
    render::Sentence<"date"> stop, this_panel, last_barrier, barrier;
    render::Sentence<"date", "days"> stop_passed;
    render::Sentence<"date", "outcome", "long_stop", "passed"> row;
    PANELPRESS_SENTENCES(moved, nearer, same, alternative, panel, stop, stop_passed, this_panel,
                         last_barrier, row, barrier)
  } forecast;

  /// The chair's sheet.
  struct Sheet {
    render::Sentence<"days", "panels", "long_stop"> strip;
    render::Sentence<"cases", "minutes", "most"> fit;
    render::Sentence<"cases", "minutes", "most", "fit", "over"> over;
    render::Sentence<"kind", "date"> barrier;
    render::Sentence<"kind"> barrier_undated;
    render::Sentence<"date"> before_records;
    render::Sentence<> unknown;
    PANELPRESS_SENTENCES(strip, fit, over, barrier, barrier_undated, before_records, unknown)
  } sheet;

  render::Sentence<> title, no_name, at_the_start, no_directions, yes, no, no_document_date;
  render::Sentence<"when"> subject;
  render::Sentence<"minutes"> after;
  render::Sentence<"name", "area"> advice;
  render::Sentence<"part"> source;
  render::Sentence<"date", "reason"> withdrawn, ended;
  render::Sentence<"years", "date"> age;
  /// The next cycle of a case on the panel's date (CLK-5): where that is still to come, so is the
  /// delay.
  SentenceFor<rules::CaseStatus, "cycle", "range", "days"> review;
  render::Sentence<"cycle", "range", "days", "date"> late_by;
  /// What the chair decided without a quorum (PAN-4).
  SentenceFor<QuorumDecisionKind, "reason", "cases"> decision;
  SentenceFor<Recommendation> outcome;  ///< "Actions": where there is no room for more
  render::Sentence<"cycles", "is_one"> missed;
  render::Sentence<"basis", "referrer", "reason"> basis;
  PANELPRESS_SENTENCES(title, subject, no_name, at_the_start, after, cover, decision, seat, step,
                       deadline, advice, source, withdrawn, age, review, late_by, missed, basis,
                       ended, no_directions, barrier, aar, yes, no, crime, no_document_date,
                       standard, screen, told, history, last_panel, outcome, timeline, forecast,
                       sheet)
};

/// What a pack is made from.
struct PackContext {
  const Context& context;
  const rules::PanelFacts& panel;
  const PackSentences& say;
};

/// What a person in detention is called, or that no name is recorded.
inline std::string name_of(const PackSentences& say, const CaseRecord& record) {
  return is_named(record.name) ? *record.name : say.no_name();
}

}  // namespace panelpress::documents
