#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of the page of trends that stand in no one place of it.
struct TrendsWords {
  static constexpr const char* kPath = "trends/words.txt";

  /// What each chart shows, for those who do not see it.
  struct Chart {
    render::Sentence<> barriers;
    render::Sentence<> rejections;
    render::Sentence<> reasons;
    render::Sentence<> repeated;
    render::Sentence<> missed;
    render::Sentence<> became;
    PANELPRESS_SENTENCES(barriers, rejections, reasons, repeated, missed, became)
  };
  struct Series {
    render::Sentence<> asked;
    render::Sentence<> rejected;
    PANELPRESS_SENTENCES(asked, rejected)
  };
  /// Where the recommendations have come to.
  struct Became {
    render::Sentence<"counts"> reply;
    render::Sentence<"counts"> action;
    render::Sentence<"counts"> dcpr;
    render::Sentence<"counts"> now;
    render::Sentence<"count"> agreed;
    render::Sentence<"count"> disagreed;
    render::Sentence<"count"> not_answered;
    render::Sentence<"count"> carried_out;
    render::Sentence<"count"> still_open;
    render::Sentence<"count"> recorded;
    render::Sentence<"count"> not_recorded;
    render::Sentence<"count"> not_reviewed;
    render::Sentence<"count"> removed;
    render::Sentence<"count"> released;
    render::Sentence<"count"> ended_otherwise;
    render::Sentence<"count"> detained;
    PANELPRESS_SENTENCES(reply, action, dcpr, now, agreed, disagreed, not_answered, carried_out,
                         still_open, recorded, not_recorded, not_reviewed, removed, released,
                         ended_otherwise, detained)
  };
  /// What the groups are told by.
  struct By {
    render::Sentence<> command;
    render::Sentence<> band;
    render::Sentence<> centre;
    render::Sentence<> a_command;
    render::Sentence<> a_band;
    render::Sentence<> a_centre;
    PANELPRESS_SENTENCES(command, band, centre, a_command, a_band, a_centre)
  };

  /// The captions of the tables.
  struct Tables {
    render::Sentence<> barriers;
    render::Sentence<> patterns;
    render::Sentence<> months;
    render::Sentence<> reasons;
    render::Sentence<> repeated;
    render::Sentence<> missed;
    PANELPRESS_SENTENCES(barriers, patterns, months, reasons, repeated, missed)
  };
  /// What cells say in place of a figure.
  struct Cells {
    render::Sentence<> none_asked;
    render::Sentence<> none;
    render::Sentence<> completed;
    render::Sentence<> open;
    render::Sentence<> twelve_months;
    PANELPRESS_SENTENCES(none_asked, none, completed, open, twelve_months)
  };

  render::Sentence<> title;
  render::Sentence<> subject;
  render::Sentence<"first", "last"> period;
  render::Sentence<> not_recorded;
  render::Sentence<> no_kind;
  render::Sentence<"names", "more"> and_more;
  Series series;
  Chart chart;
  Became became;
  By by;
  Tables table;
  Cells cell;
  PANELPRESS_SENTENCES(title, subject, period, not_recorded, no_kind, and_more, series, chart,
                       became, by, table, cell)
};

}  // namespace panelpress::documents
