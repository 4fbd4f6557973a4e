#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/context.h"
#include "documents/shared/page.h"
#include "model/settings.h"
#include "render/calendar.h"
#include "render/mime.h"

/// What all emails share. An email is one HTML template between `shared/email_top` and
/// `shared/email_bottom`; its text part is made from the HTML, so that both have the same content.
namespace panelpress::documents {

/// An email from the team: whom it goes to, and what it says.
struct Letter {
  std::vector<render::Mailbox> to;
  std::vector<render::Mailbox> cc;
  std::vector<render::Mailbox> bcc;  ///< each unseen by all others
  std::string subject;               ///< as rendered; blanks at its ends are dropped
  Date date;                         ///< the day it is about
  std::string id;                    ///< what tells it from all other emails of the team
  std::string html;
  std::optional<render::CalendarEvent> event;
  std::vector<render::Attachment> attachments;
};

/// A recipient; without an address when none is recorded, and then no recipient.
render::Mailbox mailbox(const Text& name, const Text& email);

/// The shell of an email: that of a page, but of the figures that settings change only those of the
/// rules it names, since its reader has five minutes.
PageView email_page(const Context& context, const PageFacts& about);

/// The findings that an address is missing (DQ-3) of any of these: the team, an area, a person. A
/// draft that lacks one is not ready.
std::vector<const Finding*> missing_addresses(const rules::Facts& facts,
                                              const std::vector<Subject>& whose);

/// The bytes of the message (.eml). Each address stands once, in To rather than Cc or Bcc.
std::string email_bytes(const Context& context, Letter letter);

/// The paragraphs of a text of several lines: its lines that are not blank, without the blanks at
/// their ends; none when the text is missing.
std::vector<std::string> paragraphs(const Text& text);

}  // namespace panelpress::documents
