#include "render/compiler.h"

#include <algorithm>
#include <utility>

#include "base/nearest.h"
#include "render/resolver.h"

namespace panelpress::render {
/// Of the name alone: a folder may have a dot in it.
namespace {

std::string_view extension_of(std::string_view path) {
  const std::size_t name = path.rfind('/') + 1;  // npos + 1 is 0
  const std::size_t dot = path.find('.', name);
  return dot == std::string_view::npos ? "" : path.substr(path.rfind('.'));
}

}  // namespace

/// The compilation of one template.
class Compiler::Run {
 public:
  Run(Compiler& compiler, const std::string& path, const Shape& shape)
      : compiler_(compiler),
        extension_(extension_of(path)),
        resolver_(shape),
        result_{&shape, {}} {}

  Template compile(const std::string& path, const ParsedTemplate& parsed) {
    inline_file({path, path, parsed, ""});
    flush_literal();
    return std::move(result_);
  }

 private:
  /// A file on its way into the program.
  struct File {
    const std::string& name;  ///< of the partial, or the path
    const std::string& path;
    const ParsedTemplate& parsed;
    std::string indent;         ///< goes before each line that is not empty
    bool at_line_begin = true;  ///< the next token is the first of its line
  };

  // Its names are kept to find a partial that includes itself.
  void inline_file(File file) {
    including_.push_back(file.name);
    for (const Token& token : file.parsed.tokens) add(file, token);
    including_.pop_back();
  }

  void add(File& file, const Token& token) {
    if (token.kind == TokenKind::kLiteral) return add_literal(file, token.text);
    if (!token.stands_alone) {
      if (file.at_line_begin) literal_ += file.indent;
      file.at_line_begin = false;
    }
    switch (token.kind) {
      case TokenKind::kSection:
      case TokenKind::kInverted:
        return open_section(file, token);
      case TokenKind::kClose:
        return close_section();
      case TokenKind::kPartial:
        return add_partial(file, token);
      default:
        return add_print(file, token);
    }
  }

  // A partial's lines are indented as its tag is (Mustache's specification); empty lines are not.
  void add_literal(File& file, std::string_view text) {
    if (file.indent.empty()) {
      literal_ += text;
      return;
    }
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
      const std::string_view line = text.substr(begin, end - begin);
      if (file.at_line_begin && line != "\n" && line != "\r\n") literal_ += file.indent;
      literal_ += line;
      file.at_line_begin = line.back() == '\n';
      begin = end;
    }
  }

  // Markup needs the tag that says so, text must not have it: nothing unescaped gets into a page by
  // a slip of the braces.
  void add_print(const File& file, const Token& token) {
    Resolved value = resolver_.printed(token.text);
    if (value.type) value.error = wrong_form(token, *value.type);
    if (!value.type || !value.error.empty()) return add_error(file, token, value.error);
    const bool is_escaped = escapes() && token.kind == TokenKind::kPrint;
    add_instruction(is_escaped ? Action::kPrintEscaped : Action::kPrint, value);
  }

  std::string wrong_form(const Token& token, const Type& type) const {
    const std::string name(token.text);
    if (type.kind == ValueKind::kMarkup && token.kind == TokenKind::kPrint)
      return "'" + name + "' is markup: print it with {{{" + name + "}}}";
    const bool is_raw_text = type.kind == ValueKind::kText && token.kind == TokenKind::kPrintRaw;
    if (is_raw_text && escapes() && !compiler_.options_.raw_text_allowed)
      return "'" + name + "' is text, not markup: print it with {{" + name + "}}";
    return "";
  }

  // The instruction of the section knows its end only when it closes; until then its place is
  // remembered.
  void open_section(const File& file, const Token& token) {
    const Resolved value = resolver_.section(token.text);
    if (!value.type) add_error(file, token, value.error);
    const bool is_inverted = token.kind == TokenKind::kInverted;
    // A literal that waits becomes an instruction of its own before the section's.
    open_sections_.push_back(result_.instructions.size() + (literal_.empty() ? 0 : 1));
    const Action once_or_each = value.asks_any ? Action::kAny : Action::kSection;
    add_instruction(is_inverted ? Action::kInverted : once_or_each, value);
    if (!is_inverted) resolver_.enter(value);
  }

  void close_section() {
    flush_literal();
    Instruction& section = result_.instructions[open_sections_.back()];
    section.end = result_.instructions.size();
    if (section.action != Action::kInverted) resolver_.leave();
    open_sections_.pop_back();
  }

