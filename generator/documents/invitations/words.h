#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of what is sent before a panel that stand in no one place of an email.
struct InvitationWords {
  static constexpr const char* kPath = "invitations/words.txt";

  /// What a calendar shows of the panel.
  struct Event {
    render::Sentence<> summary, cancelled, location;
    render::Sentence<"team", "email"> description;
    PANELPRESS_SENTENCES(summary, cancelled, description, location)
  } event;

  /// What changes how a member prepares for a case.
  struct Flag {
    render::Sentence<"days"> overdue;
    render::Sentence<> light_touch, past_time;
    PANELPRESS_SENTENCES(overdue, light_touch, past_time)
  } flag;

  render::Sentence<> guide;
  PANELPRESS_SENTENCES(guide, event, flag)
};

}  // namespace panelpress::documents
