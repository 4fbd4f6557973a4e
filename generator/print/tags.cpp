#include "print/tags.h"

#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

#include "print/artifacts.h"

namespace panelpress::print {

namespace {

using Node = QPDFObjectHandle;

Node name(const std::string& text) { return Node::newName(text); }

bool is_element(Node node) { return node.isDictionary() && node.hasKey("/S"); }

bool is_a(Node node, const std::string& type) {
  return is_element(node) && node.getKey("/S").getName() == type;
}

/// What stands in an element: elements, marked content, objects.
std::vector<Node> kids_of(Node element) {
  Node kids = element.getKey("/K");
  if (kids.isArray()) return kids.getArrayAsVector();
  return kids.isNull() ? std::vector<Node>{} : std::vector<Node>{kids};
}

/// A child names its parent: both sides are kept.
void set_kids(Node element, const std::vector<Node>& kids) {
  for (Node kid : kids) {
    if (is_element(kid)) kid.replaceKey("/P", element);
  }
  element.replaceKey("/K", Node::newArray(kids));
}

/// An item of a list around an element that the browser calls one: the element itself becomes the
/// body, so that what the pages' content says of its place still holds; a bullet goes before it.
Node item_around(QPDF& pdf, Node element) {
  std::vector<Node> body = kids_of(element);
  const auto is_label = [](const Node& kid) { return is_a(kid, "/Lbl"); };
  const auto first = std::stable_partition(body.begin(), body.end(), is_label);
  std::vector<Node> item{body.begin(), first};
  body.erase(body.begin(), first);
  element.replaceKey("/S", name("/LBody"));
  set_kids(element, body);
  item.push_back(element);
  Node around = pdf.makeIndirectObject(Node::newDictionary());
  around.replaceKey("/Type", name("/StructElem"));
  around.replaceKey("/S", name("/LI"));
  set_kids(around, item);
  return around;
}

/// Says where a link within the document leads, for who cannot see what stands around it.
void describe_link(Node annotation) {
  if (annotation.hasKey("/Contents")) return;
  Node to = annotation.getKey("/Dest");
  std::string place = to.isName() ? to.getName().substr(1) : to.isString() ? to.getUTF8Value() : "";
  std::replace(place.begin(), place.end(), '-', ' ');
  annotation.replaceKey("/Contents", Node::newUnicodeString("Go to " + place));
}

/// Whether a link still leads somewhere; one out of the document does not.
bool leads_somewhere(const std::vector<Node>& kids) {
  bool leads = false;
  for (Node kid : kids) {
    if (!kid.isDictionary() || !kid.hasKey("/Obj")) continue;
    describe_link(kid.getKey("/Obj"));
    leads = true;
  }
  return leads;
}

/// Whether only rows, cells or items may stand in an element: what the browser draws in it itself
/// are its lines and grounds.
bool is_frame(const Node& element) {
  return is_a(element, "/Table") || is_a(element, "/TR") || is_a(element, "/L");
}

bool is_content(Node kid) { return kid.isInteger() || (kid.isDictionary() && kid.hasKey("/MCID")); }

/// The blanks between two cells of a row, which go with the cell before them.
std::vector<Node> with_blanks_in_cells(const std::vector<Node>& kids) {
  std::vector<Node> cells;
  for (const Node& kid : kids) {
    if (!is_a(kid, "/NonStruct") || cells.empty()) {
      cells.push_back(kid);
      continue;
    }
    std::vector<Node> cell = kids_of(cells.back());
    cell.push_back(kid);
    set_kids(cells.back(), cell);
  }
  return cells;
}

/// Below first: what an element may hold depends on what its children have become.
class Mending {
 public:
  explicit Mending(QPDF& pdf) : pdf_(pdf) {}

  void below(const Node& element) {
    std::vector<Node> kids = kids_of(element);
    for (Node& kid : kids) {
      if (!is_element(kid)) continue;
      below(kid);
      mend(kid);
      if (is_a(kid, "/LI")) kid = item_around(pdf_, kid);
    }
    if (is_frame(element)) release_content(element, kids);
    set_kids(element, is_a(element, "/TR") ? with_blanks_in_cells(kids) : kids);
  }

  const MarkedContent& released() const { return released_; }

 private:
  /// Takes what is drawn in an element itself out of the structure.
  /// It is drawn, and says nothing: as an artifact it is passed over.
  void release_content(Node element, std::vector<Node>& kids) {
    const auto drawn = std::stable_partition(kids.begin(), kids.end(),
                                             [](const Node& kid) { return !is_content(kid); });
    for (auto kid = drawn; kid != kids.end(); ++kid) {
      const bool is_number = kid->isInteger();
      Node page = is_number || !kid->hasKey("/Pg") ? element.getKey("/Pg") : kid->getKey("/Pg");
      const int number = (is_number ? *kid : kid->getKey("/MCID")).getIntValueAsInt();
      released_[page.getObjGen()].insert(number);
    }
    kids.erase(drawn, kids.end());
  }

  // What the browser calls a link or figure and is none would be announced as one.
  static void mend(Node element) {
    if (is_a(element, "/Link") && !leads_somewhere(kids_of(element))) {
      element.replaceKey("/S", name("/Span"));
    }
    // A picture and its caption: the picture within is the figure, with its description.
    if (is_a(element, "/Figure") && !element.hasKey("/Alt")) {
      element.replaceKey("/S", name("/Div"));
    }
  }

  QPDF& pdf_;
  MarkedContent released_;
};

/// Forgets to which element the content belonged that is an artifact now.
void forget_parents(QPDF& pdf, const MarkedContent& released) {
  QPDFNumberTreeObjectHelper parents{pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree"),
                                     pdf};
  for (const auto& [page, numbers] : released) {
    Node of_page;
    Node key = pdf.getObject(page).getKey("/StructParents");
    if (!key.isInteger() || !parents.findObject(key.getIntValue(), of_page)) continue;
    for (const int number : numbers) of_page.setArrayItem(number, Node::newNull());
  }
}

/// Words of PDF 2.0 that the browser writes, by those of PDF 1.7.
Node role_map() {
  Node roles = Node::newDictionary();
  for (const char* type : {"/Em", "/Strong"}) roles.replaceKey(type, name("/Span"));
  return roles;
}

}  // namespace

// A page without a structure is left as it is.
void mend_tags(QPDF& pdf) {
  Node root = pdf.getRoot().getKey("/StructTreeRoot");
  if (!root.isDictionary()) return;
  Mending mending{pdf};
  mending.below(root);
  root.replaceKey("/RoleMap", role_map());
  forget_parents(pdf, mending.released());
  mark_artifacts(pdf, mending.released());
}

}  // namespace panelpress::print
