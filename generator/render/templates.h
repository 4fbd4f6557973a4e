// All templates of the program, compiled once against the views that they print.
//
// Mustache as its specification has it, but strict: a name or partial that does not exist is an
// error at its line instead of nothing on the page, partials may not recur, and only Markup is
// printed unescaped. One thing more: `{{#rows.any}}` is a section that is printed once where the
// list (or the optional) `rows` has an item.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/finding.h"
#include "base/stages.h"
#include "render/compiler.h"
#include "render/sentences.h"
#include "render/shape.h"
#include "render/template.h"

namespace panelpress::render {

/// A template that a document prints, and the shape of the document's view. Partials need none.
struct TemplateUse {
  std::string path;  ///< relative to the folder of templates; ".html" escapes, all others do not
  const Shape* shape = nullptr;
  std::vector<SentenceUse> sentences = {};  ///< of a template of sentences; then no shape
};

/// The use of a template for one type of view: use<FlagView>("flag/page.html").
template <class View>
TemplateUse use(std::string path) {
  return {std::move(path), &View::shape(), {}};
}

/// The use of a template of sentences: see render/sentences.h.
template <class Words>
TemplateUse use_sentences() {
  TemplateUse use{Words::kPath, nullptr, {}};
  Words{}.list("", use.sentences);
  return use;
}

/// Compiled templates. They do not change: threads may share them.
class Templates {
 public:
  /// Compiles every template in use. A name without extension in a partial tag, as shared/head,
  /// takes that of the template it is included in.
  Templates(const TemplateFiles& files, const std::vector<TemplateUse>& uses,
            TemplateOptions options = {});

  /// Everything wrong in the templates, sorted by file and place. Nothing may be rendered unless
  /// this is empty.
  const std::vector<Finding>& errors() const { return errors_; }

  /// Has the rendering of templates measured from now on.
  void measure_by(StageClock* clock) { clock_ = clock; }

  /// Prints a view. Throws std::logic_error, since the program is then wrong, when there were
  /// errors or the template is not in use for this type of view.
  template <class View>
  std::string render(const std::string& path, const View& view) const {
    return render(path, View::shape(), &view);
  }

  /// The same for a view known only by its shape and its address.
  std::string render(const std::string& path, const Shape& shape, const void* view) const;

  /// The sentences of a file in use, by key.
  const Sentences& sentences_of(const std::string& path) const;

  /// The sentences of a template in use, ready to speak for as long as the templates live.
  template <class Words>
  Words sentences() const {
    Words words;
    words.bind("", sentences_of(Words::kPath));
    return words;
  }

 private:
  std::map<std::string, Template> templates_;
  std::map<std::string, Sentences> sentences_;
  std::vector<Finding> errors_;
  StageClock* clock_ = nullptr;
};

}  // namespace panelpress::render
