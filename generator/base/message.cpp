#include "base/message.h"

#include <ostream>

namespace panelpress {

namespace {

constexpr Spelling kIso{to_iso, to_iso};

}  // namespace

// Empty words are no piece, so that a message without words is empty.
Message::Message(std::string words) {
  if (!words.empty()) pieces_.emplace_back(std::move(words));
}

std::string Message::text() const { return text(kIso); }

// Dates stay dates until they are shown: ISO on stderr and in JSON, in words in documents.
std::string Message::text(const Spelling& spelling) const {
  std::string text;
  for (const Piece& each : pieces_) {
    if (const auto* words = std::get_if<std::string>(&each)) text += *words;
    if (const auto* date = std::get_if<Date>(&each)) text += spelling.date(*date);
    if (const auto* month = std::get_if<Month>(&each)) text += spelling.month(*month);
    if (const auto* reference = std::get_if<Reference>(&each)) text += reference->text;
  }
  return text;
}

std::vector<std::string> Message::references() const {
  std::vector<std::string> references;
  for (const Piece& each : pieces_) {
    if (const auto* found = std::get_if<Reference>(&each)) references.push_back(found->text);
  }
  return references;
}

Message& Message::operator+=(const Message& more) {
  pieces_.insert(pieces_.end(), more.pieces_.begin(), more.pieces_.end());
  return *this;
}

std::ostream& operator<<(std::ostream& out, const Message& message) {
  return out << message.text();
}

// One "{}" for each value, which `say` checks while it is compiled.
Message filled_in(std::string_view words, const std::vector<Message>& values) {
  Message message;
  for (const Message& value : values) {
    const auto place = words.find("{}");
    message += Message(words.substr(0, place));
    message += value;
    words.remove_prefix(place + 2);
  }
  message += Message(words);
  return message;
}

Message join_with_and(const std::vector<Message>& items) {
  if (items.size() < 2) return joined(items, {});
  const std::vector<Message> all_but_last(items.begin(), items.end() - 1);
  return joined(all_but_last, ", ") + " and " + items.back();
}

Message joined(const std::vector<Message>& items, std::string_view between) {
  Message message;
  for (const Message& each : items) {
    if (&each != &items.front()) message += between;
    message += each;
  }
  return message;
}

}  // namespace panelpress
