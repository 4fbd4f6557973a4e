#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of a pack that stand in no one place of its page.
struct PackSentences {
  static constexpr const char* kPath = "case-pack/words.txt";

  /// The panel on the cover.
  struct Cover {
    render::Sentence<"weekday", "date", "holiday", "start", "end"> when;
    render::Sentence<"grade"> grade_asked;
    render::Sentence<"grade", "is_met"> grade;
    render::Sentence<> quorum_met;
    render::Sentence<"areas"> not_attended;
    render::Sentence<"areas"> not_confirmed;
    render::Sentence<> an_independent_member;
    render::Sentence<> no_cases;
    render::Sentence<"minutes", "most", "is_over"> minutes;
    PANELPRESS_SENTENCES(when, grade_asked, grade, quorum_met, not_attended, not_confirmed,
                         an_independent_member, no_cases, minutes)
  };

  /// What the chair decided without a quorum (PAN-4).
  struct Decision {
    render::Sentence<"reason"> proceed;
    render::Sentence<"reason"> stand_down;
    render::Sentence<"cases", "reason"> in_part;
    PANELPRESS_SENTENCES(proceed, stand_down, in_part)
  };

  /// Who sits.
  struct Seat {
    render::Sentence<> nobody;
    render::Sentence<> needed;
    render::Sentence<> attended;
    render::Sentence<> absent;
    render::Sentence<> attending;
    render::Sentence<> declined;
    render::Sentence<> no_answer;
    render::Sentence<"name"> reserve;
    render::Sentence<> no_reserve;
    render::Sentence<> expert;
    render::Sentence<> observer;
    render::Sentence<> not_trained;
    render::Sentence<> not_appointed;
    render::Sentence<> not_cleared;
    PANELPRESS_SENTENCES(nobody, needed, attended, absent, attending, declined, no_answer, reserve,
                         no_reserve, expert, observer, not_trained, not_appointed, not_cleared)
  };

  /// The steps of preparation, each by its rule.
  struct Step {
    render::Sentence<> pan_9;
    render::Sentence<> pan_10;
    render::Sentence<> pan_11;
    render::Sentence<> pan_12;
    render::Sentence<> pan_13;
    render::Sentence<> pck_8;
    PANELPRESS_SENTENCES(pan_9, pan_10, pan_11, pan_12, pan_13, pck_8)
  };

  struct Deadline {
    render::Sentence<> kept;
    render::Sentence<> missed;
    render::Sentence<> our_target;
    render::Sentence<> open;
    render::Sentence<"in_time", "all", "others"> by_members;
    PANELPRESS_SENTENCES(kept, missed, our_target, open, by_members)
  };

  /// The next cycle of a case on the panel's date (CLK-5).
  struct Review {
    render::Sentence<"cycle", "range"> due;
    render::Sentence<"cycle", "range"> not_due;
    render::Sentence<"cycle", "range"> ended;
    render::Sentence<"cycle", "range", "days"> overdue;
    render::Sentence<"cycle", "range", "days", "date"> late_by;  ///< of a panel still to come
    PANELPRESS_SENTENCES(due, not_due, ended, overdue, late_by)
  };

  /// What a barrier to removal is, when it is resolved and what is being done.
  struct BarrierPart {
    render::Sentence<"kind", "nth"> detail;
    render::Sentence<"kind", "nth"> resolve_by;
    render::Sentence<"kind", "nth"> mitigation;
    PANELPRESS_SENTENCES(detail, resolve_by, mitigation)
  };

  struct Aar {
    render::Sentence<> none;
    render::Sentence<"level"> level;
    render::Sentence<> no_reason;
    PANELPRESS_SENTENCES(none, level, no_reason)
  };

  struct Crime {
    render::Sentence<> offender;
    render::Sentence<> no_offender;
    render::Sentence<"category", "detail"> offence;
    render::Sentence<> no_offence;
    render::Sentence<"months"> sentence_length;
    render::Sentence<> no_mappa;
    render::Sentence<"category", "level"> mappa;
    PANELPRESS_SENTENCES(offender, no_offender, offence, no_offence, sentence_length, no_mappa,
                         mappa)
  };

  /// The minimum standards (PCK-5).
  struct Standard {
    render::Sentence<> steps;
    render::Sentence<> barriers;
    render::Sentence<> documentation;
    render::Sentence<> vulnerabilities;
    render::Sentence<> justification;
    render::Sentence<> public_protection;
    render::Sentence<> timescale;
    PANELPRESS_SENTENCES(steps, barriers, documentation, vulnerabilities, justification,
                         public_protection, timescale)
  };

  /// What a place of Atlas shows (PCK-9).
  struct Screen {
    render::Sentence<"title", "system"> name;
    render::Sentence<> nothing;
    render::Sentence<"date", "text", "status"> entry;
    render::Sentence<"date", "author", "records_panel"> dcpr;
    PANELPRESS_SENTENCES(name, nothing, entry, dcpr)
  };

