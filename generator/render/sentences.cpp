#include "render/sentences.h"

#include <fmt/format.h>

#include <set>

#include "base/nearest.h"
#include "base/text.h"

namespace panelpress::render {

namespace {

constexpr std::string_view kContinuation = "  ";
constexpr std::string_view kComment = "{{!";

bool is_key(std::string_view text) {
  return !text.empty() &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.") == std::string_view::npos;
}

/// The words of a key, as a part of the file.
struct Words {
  std::string_view key;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Reads a file of sentences line by line.
/// A line is a key with its words; a line set in goes on with the one before.
class SentenceReader {
 public:
  SentenceReader(const std::string& path, std::string_view text, std::vector<Finding>& errors)
      : path_(path), text_(text), errors_(errors) {}

  std::vector<Words> read() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      read_line(begin, end);
      begin = end + 1;
    }
    return std::move(words_);
  }

 private:
  void read_line(std::size_t begin, std::size_t end) {
    const std::string_view line = text_.substr(begin, end - begin);
    if (is_comment(line) || trimmed(line).empty()) return;
    if (line.starts_with(kContinuation) && !words_.empty()) {
      words_.back().end = end;
      return;
    }
    const std::size_t colon = line.find(": ");
    if (colon == std::string_view::npos || !is_key(line.substr(0, colon))) {
      errors_.push_back(error_at(path_, text_, begin, "expected a line 'key: words'"));
      return;
    }
    words_.push_back({line.substr(0, colon), begin + colon + 2, end});
  }

  /// A comment may take several lines; it stands alone.
  bool is_comment(std::string_view line) {
    const bool was_in_comment = is_in_comment_;
    if (line.starts_with(kComment)) is_in_comment_ = true;
    const bool is_part = was_in_comment || is_in_comment_;
    if (is_part && line.find("}}") != std::string_view::npos) is_in_comment_ = false;
    return is_part;
  }

  const std::string& path_;
  std::string_view text_;
  std::vector<Finding>& errors_;
  std::vector<Words> words_;
  bool is_in_comment_ = false;
};

/// What the file and the struct do not have in common.
/// Both ways: words that nobody uses are an error as well, or a file would fill up with old ones.
void compare(const std::string& path, std::string_view text, const std::vector<Words>& words,
             const std::vector<SentenceUse>& uses, std::vector<Finding>& errors) {
  std::set<std::string> wanted;
  for (const SentenceUse& use : uses) wanted.insert(use.key);
  std::set<std::string_view> given;
  for (const Words& each : words) {
    const auto at = static_cast<std::size_t>(each.key.data() - text.data());
    const std::string key(each.key);
    if (!wanted.contains(key)) {
      const std::string hint = did_you_mean(nearest_word(key, wanted));
      errors.push_back(error_at(path, text, at, fmt::format("unknown key '{}'{}", key, hint)));
    }
    if (!given.insert(each.key).second) {
      errors.push_back(error_at(path, text, at, fmt::format("key '{}' again", key)));
    }
  }
  for (const std::string& key : wanted) {
    if (given.contains(key)) continue;
    errors.push_back(error_at(path, text, 0, fmt::format("no words for the key '{}'", key)));
  }
}

/// A line that goes on is parted from the one before it by one space.
std::string in_one_line(std::string_view text) {
  std::string line;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    line += text.substr(0, end);
    text.remove_prefix(end);
    if (text.empty()) break;
    text.remove_prefix(std::min(text.find_first_not_of(" \n"), text.size()));
    line += ' ';
  }
  return line;
}

}  // namespace

// Compiled as templates are, so that a name in a sentence is checked before anything is written.
Sentences compile_sentences(Compiler& compiler, const TemplateFiles& files, const std::string& path,
                            const std::vector<SentenceUse>& uses) {
  Sentences sentences;
  const auto file = files.find(path);
  if (file == files.end()) {
    compiler.add_missing(path);
    return sentences;
  }
  std::vector<Finding> errors;
  const auto words = SentenceReader(path, file->second, errors).read();
  compare(path, file->second, words, uses, errors);
  for (const SentenceUse& use : uses) {
    const auto found = std::ranges::find(words, use.key, &Words::key);
    if (found == words.end()) continue;
    Template compiled = compiler.compile_part(path, found->begin, found->end, *use.shape);
    for (Instruction& each : compiled.instructions) each.literal = in_one_line(each.literal);
    sentences.emplace(use.key, std::move(compiled));
  }
  compiler.add_errors(errors);
  return sentences;
}

// Members of the struct are the keys: '_' is written '-'.
std::vector<std::string> keys_of(const std::string& group, std::string_view names) {
  std::vector<std::string> keys;
  while (!names.empty()) {
    const std::size_t comma = std::min(names.find(','), names.size());
    std::string key(trimmed(names.substr(0, comma)));
    std::ranges::replace(key, '_', '-');
    keys.push_back(group.empty() ? key : group + "." + key);
    names.remove_prefix(std::min(comma + 1, names.size()));
  }
  return keys;
}

}  // namespace panelpress::render
