// The words of a document that is no page: headings and notes of a workbook, by key. They stand in
// a template as lines `key: words`, so that no prose stands in the program:
//
//   {{! a comment }}
//   summary.title: Who acted on what the panels recommended in {{month}}
//     A line that begins with two spaces goes on with the words before it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/finding.h"
#include "render/compiler.h"
#include "render/templates.h"
#include "render/view.h"

namespace panelpress::render {

/// The use of a template of phrases, with every key that the document reads: Templates checks its
/// lines and keys.
template <class View = NoNames>
TemplateUse use_phrases(std::string path, std::vector<std::string> keys) {
  return {std::move(path), &View::shape(), std::move(keys)};
}

/// Everything wrong in the lines and keys of the template of phrases at a path: a line that is
/// none, a key given twice, unknown or missing. A file that does not exist is left to the compiler.
std::vector<Finding> phrase_errors(const TemplateFiles& files, const std::string& path,
                                   const std::vector<std::string>& keys);

/// The phrases of one rendered template.
class Phrases {
 public:
  explicit Phrases(std::string_view rendered);

  /// The words of a key. Throws std::logic_error, since the program is then wrong, when there is
  /// none: Templates finds that before anything is rendered.
  const std::string& operator[](std::string_view key) const;

 private:
  std::map<std::string, std::string, std::less<>> phrases_;
};

}  // namespace panelpress::render
