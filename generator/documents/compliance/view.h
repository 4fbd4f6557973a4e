#pragma once

#include <string>
#include <vector>

#include "documents/shared/context.h"
#include "documents/shared/sentence_for.h"
#include "documents/shared/workbook_frame.h"
#include "render/view.h"
#include "rules/chase.h"
#include "rules/monthly_return.h"

/// A month's return in words: what the sentences of its workbook and of its email may name.
namespace panelpress::documents {

using rules::MonthReturn;

/// The rate of one measure.
struct RateView {
  std::string measure;
  std::string rate;  ///< "83.3%" or "none due"
  std::string compliant;
  std::string due;  ///< what the rate is of
  std::string late;
  std::string outstanding;
  std::string pending;
  std::string not_measurable;
  bool is_none_due = false;
  bool is_last = false;
  PANELPRESS_VIEW(RateView, measure, rate, compliant, due, late, outstanding, pending,
                  not_measurable, is_none_due, is_last)
};

struct ReturnView {
  std::string month;  ///< "March 2026"
  std::string area;   ///< empty for all areas
  std::string as_of;  ///< "31 March 2026"
  std::string team;
  std::string team_email;
  bool is_guidance_9 = false;
  std::string first_month;  ///< of the twelve that the trend shows
  std::string last_month;
  std::vector<RateView> rates;
  std::string recommendations;  ///< "17 recommendations"
  std::string asked;            ///< "9 recommendations"
  std::string rejected;         ///< "2"
  std::string rejected_share;
  bool has_rejections = false;
  std::string reasons_on_atlas;
  std::string reasons_in_dcpr;
  std::string open;          ///< "3 items" to chase, or empty
  std::string outstanding;   ///< "2": of them those not done
  std::string to_put_right;  ///< "1": of them those done amiss
  std::string beyond;        ///< "1 item" done amiss that can no longer be put right, or empty
  std::string open_earlier;  ///< "2": of them those of earlier months, or empty
  bool is_one_earlier = false;
  std::string not_measurable;  ///< "2 measures"
  std::string considered;      ///< "31 cases" considered in the period
  std::string sampled;         ///< "2 recommendations"
  PANELPRESS_VIEW(ReturnView, month, area, as_of, team, team_email, is_guidance_9, first_month,
                  last_month, rates, recommendations, asked, rejected, rejected_share,
                  has_rejections, reasons_on_atlas, reasons_in_dcpr, open, outstanding,
                  to_put_right, beyond, open_earlier, is_one_earlier, not_measurable, considered,
                  sampled)
};

ReturnView return_view(const Context& context, const MonthReturn& month);

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
  } properties;
  struct Summary {
    OfReturn title, headline, outstanding, not_measurable;
    Plain about, how;
    RateChartWords chart;
    PANELPRESS_SENTENCES(title, about, headline, outstanding, not_measurable, how, chart)
  } summary;
  /// The columns of a measure, beside that of its value, which is headed by its name alone.
  struct MeasureHeadings {
    PANELPRESS_SENTENCES_OF(render::Sentence<"measure">, due, calendar_days, working_days)
  };
  struct Recommendations {
    OfReturn title;
    Plain about, how;
    render::Sentence<"measure", "note"> why;
    render::Sentence<"date", "reason"> not_working;
    MeasureHeadings heading;
    PANELPRESS_SENTENCES(title, about, how, why, not_working, heading)
  } recommendations;
  struct Rejections {
    OfReturn title, figures;
    Plain about, none;
    render::Sentence<"name", "grade", "on"> approved;
    PANELPRESS_SENTENCES(title, about, figures, approved, none)
  } rejections;
  struct Outstanding {
    OfReturn title, how;
    Plain about, none;
    render::Sentence<"then", "now"> changed;  ///< an owner or an area, since the panel
    PANELPRESS_SENTENCES(title, about, how, changed, none)
  } outstanding;
  /// What is to be done about an open item, or what would put right what is at fault (CMP-7).
  struct Chase {
    SentenceFor<Measure> undone;
    SentenceFor<rules::Fault> amiss;
    std::string operator()(const rules::OpenItem& item) const {
      return item.to_put_right ? amiss(*item.to_put_right) : undone(item.measure->measure);
    }
    PANELPRESS_SENTENCES(undone, amiss)
  } chase;
  /// The counts of a measure, beside its rate.
  struct CountHeadings {
    PANELPRESS_SENTENCES_OF(render::Sentence<"measure">, compliant, due)
  };
  struct Trend {
    OfReturn title, how;
    Plain about;
    RateChartWords chart;
    CountHeadings heading;
    PANELPRESS_SENTENCES(title, about, how, chart, heading)
  } trend;
  struct Sample {
    OfReturn title, how;
    Plain about, command, share, owner;
    PANELPRESS_SENTENCES(title, about, how, command, share, owner)
  } sample;
  struct Quality {
    OfReturn title, how;
    Plain about;
    PANELPRESS_SENTENCES(title, about, how)
  } quality;
  struct Findings {
    OfReturn title;
    Plain about, how, none, elsewhere;
    render::Sentence<"subject", "message", "rule", "place"> not_for_issue;
    PANELPRESS_SENTENCES(title, about, how, none, elsewhere, not_for_issue)
  } findings;
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
    Plain undated;
    ChartedSheetWords barriers, months;
    SheetWords patterns, reasons, repeated, missed;
    PANELPRESS_SENTENCES(how, undated, barriers, patterns, months, reasons, repeated, missed)
  } recurring;
  struct Definitions {
    Plain rates, measurable;
    OfReturn undated;
    PANELPRESS_SENTENCES(rates, measurable, undated)
  } definitions;
  struct Clock {
    Plain what, starts;
    OfReturn stops;
    PANELPRESS_SENTENCES(what, starts, stops)
  };
  struct Clocks {
    Plain title, about, days;
    Clock recorded, event, dcpr, outstanding;
    PANELPRESS_SENTENCES(title, about, days, recorded, event, dcpr, outstanding)
  } clocks;
  /// What the last cell of a row of replies says of it.
  struct Missing {
    PANELPRESS_SENTENCES_OF(Plain, reason, day, decision, all, nothing)
  };
  /// What a cell to fill in is for.
  struct Help {
    PANELPRESS_SENTENCES_OF(Plain, decision, date, dcpr, reason)
  };
  struct Replies {
    OfReturn title, how;
    Plain about, cells, none;
    Missing missing;
    Help help;
    PANELPRESS_SENTENCES(title, about, how, cells, none, missing, help)
  } replies;
  struct Email {
    render::Sentence<"area", "month"> title;
    render::Sentence<"working", "calendar"> elapsed;
    PANELPRESS_SENTENCES(title, elapsed)
  } email;

  OfReturn title, guidance_9;
  Plain all_areas, none, not_recorded, no_owner, no_kind, yes, no;
  PANELPRESS_SENTENCES(title, guidance_9, all_areas, none, not_recorded, no_owner, no_kind, yes, no,
                       properties, summary, recommendations, rejections, outstanding, chase, trend,
                       sample, quality, findings, recurring, definitions, clocks, replies, email)
};

}  // namespace panelpress::documents
