#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "render/sentences.h"
#include "render/workbook.h"

/// The workbook of a register: its first sheet says what is in which, each sheet has the marking at
/// top and bottom, and Definitions come last.
namespace panelpress::documents {

/// The sentences that stand in every workbook of a register.
struct RegisterWorkbookWords {
  static constexpr const char* kPath = "shared/register-workbook.txt";

  /// What each column of the first and of the last sheet is called, and what they say.
  struct About {
    render::Sentence<> name;
    render::Sentence<> how;
    render::Sentence<> sheet;
    render::Sentence<> what;
    PANELPRESS_SENTENCES(name, how, sheet, what)
  };
  struct Definitions {
    render::Sentence<> name;
    render::Sentence<> how;
    render::Sentence<> title;
    render::Sentence<> rule;
    render::Sentence<> text;
    render::Sentence<> decided;
    render::Sentence<> origin;
    PANELPRESS_SENTENCES(name, how, title, rule, text, decided, origin)
  };

  render::Sentence<"marking", "is_sample"> marking;
  render::Sentence<"as_of", "guidance", "program", "digest"> provenance;
  render::Sentence<"title", "program", "digest"> bottom_left;
  render::Sentence<> bottom_right;
  About about;
  Definitions definitions;
  PANELPRESS_SENTENCES(marking, provenance, bottom_left, bottom_right, about, definitions)
};

/// A sheet of the register: one table.
struct RegisterSheet {
  std::string name;   ///< of the sheet, as readers' scripts know it
  std::string title;  ///< what is in it, in one sentence
  render::Table table;
};

/// The workbook of these sheets, between the first one and Definitions.
render::Workbook register_workbook(const Context& context, const PageView& page,
                                   std::vector<RegisterSheet> sheets);

}  // namespace panelpress::documents
