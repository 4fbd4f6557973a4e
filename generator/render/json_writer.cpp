#include "render/json_writer.h"

#include <fmt/format.h>

#include <iterator>

namespace panelpress::render {

namespace {

/// What stands for a sign that a text in JSON cannot hold; nothing for any other (RFC 8259).
std::string_view short_escape(char c) {
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\b':
      return "\\b";
    case '\f':
      return "\\f";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      return {};
  }
}

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

}  // namespace

// What begins as a row stays on one line.
void JsonWriter::end() {
  const char bracket = ends_.back();
  const bool ends_row = ends_.size() == row_depth_;
  ends_.pop_back();
  if (!is_empty_ && !is_in_row()) next_line();
  if (ends_row) row_depth_ = 0;
  out_ += bracket;
  is_empty_ = false;
}

void JsonWriter::key(std::string_view name) {
  next_value();
  append_quoted(name);
  out_ += ": ";
  is_after_key_ = true;
}

// Straight into the text, no tree: the largest outputs are JSON.
void JsonWriter::text(std::string_view value) {
  next_value();
  append_quoted(value);
}

void JsonWriter::begin(char bracket) {
  next_value();
  out_ += bracket;
  ends_.push_back(bracket == '{' ? '}' : ']');
  is_empty_ = true;
}

void JsonWriter::next_line() {
  out_ += '\n';
  out_.append(ends_.size(), ' ');
}

/// A comma where one is due, and the line of what follows, unless its key stands there already.
void JsonWriter::next_value() {
  const bool has_line = is_after_key_ || ends_.empty();
  is_after_key_ = false;
  if (has_line) return;
  if (!is_empty_) out_ += ',';
  if (!is_in_row()) {
    next_line();
  } else if (!is_empty_) {
    out_ += ' ';
  }
  is_empty_ = false;
}

// Runs that need no escape are copied whole: nearly every text is one.
void JsonWriter::append_quoted(std::string_view value) {
  out_ += '"';
  for (std::size_t begin = 0; begin < value.size();) {
    std::size_t end = begin;
    while (end < value.size() && !needs_escape(value[end])) ++end;
    out_ += value.substr(begin, end - begin);
    if (end == value.size()) break;
    const std::string_view escape = short_escape(value[end]);
    out_ += escape;
    if (escape.empty()) {
      fmt::format_to(std::back_inserter(out_), "\\u{:04x}", static_cast<unsigned char>(value[end]));
    }
    begin = end + 1;
  }
  out_ += '"';
}

}  // namespace panelpress::render
