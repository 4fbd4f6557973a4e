#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "render/view.h"

/// inputs.html, ready for print: every key of the records with its form, meaning, rules and an
/// example, from the one table of keys that the parser reads by.
namespace panelpress::documents {

struct KeyView {
  std::string key;
  std::string form;
  std::string words;  ///< those it may take, or empty
  bool is_required = false;
  std::string meaning;
  std::vector<std::string> rules;  ///< that the meaning names
  std::string example;
  PANELPRESS_VIEW(KeyView, key, form, words, is_required, meaning, rules, example)
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

InputsView inputs_view(const Context& context);

}  // namespace panelpress::documents
