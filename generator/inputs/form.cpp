#include "inputs/form.h"

#include <fmt/format.h>

#include "base/limits.h"
#include "base/money.h"
#include "base/text.h"
#include "inputs/characters.h"
#include "inputs/syntax.h"

namespace panelpress::inputs {

using NodeKind = Node::Kind;

std::nullopt_t Given::refuse(std::string_view message) const {
  errors.add(node.place, fmt::format("{} {}", in_quotes(key), message));
  return std::nullopt;
}

/// Advice depends on what was written in place of the value; a form has it where the slip is a
/// common one.
std::nullopt_t Given::refuse_type() const {
  return refuse(fmt::format("must be {}, not {}{}", form.expected, description(node.kind),
                            form.advice ? form.advice(node) : ""));
}

namespace {

/// The text of a text value whose characters may all stand in it.
/// Refuses rather than cuts: a text without its end may say the opposite. A missing quote is what
/// makes most texts too long.
std::optional<std::string> read_text(const Given& given, Lines lines) {
  if (given.node.kind != NodeKind::kText) return given.refuse_type();
  if (count_code_points(given.node.text) > kLongestText) {
    return given.refuse(
        fmt::format("has more than {} characters: shorten it, or look for a quote that is missing",
                    kLongestText));
  }
  const auto refused = first_refused(given.node.text, lines);
  if (!refused) return given.node.text;
  if (!is_refused(*refused)) return given.refuse("must be one line, without line breaks and tabs");
  return given.refuse(
      fmt::format("holds a character that cannot be seen (number {:04X}): remove it",
                  static_cast<unsigned>(*refused)));
}

std::string text_schema(std::string_view pattern) {
  return fmt::format(R"({{"type":"string","maxLength":{},"pattern":"{}"}})", kLongestText, pattern);
}

/// ": write true, without quotes" of "yes".
/// What people write for yes or no in other files.
std::string advice_on_truth(const Node& node) {
  if (node.kind != NodeKind::kText) return {};
  const std::string word = folded(node.text);
  if (word == "true" || word == "yes") return ": write true, without quotes";
  return word == "false" || word == "no" ? ": write false, without quotes" : "";
}

/// ": write 14, without quotes" of "14".
std::string advice_on_count(const Node& node) {
  const bool is_number = node.kind == NodeKind::kText && !node.text.empty() &&
                         node.text.find_first_not_of("0123456789") == std::string::npos;
  return is_number ? fmt::format(": write {}, without quotes", node.text) : "";
}

/// Why text or a number is no amount of money.
std::string why_not_money(const std::string& written) {
  return fmt::format(
      "must be pounds such as 23.40, with at most two decimals, above 0 and up to 10000000, not {}",
      in_quotes(written));
}

}  // namespace

Form<bool> yes_or_no() {
  return {{"true or false", "true or false", R"({"type":"boolean"})", {}, advice_on_truth},
          [](const Given& given) -> std::optional<bool> {
            if (given.node.kind != NodeKind::kTrueFalse) return given.refuse_type();
            return given.node.truth;
          }};
}

// The name in lists is without the article, the message with it.
Form<int> whole(int least, int most) {
  const std::string range = fmt::format("a whole number from {} to {}", least, most);
  return {{range.substr(2),
           range,
           fmt::format(R"({{"type":"integer","minimum":{},"maximum":{}}})", least, most),
           {},
           advice_on_count},
          // Compared as the parser read it, before it is made an int: a number beyond one must not
          // come round.
          [least, most](const Given& given) -> std::optional<int> {
            if (given.node.kind != NodeKind::kWhole) return given.refuse_type();
            if (given.node.whole < least || given.node.whole > most) {
              return given.refuse(
                  fmt::format("must be {}, not {}", given.form.expected, given.node.whole));
            }
            return static_cast<int>(given.node.whole);
          }};
}

Form<int> count() {
  Form<int> form = whole(0, kMostCounted);
  form.facts.name = "whole number, 0 or more";
  return form;
}

// An amount with decimals has forgotten how it was written, and 23.40 is not a number that binary
// fractions have: pounds are read from the text (FEE-10).
Form<Pence> money() {
  return {{"pounds",
           "pounds such as 23.40 or \"23.40\"",
           R"({"anyOf":[{"type":"number","exclusiveMinimum":0,"maximum":10000000},)"
           R"({"type":"string","pattern":"^\\d+(_\\d+)*(\\.\\d{1,2})?$"}]})",
           {},
           {}},
          [](const Given& given) -> std::optional<Pence> {
            const NodeKind kind = given.node.kind;
            if (kind != NodeKind::kText && kind != NodeKind::kWhole && kind != NodeKind::kDecimal) {
              return given.refuse_type();
            }
            const auto amount = parse_pounds(given.node.text);
            return amount ? amount : given.refuse(why_not_money(given.node.text));
          }};
}

Form<std::string> line() {
  return {{"text of one line", "text in quotes", text_schema(kLinePattern), {}, {}, true},
          [](const Given& given) { return read_text(given, Lines::kOne); }};
}

Form<std::string> text() {
  return {{"text", "text in quotes", text_schema(kTextPattern), {}, {}, true},
          [](const Given& given) { return read_text(given, Lines::kMany); }};
}

// An empty address stands for none, which DQ-3 tells; only a given one must be an address.
Form<std::string> email() {
  return {{"email address",
           "an email address such as \"name@example.gov.uk\"",
           fmt::format(R"({{"type":"string","pattern":"{}"}})", kEmailPattern),
           {},
           {},
           true},
          [](const Given& given) -> std::optional<std::string> {
            auto address = read_text(given, Lines::kOne);
            if (!address || address->empty() || is_email(*address)) return address;
            return given.refuse("must be one plain address such as name@example.gov.uk");
          }};
}

// Only https: the link goes to everybody who is invited.
Form<std::string> link() {
  return {{"https address",
           "an address in quotes that begins with https://",
           fmt::format(R"({{"type":"string","pattern":"{}"}})", kLinkPattern),
           {},
           {}},
          [](const Given& given) -> std::optional<std::string> {
            auto address = read_text(given, Lines::kOne);
            if (!address || address->empty() || is_link(*address)) return address;
            return given.refuse(fmt::format("must begin with https:// and hold no spaces, not {}",
                                            in_quotes(*address)));
          }};
}

// The parts of an id are joined with '-', so that a number must not hold one.
Form<std::string> recommendation_number() {
  return {
      {"letters, digits and full stops",
       "text in quotes such as \"3\" or \"2.1\"",
       fmt::format(R"({{"type":"string","pattern":"{}"}})", kNumberPattern),
       {},
       {}},
      [](const Given& given) -> std::optional<std::string> {
        if (given.node.kind != NodeKind::kText) return given.refuse_type();
        if (is_number_of_recommendation(given.node.text)) return given.node.text;
        return given.refuse(fmt::format("must be 1 to 64 letters, digits and full stops, not {}",
                                        in_quotes(given.node.text)));
      }};
}

}  // namespace panelpress::inputs
