#include "records/import/past.h"

#include <algorithm>

#include "base/text.h"
#include "records/import/edits.h"

namespace panelpress::records {

namespace {

constexpr const char* kArea = "area";
constexpr const char* kOwnerName = "owner.name";
constexpr const char* kOwnerEmail = "owner.email";
constexpr const char* kCentre = "detention.centre";
constexpr const char* kLevel = "vulnerability.aar_level";
constexpr const char* kReason = "vulnerability.reason";

/// What a row of the past gives of what changed: an owner as a whole, a level with its reason.
/// Half of either would mix two times (GEN-3). A text in other letters or with other blanks is the
/// same fact, written anew: no past of it is left.
Pairs lost(const PastFacts& before, const PastFacts& now) {
  const auto has_changed = [&](const char* key) {
    const auto old = before.find(key);
    const auto present = now.find(key);
    return old != before.end() &&
           (present == now.end() || !same_text(present->second, old->second));
  };
  Pairs pairs;
  const auto keep = [&](Pairs& to, const char* key, const std::string& name) {
    const auto old = before.find(key);
    if (old != before.end()) to.emplace_back(name, old->second);
  };
  if (has_changed(kArea)) keep(pairs, kArea, "area");
  if (has_changed(kOwnerName) || has_changed(kOwnerEmail)) {
    Pairs owner;
    keep(owner, kOwnerName, "name");
    keep(owner, kOwnerEmail, "email");
    pairs.emplace_back("owner", written_table(owner));
  }
  if (has_changed(kCentre)) keep(pairs, kCentre, "centre");
  if (before.count(kLevel) > 0 && (has_changed(kLevel) || has_changed(kReason))) {
    keep(pairs, kLevel, "aar_level");
    keep(pairs, kReason, "aar_reason");
  }
  return pairs;
}

/// The entry of `[[was]]` for a day, or how many there are.
/// One row for a day, whatever number of imports there are on it.
std::size_t entry_of(const TomlText& text, const Written& until) {
  std::size_t entry = 0;
  while (text.has({{"was", entry}}) && text.written_at({{"was", entry}, {"until"}}) != until) {
    ++entry;
  }
  return entry;
}

}  // namespace

// The six facts of GEN-3, as they are written.
PastFacts facts_with_past(const TomlText& text) {
  PastFacts facts;
  for (const char* key : {kArea, kOwnerName, kOwnerEmail, kCentre, kLevel, kReason}) {
    if (auto value = text.written_at(path_of({}, key))) facts[key] = std::move(*value);
  }
  return facts;
}

// The same name in other letters or with other blanks is the same owner; where nobody was named,
// the address may well be that of whoever is named now.
bool has_new_owner(const PastFacts& before, const PastFacts& now) {
  const auto old = before.find(kOwnerName);
  const auto present = now.find(kOwnerName);
  if (old == before.end() || present == now.end() || old->second == written("")) return false;
  return !same_text(old->second, present->second);
}

// What a row for the day gives already stands: it is older than this import, and so is what stood
// before it.
bool leave_past(TomlText& text, const PastFacts& before, Date until) {
  Pairs pairs = lost(before, facts_with_past(text));
  if (pairs.empty()) return true;
  const Step entry{"was", entry_of(text, written(until))};
  if (!text.has({entry})) {
    pairs.insert(pairs.begin(), {"until", written(until)});
    return text.append({}, "was", pairs);
  }
  const bool has_level = text.written_at({entry, {"aar_level"}}).has_value();
  return std::all_of(pairs.begin(), pairs.end(), [&](const auto& pair) {
    const bool stands =
        text.has({entry, {pair.first}}) || (has_level && pair.first == "aar_reason");
    return stands || text.set({entry}, pair.first, pair.second);
  });
}

}  // namespace panelpress::records
