#pragma once

#include <map>
#include <optional>
#include <string>

#include "documents/document.h"
#include "render/phrases.h"
#include "render/templates.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// What every document is made from. Nothing in it changes while documents are made, so that many
/// threads may share it.
struct Context {
  const rules::Facts& facts;
  const render::Templates& templates;
  std::string program;  ///< "panelpress 0.1.0"
  /// The bytes of an earlier pack's snapshot, for the panel it names (PCK-8).
  std::optional<std::string> since;
  /// A folder for the work files of workbooks where there is no memory file system.
  std::string scratch_folder = "/tmp";
};

/// The sentences of a document, ready to speak (render/sentences.h).
template <class Words>
Words words_of(const Context& context) {
  return context.templates.sentences<Words>();
}

/// The phrases of a template that names nothing.
inline render::Phrases phrases_of(const Context& context, const std::string& path) {
  return render::Phrases(context.templates.render(path, render::NoNames{}));
}

}  // namespace panelpress::documents
