#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of the page of rules that stand in no one place.
struct RulesWords {
  static constexpr const char* kPath = "rules/words.txt";

  /// What each family of rules is about.
  struct Family {
    render::Sentence<> gen, clk, sel, pan, pck, rec, post, cmp, fee, exp, dq, ind, arr, con, trn,
        goal, esc, ref, iss, com;
    PANELPRESS_SENTENCES(gen, clk, sel, pan, pck, rec, post, cmp, fee, exp, dq, ind, arr, con, trn,
                         goal, esc, ref, iss, com)
  } family;

  render::Sentence<> title, subject;
  PANELPRESS_SENTENCES(title, subject, family)
};

/// The same of the page of keys.
struct InputsWords {
  static constexpr const char* kPath = "rules/inputs-words.txt";
  render::Sentence<> title, subject;
  PANELPRESS_SENTENCES(title, subject)
};

}  // namespace panelpress::documents
