#include "documents/index/index_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr const char* kWords = "index/words.txt";

/// A key for each value of a vocabulary.
template <class E>
void add_keys(const char* group, std::vector<std::string>& keys) {
  for (const auto& [value, text] : Words<E>::kList) keys.push_back(group + std::string(text));
}

/// The second part of "panels/2026-03-10-am/audit.html", without an extension.
std::string second_part(const std::string& path) {
  const std::size_t begin = path.find('/') + 1;
  return path.substr(begin, path.find_first_of("/.", begin) - begin);
}

std::string last_part(const std::string& path) {
  const std::size_t begin = path.rfind('/') + 1;
  return path.substr(begin, path.rfind('.') - begin);
}

/// What the index is made from.
struct IndexSource {
  const rules::Facts& facts;
  const render::Phrases& words;
};

/// A title with what sort of file it is, where that is no page.
std::string with_format(const IndexSource& source, std::string title, const std::string& path) {
  if (path.ends_with(".xlsx")) title += ' ' + source.words["format.workbook"];
  if (path.ends_with(".eml")) title += ' ' + source.words["format.email"];
  return title;
}

std::string area_name(const rules::Facts& facts, const std::string& code) {
  const BusinessArea* area = facts.records->find(AreaCode{code});
  return area && is_recorded(area->name) ? *area->name : code;
}

std::string person_name(const rules::Facts& facts, const std::string& id) {
  const Person* person = facts.records->find(PersonId{id});
  return person && is_recorded(person->name) ? *person->name : id;
}

std::string compliance_title(const IndexSource& source, const std::string& path) {
  const std::string part = last_part(path);
  const std::string whose =
      part == "compliance" ? source.words["compliance.all"] : area_name(source.facts, part);
  return with_format(source, fmt::format("{}: {}", source.words["kind.compliance"], whose), path);
}

std::string claims_title(const IndexSource& source, const std::string& path) {
  const std::string part = last_part(path);
  if (part == "unclaimed") return source.words["claims.unclaimed"];
  const bool is_email = path.ends_with(".eml");
  const std::string& what = source.words[is_email ? "claims.reminder" : "kind.claims"];
  return with_format(source, fmt::format("{}: {}", what, person_name(source.facts, part)), path);
}

std::string title_of(const IndexSource& source, const IndexEntry& entry) {
  const std::string& kind = source.words[fmt::format("kind.{}", word(entry.kind))];
  switch (entry.kind) {
    case Kind::kEmail:
      return fmt::format("{}: {}", kind, last_part(entry.path));
    case Kind::kInvitation:
      return with_format(
          source,
          entry.path.ends_with("case-list.eml") ? source.words["invitation.case-list"] : kind,
          entry.path);
    case Kind::kCompliance:
      return compliance_title(source, entry.path);
    case Kind::kClaims:
      return claims_title(source, entry.path);
    default:
      return with_format(source, kind, entry.path);
  }
}

std::string_view look_of(State state) {
  if (state == State::kReady) return "good";
  return state == State::kDraft ? "care" : "bad";
}

LinkView link_of(const IndexSource& source, const IndexEntry& entry) {
  LinkView link;
  link.path = entry.path;
  link.title = title_of(source, entry);
  link.state = source.words[fmt::format("state.{}", word(entry.state))];
  link.look = look_of(entry.state);
  const auto day = parse_date(entry.as_of);
  if (day && *day != source.facts.as_of) link.other_day = in_words(*day);
  return link;
}

void set_panel_title(IndexGroupView& group, const IndexSource& source, const std::string& id) {
  const rules::PanelFacts* panel = source.facts.find(PanelId{id});
  group.anchor = "panel-" + id;
  group.title = fmt::format("{} {}", source.words["panel"], id);
  if (!panel) return;
  const Panel& record = *panel->panel;
  group.title = fmt::format("{} {}", source.words["panel-of"], in_words(*record.date));
  group.note = fmt::format("{}, {}", source.words[fmt::format("status.{}", word(*record.status))],
                           counted(std::ssize(panel->cases), "case"));
}

void add_to(IndexGroupView& group, const IndexSource& source, const IndexEntry& entry) {
  (entry.kind == Kind::kEmail ? group.emails : group.links).push_back(link_of(source, entry));
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
std::string panel_key(const rules::Facts& facts, const std::string& id) {
  const rules::PanelFacts* panel = facts.find(PanelId{id});
  return panel ? to_iso(*panel->panel->date) + id : id;
}

void set_groups(IndexView& view, const IndexSource& source,
                const std::vector<IndexEntry>& entries) {
  std::map<std::string, IndexGroupView> panels;
  std::map<std::string, IndexGroupView> months;
  for (const IndexEntry& entry : entries) {
    const std::string part = second_part(entry.path);
    const auto month = parse_month(part);
    if (entry.path.starts_with("panels/")) {
      IndexGroupView& group = panels[panel_key(source.facts, part)];
      if (group.title.empty()) set_panel_title(group, source, part);
      add_to(group, source, entry);
    } else if (month) {
      IndexGroupView& group = months[part];
      group.anchor = "month-" + part;
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
  std::erase_if(entries, [](const IndexEntry& entry) { return entry.kind == Kind::kIndex; });
  std::sort(entries.begin(), entries.end(),
            [](const IndexEntry& a, const IndexEntry& b) { return a.path < b.path; });
  const render::Phrases words = phrases_of(context, kWords);
  const IndexSource source{context.facts, words};
  PageFacts about;
  about.title = words["kind.index"];
  about.subject = context.facts.records->settings.team.name.value_or("");
  about.rules = {"GEN-1", "GEN-2"};
  about.inputs = all_inputs(context.facts);
  IndexView view;
  view.page = page_view(context, about);
  view.counted = counted(std::ssize(entries), "document");
  view.ready = count_of(entries, State::kReady);
  view.drafts = count_of(entries, State::kDraft);
  view.not_for_issue = count_of(entries, State::kNotForIssue);
  set_groups(view, source, entries);
  for (const IndexEntry& entry : entries) {
    const bool is_record = entry.kind == Kind::kSnapshot;
    if (entry.state != State::kNotForIssue || is_record) continue;
    view.held_back.push_back(link_of(source, entry));
    if (!entry.subject.empty()) view.held_back.back().title += ", " + entry.subject;
  }
  return view;
}

Document index_document(const Context& context, const std::vector<IndexEntry>& all_documents) {
  return {"index.html",
          context.templates.render("index/page.html", index_view(context, all_documents)),
          Kind::kIndex,
          "",
          State::kReady,
          all_inputs(context.facts)};
}

std::vector<render::TemplateUse> index_templates() {
  std::vector<std::string> keys = {
      "panel",          "panel-of",         "format.workbook", "format.email",
      "compliance.all", "claims.unclaimed", "claims.reminder", "invitation.case-list"};
  add_keys<Kind>("kind.", keys);
  add_keys<State>("state.", keys);
  add_keys<PanelStatus>("status.", keys);
  return {render::use<IndexView>("index/page.html"), render::use_phrases(kWords, std::move(keys))};
}

}  // namespace panelpress::documents
