#include "render/mime.h"

#include <fmt/format.h>
#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <string_view>

#include "base/digest.h"
#include "render/mime_text.h"
#include "render/quoted_printable.h"

namespace panelpress::render {

namespace {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

/// GMime counts its initialisations without a lock, so it is started once for all threads.
void start_gmime() {
  static const bool kStarted = (g_mime_init(), true);
  static_cast<void>(kStarted);
}

constexpr const char* kCharset = "utf-8";

constexpr std::string_view kSpecialInAddresses = "()<>[]:;,\\\" ";

/// The same email has the same id; without a usable address of the sender the domain is one that
/// never is.
std::string message_id(const Message& message) {
  const std::string& email = message.from.email;
  const std::string domain =
      is_plain_address(email) ? email.substr(email.rfind('@') + 1) : "panelpress.invalid";
  return id_part(message.message_id_left) + "@" + domain;
}

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

/// GMime writes a header anew for each address that it gets, so it gets all of them at once. It
/// would choose for each name the narrowest of the old charsets.
/// An address that is not plain is left out: it could carry a header of its own.
void add_mailboxes(GMimeMessage* message, GMimeAddressType type,
                   const std::vector<Mailbox>& mailboxes) {
  const Owned<InternetAddressList> all{internet_address_list_new()};
  for (const Mailbox& each : mailboxes) {
    if (!is_plain_address(each.email)) continue;
    const std::string name = mail_header_text(each.name);
    const Owned<InternetAddress> address{
        internet_address_mailbox_new(name.empty() ? nullptr : name.c_str(), each.email.c_str())};
    internet_address_set_charset(address.get(), kCharset);
    internet_address_list_add(all.get(), address.get());
  }
  if (internet_address_list_length(all.get()) == 0) return;
  internet_address_list_append(g_mime_message_get_addresses(message, type), all.get());
}

/// Noon UTC is the record's day in every zone that matters.
void set_date(GMimeMessage* message, Date date) {
  const std::chrono::year_month_day day{date};
  GDateTime* const noon =
      g_date_time_new_utc(static_cast<int>(day.year()), static_cast<int>(unsigned{day.month()}),
                          static_cast<int>(unsigned{day.day()}), 12, 0, 0);
  g_mime_message_set_date(message, noon);
  g_date_time_unref(noon);
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
  const std::unique_ptr<char, decltype(&g_free)> head{g_mime_object_get_headers(part, nullptr),
                                                      &g_free};
  return head.get() + std::string("\n");
}

/// A text part. GMime's own would choose a charset anew.
void append_text(std::string& eml, std::string_view type, const std::string& text) {
  eml.append("Content-Type: text/").append(type).append(kLineEnd);
  eml.append("Content-Transfer-Encoding: quoted-printable\r\n\r\n");
  append_quoted_printable(eml, without_cr(valid_utf8(text)));
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

/// The head of a message whose body has this type, and the empty line below it.
/// The headers that say whom and what are GMime's to encode; those of the body are ours.
std::string head_of(const Message& message, const std::string& body_type) {
  const Owned<GMimeMessage> eml{g_mime_message_new(TRUE)};
  auto* const object = reinterpret_cast<GMimeObject*>(eml.get());
  // Opens as a draft, for a person to look at and send.
  g_mime_object_set_header(object, "X-Unsent", "1", nullptr);
  add_mailboxes(eml.get(), GMIME_ADDRESS_TYPE_FROM, {message.from});
  add_mailboxes(eml.get(), GMIME_ADDRESS_TYPE_TO, message.to);
  add_mailboxes(eml.get(), GMIME_ADDRESS_TYPE_CC, message.cc);
  add_mailboxes(eml.get(), GMIME_ADDRESS_TYPE_BCC, message.bcc);
  g_mime_message_set_subject(eml.get(), mail_header_text(message.subject).c_str(), kCharset);
  set_date(eml.get(), message.date);
  g_mime_message_set_message_id(eml.get(), message_id(message).c_str());
  const std::unique_ptr<char, decltype(&g_free)> head{g_mime_object_get_headers(object, nullptr),
                                                      &g_free};
  return folded_head(head.get()).append("MIME-Version: 1.0\r\n").append(body_type).append(kLineEnd);
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
    append_alternatives(eml, message, alternatives);
    return eml;
  }
  const std::string mixed = boundary("mixed", hash);
  std::string eml = head_of(message, multipart_type("mixed", mixed));
  append_mixed(eml, message, mixed, alternatives);
  return eml;
}

}  // namespace panelpress::render
