#pragma once

#include <string>
#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// A document as the manifest lists it: enough for a line of the index.
struct IndexEntry {
  DocumentId id;
  std::string subject;
  State state = State::kReady;
  std::string as_of = {};  ///< the day it was built for, ISO; empty where nobody knows
};

/// index.html: every document, by panel and by month, with its state; where one page cannot hold
/// them, also a page for each year (or month, of a long one), to which the first leads. They are
/// made last, from the merged manifest of a partial build.
std::vector<Document> index_documents(const Context& context,
                                      const std::vector<IndexEntry>& all_documents);

/// The pages that the index of these documents takes.
std::vector<DocumentId> index_pages(const rules::Facts& facts,
                                    const std::vector<IndexEntry>& all_documents);

std::vector<render::TemplateUse> index_templates();

}  // namespace panelpress::documents
