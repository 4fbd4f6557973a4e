#pragma once

#include <string>
#include <vector>

#include "documents/index/index.h"
#include "documents/shared/page.h"

namespace panelpress::documents {

/// A link to a document.
struct LinkView {
  std::string path;
  std::string title;
  std::string state;
  std::string look;
  static const render::Shape& shape();
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
  static const render::Shape& shape();
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
  static const render::Shape& shape();
};

IndexView index_view(const Context& context, const std::vector<IndexEntry>& all_documents);

}  // namespace panelpress::documents
