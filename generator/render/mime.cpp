#include "render/mime.h"

#include <fmt/format.h>
#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <string_view>

#include "base/digest.h"
#include "render/mime_head.h"
#include "render/mime_text.h"
#include "render/owned.h"
#include "render/quoted_printable.h"

namespace panelpress::render {

namespace {

/// GMime counts its initialisations without a lock, so it is started once for all threads.
void start_gmime() {
  static const bool kStarted = (g_mime_init(), true);
  static_cast<void>(kStarted);
}

constexpr const char* kCharset = "utf-8";

constexpr std::string_view kSpecialInAddresses = "()<>[]:;,\\\" ";

/// The hash that the boundaries are made of: of all the content, so that no part holds its own.
std::string content_hash(const Message& message) {
  std::string all = message.text + '\0' + message.html + '\0' + message.calendar;
  for (const Attachment& each : message.attachments) all += '\0' + sha256_hex(each.bytes);
  return sha256_hex(all).substr(0, 32);
}

/// "=_" occurs in no quoted-printable or base64 text, so the boundary cannot either.
std::string boundary(std::string_view level, const std::string& hash) {
  return fmt::format("=_{}_{}", level, hash);
}

constexpr std::string_view kLineEnd = "\r\n";

/// Appends lines as a message ends them.
void append_with_crlf(std::string& eml, std::string_view lines) {
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    eml.append(lines, at, end - at);
    if (end < lines.size()) eml.append(kLineEnd);
    at = end + 1;
  }
}

/// GMime counts the room it needs.
void append_base64(std::string& eml, std::string_view bytes) {
  GMimeEncoding encoding;
  g_mime_encoding_init_encode(&encoding, GMIME_CONTENT_ENCODING_BASE64);
  std::string encoded(g_mime_encoding_outlen(&encoding, bytes.size()), '\0');
  encoded.resize(g_mime_encoding_flush(&encoding, bytes.data(), bytes.size(), encoded.data()));
  append_with_crlf(eml, encoded);
}

std::string without_cr(std::string text) {
  std::erase(text, '\r');
  return text;
}

/// The head of a part and the empty line below it, its lines ended with LF alone.
std::string head_of(GMimeObject* part) {
  const OwnedChars head{g_mime_object_get_headers(part, nullptr)};
  return head.get() + std::string("\n");
}

/// A text part. GMime's own would choose a charset anew.
void append_text(std::string& eml, std::string_view type, const std::string& text) {
  eml.append("Content-Type: text/").append(type).append(kLineEnd);
  eml.append("Content-Transfer-Encoding: quoted-printable\r\n\r\n");
  const std::string valid = valid_utf8(text);
  if (valid.find('\r') == std::string::npos) return append_quoted_printable(eml, valid);
  append_quoted_printable(eml, without_cr(valid));
}

/// The type of a calendar's part, which repeats its method (RFC 6047), with the name that a program
/// shows which lists it among the attachments.
std::string calendar_type(const std::string& calendar) {
  const bool is_cancelled = calendar.find("METHOD:CANCEL") != std::string::npos;
  return fmt::format("calendar; charset=utf-8; method={}; name=\"panel.ics\"",
                     is_cancelled ? "CANCEL" : "PUBLISH");
}

void use_utf8(GMimeParamList* parameters, const char* name) {
  GMimeParam* const parameter = g_mime_param_list_get_parameter(parameters, name);
  if (parameter != nullptr) g_mime_param_set_charset(parameter, kCharset);
}

void set_file_name(GMimePart* part, const std::string& file_name) {
  auto* const object = reinterpret_cast<GMimeObject*>(part);
  g_mime_object_set_disposition(object, GMIME_DISPOSITION_ATTACHMENT);
  g_mime_part_set_filename(part, one_line(file_name).c_str());
  use_utf8(g_mime_content_type_get_parameters(g_mime_object_get_content_type(object)), "name");
  use_utf8(g_mime_content_disposition_get_parameters(g_mime_object_get_content_disposition(object)),
           "filename");
}

void append_attachment(std::string& eml, const Attachment& attachment) {
  const auto slash = attachment.media_type.find('/');
  const Owned<GMimePart> part{
      g_mime_part_new_with_type(attachment.media_type.substr(0, slash).c_str(),
                                attachment.media_type.substr(slash + 1).c_str())};
  set_file_name(part.get(), attachment.file_name);
  g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
  append_with_crlf(eml, head_of(reinterpret_cast<GMimeObject*>(part.get())));
  append_base64(eml, attachment.bytes);
}

/// The parts of a multipart, each between two of its boundaries (RFC 2046).
class Parts {
 public:
  Parts(std::string& eml, const std::string& boundary) : eml_(eml), boundary_(boundary) {}

