#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/shared_paths.h"
#include "base/stages.h"
#include "documents/case_pack/snapshot.h"
#include "documents/document.h"
#include "documents/shared/input_digests.h"
#include "documents/shared/inputs_by_subject.h"
#include "documents/shared/vocabulary.h"
#include "render/templates.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// What an earlier pack of a panel said (PCK-8).
struct EarlierPack {
  Snapshot snapshot;
  std::string path = {};   ///< of the snapshot, relative to the inputs folder: "../issued/…"
  bool is_issued = false;  ///< lies among what was issued, where nothing is ever changed
};

/// What every document is made from. Nothing in it changes while documents are made but what it
/// remembers, so that many threads may share it.
struct Context {
  Context(const rules::Facts& all, const render::Templates& compiled, std::string made_by);

  const rules::Facts& facts;
  const render::Templates& templates;
  Vocabulary vocabulary;          ///< what the values of closed lists are called
  std::string program;            ///< "panelpress 0.2.0"
  std::string style_hash;         ///< of the style sheet, as the policy of every page names it
  SharedPaths all_inputs;         ///< the paths of all inputs
  InputDigests digests;           ///< of the inputs that a document was made from
  InputsBySubject panel_inputs;   ///< as `shared_inputs_of_panel` gives them
  InputsBySubject member_inputs;  ///< as `inputs_of_member` gives them
  /// What earlier packs said, by the panels they are of (PCK-8).
  std::map<PanelId, EarlierPack> earlier;
  /// A folder for the work files of workbooks where there is no memory file system.
  std::string scratch_folder = "/tmp";
  StageClock* clock = nullptr;  ///< of whoever measures the build
  /// Whether the documents of kind restricted are made (`--restricted`).
  bool is_restricted = false;
};

/// The templates that documents need besides their own: the style sheet, the words of registers.
std::vector<render::TemplateUse> shared_templates();

/// The sentences of a document, ready to speak (render/sentences.h).
template <class Words>
Words words_of(const Context& context) {
  return context.templates.sentences<Words>();
}

}  // namespace panelpress::documents
