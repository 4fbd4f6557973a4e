// The forms of values: each says once how a value is written, what is said when it is not, and what
// an editor may check (JSON Schema).
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "inputs/file_errors.h"
#include "inputs/node.h"
#include "model/due.h"
#include "model/ids.h"
#include "model/person.h"
#include "model/settings.h"
#include "model/words.h"

namespace panelpress::inputs {

/// What people and editors are told about a form.
struct FormFacts {
  std::string name;                     ///< in the reference of keys: "date"
  std::string expected;                 ///< in an error: "a date such as 2026-03-10"
  std::string schema;                   ///< the JSON Schema of a value
  std::vector<std::string_view> words;  ///< the closed list of words, if the form is one
  /// What to write instead of a value of another type, if that can be told: ": write 14, without
  /// quotes".
  std::function<std::string(const Node&)> advice;
  /// Whether a value may say who somebody is (a name, an address, a birthday): no error repeats it.
  bool is_personal = false;
  bool is_list = false;  ///< whether the value is a list of such values
};

/// A value to be read, under the key that people know it by.
struct Given {
  std::string_view key;
  const Node& node;
  const FormFacts& form;
  FileErrors& errors;

  /// Reports that the value is not of the form, and returns nothing. `message` follows the key, as
  /// in "must be a date".
  std::nullopt_t refuse(std::string_view message) const;
  /// Reports a value of another type than the form's, and returns nothing.
  std::nullopt_t refuse_type() const;
};

/// How a value of type T is written in the inputs.
template <class T>
struct Form {
  FormFacts facts;
  /// The value; nothing when it is refused (then an error is reported), or when it is empty text
  /// where that stands for no value.
  std::function<std::optional<T>(const Given&)> read;

  std::optional<T> operator()(std::string_view key, const Node& node, FileErrors& errors) const {
    return read({key, node, facts, errors});
  }
};

Form<Date> date();
/// A date that says what has been done (GEN-4).
Form<Date> done_on();
/// A date of birth (GEN-4).
Form<Date> born_on();
Form<DateTime> date_time();
/// A date and time that say what has been done (GEN-4).
Form<DateTime> done_at();
/// "2026-03".
Form<Month> month();
/// The day by which a commitment is to be kept (COM-1): a date, or a month, a quarter or a year.
Form<Due> due();
/// A panel's id, or a date.
Form<ObservedPanel> observed_panel();
Form<bool> yes_or_no();
/// A whole number from `least` to `most`.
Form<int> whole(int least, int most);
/// A count of days, months or minutes: zero or more.
Form<int> count();
/// Pounds, as a number or as text.
Form<Pence> money();
/// Text of one line.
Form<std::string> line();
/// Text that may have newlines and tabs.
Form<std::string> text();
/// One plain email address, or empty.
Form<std::string> email();
/// An address that begins with https://, or empty.
Form<std::string> link();
/// What a report calls a recommendation: letters, digits and full stops.
Form<std::string> recommendation_number();
/// A report's id, '-' and a recommendation's number.
Form<RecommendationId> recommendation_id();
/// "2025-26": two years, the second after the first.
Form<FinancialYear> financial_year();

/// The code of a detention centre, or free text of one line where settings list no centres; empty
/// is none.
Form<CentreCode> centre();

/// What may stand for an id: the code by which something else is named; the code that something is
/// given here, which must suit every program; that of a business area, which names files and is
/// counted by spreadsheets; or a Home Office reference.
enum class IdForm { kCode, kNewCode, kAreaCode, kReference };
/// Whether a key whose text is empty has an error, or no value.
enum class Empty { kIsError, kIsNone };
/// `example` is what such an id looks like.
FormFacts id_facts(IdForm form, Empty empty, std::string_view example);
std::optional<std::string> read_id(const Given& given, IdForm form, Empty empty);

/// What an id of the kind looks like.
template <class AnyId>
constexpr std::string_view example_of() {
  if constexpr (std::is_same_v<AnyId, CaseRef>) return "A1234567";
  if constexpr (std::is_same_v<AnyId, PanelId>) return "2026-03-10-am";
  if constexpr (std::is_same_v<AnyId, PersonId>) return "brook";
  return "fno-north";
}

/// An id of a form.
template <class AnyId>
Form<AnyId> id_of_form(IdForm form, Empty empty) {
  return {id_facts(form, empty, example_of<AnyId>()),
          [form, empty](const Given& given) -> std::optional<AnyId> {
            auto read = read_id(given, form, empty);
            return read ? std::optional(AnyId{std::move(*read)}) : std::nullopt;
          }};
}

/// The id of something that is defined elsewhere.
template <class AnyId>
Form<AnyId> id(Empty empty = Empty::kIsError) {
  constexpr IdForm kForm = std::is_same_v<AnyId, CaseRef> ? IdForm::kReference : IdForm::kCode;
  return id_of_form<AnyId>(kForm, empty);
}

/// The id that something is given here.
template <class AnyId>
Form<AnyId> new_id(Empty empty = Empty::kIsError) {
  constexpr IdForm kForm = std::is_same_v<AnyId, CaseRef>    ? IdForm::kReference
                           : std::is_same_v<AnyId, AreaCode> ? IdForm::kAreaCode
                                                             : IdForm::kNewCode;
  return id_of_form<AnyId>(kForm, empty);
}

FormFacts word_facts(std::vector<std::string_view> words);
/// The index of the given word in the form's list of words.
std::optional<std::size_t> read_word(const Given& given);

/// One of the words of the values, which are some of the values of E.
template <class E>
Form<E> one_of(std::vector<E> values) {
  std::vector<std::string_view> words;
  for (const E value : values) words.push_back(word(value));
  return {word_facts(std::move(words)),
          [values = std::move(values)](const Given& given) -> std::optional<E> {
            const auto index = read_word(given);
            return index ? std::optional(values[*index]) : std::nullopt;
          }};
}

/// One of the words of E.
template <class E>
Form<E> one_of() {
  std::vector<E> values;
  for (const auto& [value, written] : Words<E>::kList) values.push_back(value);
  return one_of(std::move(values));
}

FormFacts list_facts(const FormFacts& item);

/// A list of values of one form.
template <class T>
Form<std::vector<T>> list_of(Form<T> item) {
  FormFacts facts = list_facts(item.facts);
  return {std::move(facts),
          [item = std::move(item)](const Given& given) -> std::optional<std::vector<T>> {
            if (given.node.kind != Node::Kind::kList) return given.refuse_type();
            std::vector<T> values;
            for (const Node& node : given.node.items) {
              if (auto value = item(given.key, node, given.errors)) {
                values.push_back(std::move(*value));
              }
            }
            return values;
          }};
}

}  // namespace panelpress::inputs
