#include "render/mime.h"

#include <fmt/format.h>
#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <string_view>

#include "base/digest.h"
#include "base/text.h"

namespace panelpress::render {

namespace {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

using FormatOptions = std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)>;

/// GMime counts its initialisations without a lock, so it is started once for all threads.
void start_gmime() {
  static const bool kStarted = (g_mime_init(), true);
  static_cast<void>(kStarted);
}

constexpr const char* kCharset = "utf-8";

constexpr std::string_view kSpecialInAddresses = "()<>[]:;,\\\" ";

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

std::string valid_utf8(const std::string& text) {
  if (is_valid_utf8(text) && text.find('\0') == std::string::npos) return text;
  const std::unique_ptr<char, decltype(&g_free)> valid{
      g_utf8_make_valid(text.data(), static_cast<gssize>(text.size())), &g_free};
  return valid.get();
}

/// Text for a header: one line, so that it ends where its header ends.
std::string one_line(const std::string& text) {
  std::string line = valid_utf8(text);
  std::replace_if(line.begin(), line.end(), is_control, ' ');
  return std::string(trimmed(line));
}

/// Text as encoded words of RFC 2047, none longer than its 75 characters nor, after "Subject: ",
/// than its line of 76, cut between code points.
std::string encoded_words(const std::string& text) {
  constexpr std::size_t kMostBytes = 39;
  std::string words;
  for (std::size_t at = 0, count = 0; at < text.size(); at += count) {
    count = std::min(kMostBytes, text.size() - at);
    while (at + count < text.size() && (static_cast<unsigned char>(text[at + count]) >> 6) == 2) {
      --count;
    }
    const auto* const bytes = reinterpret_cast<const guchar*>(text.data() + at);
    const std::unique_ptr<char, decltype(&g_free)> base64{g_base64_encode(bytes, count), &g_free};
    words += fmt::format("{}=?utf-8?B?{}?=", words.empty() ? "" : " ", base64.get());
  }
  return words;
}

/// Text for a header that reads back as it is. GMime takes text that looks encoded for encoded, and
/// makes words of more than 75 characters of some scripts: both are encoded here.
std::string header_text(const std::string& text) {
  std::string line = one_line(text);
  const bool is_ascii = std::ranges::all_of(line, [](char c) { return (c & 0x80) == 0; });
  return is_ascii && line.find("=?") == std::string::npos ? line : encoded_words(line);
}

/// A text body in the form of a message, with CRLF at every line end.
std::string with_crlf(const std::string& text) {
  std::string lines;
  lines.reserve(text.size() + text.size() / 32);
  for (const char c : valid_utf8(text)) {
    if (c == '\r') continue;
    if (c == '\n') lines += '\r';
    lines += c;
  }
  return lines;
}

/// The parts of a Message-ID may hold only some characters; every other is written as =XX, so that
/// two different values stay different.
std::string id_part(const std::string& text) {
  std::string part;
  for (const char c : text) {
    if (g_ascii_isalnum(c) || c == '-' || c == '_') {
      part += c;
    } else {
      part += fmt::format("={:02X}", static_cast<unsigned char>(c));
    }
  }
  return part;
}

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

/// GMime would otherwise choose for each name the narrowest of the old charsets.
void add_mailboxes(GMimeMessage* message, GMimeAddressType type,
                   const std::vector<Mailbox>& mailboxes) {
  for (const Mailbox& each : mailboxes) {
    if (!is_plain_address(each.email)) continue;
    const std::string name = header_text(each.name);
    const Owned<InternetAddress> address{
        internet_address_mailbox_new(name.empty() ? nullptr : name.c_str(), each.email.c_str())};
    internet_address_set_charset(address.get(), kCharset);
    internet_address_list_add(g_mime_message_get_addresses(message, type), address.get());
  }
}

void set_date(GMimeMessage* message, Date date) {
  const std::chrono::year_month_day day{date};
  GDateTime* const noon =
      g_date_time_new_utc(static_cast<int>(day.year()), static_cast<int>(unsigned{day.month()}),
                          static_cast<int>(unsigned{day.day()}), 12, 0, 0);
  g_mime_message_set_date(message, noon);
  g_date_time_unref(noon);
}

void set_content(GMimePart* part, const std::string& bytes, GMimeContentEncoding encoding) {
  const Owned<GMimeStream> stream{g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size())};
  const Owned<GMimeDataWrapper> content{
      g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT)};
  g_mime_part_set_content(part, content.get());
  g_mime_part_set_content_encoding(part, encoding);
}

