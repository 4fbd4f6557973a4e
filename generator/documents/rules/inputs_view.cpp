#include <fmt/format.h>

#include <algorithm>

#include "documents/rules/view.h"
#include "inputs/reference.h"
#include "rules/catalogue.h"

namespace panelpress::documents {

namespace {

/// Whether the id stands in the text, and is not the beginning of a longer one.
bool names(const std::string& text, std::string_view id) {
  const auto at = text.find(id);
  if (at == std::string::npos) return false;
  const auto after = at + id.size();
  return after == text.size() || text[after] < '0' || text[after] > '9';
}

std::vector<std::string> rules_in(const std::string& meaning) {
  std::vector<std::string> ids;
  for (const rules::Rule& rule : rules::catalogue()) {
    if (names(meaning, rule.id)) ids.emplace_back(rule.id);
  }
  return ids;
}

KeyView key_view(const inputs::KeyRow& row) {
  KeyView view;
  view.key = row.key;
  view.form = row.form;
  view.words = fmt::format("{}", fmt::join(row.words, ", "));
  view.is_required = row.is_required;
  view.meaning = row.meaning;
  view.rules = rules_in(row.meaning);
  if (!row.key.starts_with('[')) view.example = row.example;
  return view;
}

/// "cases/*.toml" is "cases", "people.toml" is "people".
std::string anchor_of(const std::string& file) { return file.substr(0, file.find_first_of("/.")); }

std::vector<FileView> file_views(const Vocabulary& vocabulary) {
  std::vector<FileView> files;
  // The keys of a file follow each other in the reference.
  for (const inputs::KeyRow& row : inputs::reference()) {
    if (files.empty() || files.back().file != row.file) {
      files.push_back({anchor_of(row.file), row.file, "", {}});
    }
    files.back().keys.push_back(key_view(row));
  }
  for (FileView& each : files) each.counted = vocabulary.count.keys(std::ssize(each.keys));
  return files;
}

}  // namespace

InputsView inputs_view(const Context& context) {
  const auto words = words_of<InputsWords>(context);
  InputsView view;
  view.page = page_view(context, {.title = words.title(),
                                  .subject = words.subject(),
                                  .rules = {"GEN-1", "GEN-3", "GEN-4"},
                                  .inputs = inputs_of_rules(context)});
  view.files = file_views(context.vocabulary);
  return view;
}

}  // namespace panelpress::documents
