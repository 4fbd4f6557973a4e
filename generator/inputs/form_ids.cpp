#include <fmt/format.h>

#include <algorithm>

#include "base/limits.h"
#include "inputs/checks.h"
#include "inputs/form.h"
#include "inputs/suggestion.h"
#include "inputs/syntax.h"

namespace panelpress::inputs {

using NodeKind = Node::Kind;

FormFacts id_facts(IdForm form, Empty empty, std::string_view example) {
  const bool is_code = form != IdForm::kReference;
  const std::string_view pattern = form == IdForm::kReference  ? kReferencePattern
                                   : form == IdForm::kAreaCode ? kAreaCodePattern
                                   : form == IdForm::kNewCode  ? kNewCodePattern
                                                               : kCodePattern;
  const std::string_view or_empty = empty == Empty::kIsNone ? "^$|" : "";
  return {is_code ? "id" : "Home Office reference",
          fmt::format("{} in quotes such as \"{}\"", is_code ? "an id" : "a Home Office reference",
                      example),
          fmt::format(R"({{"type":"string","pattern":"{}{}"}})", or_empty, pattern),
          {},
          {}};
}

namespace {

/// Why a code that something is given here does not suit every program; empty when it does.
/// Codes become names of files and cells: what one system or a spreadsheet takes for something else
/// is refused where it is given, not wherever it is referred to.
std::string_view why_unsafe(std::string_view code, IdForm form) {
  if (form == IdForm::kCode) return {};
  if (is_name_of_windows(code)) return "is a name that Windows keeps for itself: choose another";
  if (form != IdForm::kAreaCode) return {};
  if (is_same_id(code, "compliance")) return "is the name of the whole return: choose another";
  if (is_number_or_date_to_spreadsheets(code)) {
    return "would be a number, a date or a truth value to a spreadsheet: begin it with a word, "
           "such as \"fno-north\"";
  }
  return {};
}

}  // namespace

// A reference to another record is read with the plain form: were it refused for what its own
// record may not be called, one slip would have two errors.
std::optional<std::string> read_id(const Given& given, IdForm form, Empty empty) {
  const std::string& text = given.node.text;
  if (given.node.kind != NodeKind::kText) return given.refuse_type();
  if (text.empty() && empty == Empty::kIsNone) return std::nullopt;
  if (form != IdForm::kReference) {
    if (!is_code(text)) {
      return given.refuse(fmt::format("must be 1 to {} of a-z, A-Z, 0-9 and '-', not {}",
                                      kLongestCode, in_quotes(text)));
    }
    const std::string_view why = why_unsafe(text, form);
    if (why.empty()) return text;
    return given.refuse(fmt::format("cannot be {}: it {}", in_quotes(text), why));
  }
  if (is_reference(text)) return text;
  return given.refuse(fmt::format(
      "must be {} to {} of A-Z, 0-9, '/' and '-', beginning with a letter or a digit, not {}",
      kShortestReference, kLongestReference, in_quotes(text)));
}

Form<RecommendationId> recommendation_id() {
  return {{"report's id, '-' and number",
           "a report's id, '-' and a number in quotes, such as \"PO-3\"",
           fmt::format(R"({{"type":"string","pattern":"{}"}})", kRecommendationPattern),
           {},
           {}},
          [](const Given& given) -> std::optional<RecommendationId> {
            if (given.node.kind != NodeKind::kText) return given.refuse_type();
            if (is_recommendation(given.node.text)) return RecommendationId{given.node.text};
            return given.refuse(
                fmt::format("must be {}, not {}", given.form.expected, in_quotes(given.node.text)));
          }};
}

// Whether it is the code of a centre of settings is asked once all files are read.
Form<CentreCode> centre() {
  Form<std::string> any_line = line();
  any_line.facts.name = "id, or text of one line";
  return {any_line.facts, [read = any_line.read](const Given& given) -> std::optional<CentreCode> {
            auto code = read(given);
            const bool has_text = code && !code->empty();
            return has_text ? std::optional(CentreCode{std::move(*code)}) : std::nullopt;
          }};
}

// The words stand in the form, so that help, schema and errors list the same.
FormFacts word_facts(std::vector<std::string_view> words) {
  const std::string list = fmt::format("{}", fmt::join(words, ", "));
  const std::string quoted_list = fmt::format("\"{}\"", fmt::join(words, "\",\""));
  return {"word",
          fmt::format("one of {}, in quotes", list),
          fmt::format(R"({{"type":"string","enum":[{}]}})", quoted_list),
          std::move(words),
          {}};
}

std::optional<std::size_t> read_word(const Given& given) {
  if (given.node.kind != NodeKind::kText) return given.refuse_type();
  const auto& words = given.form.words;
  const std::string& text = given.node.text;
  const auto found = std::find(words.begin(), words.end(), text);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  // The nearest word first, then all of them: a wrong guess must not hide the right one.
  const std::string near = suggestion(text, words);
  return given.refuse(fmt::format("cannot be {}{} {}", in_quotes(text),
                                  near.empty() ? ": write one of" : near + " It is one of",
                                  fmt::join(words, ", ")));
}

// A list of one is easily written without its brackets.
FormFacts list_facts(const FormFacts& item) {
  return {fmt::format("list: {}", item.name),
          fmt::format("a list, each {}", item.expected),
          fmt::format(R"({{"type":"array","items":{}}})", item.schema),
          item.words,
          [](const Node& node) {
            const bool is_one = node.kind != Node::Kind::kList && node.kind != Node::Kind::kTable;
            return std::string(is_one ? ": write [ before it and ] after it" : "");
          },
          item.is_personal,
          true};
}

}  // namespace panelpress::inputs
