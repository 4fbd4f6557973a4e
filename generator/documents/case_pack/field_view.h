#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/working_days.h"
#include "model/field.h"
#include "render/view.h"

namespace panelpress::documents {

/// One fact in a pack, ready for print. The key is stable from one build to the next: the snapshot
/// keeps the text by it, and what changed since the last pack is marked in place (PCK-8).
struct FieldView {
  std::string key;                 ///< "documentation.status"
  std::string label;               ///< "Documentation"
  std::string text;                ///< what is printed, "Not recorded" included
  std::vector<std::string> items;  ///< the lines of the text where it lists two things or more
  bool is_long = false;            ///< too long to stand beside its label in a narrow column
  bool is_missing = false;
  bool is_bare = false;  ///< a place where nothing is recorded, and nothing need be (PCK-9)
  std::string look;      ///< "good", "bad" or "care" where the fact is a state; else empty
  std::string place;     ///< "cases/A1234567.toml:12"; empty when no one line says it
  bool is_changed = false;
  std::string was;  ///< what the earlier pack said; empty when it said nothing

  PANELPRESS_VIEW(FieldView, key, label, text, items, is_long, is_missing, is_bare, look, place,
                  is_changed, was)
};

/// What PCK-1 prints for a part that the inputs lack.
inline constexpr std::string_view kNotRecorded = "Not recorded";

/// The key of a fact, and what it is called: both stand where the fact is made, as the heading of a
/// column stands with its cells.
struct FieldName {
  std::string key;
  std::string label;
};

/// A fact that the product says in its own words.
FieldView said(FieldName name, std::string text, const Source& source);
/// A fact of several parts: a line each in the text, a list on the page.
FieldView itemised(FieldName name, std::vector<std::string> items, const Source& source);
/// A fact that the inputs lack and the guidance asks for (PCK-1).
FieldView not_recorded(FieldName name, const Source& source);
/// A text of the inputs, or "Not recorded".
FieldView written(FieldName name, const Text& text);
/// A name or title of the inputs, whatever it says, or "Not recorded".
FieldView named(FieldName name, const Text& text);
/// A date of the inputs with a note when it is no working day (PAN-16), or `absent`: "Not recorded"
/// counts as missing, any other words do not.
FieldView dated(FieldName name, const Field<Date>& date, const WorkingDays& working_days,
                std::string_view absent = kNotRecorded);

}  // namespace panelpress::documents
