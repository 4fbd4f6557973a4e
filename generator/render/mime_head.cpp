#include "render/mime_head.h"

#include <fmt/format.h>
#include <gmime/gmime.h>

#include <algorithm>
#include <string_view>

#include "base/ascii.h"
#include "render/mime_text.h"
#include "render/owned.h"

namespace panelpress::render {

namespace {

/// A header in the making, which GMime writes into.
class HeaderLine {
 public:
  explicit HeaderLine(const char* begin) : text_(g_string_new(begin)) {}
  ~HeaderLine() { g_string_free(text_, TRUE); }
  HeaderLine(const HeaderLine&) = delete;
  HeaderLine& operator=(const HeaderLine&) = delete;

  GString* get() { return text_; }
  std::string_view text() const { return {text_->str, text_->len}; }

 private:
  GString* text_;
};

/// Whether a domain is what the rules for names in other scripts (IDNA) make of it: most are, and
/// for GMime to find that out takes longer than the rest of a head. One that is coded wrongly
/// (xn--a) would be dropped by it without a word.
bool is_ascii_domain(std::string_view domain) {
  return !domain.ends_with('.') && std::ranges::all_of(domain, [](char c) {
    return is_letter_or_digit(c) || c == '-' || c == '.';
  });
}

/// GMime would choose for a name the narrowest of the old charsets.
Owned<InternetAddress> address_of(const Mailbox& mailbox) {
  const std::string name = mail_header_text(mailbox.name);
  const char* const email = mailbox.email.c_str();
  Owned<InternetAddress> address{
      internet_address_mailbox_new(name.empty() ? nullptr : name.c_str(), email)};
  internet_address_set_charset(address.get(), "utf-8");
  if (is_ascii_domain(std::string_view(email).substr(mailbox.email.find('@') + 1))) {
    INTERNET_ADDRESS_MAILBOX(address.get())->idn_addr = g_strdup(email);
  }
  return address;
}

/// A header of these mailboxes; none where none has an address.
/// An address that is not plain is left out: it could carry a header of its own.
void append_mailboxes(std::string& head, const char* name, const std::vector<Mailbox>& mailboxes) {
  const Owned<InternetAddressList> all{internet_address_list_new()};
  for (const Mailbox& each : mailboxes) {
    if (!is_plain_address(each.email)) continue;
    internet_address_list_add(all.get(), address_of(each).get());
  }
  if (internet_address_list_length(all.get()) == 0) return;
  HeaderLine line{name};
  internet_address_list_encode(all.get(), nullptr, line.get());
  head.append(line.text());
}

void append_subject(std::string& head, const std::string& subject) {
  const std::string line = "Subject: " + mail_header_text(subject) + "\n";
  const OwnedChars folded{g_mime_utils_unstructured_header_fold(nullptr, nullptr, line.c_str())};
  head.append(folded.get());
}

/// Noon UTC is the record's day in every zone that matters.
void append_date(std::string& head, Date date) {
  const std::chrono::year_month_day day{date};
  const Owned<GDateTime, &g_date_time_unref> noon{
      g_date_time_new_utc(static_cast<int>(day.year()), static_cast<int>(unsigned{day.month()}),
                          static_cast<int>(unsigned{day.day()}), 12, 0, 0)};
  const OwnedChars text{g_mime_utils_header_format_date(noon.get())};
  head.append("Date: ").append(text.get()).append("\n");
}

/// The same email has the same id; without a usable address of the sender the domain is one that
/// never is.
void append_message_id(std::string& head, const Message& message) {
  const std::string& email = message.from.email;
  const std::string domain =
      is_plain_address(email) ? email.substr(email.rfind('@') + 1) : "panelpress.invalid";
  head += fmt::format("Message-Id: <{}@{}>\n", id_part(message.message_id_left), domain);
}

}  // namespace

// GMime encodes and folds what records hold, header by header: a message of its own would be told
// of each and keep all of them twice. Those that every message has come first, as GMime puts them.
std::string mime_head(const Message& message) {
  std::string head;
  append_date(head, message.date);
  append_mailboxes(head, "From: ", {message.from});
  append_subject(head, message.subject);
  append_mailboxes(head, "To: ", message.to);
  append_mailboxes(head, "Cc: ", message.cc);
  head += "X-Unsent: 1\n";
  append_mailboxes(head, "Bcc: ", message.bcc);
  append_message_id(head, message);
  return folded_head(head);
}

}  // namespace panelpress::render
