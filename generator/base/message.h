// What is said of an input: words, and among them values that the reader sees as the place where
// they read writes them. A date is "2026-03-10" on a terminal and "10 March 2026" in a document,
// and neither has to look for it in the other's words.
//
//   say("audited on {}, before the panel on {}", *audit.on, *panel.date)
#pragma once

#include <concepts>
#include <iosfwd>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"

namespace panelpress {

/// A case that a message names. Whoever shows the message to an area of its own can ask for these.
struct Reference {
  std::string text;
};

/// How a place writes the values of a message.
struct Spelling {
  std::string (*date)(Date);
  std::string (*month)(Month);
};

class Message {
 public:
  Message() = default;
  Message(std::string words);
  Message(std::string_view words) : Message(std::string(words)) {}
  Message(const char* words) : Message(std::string(words)) {}
  Message(Date date) : pieces_{date} {}
  Message(Month month) : pieces_{month} {}
  Message(Reference reference) : pieces_{std::move(reference)} {}
  template <std::integral T>
  Message(T number) : Message(std::to_string(number)) {}

  bool empty() const { return pieces_.empty(); }
  /// As a terminal and a machine read it: dates as "2026-03-10", months as "2026-03".
  std::string text() const;
  /// As a document writes it.
  std::string text(const Spelling& spelling) const;
  /// The references of the cases that it names.
  std::vector<std::string> references() const;

  Message& operator+=(const Message& more);
  friend Message operator+(Message left, const Message& right) { return left += right; }
  friend bool operator==(const Message& a, const Message& b) { return a.text() == b.text(); }
  friend auto operator<=>(const Message& a, const Message& b) { return a.text() <=> b.text(); }

 private:
  using Piece = std::variant<std::string, Date, Month, Reference>;
  std::vector<Piece> pieces_;
};

/// So that a test that fails shows what was said.
std::ostream& operator<<(std::ostream& out, const Message& message);

/// Words with a place "{}" for each of so many values: any other number of places does not compile.
template <std::size_t kValues>
struct WordsFor {
  consteval WordsFor(const char* words) : text(words) {
    std::size_t places = 0;
    for (std::size_t at = text.find("{}"); at != text.npos; at = text.find("{}", at + 2)) ++places;
    if (places != kValues) throw "a message has a place {} for each value";
  }
  std::string_view text;
};

/// The words with the values in their places, in turn.
Message filled_in(std::string_view words, const std::vector<Message>& values);

/// A message of these words and values: texts, numbers, dates, months, references, messages.
template <class... Values>
Message say(WordsFor<sizeof...(Values)> words, const Values&... values) {
  return filled_in(words.text, {Message(values)...});
}

/// "a", "a and b", "a, b and c".
Message join_with_and(const std::vector<Message>& items);
/// The messages one after another, with words between them.
Message joined(const std::vector<Message>& items, std::string_view between);

}  // namespace panelpress
