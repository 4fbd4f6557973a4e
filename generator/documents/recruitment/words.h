#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of recruitment that stand in no one place of its page.
struct RecruitmentWords {
  static constexpr const char* kPath = "recruitment/words.txt";

  /// How far a candidate has come.
  struct Standing {
    render::Sentence<> appointed;
    render::Sentence<"on"> offered;
    render::Sentence<> may_be_offered;
    render::Sentence<"step", "on"> after_step;
    render::Sentence<> applied;
    PANELPRESS_SENTENCES(appointed, offered, may_be_offered, after_step, applied)
  };

  render::Sentence<> title;
  render::Sentence<> subject;
  Standing standing;
  render::Sentence<> welcome;
  render::Sentence<"marking", "title"> email_subject;
  PANELPRESS_SENTENCES(title, subject, standing, welcome, email_subject)
};

}  // namespace panelpress::documents
