#include "documents/case_pack/field_view.h"

#include <fmt/format.h>

#include "base/text.h"
#include "documents/shared/page.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr std::size_t kLongText = 80;

}  // namespace

FieldView said(FieldName name, std::string text, const Source& source) {
  FieldView field;
  field.key = std::move(name.key);
  field.label = std::move(name.label);
  field.is_long = count_code_points(text) > kLongText;
  field.text = std::move(text);
  field.place = place_in_words(source);
  return field;
}

FieldView itemised(FieldName name, std::vector<std::string> items, const Source& source) {
  FieldView field = said(std::move(name), fmt::format("{}", fmt::join(items, "\n")), source);
  if (items.size() > 1) field.items = std::move(items);
  return field;
}

// PCK-1: a part that is lacking is never left blank.
FieldView not_recorded(FieldName name, const Source& source) {
  FieldView field = said(std::move(name), std::string(kNotRecorded), source);
  field.is_missing = true;
  return field;
}

FieldView written(FieldName name, const Text& text) {
  if (!is_recorded(text)) return not_recorded(std::move(name), text.source);
  return said(std::move(name), *text, text.source);
}

FieldView named(FieldName name, const Text& text) {
  if (!is_named(text)) return not_recorded(std::move(name), text.source);
  return said(std::move(name), *text, text.source);
}

// Noted, so that a day off is seen (PAN-16).
FieldView dated(FieldName name, const Field<Date>& date, const WorkingDays& working_days,
                std::string_view absent) {
  if (date) {
    return said(std::move(name), noted_date(*date, working_days), date.source);
  }
  if (absent == kNotRecorded) return not_recorded(std::move(name), date.source);
  return said(std::move(name), std::string(absent), date.source);
}

}  // namespace panelpress::documents
