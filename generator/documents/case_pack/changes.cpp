#include "documents/case_pack/changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

const SnapshotField* find(const std::vector<SnapshotField>& fields, const std::string& key) {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const SnapshotField& field) { return field.key == key; });
  return found == fields.end() ? nullptr : &*found;
}

const SnapshotCase* find(const std::vector<SnapshotCase>& cases, const std::string& ref) {
  const auto found = std::find_if(cases.begin(), cases.end(),
                                  [&](const SnapshotCase& each) { return each.ref == ref; });
  return found == cases.end() ? nullptr : &*found;
}

bool lists(const std::vector<SnapshotWithdrawn>& withdrawn, const std::string& ref) {
  return std::ranges::find(withdrawn, ref, &SnapshotWithdrawn::ref) != withdrawn.end();
}

/// In the order of the later pack; what it lacks comes last.
std::vector<FieldChange> changes_of(const std::vector<SnapshotField>& before,
                                    const std::vector<SnapshotField>& after) {
  std::vector<FieldChange> changes;
  for (const SnapshotField& now : after) {
    const SnapshotField* was = find(before, now.key);
    if (was && was->text == now.text) continue;
    changes.push_back({now.key, now.label, was ? was->text : "", now.text});
  }
  for (const SnapshotField& was : before) {
    if (!find(after, was.key)) changes.push_back({was.key, was.label, was.text, ""});
  }
  return changes;
}

std::string date_in_words(const std::string& iso) {
  const auto date = parse_date(iso);
  return date ? documents::in_words(*date) : iso;
}

/// Text of several lines on one.
std::string on_one_line(std::string text) {
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) {
    text.replace(at, 1, "; ");
  }
  return text;
}

void print(std::string& out, const std::vector<FieldChange>& fields) {
  for (const FieldChange& field : fields) {
    fmt::format_to(std::back_inserter(out), "  {}\n", field.label);
    const std::string_view none = "(not in this pack)";
    fmt::format_to(std::back_inserter(out), "    old: {}\n    new: {}\n",
                   field.was.empty() ? none : on_one_line(field.was),
                   field.now.empty() ? none : on_one_line(field.now));
  }
}

void print(std::string& out, std::string_view title, const std::vector<SnapshotCase>& cases) {
  for (const SnapshotCase& each : cases) {
    fmt::format_to(std::back_inserter(out), "{}: {} {}\n", title, each.ref, each.name);
  }
}

}  // namespace

Changes changes_between(const Snapshot& before, const Snapshot& after) {
  Changes changes;
  changes.panel = changes_of(before.fields, after.fields);
  for (const SnapshotCase& now : after.cases) {
    const SnapshotCase* was = find(before.cases, now.ref);
    if (!was) {
      changes.added.push_back(now);
      continue;
    }
    auto fields = changes_of(was->fields, now.fields);
    if (!fields.empty()) changes.changed.push_back({now.ref, now.name, std::move(fields)});
  }
  for (const SnapshotWithdrawn& each : after.withdrawn) {
    if (!lists(before.withdrawn, each.ref)) changes.withdrawn.push_back(each);
  }
  for (const SnapshotCase& was : before.cases) {
    const bool is_heard = find(after.cases, was.ref) != nullptr;
    if (!is_heard && !lists(after.withdrawn, was.ref)) changes.removed.push_back(was);
  }
  return changes;
}

std::string diff_text(const Snapshot& before, const Snapshot& after) {
  std::string out = fmt::format("Panel {}, {}: what changed between the packs as of {} and {}\n",
                                after.panel, date_in_words(after.date), date_in_words(before.as_of),
                                date_in_words(after.as_of));
  const Changes changes = changes_between(before, after);
  if (!changes.any()) return out + "Nothing changed.\n";
  print(out, "Added", changes.added);
  for (const SnapshotWithdrawn& each : changes.withdrawn) {
    fmt::format_to(std::back_inserter(out), "Withdrawn: {} {}: {}\n", each.ref, each.name,
                   each.why);
  }
  print(out, "Removed", changes.removed);
  if (!changes.panel.empty()) out += "The panel\n";
  print(out, changes.panel);
  for (const CaseChange& each : changes.changed) {
    fmt::format_to(std::back_inserter(out), "{} {}\n", each.ref, each.name);
    print(out, each.fields);
  }
  return out;
}

}  // namespace panelpress::documents
