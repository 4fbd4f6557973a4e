#pragma once

#include <string>
#include <vector>

#include "documents/index/index.h"
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

struct IndexView {
  PageView page;
  TodayView today;
  std::string counted;  ///< "120 documents"
  std::string ready;    ///< how many are
  std::string drafts;
  std::string not_for_issue;
  std::vector<LinkView> held_back;  ///< every document that is not for issue
  std::vector<LinkView> general;
  std::vector<IndexGroupView> panels;  ///< the latest first
  std::vector<IndexGroupView> months;  ///< the latest first
  PANELPRESS_VIEW(IndexView, page, today, counted, ready, drafts, not_for_issue, held_back, general,
                  panels, months)
};

IndexView index_view(const Context& context, const std::vector<IndexEntry>& all_documents);

}  // namespace panelpress::documents