  /// What is told of an earlier panel (PCK-1), after its date.
  struct Told {
    render::Sentence<"date"> recommendation;
    render::Sentence<"date"> reasons;
    render::Sentence<"date"> long_stop;
    render::Sentence<"date"> alternatives;
    render::Sentence<"date"> actions;
    render::Sentence<"date"> answer;
    render::Sentence<"date"> release;
    render::Sentence<"date"> no_release;
    render::Sentence<"date"> open_action;
    PANELPRESS_SENTENCES(recommendation, reasons, long_stop, alternatives, actions, answer, release,
                         no_release, open_action)
  };

  /// What an earlier panel said, and what became of it.
  struct History {
    render::Sentence<"date", "passed"> long_stop;
    render::Sentence<"date"> accepted;
    render::Sentence<"date", "reason"> rejected;
    render::Sentence<> none_asked;
    render::Sentence<"date"> released;
    render::Sentence<> no_reason_for_release;
    render::Sentence<> ended_since;
    render::Sentence<"what", "completed"> action;
    render::Sentence<"what", "who", "by"> open_action;
    PANELPRESS_SENTENCES(long_stop, accepted, rejected, none_asked, released, no_reason_for_release,
                         ended_since, action, open_action)
  };

  /// The last panel in a line.
  struct LastPanel {
    render::Sentence<> none;
    render::Sentence<"date"> before_records;
    render::Sentence<"date"> unknown;
    render::Sentence<"date", "outcome", "long_stop"> said;
    render::Sentence<> no_answer;
    PANELPRESS_SENTENCES(none, before_records, unknown, said, no_answer)
  };

  /// What a panel recommended, where there is no room for more.
  struct Outcome {
    render::Sentence<> release;
    render::Sentence<> maintain_with_actions;
    render::Sentence<> maintain;
    render::Sentence<> no_recommendation;
    render::Sentence<> deferred;
    PANELPRESS_SENTENCES(release, maintain_with_actions, maintain, no_recommendation, deferred)
  };

  /// An event of the timeline: short in the picture, whole in the list.
  struct Event {
    render::Sentence<"date"> label;
    render::Sentence<"date"> words;
    PANELPRESS_SENTENCES(label, words)
  };
  struct PanelEvent {
    render::Sentence<"date", "outcome"> label;
    render::Sentence<"date", "outcome"> words;
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
    render::Sentence<"numbers"> held;
    render::Sentence<"numbers"> missing;
    render::Sentence<"first", "last"> run;  ///< of numbers that follow each other
    Event detained;
    Event before_records;
    Event bail;
    Event removal;
    Event ended;
    Event today;
    Event this_panel;
    PanelEvent panel;
    MissedEvent missed;
    PANELPRESS_SENTENCES(alternative, cycle, window, held, missing, run, detained, before_records,
                         bail, removal, ended, today, this_panel, panel, missed)
  };

  /// The long-stops of the panels so far.
  struct Forecast {
    render::Sentence<"days", "panels", "first", "last"> moved;
    render::Sentence<"days", "panels", "first", "last"> nearer;
    render::Sentence<"panels", "last"> same;
    render::Sentence<> alternative;
    render::Sentence<"outcome", "date"> panel;
    render::Sentence<"date"> stop;
    render::Sentence<"date", "days"> stop_passed;
    render::Sentence<"date"> this_panel;
    render::Sentence<"date"> last_barrier;
    render::Sentence<"date", "outcome", "long_stop", "passed"> row;
    render::Sentence<"date"> barrier;
    PANELPRESS_SENTENCES(moved, nearer, same, alternative, panel, stop, stop_passed, this_panel,
                         last_barrier, row, barrier)
  };

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
  };

  render::Sentence<> title;
  render::Sentence<"when"> subject;
  render::Sentence<> no_name;
  render::Sentence<> at_the_start;
  render::Sentence<"minutes"> after;
  Cover cover;
  Decision decision;
  Seat seat;
  Step step;
  Deadline deadline;
  render::Sentence<"name", "area"> advice;
  render::Sentence<"date", "reason"> withdrawn;
  render::Sentence<"years", "date"> age;
  Review review;
  render::Sentence<"cycles", "is_one"> missed;
  render::Sentence<"basis", "referrer", "reason"> basis;
  render::Sentence<"date", "reason"> ended;
  render::Sentence<> no_directions;
  BarrierPart barrier;
  Aar aar;
  render::Sentence<> yes;
  render::Sentence<> no;
  Crime crime;
  render::Sentence<> no_document_date;
  Standard standard;
  Screen screen;
  Told told;
  History history;
  LastPanel last_panel;
  Outcome outcome;
  Timeline timeline;
  Forecast forecast;
  Sheet sheet;
  PANELPRESS_SENTENCES(title, subject, no_name, at_the_start, after, cover, decision, seat, step,
                       deadline, advice, withdrawn, age, review, missed, basis, ended,
                       no_directions, barrier, aar, yes, no, crime, no_document_date, standard,
                       screen, told, history, last_panel, outcome, timeline, forecast, sheet)
};

}  // namespace panelpress::documents
