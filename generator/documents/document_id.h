#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/ids.h"
#include "model/words.h"

/// What a document is, as a value: its path, its kind, what it is about, what it is called and
/// where it stands in the index follow from it, and all of them from one table (kinds.inc).
namespace panelpress {

/// The kinds of document, with the words of the manifest and of `--only`.
enum class Kind {
#define PANELPRESS_KIND(kind, word) kind,
#include "documents/kinds.inc"
};
inline constexpr std::size_t kKindCount = 0
#define PANELPRESS_KIND(kind, word) +1
#include "documents/kinds.inc"
    ;
template <>
struct Words<Kind> {
  static constexpr WordList<Kind, kKindCount> kList{{
#define PANELPRESS_KIND(kind, word) {Kind::kind, word},
#include "documents/kinds.inc"
  }};
};

namespace documents {

/// The papers that a build can write: one a line of the output folder.
enum class Paper {
#define PANELPRESS_PAPER(paper, ...) paper,
#include "documents/kinds.inc"
};

/// One document: a paper, the panel or month it is of, and whose it is.
struct DocumentId {
  Paper paper{};
  std::optional<PanelId> panel;
  std::optional<Month> month;
  /// Case reference, area code, year, or id of a person, candidate or referral.
  std::string part;
  bool is_pdf = false;

  auto operator<=>(const DocumentId&) const = default;
};

/// A paper of which there is one, or (with a part) one for each person, area, referral.
DocumentId document(Paper paper, std::string part = "");
/// A paper of a panel, of one of its cases, or to one of its areas.
DocumentId document(Paper paper, const PanelId& panel, std::string part = "");
/// A paper of a month, of one of its areas, or of one member in it.
DocumentId document(Paper paper, Month month, std::string part = "");
/// The same document as a PDF beside the page; only for papers that have one.
DocumentId as_pdf(DocumentId page);

/// Whether a document is a page of which a PDF can be made.
bool has_pdf(const DocumentId& id);

/// Every paper, in the order of the table.
std::vector<Paper> all_papers();

/// The kind, as the manifest and `--only` have it.
Kind kind_of(const DocumentId& id);
/// The path in the output folder: "panels/2026-03-10-am/emails/A1234567_2.eml".
std::string path_of(const DocumentId& id);
/// The document at a path in the output folder; nothing when no document stands there.
std::optional<DocumentId> document_at(std::string_view path);
/// Whether a file of this name may take the place of a document: it ends as one of them does, and
/// so as the manifest.
bool ends_as_document(std::string_view path);
/// Whether the part is the code of a business area, or the id of a person.
bool is_of_area(const DocumentId& id);
bool is_of_person(const DocumentId& id);
/// What the document is about, as findings and the manifest have it: "2026-03-10-am A1234567/2".
std::string subject_of(const DocumentId& id);
/// The sentence that it is called by: `key` of the template of sentences at `path`.
struct TitleKey {
  std::string path;
  std::string key;
};
TitleKey title_key(Paper paper);
/// The way of a link from one document to another: "../claims/2026-02/ann.html".
std::string way(const DocumentId& from, const DocumentId& to);

/// A case reference as paths and anchors have it: '/' becomes '_'.
std::string path_part(const CaseRef& ref);

}  // namespace documents
}  // namespace panelpress
