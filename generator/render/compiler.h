// Turns a parsed template and its partials into a program, checking every name on the way.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "render/page_columns.h"
#include "render/parser.h"
#include "render/template.h"

namespace panelpress::render {

/// The text of each template and partial, by its path relative to the folder of templates.
using TemplateFiles = std::map<std::string, std::string>;

struct TemplateOptions {
  /// Lets {{{name}}} print text as well as markup in an .html template. For the tests of the
  /// Mustache specification only: a document must never print text unescaped.
  bool raw_text_allowed = false;
};

/// Compiles any number of templates from one set of files, each of which it parses once.
class Compiler {
 public:
  /// The files must outlive the compiler.
  Compiler(const TemplateFiles& files, TemplateOptions options);

  /// The program of one template for views of one shape, partials inlined. It is of use only if
  /// there are no errors.
  Template compile(const std::string& path, const Shape& shape);
  /// The program of a part of a file, by the places in it at which the part begins and ends.
  Template compile_part(const std::string& path, std::size_t begin, std::size_t end,
                        const Shape& shape);

  /// Adds what others found wrong in the files, and a file that is not there.
  void add_errors(const std::vector<Finding>& errors);
  void add_missing(const std::string& path);

  /// All errors so far, sorted by file and place, each once however often its file is included.
  std::vector<Finding> errors() const;

 private:
  class Run;

  /// The parsed file or partial of columns, or null when there is none of that name.
  const ParsedTemplate* parsed(const std::string& path);
  /// The file in which a partial stands.
  const std::string& path_of(const std::string& name) const;
  std::string nearest_path(const std::string& path) const;

  const TemplateFiles& files_;
  TemplateOptions options_;
  PageColumnsByPartial columns_;
  std::map<std::string, ParsedTemplate> parsed_;
  std::vector<Finding> errors_;
};

}  // namespace panelpress::render
