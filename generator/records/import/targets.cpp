#include "records/import/targets.h"

#include <fmt/format.h>

#include <algorithm>

#include "records/import/convert.h"
#include "records/import/new_record.h"

namespace panelpress::records {

namespace {

/// The cell that says what a row is about.
const CellPlace& place_of_key(const ImportRow& row, const std::string& key) {
  return row.values.at(key).place;
}

bool is_taken(const std::vector<std::size_t>& taken, std::size_t line) {
  return std::find(taken.begin(), taken.end(), line) != taken.end();
}

}  // namespace

std::string said_of(const ImportRow& row, const std::string& key) {
  const auto found = row.values.find(key);
  return found == row.values.end() ? std::string() : said_by(found->second.value);
}

// The values of its identity with a blank between, as findings name subjects.
std::string name_of(RowKind kind, const ImportRow& row) {
  std::vector<std::string> parts;
  for (const std::string& key : identity_of(kind)) parts.push_back(said_of(row, key));
  return fmt::format("{}", fmt::join(parts, " "));
}

// Every kind has its own way to its record: a file, an entry in a list, a table in an entry.
std::optional<Target> Targets::find(RowKind kind, const ImportRow& row) {
  switch (kind) {
    case RowKind::kCase:
      return of_case(row);
    case RowKind::kDcpr:
      return of_dcpr(row);
    case RowKind::kResponse:
      return of_response(row);
    case RowKind::kPerson:
      return of_person(row);
    case RowKind::kClaim: {
      const Claim* claim = records_.find(ClaimId{said_of(row, "id")});
      return of_list(kind, row, "claim", claim ? claim->source : Source{}, "claims");
    }
    case RowKind::kReferral:
      break;
  }
  const ReferredCase* referred = records_.find(ReferralId{said_of(row, "id")});
  return of_list(kind, row, "referral", referred ? referred->source : Source{}, "referrals");
}

Target Targets::opened(const std::string& record, const std::string& path) {
  return {record, path, edits_.drafts().edit(path), {}, false};
}

// A new case is a new file, made whole: its tables are then changed like any other.
std::optional<Target> Targets::of_case(const ImportRow& row) {
  const std::string ref = said_of(row, "ref");
  if (const CaseRecord* record = records_.find(CaseRef{ref})) {
    return opened(ref, record->source.file());
  }
  Target made{ref, {}, nullptr, {}, true};
  made.path = edits_.drafts().add("cases", file_name_of(ref), new_file(RowKind::kCase, row));
  made.text = edits_.drafts().edit(made.path);
  return made;
}

// A review is known by its case and its date.
std::optional<Target> Targets::of_dcpr(const ImportRow& row) {
  const CaseRecord* record = records_.find(CaseRef{said_of(row, "ref")});
  if (!record) {
    edits_.refuse(place_of_key(row, "ref"), "no case has this reference: import the case first");
    return std::nullopt;
  }
  Target target = opened(name_of(RowKind::kDcpr, row), record->source.file());
  const std::size_t entry = entry_of(target, "dcpr", "date", row.values.at("date").value);
  if (!target.text->has({{"dcpr", entry}})) return appended(target, "dcpr", RowKind::kDcpr, row);
  target.table = {{"dcpr", entry}};
  return target;
}

// An answer belongs to a listed case: what no panel listed nobody can answer.
std::optional<Target> Targets::of_response(const ImportRow& row) {
  const Panel* panel = records_.find(PanelId{said_of(row, "panel")});
  if (!panel) {
    edits_.refuse(place_of_key(row, "panel"), "no panel has this id");
    return std::nullopt;
  }
  Target target = opened(name_of(RowKind::kResponse, row), panel->source.file());
  const std::size_t entry = entry_of(target, "case", "ref", row.values.at("ref").value);
  if (!target.text->has({{"case", entry}})) {
    edits_.refuse(place_of_key(row, "ref"),
                  fmt::format("panel {} does not list this reference", said_of(row, "panel")));
    return std::nullopt;
  }
  target.table = {{"case", entry}, {"response"}};
  target.is_new = !target.text->has(target.table);
  return target;
}

// All people are in one file.
std::optional<Target> Targets::of_person(const ImportRow& row) {
  const std::string id = said_of(row, "id");
  Target target = opened(id, "people.toml");
  const std::size_t entry = entry_of(target, "person", "id", row.values.at("id").value);
  if (!target.text->has({{"person", entry}})) {
    return appended(target, "person", RowKind::kPerson, row);
  }
  target.table = {{"person", entry}};
  return target;
}

// Claims and referrals may lie several in a file: the record's own place says in which.
std::optional<Target> Targets::of_list(RowKind kind, const ImportRow& row, const std::string& list,
                                       const Source& source, const std::string& folder) {
  const std::string id = said_of(row, "id");
  if (!source) {
    return appended(opened(id, edits_.drafts().add(folder, file_name_of(id), "")), list, kind, row);
  }
  Target target = opened(id, source.file());
  target.table = {{list, entry_of(target, list, "id", row.values.at("id").value)}};
  return target;
}

// Appended with its plain keys; the rest is put key by key, as into one that was there.
std::optional<Target> Targets::appended(Target target, const std::string& list, RowKind kind,
                                        const ImportRow& row) {
  target.is_new = true;
  std::size_t entry = 0;
  while (target.text->has({{list, entry}})) ++entry;
  std::vector<std::string> keys = keys_of(kind);
  if (kind == RowKind::kDcpr) std::erase(keys, "ref");  // the case's, not the review's
  if (!target.text->append({}, list, plain_pairs(keys, row))) {
    edits_.refuse(row.place,
                  fmt::format("cannot be added to {} safely: write it there by hand", target.path));
    return std::nullopt;
  }
  target.table = {{list, entry}};
  return target;
}

// Remembers how far a list was read, and what by: a list of thousands is not read again for each
// row.
std::size_t Targets::entry_of(const Target& target, const std::string& list, const std::string& key,
                              const Written& value) {
  Known& known = entries_[target.path + "/" + list];
  const std::string wanted = said_by(value);
  for (; known.entries.count(wanted) == 0; ++known.read) {
    if (!target.text->has({{list, known.read}})) return known.read;
    const auto said = target.text->written_at({{list, known.read}, {key}});
    known.entries.emplace(said_by(said.value_or("")), known.read);
  }
  return known.entries[wanted];
}

// A line has no id. First one that says all of this, then one of the same kind, date, panel and
// category; each is taken once, so that two alike stay two.
Target Targets::line_of(const Target& claim, const ImportRow& row) {
  constexpr std::string_view kLine = "line.";
  const Pairs pairs = plain_pairs(keys_of(RowKind::kClaim), row, kLine);
  auto& taken = lines_taken_[claim.record];
  const auto says = [&](std::size_t line, const std::vector<std::string>& keys) {
    return std::all_of(pairs.begin(), pairs.end(), [&](const auto& pair) {
      const bool counts =
          keys.empty() || std::find(keys.begin(), keys.end(), pair.first) != keys.end();
      if (!counts) return true;
      Path place = claim.table;
      place.push_back({"line", line});
      const auto before = claim.text->written_at(place / pair.first);
      const auto* facts = find_key(RowKind::kClaim, std::string(kLine) + pair.first);
      return before && is_same_value(*before, pair.second, facts->form);
    });
  };
  Target target = claim;
  target.table.push_back({"line", 0});
  std::size_t& line = *target.table.back().entry;
  for (const auto& keys : {std::vector<std::string>{}, {"kind", "date", "panel", "category"}}) {
    for (line = 0; claim.text->has(target.table); ++line) {
      if (is_taken(taken, line) || !says(line, keys)) continue;
      taken.push_back(line);
      return target;
    }
  }
  target.is_new = true;
  taken.push_back(line);
  if (!claim.text->append(claim.table, "line", pairs)) {
    edits_.refuse(row.place, fmt::format("this line cannot be added to {}: write it there by hand",
                                         claim.path));
  }
  return target;
}

}  // namespace panelpress::records
