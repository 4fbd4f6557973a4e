#pragma once

#include <map>
#include <string>
#include <vector>

#include "documents/document.h"
#include "documents/index/index.h"
#include "documents/shared/page.h"
#include "documents/shared/sentence_for.h"
#include "render/templates.h"
#include "render/view.h"
#include "rules/facts.h"
#include "rules/to_do.h"

namespace panelpress::documents {

/// What a document is called, which may say whose it is: by a sentence of its own folder.
std::string title_of(const render::Templates& templates, const DocumentId& id,
                     const std::string& whose);
std::vector<render::TemplateUse> title_templates();

/// The sentences of the index that stand in no one place of its page.
struct IndexWords {
  static constexpr const char* kPath = "index/words.txt";

  struct OfPanel {
    render::Sentence<"date", "id"> dated;
    render::Sentence<"id"> unknown;  ///< a panel of another build, that the records lack now
    render::Sentence<"status", "cases"> note;
    PANELPRESS_SENTENCES(dated, unknown, note)
  } panel;

  /// What is to be done, and who does it.
  struct Todo {
    render::Sentence<"count"> more;
    render::Sentence<> whole_panel;
    render::Sentence<"date", "id"> panel;
    SentenceFor<rules::Task, "counted", "named", "panel", "area"> what;
    SentenceFor<rules::Task, "area", "spoc"> who;
    PANELPRESS_SENTENCES(more, whole_panel, panel, what, who)
  } todo;
  /// What the next panel lacks.
  struct Missing {
    render::Sentence<> chair, officer;
    render::Sentence<"area"> area;
    render::Sentence<"members"> answers;
    render::Sentence<"cases"> time;
    PANELPRESS_SENTENCES(chair, officer, area, answers, time)
  } missing;
  struct Next {
    render::Sentence<"date", "time"> date;
    render::Sentence<"minutes", "most"> minutes;
    PANELPRESS_SENTENCES(date, minutes)
  } next;

  render::Sentence<"title"> pdf;
  render::Sentence<"title", "subject"> held_back;
  SentenceFor<State> state;
  SentenceFor<PanelStatus> status;
  PANELPRESS_SENTENCES(pdf, held_back, panel, state, status, todo, missing, next)
};

// Today: what is to be done, worst first, and the next panel on a card.

/// A piece of work: what, by whom, by when, and the page that says more.
struct WorkView {
  std::string what;
  std::string who;
  std::string by;  ///< "29 Mar 2026"; empty when there is no day
  bool is_late = false;
  std::string path;  ///< empty when no such document is there
  PANELPRESS_VIEW(WorkView, what, who, by, is_late, path)
};

/// The planned panel that comes next.
struct NextPanelView {
  std::string date;  ///< "Thursday 9 April 2026, 10:00"
  std::string in;    ///< "in 9 days"
  std::string path;  ///< of its pack; empty when there is none
  std::string cases;
  std::string minutes;  ///< "128 of 150 minutes"
  bool is_over = false;
  bool is_quorate = false;
  std::string chair;                 ///< empty when nobody is named
  std::vector<std::string> missing;  ///< "Returns Logistics: nobody has said yes"
  PANELPRESS_VIEW(NextPanelView, date, in, path, cases, minutes, is_over, is_quorate, chair,
                  missing)
};

struct TodayView {
  std::vector<WorkView> work;
  std::string late;                 ///< how many pieces are late; empty when none is
  std::vector<NextPanelView> next;  ///< one, or none
  PANELPRESS_VIEW(TodayView, work, late, next)
};

/// How many panels there are on each day that has one.
std::map<Date, int> panels_on_day(const rules::Facts& facts);
/// The id of a panel whose day is that of another too; empty where its day alone tells it apart.
std::string id_beside_day(const std::map<Date, int>& panels_on_day, const Panel& panel);

TodayView today_view(const Context& context, const IndexWords& words,
                     const std::vector<IndexEntry>& entries);

/// A page of the index that holds the documents of one year, or of one month.
struct IndexPart {
  DocumentId page;
  std::string name;  ///< "2026" or "March 2026"
  std::vector<const IndexEntry*> entries;
};

/// The month of a document, "2026-03": that of its panel's date or its own. Empty for one about
/// everything, and for one of a panel that the records lack now.
std::string month_in_index(const rules::Facts& facts, const IndexEntry& entry);

/// The pages that the index is parted into, the latest first: a year each, and in place of a year
/// that one page cannot hold its months. None where one page holds all. The parts refer to the
/// entries.
std::vector<IndexPart> parts_of(const rules::Facts& facts, const std::vector<IndexEntry>& entries);

/// A link to a document.
struct LinkView {
  std::string path;
  std::string title;
  std::string state;
  std::string look;
  std::string other_day;  ///< the day it was built for, where that is not the index's own
  PANELPRESS_VIEW(LinkView, path, title, state, look, other_day)
};

/// The documents of one panel, of one month, or those about everything.
struct IndexGroupView {
  std::string anchor;
  std::string title;
  std::string note;
  std::string documents;  ///< how many they are
  bool is_open = false;   ///< where it is still worked on: the others are folded away
  std::vector<LinkView> links;
  std::vector<LinkView> emails;  ///< one a case: folded away
  std::string emails_counted;    ///< "14 recommendation emails"
  PANELPRESS_VIEW(IndexGroupView, anchor, title, note, documents, is_open, links, emails,
                  emails_counted)
};

/// The page of a year, or of a month of a year that has too many documents for one page.
struct YearLinkView {
  std::string path;
  std::string year;       ///< "2026" or "March 2026"
  std::string documents;  ///< how many
  std::string not_for_issue;
  PANELPRESS_VIEW(YearLinkView, path, year, documents, not_for_issue)
};

struct IndexView {
  PageView page;
  TodayView today;
  std::string counted;  ///< "120 documents"
  std::string ready;    ///< how many are
  std::string drafts;
  std::string not_for_issue;
  std::vector<LinkView> held_back;  ///< every document that is not for issue
  std::vector<LinkView> general;
  /// The latest first, where one page cannot hold the panels and months.
  std::vector<YearLinkView> years;
  std::vector<IndexGroupView> panels;  ///< the latest first
  std::vector<IndexGroupView> months;  ///< the latest first
  PANELPRESS_VIEW(IndexView, page, today, counted, ready, drafts, not_for_issue, held_back, general,
                  years, panels, months)
};

/// The panels and months of one year, or those of one month.
struct IndexYearView {
  PageView page;
  std::string whole;  ///< the way to the first page
  std::string counted;
  std::vector<IndexGroupView> panels;
  std::vector<IndexGroupView> months;
  PANELPRESS_VIEW(IndexYearView, page, whole, counted, panels, months)
};

/// Every document but the pages of the index, sorted by path.
std::vector<IndexEntry> documents_of(const std::vector<IndexEntry>& all_documents);

IndexView index_view(const Context& context, const std::vector<IndexEntry>& all_documents);
IndexYearView index_year_view(const Context& context, const IndexPart& part);

}  // namespace panelpress::documents
