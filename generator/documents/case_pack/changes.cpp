#include "documents/case_pack/changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "documents/document_id.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr const char* kTemplate = "case-pack/diff.txt";

const SnapshotField* find(const std::vector<SnapshotField>& fields, const std::string& key) {
  const auto found =
      std::ranges::find_if(fields, [&](const SnapshotField& field) { return field.key == key; });
  return found == fields.end() ? nullptr : &*found;
}

const SnapshotCase* find(const std::vector<SnapshotCase>& cases, const std::string& ref) {
  const auto found =
      std::ranges::find_if(cases, [&](const SnapshotCase& each) { return each.ref == ref; });
  return found == cases.end() ? nullptr : &*found;
}

const WithdrawnView* find(const std::vector<WithdrawnView>& withdrawn, const std::string& ref) {
  const auto found = std::ranges::find(withdrawn, ref, &WithdrawnView::ref);
  return found == withdrawn.end() ? nullptr : &*found;
}

/// In the order of the later pack; what it lacks comes last.
/// By key, never by label: a label may be worded anew without a fact having changed.
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

/// Adds what changed among facts that an earlier snapshot may not have kept: all of them would be
/// told as new then.
void add_changes(std::vector<FieldChange>& changes,
                 const std::optional<std::vector<SnapshotField>>& before,
                 const std::optional<std::vector<SnapshotField>>& after) {
  if (!before || !after) return;
  for (FieldChange& each : changes_of(*before, *after)) changes.push_back(std::move(each));
}

CaseChange change_of(const SnapshotCase& each, std::vector<FieldChange> fields) {
  return {each.ref, each.name, "case-" + path_part(CaseRef{each.ref}), std::move(fields)};
}

/// A case that was withdrawn already has no page of its own: that its day or reason is another now
/// is told of the panel.
void add_withdrawn(Changes& changes, const Snapshot& before, const Snapshot& after) {
  for (const WithdrawnView& now : after.withdrawn) {
    const WithdrawnView* was = find(before.withdrawn, now.ref);
    if (!was) {
      changes.withdrawn.push_back(now);
    } else if (was->why != now.why) {
      changes.panel.push_back(
          {now.ref, fmt::format("{} {}", now.ref, now.name), was->why, now.why});
    }
  }
}

/// One that was withdrawn and is listed no more is removed as well.
void add_removed(Changes& changes, const Snapshot& before, const Snapshot& after) {
  const auto is_listed = [&](const std::string& ref) {
    return find(after.cases, ref) || find(after.withdrawn, ref);
  };
  for (const SnapshotCase& was : before.cases) {
    if (!is_listed(was.ref)) changes.removed.push_back(change_of(was, {}));
  }
  for (const WithdrawnView& was : before.withdrawn) {
    if (!is_listed(was.ref)) changes.removed.push_back(change_of({was.ref, was.name, {}}, {}));
  }
}

/// Text of several lines on one.
void put_on_one_line(std::string& text) {
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) {
    text.replace(at, 1, "; ");
  }
}

void put_on_one_line(std::vector<FieldChange>& fields) {
  for (FieldChange& each : fields) {
    put_on_one_line(each.was);
    put_on_one_line(each.now);
  }
}

}  // namespace

// PCK-8: a case that was withdrawn since is told as withdrawn, not as removed.
Changes changes_between(const Snapshot& before, const Snapshot& after) {
  Changes changes;
  changes.id = after.panel;
  changes.date = in_words(after.date);
  changes.since = in_words(before.as_of);
  changes.until = in_words(after.as_of);
  changes.panel = changes_of(before.fields, after.fields);
  add_changes(changes.panel, before.seats, after.seats);
  for (const SnapshotCase& now : after.cases) {
    const SnapshotCase* was = find(before.cases, now.ref);
    if (!was) {
      changes.added.push_back(change_of(now, {}));
      continue;
    }
    auto fields = changes_of(was->fields, now.fields);
    add_changes(fields, was->sources, now.sources);
    if (!fields.empty()) changes.changed.push_back(change_of(now, std::move(fields)));
  }
  add_withdrawn(changes, before, after);
  add_removed(changes, before, after);
  changes.any = !changes.panel.empty() || !changes.added.empty() || !changes.withdrawn.empty() ||
                !changes.removed.empty() || !changes.changed.empty();
  return changes;
}

// For `diff`, whose changes stand on a line each.
std::string diff_text(const render::Templates& templates, const Snapshot& before,
                      const Snapshot& after) {
  Changes changes = changes_between(before, after);
  put_on_one_line(changes.panel);
  for (CaseChange& each : changes.changed) put_on_one_line(each.fields);
  return templates.render(kTemplate, changes);
}

std::vector<render::TemplateUse> diff_templates() { return {render::use<Changes>(kTemplate)}; }

}  // namespace panelpress::documents