/// A text part. Its content is set as bytes, because GMime's own text part chooses a charset anew.
Owned<GMimeObject> text_part(const char* subtype, const std::string& text) {
  Owned<GMimePart> part{g_mime_part_new_with_type("text", subtype)};
  auto* const object = reinterpret_cast<GMimeObject*>(part.get());
  g_mime_object_set_content_type_parameter(object, "charset", kCharset);
  set_content(part.get(), with_crlf(text), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  return Owned<GMimeObject>{reinterpret_cast<GMimeObject*>(part.release())};
}

/// The method of a calendar, which the type of its part repeats (RFC 6047).
const char* method_of(const std::string& calendar) {
  return calendar.find("METHOD:CANCEL") == std::string::npos ? "PUBLISH" : "CANCEL";
}

Owned<GMimeObject> calendar_part(const std::string& calendar) {
  auto part = text_part("calendar", calendar);
  g_mime_object_set_content_type_parameter(part.get(), "method", method_of(calendar));
  return part;
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

Owned<GMimeObject> attached(const Attachment& attachment) {
  const auto slash = attachment.media_type.find('/');
  Owned<GMimePart> part{g_mime_part_new_with_type(attachment.media_type.substr(0, slash).c_str(),
                                                  attachment.media_type.substr(slash + 1).c_str())};
  set_file_name(part.get(), attachment.file_name);
  set_content(part.get(), attachment.bytes, GMIME_CONTENT_ENCODING_BASE64);
  return Owned<GMimeObject>{reinterpret_cast<GMimeObject*>(part.release())};
}

Owned<GMimeMultipart> multipart(const char* subtype, const std::string& hash) {
  Owned<GMimeMultipart> parts{g_mime_multipart_new_with_subtype(subtype)};
  g_mime_multipart_set_boundary(parts.get(), boundary(subtype, hash).c_str());
  return parts;
}

/// The content: the text and the HTML as alternatives, then the attachments if there are any.
Owned<GMimeMultipart> content(const Message& message) {
  const std::string hash = content_hash(message);
  Owned<GMimeMultipart> alternative = multipart("alternative", hash);
  g_mime_multipart_add(alternative.get(), text_part("plain", message.text).get());
  g_mime_multipart_add(alternative.get(), text_part("html", message.html).get());
  if (!message.calendar.empty()) {
    g_mime_multipart_add(alternative.get(), calendar_part(message.calendar).get());
  }
  if (message.attachments.empty()) return alternative;
  Owned<GMimeMultipart> mixed = multipart("mixed", hash);
  g_mime_multipart_add(mixed.get(), reinterpret_cast<GMimeObject*>(alternative.get()));
  for (const Attachment& each : message.attachments) {
    g_mime_multipart_add(mixed.get(), attached(each).get());
  }
  return mixed;
}

/// A line of a header, broken at its spaces so that none that holds an encoded word is longer than
/// the 76 characters of RFC 2047, section 2; GMime breaks at 78.
void append_folded(std::string& head, std::string_view line) {
  constexpr std::size_t kMost = 76;
  auto least = line.find(": ") + 1;  // a value does not begin on a line of its own
  while (line.size() > kMost && line.find("=?") != std::string_view::npos) {
    const auto space = line.rfind(' ', kMost);
    if (space == std::string_view::npos || space <= least) break;
    head.append(line.substr(0, space)).append("\r\n");
    line.remove_prefix(space);
    least = 0;
  }
  head.append(line);
}

/// The message with its header folded; what follows the first empty line is its body.
std::string with_folded_header(const std::string& eml) {
  std::string folded;
  folded.reserve(eml.size());
  const std::size_t end = eml.find("\r\n\r\n");
  for (std::size_t at = 0; at < end;) {
    const std::size_t next = eml.find("\r\n", at);
    append_folded(folded, std::string_view(eml).substr(at, next - at));
    if (next < end) folded += "\r\n";
    at = next + 2;
  }
  return folded.append(eml, end);
}

std::string bytes_of(GMimeMessage* message) {
  const FormatOptions options{g_mime_format_options_new(), &g_mime_format_options_free};
  g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
  const Owned<GMimeStream> stream{g_mime_stream_mem_new()};
  g_mime_object_write_to_stream(reinterpret_cast<GMimeObject*>(message), options.get(),
                                stream.get());
  const GByteArray* const bytes =
      g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem*>(stream.get()));
  return with_folded_header({reinterpret_cast<const char*>(bytes->data), bytes->len});
}

}  // namespace

bool is_plain_address(const std::string& email) {
  const auto at = email.find('@');
  if (at == 0 || at == std::string::npos || at + 1 == email.size()) return false;
  if (email.find('@', at + 1) != std::string::npos) return false;

  return std::all_of(email.begin(), email.end(), [](char c) {
    return c > 0x20 && c < 0x7F && kSpecialInAddresses.find(c) == std::string_view::npos;
  });
}

std::string to_eml(const Message& message) {
  start_gmime();
  const Owned<GMimeMessage> eml{g_mime_message_new(TRUE)};
  auto* const object = reinterpret_cast<GMimeObject*>(eml.get());
  g_mime_object_set_header(object, "X-Unsent", "1", nullptr);
  add_mailboxes(eml.get(), GMIME_ADDRESS_TYPE_FROM, {message.from});
  add_mailboxes(eml.get(), GMIME_ADDRESS_TYPE_TO, message.to);
  add_mailboxes(eml.get(), GMIME_ADDRESS_TYPE_CC, message.cc);
  add_mailboxes(eml.get(), GMIME_ADDRESS_TYPE_BCC, message.bcc);
  g_mime_message_set_subject(eml.get(), header_text(message.subject).c_str(), kCharset);
  set_date(eml.get(), message.date);
  g_mime_message_set_message_id(eml.get(), message_id(message).c_str());
  const Owned<GMimeMultipart> parts = content(message);
  g_mime_message_set_mime_part(eml.get(), reinterpret_cast<GMimeObject*>(parts.get()));
  return bytes_of(eml.get());
}

}  // namespace panelpress::render
