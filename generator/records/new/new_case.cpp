#include <fmt/format.h>

#include "inputs/syntax.h"
#include "records/drafts.h"
#include "records/new/new_record.h"
#include "records/toml_value.h"

namespace panelpress::records {

namespace {

/// What stands before '/' and a number, when that is a reference in itself: the person of
/// "A1234567/2" was A1234567 before (DQ-4), while "AB/10000" and "AB/20000" are two people.
std::string_view first_reference(const CaseRef& ref) {
  const std::string_view text = ref.text;
  const std::size_t slash = text.rfind('/');
  if (slash == text.npos || slash + 1 == text.size()) return text;
  const bool has_number = text.find_first_not_of("0123456789", slash + 1) == text.npos;
  const std::string_view before = text.substr(0, slash);
  return has_number && inputs::is_reference(before) ? before : text;
}

/// The same person under an earlier reference: "A1234567" or "A1234567/1" of "A1234567/2"; the
/// latest detention, since its facts are the newest.
const CaseRecord* earlier_of(const CaseRef& ref, const Records& records) {
  const CaseRecord* earlier = nullptr;
  for (const CaseRecord& each : records.cases) {
    if (first_reference(*each.ref) != first_reference(ref)) continue;
    if (!earlier || *earlier->detention.start < *each.detention.start) earlier = &each;
  }
  return earlier;
}

std::string text_line(std::string_view key, const Text& text) {
  return fmt::format("{} = {}\n", key, written(text.value_or("")));
}

/// What does not change with a new detention.
std::string person_lines(const CaseRecord* earlier) {
  if (!earlier) return "name = \"\"\n# date_of_birth = 1990-04-01\nnationality = \"\"\n";
  std::string text = text_line("name", earlier->name);
  if (earlier->date_of_birth) {
    text += fmt::format("date_of_birth = {}\n", written(*earlier->date_of_birth));
  }
  return text + text_line("nationality", earlier->nationality);
}

std::string owner_line(const CaseRecord* earlier) {
  const bool is_known = earlier && earlier->owner;
  const std::string name = is_known ? earlier->owner->name.value_or("") : "";
  const std::string email = is_known ? earlier->owner->email.value_or("") : "";
  return fmt::format("owner = {}\n",
                     written_table({{"name", written(name)}, {"email", written(email)}}));
}

}  // namespace

// What is copied and what must still be put is told line by line: a copied area may be out of date.
NewOrWhy new_case(const CaseRef& ref, const rules::Facts& facts, const FileReader& files) {
  const Records& records = *facts.records;
  if (const CaseRecord* same = records.find(ref)) {
    return fmt::format("case {} is already there, in {}", ref.text, same->source.file());
  }
  const CaseRecord* earlier = earlier_of(ref, records);
  const AreaCode area = earlier ? *earlier->area : *records.settings.business_areas.front().code;
  const std::string text = fmt::format(
      "ref = {}\n{}area = {}\n{}\n[detention]\nstart = {}  # the day on which detention under "
      "immigration powers began\n",
      written(ref.text), person_lines(earlier), written(area.text), owner_line(earlier),
      to_iso(facts.as_of));
  // Drafts only find a free name here; writing is for whoever asked.
  Drafts drafts{files};
  NewRecord made{drafts.add("cases", file_name_of(ref.text), text), text, {}};
  if (earlier) {
    made.told.push_back(fmt::format("name, area and owner are those of {}", earlier->ref->text));
  } else if (records.settings.business_areas.size() > 1) {
    made.told.push_back(fmt::format("the area is only the first of settings.toml ({})", area.text));
  }
  made.told.push_back("put the day on which detention began in place of " + to_iso(facts.as_of));
  return made;
}

}  // namespace panelpress::records
