#pragma once

#include <string>
#include <vector>

#include "documents/case_pack/snapshot.h"
#include "render/templates.h"
#include "render/view.h"

namespace panelpress::documents {

/// A field whose text differs between two packs; empty where a pack does not have it.
struct FieldChange {
  std::string key;
  std::string label;
  std::string was;
  std::string now;
  PANELPRESS_VIEW(FieldChange, label, was, now)
};

/// A case that was added, removed or changed.
struct CaseChange {
  std::string ref;
  std::string name;
  std::string anchor;  ///< in the later pack
  std::vector<FieldChange> fields;
  PANELPRESS_VIEW(CaseChange, ref, name, anchor, fields)
};

/// What changed between two packs of one panel (PCK-8), ready for print.
struct Changes {
  std::string id;     ///< of the panel
  std::string date;   ///< of the panel: "9 April 2026"
  std::string since;  ///< as of which day the earlier pack was: "27 March 2026"
  std::string until;  ///< and the later one
  bool any = false;
  std::vector<FieldChange> panel;
  std::vector<CaseChange> added;
  std::vector<WithdrawnView> withdrawn;
  std::vector<CaseChange> removed;
  std::vector<CaseChange> changed;
  PANELPRESS_VIEW(Changes, id, date, since, until, any, panel, added, withdrawn, removed, changed)
};

Changes changes_between(const Snapshot& before, const Snapshot& after);

/// What changed between two packs of one panel, as text for a person.
std::string diff_text(const render::Templates& templates, const Snapshot& before,
                      const Snapshot& after);

/// The template that this text is made of.
std::vector<render::TemplateUse> diff_templates();

}  // namespace panelpress::documents
