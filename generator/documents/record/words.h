#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of a panel's record that stand in no one place of its page.
struct RecordWords {
  static constexpr const char* kPath = "record/words.txt";

  /// In what role somebody sat.
  struct Role {
    render::Sentence<"grade"> chair, officer;
    render::Sentence<"area"> member, expert, observer;
    PANELPRESS_SENTENCES(chair, officer, member, expert, observer)
  } role;

  render::Sentence<> title;
  render::Sentence<"id", "date"> subject;
  render::Sentence<"days", "band"> detained;
  PANELPRESS_SENTENCES(title, subject, role, detained)
};

}  // namespace panelpress::documents
