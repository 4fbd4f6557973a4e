#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "documents/shared/vocabulary.h"
#include "documents/trends/view.h"
#include "model/records.h"
#include "render/sentences.h"
#include "render/shape.h"
#include "rules/trends.h"

/// The sections of the page, each a part of its view.
namespace panelpress::documents {

/// The sentences of the page of trends that stand in no one place of it.
struct TrendsWords {
  static constexpr const char* kPath = "trends/words.txt";

  /// What each chart shows, for those who do not see it.
  struct Chart {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, barriers, rejections, reasons, repeated, missed,
                            became)
  } chart;
  struct Series {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, asked, rejected)
  } series;
  /// Where the recommendations have come to.
  struct Became {
    render::Sentence<"counts"> reply, action, dcpr, now;
    render::Sentence<"count"> agreed, disagreed, not_answered, carried_out, still_open, recorded,
        not_recorded, not_reviewed, removed, released, ended_otherwise, detained;
    PANELPRESS_SENTENCES(reply, action, dcpr, now, agreed, disagreed, not_answered, carried_out,
                         still_open, recorded, not_recorded, not_reviewed, removed, released,
                         ended_otherwise, detained)
  } became;
  /// What the groups are told by.
  struct By {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, command, band, centre, a_command, a_band, a_centre)
  } by;

  /// The captions of the tables.
  struct Tables {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, barriers, patterns, months, reasons, repeated,
                            missed)
  } table;
  /// What cells say in place of a figure.
  struct Cells {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, none_asked, none, completed, open, twelve_months)
  } cell;

  render::Sentence<> title, subject, not_recorded, no_kind;
  render::Sentence<"first", "last"> period;
  render::Sentence<"names", "more"> and_more;
  PANELPRESS_SENTENCES(title, subject, period, not_recorded, no_kind, and_more, series, chart,
                       became, by, table, cell)
};

/// What the sections are made from.
struct TrendsSource {
  const rules::Facts& facts;
  const Vocabulary& vocabulary;
  const rules::Trends& trends;
  const TrendsWords& words;
  const QualityWords& quality_words;
};

/// What became of the recommendations, and outcomes side by side.
void add_outcomes(const TrendsSource& source, TrendsView& view);
void add_barriers(const TrendsSource& source, TrendsView& view);
void add_rejections(const TrendsSource& source, TrendsView& view);
void add_repeated_actions(const TrendsSource& source, TrendsView& view);
void add_missed_cycles(const TrendsSource& source, TrendsView& view);

// What the charts of trends have in common.

/// Names with their counts.
using Counts = std::vector<std::pair<std::string, int>>;

/// A bar for each name; none of fewer than three.
std::optional<render::Markup> bars(const std::string& description, const Counts& counts);

/// "Mar", for the columns of a chart of months.
std::string short_month(Month month);

}  // namespace panelpress::documents
