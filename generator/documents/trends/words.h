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
    render::Sentence<"agreed", "disagreed", "open"> reply;
    render::Sentence<"done", "open"> action;
    render::Sentence<"recorded", "not_recorded", "open"> dcpr;
    render::Sentence<"removed", "released", "otherwise", "detained"> now;
    PANELPRESS_SENTENCES(reply, action, dcpr, now)
  };
  /// What the groups are told by.
  struct By {
    render::Sentence<> command;
    render::Sentence<> band;
    render::Sentence<> centre;
    PANELPRESS_SENTENCES(command, band, centre)
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