  // Inlined: at run time there are no files.
  void add_partial(const File& file, const Token& token) {
    std::string path(token.text);
    if (extension_of(path).empty()) path += extension_;
    const ParsedTemplate* parsed = compiler_.parsed(path);
    if (!parsed)
      return add_error(file, token, "no template '" + path + "'" + compiler_.nearest_path(path));
    if (std::ranges::find(including_, path) != including_.end())
      return add_error(file, token, "partial '" + path + "' includes itself");
    inline_file({path, compiler_.path_of(path), *parsed,
                 token.stands_alone ? file.indent + std::string(token.indent) : std::string()});
    // A file ends its last line itself; a row of columns does not.
    if (token.stands_alone && compiler_.columns_.contains(path)) literal_ += '\n';
  }

  void add_instruction(Action action, const Resolved& value) {
    flush_literal();
    result_.instructions.push_back({action, "", value.place, value.type, 0});
  }

  // Neighbouring literals become one.
  void flush_literal() {
    if (literal_.empty()) return;
    result_.instructions.push_back({Action::kLiteral, std::move(literal_), {}, nullptr, 0});
    literal_.clear();
  }

  void add_error(const File& file, const Token& token, const std::string& message) {
    if (message.empty()) return;
    const std::string& text = compiler_.files_.at(file.path);
    compiler_.errors_.push_back(error_at(file.path, text, token.offset, message));
  }

  // By the template, not the partial: a partial must not carry unescaped text into a page.
  bool escapes() const { return extension_ == ".html"; }

  Compiler& compiler_;
  std::string extension_;
  Resolver resolver_;
  Template result_;
  std::string literal_;                     ///< text that waits for the next instruction
  std::vector<std::size_t> open_sections_;  ///< their instructions
  std::vector<std::string> including_;      ///< the template and the partials within partials
};

Compiler::Compiler(const TemplateFiles& files, TemplateOptions options)
    : files_(files), options_(options) {
  for (const auto& [path, text] : files_) {
    if (lists_columns(path)) add_columns(path, text, columns_, errors_);
  }
}

// Errors are collected over all templates; a program with errors is never run.
Template Compiler::compile(const std::string& path, const Shape& shape) {
  const ParsedTemplate* root = parsed(path);
  if (root) return Run(*this, path, shape).compile(path, *root);
  add_missing(path);
  return {&shape, {}};
}

// Parsed up to the end of the part, so that places count from the beginning of the file.
Template Compiler::compile_part(const std::string& path, std::size_t begin, std::size_t end,
                                const Shape& shape) {
  const ParsedTemplate part =
      parse_template(path, std::string_view(files_.at(path)).substr(0, end), begin);
  add_errors(part.errors);
  return Run(*this, path, shape).compile(path, part);
}

void Compiler::add_errors(const std::vector<Finding>& errors) {
  errors_.insert(errors_.end(), errors.begin(), errors.end());
}

void Compiler::add_missing(const std::string& path) {
  errors_.push_back(error_at(path, "", 0, "no such template" + nearest_path(path)));
}

// A partial in several templates is compiled in each, and its errors would be told as often.
std::vector<Finding> Compiler::errors() const {
  std::vector<Finding> sorted = errors_;
  sort_findings(sorted);
  const auto is_same = [](const Finding& left, const Finding& right) {
    return left.source == right.source && left.message == right.message;
  };
  sorted.erase(std::unique(sorted.begin(), sorted.end(), is_same), sorted.end());
  return sorted;
}

// Parsed once, whatever number of templates include it.
const ParsedTemplate* Compiler::parsed(const std::string& path) {
  if (const auto known = parsed_.find(path); known != parsed_.end()) return &known->second;
  const auto file = files_.find(path_of(path));
  if (file == files_.end()) return nullptr;
  const auto columns = columns_.find(path);
  const ParsedTemplate& parsed = parsed_[path] = columns == columns_.end()
                                                     ? parse_template(path, file->second)
                                                     : parse_columns(columns->second, file->second);
  add_errors(parsed.errors);
  return &parsed;
}

const std::string& Compiler::path_of(const std::string& name) const {
  const auto columns = columns_.find(name);
  return columns == columns_.end() ? name : columns->second.path;
}

std::string Compiler::nearest_path(const std::string& path) const {
  NearestWord nearest(path, 3);
  for (const auto& [known, text] : files_) nearest.consider(known);
  for (const auto& [known, columns] : columns_) nearest.consider(known);
  return did_you_mean(nearest.found());
}

}  // namespace panelpress::render
