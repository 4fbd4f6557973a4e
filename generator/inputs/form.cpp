#include "inputs/form.h"

#include <fmt/format.h>

#include "base/money.h"
#include "inputs/characters.h"
#include "inputs/happened.h"
#include "inputs/suggestion.h"
#include "inputs/syntax.h"

namespace panelpress::inputs {

using NodeKind = Node::Kind;

std::nullopt_t Given::refuse(std::string_view message) const {
  errors.add(node.place, fmt::format("{} {}", in_quotes(key), message));
  return std::nullopt;
}

std::nullopt_t Given::refuse_type() const {
  return refuse(fmt::format("must be {}, not {}", form.expected, description(node.kind)));
}

namespace {

/// The text of a text value whose characters may all stand in it.
std::optional<std::string> read_text(const Given& given, Lines lines) {
  if (given.node.kind != NodeKind::kText) return given.refuse_type();
  const auto refused = first_refused(given.node.text, lines);
  if (!refused) return given.node.text;
  if (!is_refused(*refused)) return given.refuse("must be one line, without line breaks and tabs");
  return given.refuse(fmt::format("holds the character U+{:04X}, which cannot be seen: remove it",
                                  static_cast<unsigned>(*refused)));
}

/// Why text or a number is no amount of money.
std::string why_not_money(const std::string& written) {
  return fmt::format(
      "must be pounds such as 23.40, with at most two decimals, above 0 and up to 10000000, not {}",
      in_quotes(written));
}

}  // namespace

Form<Date> date() {
  return {{"date",
           "a date such as 2026-03-10",
           R"({"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$"})",
           {}},
          [](const Given& given) -> std::optional<Date> {
            if (given.node.kind != NodeKind::kDate) return given.refuse_type();
            if (given.node.date < make_date(1, 1, 1))
              return given.refuse("cannot be in the year 0");
            return given.node.date;
          }};
}

namespace {

/// The form with a question about the value that it reads.
template <class T, class Question>
Form<T> asked(Form<T> form, Question is_right) {
  form.read = [read = std::move(form.read), is_right](const Given& given) -> std::optional<T> {
    auto value = read(given);
    return value && is_right(given, *value) ? value : std::nullopt;
  };
  return form;
}

}  // namespace

Form<Date> done_on() {
  return asked(date(), [](const Given& given, Date day) {
    return has_happened(given.key, day, given.node.place, given.errors);
  });
}

Form<Date> born_on() {
  return asked(date(), [](const Given& given, Date day) {
    return has_happened(given.key, day, given.node.place, given.errors, kFirstYearOfBirth);
  });
}

Form<DateTime> done_at() {
  return asked(date_time(), [](const Given& given, DateTime moment) {
    return has_happened(given.key, date_of(moment), given.node.place, given.errors);
  });
}

Form<DateTime> date_time() {
  return {
      {"date and time",
       "a date and time such as 2026-03-10T10:00:00",
       R"({"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?$"})",
       {}},
      [](const Given& given) -> std::optional<DateTime> {
        if (given.node.kind != NodeKind::kDateTime) return given.refuse_type();
        if (given.node.moment < DateTime(make_date(1, 1, 1))) {
          return given.refuse("cannot be in the year 0");
        }
        return given.node.moment;
      }};
}

Form<bool> yes_or_no() {
  return {{"true or false", "true or false", R"({"type":"boolean"})", {}},
          [](const Given& given) -> std::optional<bool> {
            if (given.node.kind != NodeKind::kTrueFalse) return given.refuse_type();
            return given.node.truth;
          }};
}

Form<int> whole(int least, int most) {
  const std::string range = fmt::format("a whole number from {} to {}", least, most);
  return {{range.substr(2),
           range,
           fmt::format(R"({{"type":"integer","minimum":{},"maximum":{}}})", least, most),
           {}},
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
  // Far beyond any count of days or minutes, and near enough for arithmetic with dates.
  constexpr int kMost = 1'000'000;
  Form<int> form = whole(0, kMost);
  form.facts.name = "whole number, 0 or more";
  return form;
}

Form<Pence> money() {
  return {{"pounds",
           "pounds such as 23.40 or \"23.40\"",
           R"({"anyOf":[{"type":"number","exclusiveMinimum":0,"maximum":10000000},)"
           R"({"type":"string","pattern":"^\\d+(_\\d+)*(\\.\\d{1,2})?$"}]})",
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
  return {{"text of one line",
           "text in quotes",
           fmt::format(R"({{"type":"string","pattern":"{}"}})", kLinePattern),
           {}},
          [](const Given& given) { return read_text(given, Lines::kOne); }};
}

Form<std::string> text() {
  return {{"text",
           "text in quotes",
           fmt::format(R"({{"type":"string","pattern":"{}"}})", kTextPattern),
           {}},
          [](const Given& given) { return read_text(given, Lines::kMany); }};
}

Form<std::string> email() {
  return {{"email address",
           "an email address such as \"name@example.gov.uk\"",
           fmt::format(R"({{"type":"string","pattern":"{}"}})", kEmailPattern),
           {}},
          [](const Given& given) -> std::optional<std::string> {
            auto address = read_text(given, Lines::kOne);
            if (!address || address->empty() || is_email(*address)) return address;
            return given.refuse(
                fmt::format("must be one plain address such as "
                            "name@example.gov.uk, not {}",
                            in_quotes(*address)));
          }};
}

Form<FinancialYear> financial_year() {
  return {{"financial year",
           "a financial year such as \"2025-26\"",
           R"({"type":"string","pattern":"^\\d{4}-\\d{2}$"})",
           {}},
          [](const Given& given) -> std::optional<FinancialYear> {
            if (given.node.kind != NodeKind::kText) return given.refuse_type();
            const auto begins = first_year_of(given.node.text);
            if (begins) return FinancialYear{*begins};
            return given.refuse(fmt::format(
                "must be a year and the two digits of the next, such as 2025-26, not {}",
                in_quotes(given.node.text)));
          }};
}

Form<Month> month() {
  return {{"month",
           "a month in quotes such as \"2026-03\"",
           R"({"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])$"})",
           {}},
          [](const Given& given) -> std::optional<Month> {
            if (given.node.kind != NodeKind::kText) return given.refuse_type();
            if (const auto month = parse_month(given.node.text)) return month;
            return given.refuse(fmt::format("must be a year and a month such as 2026-03, not {}",
                                            in_quotes(given.node.text)));
          }};
}

Form<Due> due() {
  return {{"date, month, quarter or financial year",
           "a date such as 2021-04-30, or in quotes \"2021-04\", \"2020-21 Q4\" or \"2021-22\"",
           R"({"type":"string","pattern":"^\\d{4}-(\\d{2}(-\\d{2})?|\\d{2} Q[1-4])$"})",
           {}},
          [](const Given& given) -> std::optional<Due> {
            if (given.node.kind == NodeKind::kDate) {
              return Due{to_iso(given.node.date), given.node.date};
            }
            if (given.node.kind != NodeKind::kText) return given.refuse_type();
            if (auto due = parse_due(given.node.text)) return due;
            return given.refuse(
                fmt::format("must be {}, not {}", given.form.expected, in_quotes(given.node.text)));
          }};
}

Form<ObservedPanel> observed_panel() {
  return {{"date, or id of a panel",
           "a date such as 2026-03-10, or the id of a panel in quotes",
           fmt::format(R"({{"type":"string","pattern":"{}"}})", kCodePattern),
           {}},
          [](const Given& given) -> std::optional<ObservedPanel> {
            if (given.node.kind == NodeKind::kDate) return given.node.date;
            if (given.node.kind != NodeKind::kText) return given.refuse_type();
            auto id = read_id(given, IdForm::kCode, Empty::kIsError);
            return id ? std::optional<ObservedPanel>(PanelId{std::move(*id)}) : std::nullopt;
          }};
}

Form<std::string> link() {
  return {{"https address",
           "an address in quotes that begins with https://",
           fmt::format(R"({{"type":"string","pattern":"{}"}})", kLinkPattern),
           {}},
          [](const Given& given) -> std::optional<std::string> {
            auto address = read_text(given, Lines::kOne);
            if (!address || address->empty() || is_link(*address)) return address;
            return given.refuse(fmt::format("must begin with https:// and hold no spaces, not {}",
                                            in_quotes(*address)));
          }};
}

Form<std::string> recommendation_number() {
  return {
      {"letters, digits and full stops",
       "text in quotes such as \"3\" or \"2.1\"",
       fmt::format(R"({{"type":"string","pattern":"{}"}})", kNumberPattern),
       {}},
      [](const Given& given) -> std::optional<std::string> {
        if (given.node.kind != NodeKind::kText) return given.refuse_type();
        if (is_number_of_recommendation(given.node.text)) return given.node.text;
        return given.refuse(fmt::format("must be 1 to 64 letters, digits and full stops, not {}",
                                        in_quotes(given.node.text)));
      }};
}

Form<RecommendationId> recommendation_id() {
  return {{"report's id, '-' and number",
           "a report's id, '-' and a number in quotes, such as \"PO-3\"",
           fmt::format(R"({{"type":"string","pattern":"{}"}})", kRecommendationPattern),
           {}},
          [](const Given& given) -> std::optional<RecommendationId> {
            if (given.node.kind != NodeKind::kText) return given.refuse_type();
            if (is_recommendation(given.node.text)) return RecommendationId{given.node.text};
            return given.refuse(
                fmt::format("must be {}, not {}", given.form.expected, in_quotes(given.node.text)));
          }};
}

FormFacts id_facts(IdForm form, Empty empty) {
  const bool is_code = form == IdForm::kCode;
  const std::string_view pattern = is_code ? kCodePattern : kReferencePattern;
  const std::string_view or_empty = empty == Empty::kIsNone ? "^$|" : "";
  return {is_code ? "id" : "Home Office reference",
          is_code ? "an id in quotes such as \"fno-north\""
                  : "a Home Office reference in quotes such as \"A1234567\"",
          fmt::format(R"({{"type":"string","pattern":"{}{}"}})", or_empty, pattern),
          {}};
}

std::optional<std::string> read_id(const Given& given, IdForm form, Empty empty) {
  const std::string& text = given.node.text;
  if (given.node.kind != NodeKind::kText) return given.refuse_type();
  if (text.empty() && empty == Empty::kIsNone) return std::nullopt;
  if (form == IdForm::kCode) {
    if (is_code(text)) return text;
    return given.refuse(
        fmt::format("must be 1 to 64 of a-z, A-Z, 0-9 and '-', not {}", in_quotes(text)));
  }
  if (is_reference(text)) return text;
  return given.refuse(fmt::format(
      "must be 8 to 16 of A-Z, 0-9, '/' and '-', beginning with a letter or a digit, not {}",
      in_quotes(text)));
}

FormFacts word_facts(std::vector<std::string_view> words) {
  const std::string list = fmt::format("{}", fmt::join(words, ", "));
  const std::string quoted_list = fmt::format("\"{}\"", fmt::join(words, "\",\""));
  return {"word", fmt::format("one of {}, in quotes", list),
          fmt::format(R"({{"type":"string","enum":[{}]}})", quoted_list), std::move(words)};
}

std::optional<std::size_t> read_word(const Given& given) {
  if (given.node.kind != NodeKind::kText) return given.refuse_type();
  const auto& words = given.form.words;
  const std::string& text = given.node.text;
  const auto found = std::find(words.begin(), words.end(), text);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  const std::string near = suggestion(text, words);
  const std::string advice =
      near.empty() ? fmt::format(": write one of {}", fmt::join(words, ", ")) : near;
  return given.refuse(fmt::format("cannot be {}{}", in_quotes(text), advice));
}

FormFacts list_facts(const FormFacts& item) {
  return {fmt::format("list: {}", item.name), fmt::format("a list, each {}", item.expected),
          fmt::format(R"({{"type":"array","items":{}}})", item.schema), item.words};
}

Form<CentreCode> centre() {
  Form<std::string> any_line = line();
  any_line.facts.name = "id, or text of one line";
  return {any_line.facts, [read = any_line.read](const Given& given) -> std::optional<CentreCode> {
            auto code = read(given);
            const bool has_text = code && !code->empty();
            return has_text ? std::optional(CentreCode{std::move(*code)}) : std::nullopt;
          }};
}

}  // namespace panelpress::inputs
