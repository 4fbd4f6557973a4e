#pragma once

#include <string>
#include <vector>

#include "documents/index/index.h"
#include "documents/shared/page.h"
#include "render/view.h"

namespace panelpress::documents {

/// A link to a document.
struct LinkView {
  std::string path;
  std::string title;
  std::string state;
  std::string look;
  PANELPRESS_VIEW(LinkView, path, title, state, look)
};

/// The documents of one panel, of one month, or those about everything.
struct IndexGroupView {
  std::string anchor;
  std::string title;
  std::string note;
  std::vector<LinkView> links;
  std::vector<LinkView> emails;  ///< one a case: folded away
  bool has_emails = false;
  std::string emails_counted;  ///< "14 recommendation emails"
  PANELPRESS_VIEW(IndexGroupView, anchor, title, note, links, emails, has_emails, emails_counted)
};

struct IndexView {
  PageView page;
  std::string counted;  ///< "120 documents"
  std::string ready;    ///< how many are
  std::string drafts;
  std::string not_for_issue;
  std::vector<LinkView> held_back;  ///< every document that is not for issue
  bool has_held_back = false;
  std::vector<LinkView> general;
  bool has_general = false;
  std::vector<IndexGroupView> panels;  ///< the latest first
  bool has_panels = false;
  std::vector<IndexGroupView> months;  ///< the latest first
  bool has_months = false;
  PANELPRESS_VIEW(IndexView, page, counted, ready, drafts, not_for_issue, held_back, has_held_back,
                  general, has_general, panels, has_panels, months, has_months)
};

IndexView index_view(const Context& context, const std::vector<IndexEntry>& all_documents);

}  // namespace panelpress::documents
