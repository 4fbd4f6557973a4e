#include "documents/index/view.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/text.h"
#include "documents/index/words.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// What the index is made from.
struct IndexSource {
  const rules::Facts& facts;
  const IndexWords& words;
};

/// Whose a document is, by name.
std::string whose(const rules::Facts& facts, const DocumentId& id) {
  if (is_of_area(id)) return area_name(*facts.records, AreaCode{id.part});
  return is_of_person(id) ? person_name(*facts.records, PersonId{id.part}) : id.part;
}

std::string title_of(const IndexSource& source, const DocumentId& id) {
  std::string title = source.words.title(id, whose(source.facts, id));
  return id.is_pdf ? source.words.pdf(title) : title;
}

std::string_view look_of(State state) {
  if (state == State::kReady) return "good";
  return state == State::kDraft ? "care" : "bad";
}

LinkView link_of(const IndexSource& source, const IndexEntry& entry) {
  LinkView link;
  link.path = path_of(entry.id);
  link.title = title_of(source, entry.id);
  link.state = source.words.state(entry.state);
  link.look = look_of(entry.state);
  const auto day = parse_date(entry.as_of);
  if (day && *day != source.facts.as_of) link.other_day = in_words(*day);
  return link;
}

/// A reader, and a reader of the screen, tells two panels of one day by their ids.
bool is_only_one_that_day(const rules::Facts& facts, const Panel& panel) {
  return std::ranges::count_if(facts.panels, [&](const rules::PanelFacts& each) {
           return *each.panel->date == *panel.date;
         }) == 1;
}

void set_panel_title(IndexGroupView& group, const IndexSource& source, const PanelId& id) {
  const rules::PanelFacts* panel = source.facts.find(id);
  group.anchor = "panel-" + id.text;
  group.title = source.words.panel.unknown(id.text);
  if (!panel) return;
  const Panel& record = *panel->panel;
  group.title = source.words.panel.dated(in_words(*record.date),
                                         is_only_one_that_day(source.facts, record) ? "" : id.text);
  group.note = source.words.panel.note(source.words.status(*record.status),
                                       counted(std::ssize(panel->cases), "case"));
}

void add_to(IndexGroupView& group, const IndexSource& source, const IndexEntry& entry) {
  (kind_of(entry.id) == Kind::kEmail ? group.emails : group.links)
      .push_back(link_of(source, entry));
}

void finish(IndexGroupView& group) {
  group.emails_counted = counted(std::ssize(group.emails), "recommendation email");
}

std::vector<IndexGroupView> latest_first(std::map<std::string, IndexGroupView> groups) {
  std::vector<IndexGroupView> ordered;
  for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
    finish(group->second);
    ordered.push_back(std::move(group->second));
  }
  return ordered;
}

/// By date, then id: ids need not hold their date.
std::string panel_key(const rules::Facts& facts, const PanelId& id) {
  const rules::PanelFacts* panel = facts.find(id);
  return panel ? to_iso(*panel->panel->date) + id.text : id.text;
}

void set_groups(IndexView& view, const IndexSource& source,
                const std::vector<IndexEntry>& entries) {
  std::map<std::string, IndexGroupView> panels;
  std::map<std::string, IndexGroupView> months;
  for (const IndexEntry& entry : entries) {
    const auto& [panel, month] = std::tie(entry.id.panel, entry.id.month);
    if (panel) {
      IndexGroupView& group = panels[panel_key(source.facts, *panel)];
      if (group.title.empty()) set_panel_title(group, source, *panel);
      add_to(group, source, entry);
    } else if (month) {
      IndexGroupView& group = months[to_iso(*month)];
      group.anchor = "month-" + to_iso(*month);
      group.title = in_words(*month);
      add_to(group, source, entry);
    } else {
      view.general.push_back(link_of(source, entry));
    }
  }
  view.panels = latest_first(std::move(panels));
  view.months = latest_first(std::move(months));
}

std::string count_of(const std::vector<IndexEntry>& entries, State state) {
  const auto count = std::count_if(entries.begin(), entries.end(),
                                   [&](const IndexEntry& entry) { return entry.state == state; });
  return std::to_string(count);
}

}  // namespace

IndexView index_view(const Context& context, const std::vector<IndexEntry>& all_documents) {
  std::vector<IndexEntry> entries = all_documents;
  std::erase_if(entries, [](const IndexEntry& entry) { return entry.id.paper == Paper::kIndex; });
  std::ranges::sort(entries, {}, [](const IndexEntry& entry) { return path_of(entry.id); });
  const auto words = words_of<IndexWords>(context);
  const IndexSource source{context.facts, words};
  PageFacts about;
  about.title = words.title(document(Paper::kIndex), "");
  about.subject = context.facts.records->settings.team.name.value_or("");
  about.rules = {"GEN-1",  "GEN-2",  "CLK-5", "SEL-5", "SEL-6", "SEL-7", "PAN-3", "PAN-11", "PCK-8",
                 "POST-4", "POST-8", "CMP-7", "FEE-7", "ARR-1", "ARR-4", "IND-5", "ESC-1"};
  about.inputs = all_inputs(context.facts);
  IndexView view;
  view.page = page_view(context, about);
  view.today = today_view(context, words, entries);
  view.counted = counted(std::ssize(entries), "document");
  view.ready = count_of(entries, State::kReady);
  view.drafts = count_of(entries, State::kDraft);
  view.not_for_issue = count_of(entries, State::kNotForIssue);
  set_groups(view, source, entries);
  for (const IndexEntry& entry : entries) {
    const bool is_record = entry.id.paper == Paper::kSnapshot;
    if (entry.state != State::kNotForIssue || is_record) continue;
    LinkView& link = view.held_back.emplace_back(link_of(source, entry));
    if (!entry.subject.empty()) link.title = words.held_back(link.title, entry.subject);
  }
  return view;
}

Document index_document(const Context& context, const std::vector<IndexEntry>& all_documents) {
  return {document(Paper::kIndex),
          context.templates.render("index/page.html", index_view(context, all_documents)),
          State::kReady, all_inputs(context.facts)};
}

std::vector<render::TemplateUse> index_templates() {
  return {render::use<IndexView>("index/page.html"), render::use_sentences<IndexWords>()};
}

}  // namespace panelpress::documents
