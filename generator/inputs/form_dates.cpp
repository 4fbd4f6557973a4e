#include <fmt/format.h>

#include "inputs/form.h"
#include "inputs/happened.h"
#include "inputs/slips/spoken_date.h"
#include "inputs/syntax.h"

namespace panelpress::inputs {

using NodeKind = Node::Kind;

namespace {

/// ": write 2026-04-01, with hyphens" of 20260401.
std::string advice_on_digits(const std::string& digits) {
  constexpr std::size_t kDigits = 8;
  if (digits.size() != kDigits) return {};
  const std::string iso =
      fmt::format("{}-{}-{}", digits.substr(0, 4), digits.substr(4, 2), digits.substr(6));
  return parse_date(iso) ? fmt::format(": write {}, with hyphens", iso) : "";
}

/// ": write 2026-04-01, without quotes" of a date in quotes, as people write it, and of a date with
/// a time.
std::string advice_on_date(const Node& node) {
  if (node.kind == NodeKind::kDateTime) {
    return fmt::format(": write {}", to_iso(date_of(node.moment)));
  }
  if (node.kind == NodeKind::kWhole) return advice_on_digits(node.text);
  const auto date = node.kind == NodeKind::kText ? spoken_date(node.text) : std::nullopt;
  if (!date) return {};
  return date->iso.empty() ? fmt::format(": {}", advice_for(*date))
                           : fmt::format(": write {}, without quotes", date->iso);
}

/// ": write 2026-04-01T10:00:00, with the time" of a date without one.
/// A time of its own, not the one that the advice shows: it is only an example.
std::string advice_on_moment(const Node& node) {
  if (node.kind == NodeKind::kDate) {
    return fmt::format(": write {}T10:00:00, with its own time", to_iso(node.date));
  }
  const auto date = node.kind == NodeKind::kText ? spoken_date(node.text) : std::nullopt;
  return date && !date->iso.empty()
             ? fmt::format(": write {}T10:00:00, with its own time and without quotes", date->iso)
             : "";
}

}  // namespace

/// No calendar has a year 0, though the parser takes it.
Form<Date> date() {
  return {{"date",
           "a date such as 2026-03-10",
           R"({"type":"string","format":"date","pattern":"^\\d{4}-\\d{2}-\\d{2}$"})",
           {},
           advice_on_date},
          [](const Given& given) -> std::optional<Date> {
            if (given.node.kind != NodeKind::kDate) return given.refuse_type();
            if (given.node.date < make_date(1, 1, 1))
              return given.refuse("cannot be in the year 0");
            return given.node.date;
          }};
}

namespace {

/// The form with a question about the value that it reads.
/// What was read is asked one question more; the question tells its own error, at the value.
template <class T, class Question>
Form<T> asked(Form<T> form, Question is_right) {
  form.read = [read = std::move(form.read), is_right](const Given& given) -> std::optional<T> {
    auto value = read(given);
    return value && is_right(given, *value) ? value : std::nullopt;
  };
  return form;
}

}  // namespace

// GEN-4.
Form<Date> done_on() {
  return asked(date(), [](const Given& given, Date day) {
    return has_happened(given.key, day, given.node.place, given.errors);
  });
}

// GEN-4 with an earlier first year. The advice is without the date that was written: a date of
// birth is not repeated in a message.
Form<Date> born_on() {
  Form<Date> form = asked(date(), [](const Given& given, Date day) {
    return can_be_birthday(given.key, day, given.node.place, given.errors);
  });
  form.facts.is_personal = true;
  form.facts.advice = [](const Node& node) -> std::string {
    return node.kind == NodeKind::kText ? ": write year, month and day, without quotes" : "";
  };
  return form;
}

Form<DateTime> date_time() {
  return {
      {"date and time",
       "a date and time such as 2026-03-10T10:00:00",
       R"({"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?$"})",
       {},
       advice_on_moment},
      [](const Given& given) -> std::optional<DateTime> {
        if (given.node.kind != NodeKind::kDateTime) return given.refuse_type();
        if (given.node.moment < DateTime(make_date(1, 1, 1))) {
          return given.refuse("cannot be in the year 0");
        }
        return given.node.moment;
      }};
}

// GEN-4, by the day: a moment later today has not been waited for.
Form<DateTime> done_at() {
  return asked(date_time(), [](const Given& given, DateTime moment) {
    return has_happened(given.key, date_of(moment), given.node.place, given.errors);
  });
}

Form<Month> month() {
  return {{"month",
           "a month in quotes such as \"2026-03\"",
           R"({"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])$"})",
           {},
           {}},
          [](const Given& given) -> std::optional<Month> {
            if (given.node.kind != NodeKind::kText) return given.refuse_type();
            if (const auto month = parse_month(given.node.text)) return month;
            return given.refuse(fmt::format("must be a year and a month such as 2026-03, not {}",
                                            in_quotes(given.node.text)));
          }};
}

// COM-1: what is not a day is given in quotes; TOML has no month, quarter or year.
Form<Due> due() {
  return {{"date, month, quarter or financial year",
           "a date such as 2021-04-30, or in quotes \"2021-04\", \"2020-21 Q4\" or \"2021-22\"",
           R"({"type":"string","pattern":"^\\d{4}-(\\d{2}(-\\d{2})?|\\d{2} Q[1-4])$"})",
           {},
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

// Both years, as it is written everywhere else: "2025" alone may be either.
Form<FinancialYear> financial_year() {
  return {{"financial year",
           "a financial year such as \"2025-26\"",
           R"({"type":"string","pattern":"^\\d{4}-\\d{2}$"})",
           {},
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

// Tells a panel of the records from one before them, of which only the date is known (IND-2).
Form<ObservedPanel> observed_panel() {
  return {{"date, or id of a panel",
           "a date such as 2026-03-10, or the id of a panel in quotes",
           fmt::format(R"({{"type":"string","pattern":"{}"}})", kCodePattern),
           {},
           {}},
          [](const Given& given) -> std::optional<ObservedPanel> {
            if (given.node.kind == NodeKind::kDate) return given.node.date;
            if (given.node.kind != NodeKind::kText) return given.refuse_type();
            auto id = read_id(given, IdForm::kCode, Empty::kIsError);
            return id ? std::optional<ObservedPanel>(PanelId{std::move(*id)}) : std::nullopt;
          }};
}

}  // namespace panelpress::inputs
