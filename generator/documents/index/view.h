#pragma once

#include <string>
#include <vector>

#include "documents/index/index.h"
#include "documents/index/parts.h"
#include "documents/index/today.h"
#include "documents/shared/page.h"
#include "render/view.h"

namespace panelpress::documents {

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
  std::vector<LinkView> links;
  std::vector<LinkView> emails;  ///< one a case: folded away
  std::string emails_counted;    ///< "14 recommendation emails"
  PANELPRESS_VIEW(IndexGroupView, anchor, title, note, links, emails, emails_counted)
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
