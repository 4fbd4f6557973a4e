#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "render/sentences.h"
#include "render/view.h"

/// rules.html, ready for print: every rule with its source and what was decided.
namespace panelpress::documents {

/// The rules of one family.
struct RuleGroupView {
  std::string code;
  std::string title;
  std::vector<DefinitionView> rules;
  PANELPRESS_VIEW(RuleGroupView, code, title, rules)
};

struct RulesView {
  PageView page;
  std::vector<RuleGroupView> groups;
  std::vector<OverrideView> overrides;
  PANELPRESS_VIEW(RulesView, page, groups, overrides)
};

RulesView rules_view(const Context& context);

/// The rules rest on the settings alone: their figures and the guidance version.
std::vector<std::string> inputs_of_rules(const Context& context);

/// The sentences of the page of rules that stand in no one place.
struct RulesWords {
  static constexpr const char* kPath = "rules/words.txt";

  /// What each family of rules is about.
  struct Family {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, gen, clk, sel, pan, pck, rec, post, cmp, fee, exp,
                            dq, ind, arr, con, trn, goal, esc, ref, iss, com)
  } family;

  render::Sentence<> title, subject;
  PANELPRESS_SENTENCES(title, subject, family)
};

/// The same of the page of keys.
struct InputsWords {
  static constexpr const char* kPath = "rules/inputs-words.txt";
  PANELPRESS_SENTENCES_OF(render::Sentence<>, title, subject)
};

// inputs.html, ready for print: every key of the records with its form, meaning, rules and an
// example, from the one table of keys that the parser reads by.

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
