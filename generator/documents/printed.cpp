#include "documents/printed.h"

namespace panelpress::documents {

namespace {

Document printed(Document page, const PrintPage& print) {
  page.bytes = print(page.bytes);
  page.id = as_pdf(std::move(page.id));
  return page;
}

}  // namespace

Job with_pdfs(Job job, const PrintPage& print) {
  std::vector<Planned> pdfs;
  for (const Planned& each : job.documents) {
    if (has_pdf(each.id)) pdfs.emplace_back(as_pdf(each.id), each.subject);
  }
  if (pdfs.empty()) return job;
  job.documents.insert(job.documents.end(), pdfs.begin(), pdfs.end());
  job.make = [make = std::move(job.make), print] {
    std::vector<Document> made = make();
    // Of the pages alone: the list grows by what is printed.
    const std::size_t pages = made.size();
    for (std::size_t i = 0; i < pages; ++i) {
      if (has_pdf(made[i].id)) made.push_back(printed(made[i], print));
    }
    return made;
  };
  return job;
}

}  // namespace panelpress::documents
