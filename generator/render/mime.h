// Email messages as files: plain values to the bytes of an RFC 5322 message.
#pragma once

#include <string>
#include <vector>

#include "base/date.h"

namespace panelpress::render {

/// A person or a team with an address. The name may be in any script, or empty.
struct Mailbox {
  std::string name;
  std::string email;  ///< local-part@domain; empty where none is recorded
};

struct Attachment {
  std::string file_name;
  std::string media_type;  ///< such as "text/csv": ours, never from the inputs
  std::string bytes;
};

/// The media type of an .xlsx file.
inline constexpr const char* kWorkbookMediaType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

struct Message {
  Mailbox from;
  std::vector<Mailbox> to;
  std::vector<Mailbox> cc;
  std::vector<Mailbox> bcc;  ///< a header of the draft, which the program that sends it takes out
  std::string subject;
  Date date{};                  ///< the day it is about; its time is noon, +0000
  std::string message_id_left;  ///< what tells this message from all others of the sender
  std::string text;
  std::string html;      ///< the same content as the text
  std::string calendar;  ///< of `to_calendar`, another form of the same content; or empty
  std::vector<Attachment> attachments;
};

/// Whether an address can stand in a message: one plain local-part@domain of printable ASCII.
bool is_plain_address(const std::string& email);

/// The message as a file that opens as a draft (X-Unsent), with CRLF line ends and UTF-8
/// throughout. The same message gives the same bytes: boundaries come from a hash of the content.
/// No value can add a header or a recipient: control characters become spaces, and a mailbox
/// without a plain address is left out. Several threads may call this at once.
std::string to_eml(const Message& message);

}  // namespace panelpress::render
