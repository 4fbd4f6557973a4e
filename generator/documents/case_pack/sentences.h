#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of a pack that stand in no one place of its page.
struct PackSentences {
  static constexpr const char* kPath = "case-pack/sentences.txt";

  /// The next cycle of a case on the panel's date (CLK-5).
  struct Review {
    render::Sentence<"cycle", "range"> due;
    render::Sentence<"cycle", "range"> not_due;
    render::Sentence<"cycle", "range"> ended;
    render::Sentence<"cycle", "range", "days"> overdue;
    render::Sentence<"cycle", "range", "days", "date"> late_by;  ///< of a panel still to come
    PANELPRESS_SENTENCES(due, not_due, ended, overdue, late_by)
  };

  /// What a place of Atlas shows (PCK-9).
  struct Screen {
    render::Sentence<"title", "system"> name;
    render::Sentence<> nothing;
    render::Sentence<"date", "text", "status"> entry;
    render::Sentence<"date", "author", "records_panel"> dcpr;
    PANELPRESS_SENTENCES(name, nothing, entry, dcpr)
  };

  /// What an earlier panel said (PCK-1).
  struct History {
    render::Sentence<"date", "what"> fact;
    render::Sentence<"date"> long_stop;
    render::Sentence<"date", "days"> long_stop_passed;
    render::Sentence<> long_stop_is;
    render::Sentence<> alternatives;
    PANELPRESS_SENTENCES(fact, long_stop, long_stop_passed, long_stop_is, alternatives)
  };

  /// The timeline; its labels are short, its list has whole sentences.
  struct Timeline {
    render::Sentence<"cycle"> missed;
    render::Sentence<"date", "cycle"> missed_in_words;
    PANELPRESS_SENTENCES(missed, missed_in_words)
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
    PANELPRESS_SENTENCES(strip, fit, over, barrier, barrier_undated)
  };

  Review review;
  render::Sentence<"date", "reason"> withdrawn;
  Screen screen;
  History history;
  render::Sentence<"name", "area"> advice;
  render::Sentence<"date", "outcome", "long_stop"> last_panel;
  Timeline timeline;
  Forecast forecast;
  Sheet sheet;
  PANELPRESS_SENTENCES(review, withdrawn, screen, history, advice, last_panel, timeline, forecast,
                       sheet)
};

}  // namespace panelpress::documents
