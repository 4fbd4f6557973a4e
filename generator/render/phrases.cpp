#include "render/phrases.h"

#include <fmt/format.h>

#include <memory>
#include <set>
#include <stdexcept>

#include "base/nearest.h"
#include "base/text.h"

namespace panelpress::render {

namespace {

constexpr std::string_view kContinuation = "  ";
constexpr std::string_view kComment = "{{!";

enum class LineKind { kNothing, kGoesOn, kPhrase, kWrong };

struct Line {
  LineKind kind{};
  std::string key;
  std::string words;
};

bool is_key(std::string_view text) {
  return !text.empty() &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.") == std::string_view::npos;
}

Line read_line(std::string_view text) {
  if (trimmed(text).empty()) return {LineKind::kNothing, "", ""};
  if (text.starts_with(kContinuation)) return {LineKind::kGoesOn, "", std::string(trimmed(text))};
  const auto colon = text.find(": ");
  const bool is_phrase = colon != std::string_view::npos && is_key(text.substr(0, colon));
  if (!is_phrase) return {LineKind::kWrong, "", ""};
  return {LineKind::kPhrase, std::string(text.substr(0, colon)),
          std::string(trimmed(text.substr(colon + 2)))};
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

/// Checks one template as it is written, before its tags are printed.
class Checker {
 public:
  Checker(const std::string& path, const std::vector<std::string>& keys,
          std::vector<Finding>& errors)
      : keys_(keys.begin(), keys.end()),
        path_(std::make_shared<const std::string>(path)),
        errors_(errors) {}

  void check(std::string_view text) {
    for (const auto line : lines_of(text)) {
      ++line_;
      if (is_comment(line)) continue;
      check(read_line(line));
    }
    for (const std::string& key : keys_) {
      if (!seen_.contains(key)) report(fmt::format("no words for the key '{}'", key), 1);
    }
  }

 private:
  /// A comment may take several lines; it stands alone.
  bool is_comment(std::string_view line) {
    const bool was_in_comment = is_in_comment_;
    if (line.starts_with(kComment)) is_in_comment_ = true;
    const bool is_part = was_in_comment || is_in_comment_;
    if (is_part && line.find("}}") != std::string_view::npos) is_in_comment_ = false;
    return is_part;
  }

  void check(const Line& line) {
    if (line.kind == LineKind::kWrong || (line.kind == LineKind::kGoesOn && seen_.empty())) {
      report("expected a line 'key: words'", line_);
    }
    if (line.kind != LineKind::kPhrase) return;
    if (!keys_.contains(line.key)) {
      report(
          fmt::format("unknown key '{}'{}", line.key, did_you_mean(nearest_word(line.key, keys_))),
          line_);
    }
    if (!seen_.insert(line.key).second) report(fmt::format("key '{}' again", line.key), line_);
  }

  void report(std::string message, int line) {
    errors_.push_back({"", Severity::kError, "", std::move(message), Source{path_, line, 1}});
  }

  std::set<std::string> keys_;
  std::set<std::string> seen_;
  std::shared_ptr<const std::string> path_;
  std::vector<Finding>& errors_;
  int line_ = 0;
  bool is_in_comment_ = false;
};

}  // namespace

std::vector<Finding> phrase_errors(const TemplateFiles& files, const std::string& path,
                                   const std::vector<std::string>& keys) {
  std::vector<Finding> errors;
  const auto file = files.find(path);
  if (file != files.end()) Checker(path, keys, errors).check(file->second);
  sort_findings(errors);
  return errors;
}

Phrases::Phrases(std::string_view rendered) {
  std::string* last = nullptr;
  for (const auto text : lines_of(rendered)) {
    Line line = read_line(text);
    if (line.kind == LineKind::kPhrase) {
      last = &(phrases_[std::move(line.key)] = std::move(line.words));
    } else if (line.kind == LineKind::kGoesOn && last) {
      *last += ' ' + line.words;
    }
  }
}

const std::string& Phrases::operator[](std::string_view key) const {
  const auto found = phrases_.find(key);
  if (found == phrases_.end()) {
    throw std::logic_error(fmt::format("no phrase has the key '{}'", key));
  }
  return found->second;
}

}  // namespace panelpress::render
