#include "documents/kinds.h"

#include <algorithm>
#include <utility>

#include "documents/explain/explain.h"
#include "documents/index/index.h"

namespace panelpress::documents {

namespace {

/// One folder of `documents`: the documents it can make and the templates it prints.
struct Folder {
  std::vector<Job> (*jobs)(const Context& context);
  std::vector<render::TemplateUse> (*templates)();
};

constexpr Folder kFolders[] = {
#define PANELPRESS_FOLDER(name) {name##_jobs, name##_templates},
#include "documents/kinds.inc"
};

/// Sorts jobs by the path of their first document, which each is asked for once.
void sort_by_path(std::vector<Job>& jobs) {
  std::vector<std::pair<std::string, std::size_t>> order;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    order.emplace_back(jobs[i].documents.front().path(), i);
  }
  std::ranges::sort(order);
  std::vector<Job> sorted;
  for (const auto& [path, place] : order) sorted.push_back(std::move(jobs[place]));
  jobs = std::move(sorted);
}

template <class Item>
void append(std::vector<Item>& all, std::vector<Item> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<Job> all_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const Folder& folder : kFolders) append(jobs, folder.jobs(context));
  sort_by_path(jobs);
  return jobs;
}

// With those of `explain`, of what is shared and of the index, which have no jobs.
std::vector<render::TemplateUse> all_templates() {
  std::vector<render::TemplateUse> uses = explain_templates();
  append(uses, explain_page_templates());
  append(uses, shared_templates());
  append(uses, index_templates());
  for (const Folder& folder : kFolders) append(uses, folder.templates());
  return uses;
}

}  // namespace panelpress::documents
