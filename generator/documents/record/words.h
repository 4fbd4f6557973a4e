#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of a panel's record that stand in no one place of its page.
struct RecordWords {
  static constexpr const char* kPath = "record/words.txt";

  /// In what role somebody sat.
  struct Role {
    render::Sentence<"grade"> chair;
    render::Sentence<"grade"> officer;
    render::Sentence<"area"> member;
    render::Sentence<"area"> expert;
    render::Sentence<"area"> observer;
    PANELPRESS_SENTENCES(chair, officer, member, expert, observer)
  };

  render::Sentence<> title;
  render::Sentence<"id", "date"> subject;
  Role role;
  render::Sentence<"days", "band"> detained;
  PANELPRESS_SENTENCES(title, subject, role, detained)
};

}  // namespace panelpress::documents
