#include "documents/rules/inputs_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/shared/page.h"
#include "inputs/reference.h"
#include "render/sentences.h"
#include "render/view.h"
#include "rules/catalogue.h"

namespace panelpress::documents {

namespace {

constexpr const char* kInputsPage = "rules/inputs.html";

SharedPaths inputs_of_page() { return {"settings.toml"}; }

struct InputsWords {
  static constexpr const char* kPath = "rules/inputs-words.txt";
  render::Sentence<> title;
  render::Sentence<> subject;
  PANELPRESS_SENTENCES(title, subject)
};

struct KeyView {
  std::string key;
  bool is_table = false;  ///< a table, which is set off from its keys
  std::string form;
  std::string words;  ///< those it may take, or empty
  bool is_required = false;
  std::string meaning;
  std::vector<std::string> rules;  ///< that the meaning names
  std::string example;
  PANELPRESS_VIEW(KeyView, key, is_table, form, words, is_required, meaning, rules, example)
};

/// The keys of one kind of file.
struct FileView {
  std::string anchor;
  std::string file;
  std::string counted;  ///< "58 keys"
  std::vector<KeyView> keys;
  PANELPRESS_VIEW(FileView, anchor, file, counted, keys)
};

struct InputsView {
  PageView page;
  std::vector<FileView> files;
  PANELPRESS_VIEW(InputsView, page, files)
};

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
  view.is_table = row.key.starts_with('[');
  view.form = row.form;
  view.words = fmt::format("{}", fmt::join(row.words, ", "));
  view.is_required = row.is_required;
  view.meaning = row.meaning;
  view.rules = rules_in(row.meaning);
  if (!view.is_table) view.example = row.example;
  return view;
}

/// "cases/*.toml" is "cases", "people.toml" is "people".
std::string anchor_of(const std::string& file) { return file.substr(0, file.find_first_of("/.")); }

std::vector<FileView> file_views() {
  std::vector<FileView> files;
  for (const inputs::KeyRow& row : inputs::reference()) {
    if (files.empty() || files.back().file != row.file) {
      files.push_back({anchor_of(row.file), row.file, "", {}});
    }
    files.back().keys.push_back(key_view(row));
  }
  for (FileView& each : files) each.counted = counted(std::ssize(each.keys), "key");
  return files;
}

InputsView inputs_view(const Context& context) {
  const auto words = words_of<InputsWords>(context);
  PageFacts about;
  about.title = words.title();
  about.subject = words.subject();
  about.rules = {"GEN-1", "GEN-3", "GEN-4"};
  about.inputs = inputs_of_page();
  InputsView view;
  view.page = page_view(context, about);
  view.files = file_views();
  return view;
}

}  // namespace

Job inputs_job(const Context& context) {
  return job(
      document(Paper::kInputs),
      [&context] {
        return Document{document(Paper::kInputs),
                        context.templates.render(kInputsPage, inputs_view(context)), State::kReady,
                        inputs_of_page()};
      },
      inputs_of_page);
}

std::vector<render::TemplateUse> inputs_templates() {
  return {render::use<InputsView>(kInputsPage), render::use_sentences<InputsWords>()};
}

}  // namespace panelpress::documents
