#include "documents/index/index_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// The second part of "panels/2026-03-10-am/audit.html", without an extension.
std::string second_part(const std::string& path) {
  const std::size_t begin = path.find('/') + 1;
  return path.substr(begin, path.find_first_of("/.", begin) - begin);
}

std::string last_part(const std::string& path) {
  const std::size_t begin = path.rfind('/') + 1;
  return path.substr(begin, path.rfind('.') - begin);
}

std::string format_of(const std::string& path) {
  if (path.ends_with(".xlsx")) return " (workbook)";
  return path.ends_with(".eml") ? " (email)" : "";
}

std::string area_name(const rules::Facts& facts, const std::string& code) {
  const BusinessArea* area = facts.records->find(AreaCode{code});
  return area && is_recorded(area->name) ? *area->name : code;
}

std::string person_name(const rules::Facts& facts, const std::string& id) {
  const Person* person = facts.records->find(PersonId{id});
  return person && is_recorded(person->name) ? *person->name : id;
}

std::string compliance_title(const rules::Facts& facts, const std::string& path) {
  const std::string part = last_part(path);
  const std::string whose = part == "compliance" ? "all areas" : area_name(facts, part);
  return fmt::format("Compliance: {}{}", whose, format_of(path));
}

std::string claims_title(const rules::Facts& facts, const std::string& path) {
  const std::string part = last_part(path);
  if (part == "unclaimed") return "Not yet claimed";
  const bool is_email = path.ends_with(".eml");
  return fmt::format("{}: {}{}", is_email ? "Reminder to claim" : "Claim summary",
                     person_name(facts, part), format_of(path));
}

std::string title_of(const rules::Facts& facts, const IndexEntry& entry) {
  switch (entry.kind) {
    case Kind::kCasePack:
      return "Case pack";
    case Kind::kSnapshot:
      return "Snapshot of the pack, to compare a later one with";
    case Kind::kEmail:
      return "Recommendation email: " + last_part(entry.path);
    case Kind::kAtlasUpdates:
      return "Atlas updates";
    case Kind::kAudit:
      return "Audit after two weeks";
    case Kind::kInvitation:
      return entry.path.ends_with("case-list.eml") ? "Case list for independent members (email)"
                                                   : "Invitation (email)";
    case Kind::kCompliance:
      return compliance_title(facts, entry.path);
    case Kind::kClaims:
      return claims_title(facts, entry.path);
    case Kind::kExpenditure:
      return "Expenditure" + format_of(entry.path);
    case Kind::kSchedule:
      return "Schedule: who is due before a panel";
    case Kind::kDataQuality:
      return "Data quality";
    case Kind::kAttendance:
      return "Attendance, terms and clearances";
    case Kind::kTrends:
      return "Trends over twelve months";
    case Kind::kRules:
      return "Rules";
    case Kind::kIndex:
      break;
  }
  return "Documents";
}

void set_state(LinkView& link, State state) {
  switch (state) {
    case State::kReady:
      link.state = "Ready";
      link.look = "good";
      return;
    case State::kDraft:
      link.state = "Draft, with warnings";
      link.look = "care";
      return;
    case State::kNotForIssue:
      link.state = "Not for issue";
      link.look = "bad";
  }
}

LinkView link_of(const rules::Facts& facts, const IndexEntry& entry) {
  LinkView link;
  link.path = entry.path;
  link.title = title_of(facts, entry);
  set_state(link, entry.state);
  return link;
}

std::string status_note(const Panel& panel) {
  if (panel.is_cancelled()) return "Cancelled";
  return panel.is_held() ? "Held" : "Planned";
}

void set_panel_title(IndexGroupView& group, const rules::Facts& facts, const std::string& id) {
  const rules::PanelFacts* panel = facts.find(PanelId{id});
  group.anchor = "panel-" + id;
  group.title = panel ? "Panel of " + in_words(*panel->panel->date) : "Panel " + id;
  group.note = panel ? fmt::format("{}, {}", status_note(*panel->panel),
                                   counted(std::ssize(panel->cases), "case"))
                     : "";
}

void add_to(IndexGroupView& group, const rules::Facts& facts, const IndexEntry& entry) {
  (entry.kind == Kind::kEmail ? group.emails : group.links).push_back(link_of(facts, entry));
}

void finish(IndexGroupView& group) {
  group.has_emails = !group.emails.empty();
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

void set_groups(IndexView& view, const rules::Facts& facts,
                const std::vector<IndexEntry>& entries) {
  std::map<std::string, IndexGroupView> panels;
  std::map<std::string, IndexGroupView> months;
  for (const IndexEntry& entry : entries) {
    const std::string part = second_part(entry.path);
    const auto month = parse_month(part);
    if (entry.path.starts_with("panels/")) {
      IndexGroupView& group = panels[panel_key(facts, part)];
      if (group.title.empty()) set_panel_title(group, facts, part);
      add_to(group, facts, entry);
    } else if (month) {
      IndexGroupView& group = months[part];
      group.anchor = "month-" + part;
      group.title = in_words(*month);
      add_to(group, facts, entry);
    } else {
      view.general.push_back(link_of(facts, entry));
    }
  }
  view.panels = latest_first(std::move(panels));
  view.months = latest_first(std::move(months));
}

std::string counted_state(const std::vector<IndexEntry>& entries, State state,
                          std::string_view words) {
  const auto count = std::count_if(entries.begin(), entries.end(),
                                   [&](const IndexEntry& entry) { return entry.state == state; });
  return fmt::format("{} {}", count, words);
}

}  // namespace

IndexView index_view(const Context& context, const std::vector<IndexEntry>& all_documents) {
  std::vector<IndexEntry> entries = all_documents;
  std::erase_if(entries, [](const IndexEntry& entry) { return entry.kind == Kind::kIndex; });
  std::sort(entries.begin(), entries.end(),
            [](const IndexEntry& a, const IndexEntry& b) { return a.path < b.path; });
  PageFacts about;
  about.title = "Documents";
  about.subject = context.facts.records->settings.team.name.value_or("");
  about.rules = {"GEN-1", "GEN-2"};
  about.inputs = all_inputs(context.facts);
  IndexView view;
  view.page = page_view(context, about);
  view.counted = counted(std::ssize(entries), "document");
  view.ready = counted_state(entries, State::kReady, "ready");
  view.drafts = counted_state(entries, State::kDraft, "with warnings");
  view.not_for_issue = counted_state(entries, State::kNotForIssue, "not for issue");
  set_groups(view, context.facts, entries);
  for (const IndexEntry& entry : entries) {
    const bool is_record = entry.kind == Kind::kSnapshot;
    if (entry.state != State::kNotForIssue || is_record) continue;
    view.held_back.push_back(link_of(context.facts, entry));
    if (!entry.subject.empty()) view.held_back.back().title += ", " + entry.subject;
  }
  view.has_held_back = !view.held_back.empty();
  view.has_general = !view.general.empty();
  view.has_panels = !view.panels.empty();
  view.has_months = !view.months.empty();
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
  return {render::use<IndexView>("index/page.html")};
}

}  // namespace panelpress::documents
