#include "documents/index/index.h"

#include "documents/index/view.h"

namespace panelpress::documents {

namespace {

constexpr const char* kIndexPage = "index/page.html";
constexpr const char* kYearPage = "index/year.html";

}  // namespace

std::vector<DocumentId> index_pages(const rules::Facts& facts,
                                    const std::vector<IndexEntry>& all_documents) {
  std::vector<DocumentId> pages{document(Paper::kIndex)};
  const std::vector<IndexEntry> entries = documents_of(all_documents);
  for (const IndexPart& part : parts_of(facts, entries)) pages.push_back(part.page);
  return pages;
}

std::vector<Document> index_documents(const Context& context,
                                      const std::vector<IndexEntry>& all_documents) {
  std::vector<Document> pages;
  const auto add = [&](const DocumentId& id, std::string bytes) {
    pages.push_back({id, std::move(bytes), State::kReady, context.all_inputs});
  };
  add(document(Paper::kIndex),
      context.templates.render(kIndexPage, index_view(context, all_documents)));
  const std::vector<IndexEntry> entries = documents_of(all_documents);
  for (const IndexPart& part : parts_of(context.facts, entries)) {
    add(part.page, context.templates.render(kYearPage, index_year_view(context, part)));
  }
  return pages;
}

std::vector<render::TemplateUse> index_templates() {
  std::vector<render::TemplateUse> uses = title_templates();
  uses.insert(uses.end(),
              {render::use<IndexView>(kIndexPage), render::use<IndexYearView>(kYearPage),
               render::use_sentences<IndexWords>()});
  return uses;
}

}  // namespace panelpress::documents
