#pragma once

#include "documents/compliance/view.h"
#include "documents/shared/sentence_for.h"
#include "documents/shared/workbook_frame.h"
#include "rules/chase.h"

namespace panelpress::documents {

/// The sentences of the compliance workbooks and of the emails that bring them.
struct ReturnWords {
  static constexpr const char* kPath = "compliance/workbook.txt";

  using OfReturn = render::SentenceOf<ReturnView>;
  using Plain = render::Sentence<>;

  using RateChartWords = ChartWords<ReturnView>;

  /// A chart whose text alternative is made of its rows.
  struct CountChartWords {
    OfReturn title;
    Plain labels, values;
    PANELPRESS_SENTENCES(title, labels, values)
  };

  struct Properties {
    Plain subject;
    OfReturn printed;  ///< at the foot of each printed page
    PANELPRESS_SENTENCES(subject, printed)
  };
  struct Summary {
    OfReturn title;
    Plain about;
    OfReturn headline;
    OfReturn outstanding;
    OfReturn not_measurable;
    Plain how;
    RateChartWords chart;
    PANELPRESS_SENTENCES(title, about, headline, outstanding, not_measurable, how, chart)
  };
  /// The columns of a measure, beside that of its value, which is headed by its name alone.
  struct MeasureHeadings {
    render::Sentence<"measure"> due, calendar_days, working_days;
    PANELPRESS_SENTENCES(due, calendar_days, working_days)
  };
  struct Recommendations {
    OfReturn title;
    Plain about;
    Plain how;
    render::Sentence<"measure", "note"> why;
    render::Sentence<"date", "reason"> not_working;
    MeasureHeadings heading;
    PANELPRESS_SENTENCES(title, about, how, why, not_working, heading)
  };
  struct Rejections {
    OfReturn title;
    Plain about;
    OfReturn figures;
    render::Sentence<"name", "grade", "on"> approved;
    Plain none;
    PANELPRESS_SENTENCES(title, about, figures, approved, none)
  };
  struct Outstanding {
    OfReturn title;
    Plain about;
    OfReturn how;
    render::Sentence<"then", "now"> changed;  ///< an owner or an area, since the panel
    Plain none;
    PANELPRESS_SENTENCES(title, about, how, changed, none)
  };
  /// What is to be done about an open item, or what would put right what is at fault (CMP-7).
  struct Chase {
    SentenceFor<Measure> undone;
    SentenceFor<rules::Fault> amiss;
    std::string operator()(const rules::OpenItem& item) const {
      return item.to_put_right ? amiss(*item.to_put_right) : undone(item.measure->measure);
    }
    PANELPRESS_SENTENCES(undone, amiss)
  };
  /// The counts of a measure, beside its rate.
  struct CountHeadings {
    render::Sentence<"measure"> compliant, due;
    PANELPRESS_SENTENCES(compliant, due)
  };
  struct Trend {
    OfReturn title;
    Plain about;
    OfReturn how;
    RateChartWords chart;
    CountHeadings heading;
    PANELPRESS_SENTENCES(title, about, how, chart, heading)
  };
  struct Sample {
    OfReturn title;
    Plain about;
    OfReturn how;
    Plain command, share, owner;
    PANELPRESS_SENTENCES(title, about, how, command, share, owner)
  };
  struct Quality {
    OfReturn title;
    Plain about;
    OfReturn how;
    PANELPRESS_SENTENCES(title, about, how)
  };
  struct Findings {
    OfReturn title;
    Plain about;
    Plain how, none, elsewhere;
    render::Sentence<"subject", "message", "rule", "place"> not_for_issue;
    PANELPRESS_SENTENCES(title, about, how, none, elsewhere, not_for_issue)
  };
  /// A sheet of which nothing more is said.
  struct SheetWords {
    OfReturn title;
    Plain about;
    PANELPRESS_SENTENCES(title, about)
  };
  struct ChartedSheetWords {
    OfReturn title;
    Plain about;
    CountChartWords chart;
    PANELPRESS_SENTENCES(title, about, chart)
  };
  /// What recurs over twelve months.
  struct Recurring {
    OfReturn how;
    ChartedSheetWords barriers;
    SheetWords patterns;
    ChartedSheetWords months;
    SheetWords reasons, repeated, missed;
    PANELPRESS_SENTENCES(how, barriers, patterns, months, reasons, repeated, missed)
  };
  struct Definitions {
    Plain rates, measurable;
    OfReturn undated;
    PANELPRESS_SENTENCES(rates, measurable, undated)
  };
  struct Clock {
    Plain what, starts;
    OfReturn stops;
    PANELPRESS_SENTENCES(what, starts, stops)
  };
  struct Clocks {
    Plain title, about, days;
    Clock recorded, event, dcpr, outstanding;
    PANELPRESS_SENTENCES(title, about, days, recorded, event, dcpr, outstanding)
  };
  /// What the last cell of a row of replies says of it.
  struct Missing {
    Plain reason, day, decision, all, nothing;
    PANELPRESS_SENTENCES(reason, day, decision, all, nothing)
  };
  /// What a cell to fill in is for.
  struct Help {
    Plain decision, date, dcpr, reason;
    PANELPRESS_SENTENCES(decision, date, dcpr, reason)
  };
  struct Replies {
    OfReturn title;
    Plain about;
    OfReturn how;
    Plain cells, none;
    Missing missing;
    Help help;
    PANELPRESS_SENTENCES(title, about, how, cells, none, missing, help)
  };
  struct Email {
    render::Sentence<"area", "month"> title;
    render::Sentence<"working", "calendar"> elapsed;
    PANELPRESS_SENTENCES(title, elapsed)
  };

  OfReturn title;
  OfReturn guidance_9;
  Plain all_areas, none, not_recorded, no_owner, no_kind, yes, no;
  Properties properties;
  Summary summary;
  Recommendations recommendations;
  Rejections rejections;
  Outstanding outstanding;
  Chase chase;
  Trend trend;
  Sample sample;
  Quality quality;
  Findings findings;
  Recurring recurring;
  Definitions definitions;
  Clocks clocks;
  Replies replies;
  Email email;
  PANELPRESS_SENTENCES(title, guidance_9, all_areas, none, not_recorded, no_owner, no_kind, yes, no,
                       properties, summary, recommendations, rejections, outstanding, chase, trend,
                       sample, quality, findings, recurring, definitions, clocks, replies, email)
};

}  // namespace panelpress::documents
