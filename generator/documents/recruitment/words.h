#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of recruitment that stand in no one place of its page.
struct RecruitmentWords {
  static constexpr const char* kPath = "recruitment/words.txt";

  /// How far a candidate has come.
  struct Standing {
    render::Sentence<> appointed, may_be_offered, applied;
    render::Sentence<"on"> offered;
    render::Sentence<"step", "on"> after_step;
    PANELPRESS_SENTENCES(appointed, offered, may_be_offered, after_step, applied)
  } standing;

  /// The line of dates of a campaign.
  struct Picture {
    render::Sentence<> description, not_yet;
    render::Sentence<"number", "what"> step;
    render::Sentence<"date"> today;
    PANELPRESS_SENTENCES(description, step, today, not_yet)
  } picture;

  render::Sentence<> title, subject, pool_picture, welcome;
  render::Sentence<"marking", "title"> email_subject;
  PANELPRESS_SENTENCES(title, subject, standing, picture, pool_picture, welcome, email_subject)
};

}  // namespace panelpress::documents