  /// Begins the next part: its head follows.
  void next() {
    if (!is_first_) eml_.append(kLineEnd);
    is_first_ = false;
    eml_.append("--").append(boundary_).append(kLineEnd);
  }
  void end() { eml_.append("\r\n--").append(boundary_).append("--\r\n"); }

 private:
  std::string& eml_;
  const std::string& boundary_;
  bool is_first_ = true;
};

/// The header of what has parts (RFC 2046): all in it is ours, so that there is nothing to encode.
std::string multipart_type(std::string_view subtype, std::string_view boundary) {
  return fmt::format("Content-Type: multipart/{};\r\n\tboundary=\"{}\"\r\n", subtype, boundary);
}

/// The forms of one content: text, HTML, and the calendar if there is one.
void append_alternatives(std::string& eml, const Message& message, const std::string& boundary) {
  Parts parts{eml, boundary};
  parts.next();
  append_text(eml, "plain; charset=utf-8", message.text);
  parts.next();
  append_text(eml, "html; charset=utf-8", message.html);
  if (!message.calendar.empty()) {
    parts.next();
    append_text(eml, calendar_type(message.calendar), message.calendar);
  }
  parts.end();
}

/// The alternatives, then the attachments.
void append_mixed(std::string& eml, const Message& message, const std::string& boundary,
                  const std::string& alternatives) {
  Parts parts{eml, boundary};
  parts.next();
  eml.append(multipart_type("alternative", alternatives)).append(kLineEnd);
  append_alternatives(eml, message, alternatives);
  for (const Attachment& each : message.attachments) {
    parts.next();
    append_attachment(eml, each);
  }
  parts.end();
}

/// About what a message takes, so that it is not moved again and again as it grows: signs that are
/// coded take three times their room, and base64 with its line ends takes less than one and a half.
std::size_t room_for(const Message& message) {
  constexpr std::size_t kHeads = 4096;
  const std::size_t texts = message.text.size() + message.html.size() + message.calendar.size();
  std::size_t room = kHeads + texts + texts / 8;
  for (const Attachment& each : message.attachments) room += each.bytes.size() * 3 / 2;
  return room;
}

/// The head of a message whose body has this type, and the empty line below it.
std::string head_of(const Message& message, const std::string& body_type) {
  return mime_head(message).append("MIME-Version: 1.0\r\n").append(body_type).append(kLineEnd);
}

}  // namespace

bool is_plain_address(const std::string& email) {
  const auto at = email.find('@');
  if (at == 0 || at == std::string::npos || at + 1 == email.size()) return false;
  if (email.find('@', at + 1) != std::string::npos) return false;

  return std::ranges::all_of(email, [](char c) {
    return c > 0x20 && c < 0x7F && kSpecialInAddresses.find(c) == std::string_view::npos;
  });
}

// Same bytes each time: boundaries from the content, date from the record, id from panel and
// reference.
std::string to_eml(const Message& message) {
  start_gmime();
  const std::string hash = content_hash(message);
  const std::string alternatives = boundary("alternative", hash);
  if (message.attachments.empty()) {
    std::string eml = head_of(message, multipart_type("alternative", alternatives));
    eml.reserve(room_for(message));
    append_alternatives(eml, message, alternatives);
    return eml;
  }
  const std::string mixed = boundary("mixed", hash);
  std::string eml = head_of(message, multipart_type("mixed", mixed));
  eml.reserve(room_for(message));
  append_mixed(eml, message, mixed, alternatives);
  return eml;
}

}  // namespace panelpress::render
