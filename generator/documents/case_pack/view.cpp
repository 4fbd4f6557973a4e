#include "documents/case_pack/view.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "documents/document_id.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// Each knows its neighbours, so that a reader can go from one to the next.
std::vector<CaseView> case_views(const PackContext& pack) {
  std::vector<CaseView> views;
  for (const auto& each : pack.panel.cases) {
    views.push_back(case_view(pack, each, static_cast<int>(views.size()) + 1));
  }
  for (std::size_t i = 1; i < views.size(); ++i) {
    views[i].before.push_back({views[i - 1].anchor, views[i - 1].name});
    views[i - 1].after.push_back({views[i].anchor, views[i].name});
  }
  return views;
}

SnapshotField kept(const FieldView& field) { return {field.key, field.label, field.text}; }

SnapshotField kept(FieldName name, const std::string& text) {
  return {std::move(name.key), std::move(name.label), text};
}

/// A seat for which nobody counts is told by the quorum.
std::vector<SnapshotField> seats_kept(const PackContext& pack, const std::vector<SeatView>& seats) {
  std::vector<SnapshotField> fields;
  for (const SeatView& seat : seats) {
    if (seat.person.empty()) continue;
    fields.push_back(
        {seat.person, seat.name,
         pack.say.seat.in_full(seat.area, seat.standing, seat.answered_on, seat.notes)});
  }
  return fields;
}

std::vector<SnapshotField> sources_kept(const PackContext& pack,
                                        const std::vector<TakenFromView>& sources) {
  std::vector<SnapshotField> fields;
  for (const TakenFromView& each : sources) {
    fields.push_back({each.part, pack.say.source(each.part), each.from});
  }
  return fields;
}

SnapshotCase snapshot_of(const PackContext& pack, CaseView& view) {
  SnapshotCase kept_case{view.ref, view.name, {}};
  kept_case.fields.push_back(kept({"name", "Name"}, view.name));
  kept_case.fields.push_back(
      kept({"flags", "Flags"}, in_words(view.flags, pack.context.vocabulary)));
  kept_case.fields.push_back(kept({"days", "Days detained"}, view.days));
  for (const FieldView* field : fields_of(view)) kept_case.fields.push_back(kept(*field));
  kept_case.sources = sources_kept(pack, view.sources);
  return kept_case;
}

/// Cases by reference: their order at the panel may change from day to day.
Snapshot snapshot_of(const PackContext& pack, PackView& view) {
  const rules::PanelFacts& panel = pack.panel;
  Snapshot snapshot{panel.id().text, *panel.panel->date, pack.context.facts.as_of, {}, {}, {}};
  for (const FieldView& field : view.cover.facts) snapshot.fields.push_back(kept(field));
  for (const FieldView& field : view.cover.advice) snapshot.fields.push_back(kept(field));
  snapshot.withdrawn = view.cover.withdrawn;
  snapshot.seats = seats_kept(pack, view.cover.seats);
  for (CaseView& each : view.cases) snapshot.cases.push_back(snapshot_of(pack, each));
  std::ranges::sort(snapshot.cases,
                    [](const SnapshotCase& a, const SnapshotCase& b) { return a.ref < b.ref; });
  return snapshot;
}

void mark(const std::vector<FieldView*>& fields, const std::vector<FieldChange>& changes) {
  for (FieldView* field : fields) {
    for (const FieldChange& change : changes) {
      if (change.key != field->key) continue;
      field->is_changed = true;
      field->is_bare = false;  // that a place shows nothing any more is told in full
      field->was = change.was;
    }
  }
}

/// Marks in place what changed (PCK-8).
void mark(PackView& view, const Changes& changes) {
  std::vector<FieldView*> cover;
  for (FieldView& field : view.cover.facts) cover.push_back(&field);
  for (FieldView& field : view.cover.advice) cover.push_back(&field);
  mark(cover, changes.panel);
  for (CaseView& each : view.cases) {
    each.is_new =
        std::ranges::find(changes.added, each.ref, &CaseChange::ref) != changes.added.end();
    for (const CaseChange& changed : changes.changed) {
      if (changed.ref == each.ref) mark(fields_of(each), changed.fields);
    }
  }
}

void compare_with_earlier(PackView& view, const Snapshot& now, const PackContext& pack) {
  const auto before = pack.context.earlier.find(pack.panel.id());
  if (before == pack.context.earlier.end()) return;
  view.changes = changes_between(before->second.snapshot, now);
  mark(view, *view.changes);
}

}  // namespace

// Annexes are taken after the comparison, which must see every fact; the sheet comes last, since it
// shows which cases are new.
Pack pack_of(const Context& context, const rules::PanelFacts& panel) {
  const auto say = words_of<PackSentences>(context);
  const PackContext about{context, panel, say};
  Pack pack;
  PackView& view = pack.view;
  view.page = page_view(
      context,
      {.title = say.title(),
       .subject = say.subject(when_in_words(about)),
       .rules = {"GEN-1", "GEN-2",  "CLK-1",  "CLK-2",  "CLK-3",  "CLK-4",  "CLK-5", "CLK-6",
                 "CLK-7", "SEL-1",  "SEL-3",  "SEL-4",  "SEL-8",  "PAN-1",  "PAN-3", "PAN-4",
                 "PAN-9", "PAN-10", "PAN-11", "PAN-12", "PAN-13", "PAN-14", "PCK-1", "PCK-2",
                 "PCK-3", "PCK-4",  "PCK-5",  "PCK-6",  "PCK-7",  "PCK-8",  "PCK-9", "REC-3"},
       .inputs = shared_inputs_of_panel(context, panel),
       .findings = findings_about_panel(context.facts, panel),
       .is_settled = panel.panel->is_held()});
  view.cover = cover_view(about);
  view.cases = case_views(about);
  pack.snapshot = snapshot_of(about, view);
  compare_with_earlier(view, pack.snapshot, about);
  view.annexes = take_annexes(view.cases);
  view.sheet = sheet_view(about, view.cases);
  view.mentions_cid = context.facts.figures.mentions_cid();
  view.reminds_to_delete = context.facts.figures.reminds_to_delete();
  return pack;
}

}  // namespace panelpress::documents
