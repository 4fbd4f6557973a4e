// Reads one Mustache file into tokens; knows no shape and follows no partial.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"

namespace panelpress::render {

enum class TokenKind { kLiteral, kPrint, kPrintRaw, kSection, kInverted, kClose, kPartial };

/// A piece of a template. Comments, changes of delimiter and the blanks around a tag alone on its
/// line leave no token.
struct Token {
  TokenKind kind = TokenKind::kLiteral;
  std::string_view text;      ///< of a literal; otherwise the name in the tag
  std::size_t offset = 0;     ///< of the tag in its file, in bytes
  bool stands_alone = false;  ///< its line held nothing else and is gone
  std::string_view indent;    ///< of a partial that stands alone: the blanks before it
};

/// The tokens of a file, whose text they point into. Sections are closed in their order, if need
/// be by mending them, so that the names inside a broken file are checked as well.
struct ParsedTemplate {
  std::vector<Token> tokens;
  std::vector<Finding> errors;
};

/// Parses a template. Errors: tag or section not closed, a closing tag that matches no section, a
/// tag without a name, wrong delimiters. What stands before `begin` is passed over.
ParsedTemplate parse_template(const std::string& path, std::string_view text,
                              std::size_t begin = 0);

/// The error at a place of a file, given in bytes.
Finding error_at(const std::string& path, std::string_view text, std::size_t offset,
                 std::string message);

}  // namespace panelpress::render
