// Text as the head and the parts of a message can carry it.
#pragma once

#include <string>

namespace panelpress::render {

/// Text with U+FFFD in place of whatever is no UTF-8, and without NUL.
std::string valid_utf8(const std::string& text);

/// Text for a header: one line, so that it ends where its header ends.
std::string one_line(const std::string& text);

/// Text for a header that reads back as it is. GMime takes text that looks encoded for encoded, and
/// makes encoded words of more than 75 characters of some scripts and of long words: all of these
/// are encoded here.
std::string mail_header_text(const std::string& text);

/// The parts of a Message-ID may hold only some characters; every other is written as =XX, so that
/// two different values stay different.
std::string id_part(const std::string& text);

/// The head of a message, its lines ended with LF alone, as the message has it: with CRLF, and no
/// line that holds an encoded word longer than RFC 2047, section 2, allows.
std::string folded_head(const std::string& head);

}  // namespace panelpress::render
