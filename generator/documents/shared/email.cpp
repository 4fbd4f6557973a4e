#include "documents/shared/email.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "base/text.h"
#include "render/plain_text.h"

namespace panelpress::documents {

namespace {

/// Leaves out mailboxes without an address and those seen before.
std::vector<render::Mailbox> once(std::vector<render::Mailbox> mailboxes,
                                  std::set<std::string>& seen) {
  std::erase_if(mailboxes, [&](const render::Mailbox& each) {
    return each.email.empty() || !seen.insert(folded(each.email)).second;
  });
  return mailboxes;
}

}  // namespace

render::Mailbox mailbox(const Text& name, const Text& email) {
  return {name_or_empty(name), recorded_or_empty(email)};
}

PageView email_page(const Context& context, const PageFacts& about) {
  PageView page = page_view(context, about);
  std::erase_if(page.overrides, [&](const OverrideView& each) {
    return std::ranges::find(about.rules, each.rule) == about.rules.end();
  });
  return page;
}

std::vector<const Finding*> missing_addresses(const rules::Facts& facts,
                                              const std::vector<Subject>& whose) {
  auto found = findings_about(facts, whose);
  std::erase_if(found, [](const Finding* each) { return each->rule != "DQ-3"; });
  return found;
}

std::string email_bytes(const Context& context, Letter letter) {
  const Team& team = context.facts.records->settings.team;
  std::set<std::string> seen;
  render::Message message;
  message.from = mailbox(team.name, team.email);
  message.to = once(std::move(letter.to), seen);
  message.cc = once(std::move(letter.cc), seen);
  message.bcc = once(std::move(letter.bcc), seen);
  message.subject = trimmed(letter.subject);
  message.date = letter.date;
  message.message_id_left = letter.id;
  message.attachments = std::move(letter.attachments);
  if (letter.event) message.calendar = render::to_calendar(*letter.event);
  const InStage stage{context.clock, Stage::kRender};
  message.text = render::plain_text(letter.html);
  message.html = std::move(letter.html);
  return render::to_eml(message);
}

std::vector<std::string> paragraphs(const Text& text) {
  std::vector<std::string> found;
  if (!is_recorded(text)) return found;
  std::string_view rest = *text;
  while (!rest.empty()) {
    const auto line = rest.substr(0, rest.find('\n'));
    if (!trimmed(line).empty()) found.emplace_back(trimmed(line));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
  }
  return found;
}

}  // namespace panelpress::documents
