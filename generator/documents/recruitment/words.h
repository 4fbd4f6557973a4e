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

  /// The line of dates of a campaign.
  struct Picture {
    render::Sentence<> description;
    render::Sentence<"number", "what"> step;
    render::Sentence<"date"> today;
    render::Sentence<> not_yet;
    PANELPRESS_SENTENCES(description, step, today, not_yet)
  };

  render::Sentence<> title;
  render::Sentence<> subject;
  Standing standing;
  Picture picture;
  render::Sentence<> pool_picture;
  render::Sentence<> welcome;
  render::Sentence<"marking", "title"> email_subject;
  PANELPRESS_SENTENCES(title, subject, standing, picture, pool_picture, welcome, email_subject)
};

}  // namespace panelpress::documents
