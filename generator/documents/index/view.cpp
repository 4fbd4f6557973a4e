#include "documents/index/view.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// For how long what is past is still worked on: a panel until its audit, a month until its return.
constexpr std::chrono::days kWorkedOn{28};

/// What a page of the index is made from.
struct IndexSource {
  const rules::Facts& facts;
  const render::Templates& templates;
  const Vocabulary& vocabulary;
  const IndexWords& words;
  std::string_view up;  ///< the way from the page to the output folder: "" or "../"
  std::map<Date, int> panels_on_day;
  WorkingDays working_days;
};

IndexSource source_of(const Context& context, const IndexWords& words, std::string_view up) {
  return {context.facts,
          context.templates,
          context.vocabulary,
          words,
          up,
          panels_on_day(context.facts),
          context.facts.records->working_days()};
}

/// Whose a document is, by name.
std::string whose(const IndexSource& source, const DocumentId& id) {
  const Records& records = *source.facts.records;
  if (id.paper == Paper::kNames) return source.vocabulary.area(*from_word<Area>(id.part));
  if (is_of_area(id)) return area_name(records, AreaCode{id.part});
  return is_of_person(id) ? person_name(records, PersonId{id.part}) : id.part;
}

std::string title_of(const IndexSource& source, const DocumentId& id) {
  std::string title = title_of(source.templates, id, whose(source, id));
  return id.is_pdf ? source.words.pdf(title) : title;
}

std::string_view look_of(State state) {
  if (state == State::kReady) return "good";
  return state == State::kDraft ? "care" : "bad";
}

LinkView link_of(const IndexSource& source, const IndexEntry& entry) {
  LinkView link;
  link.path = source.up;
  link.path += path_of(entry.id);
  link.title = title_of(source, entry.id);
  link.state = source.words.state(entry.state);
  link.look = look_of(entry.state);
  const auto day = parse_date(entry.as_of);
  if (day && *day != source.facts.as_of) link.other_day = in_words(*day);
  return link;
}

bool is_worked_on(const IndexSource& source, Date last_day) {
  return last_day >= source.facts.as_of - kWorkedOn;
}

void set_panel(IndexGroupView& group, const IndexSource& source, const PanelId& id) {
  const rules::PanelFacts* panel = source.facts.find(id);
  group.anchor = "panel-" + id.text;
  group.title = source.words.panel.unknown(id.text);
  group.is_open = !panel || is_worked_on(source, *panel->panel->date);
  if (!panel) return;
  const Panel& record = *panel->panel;
  // A reader, and a reader of the screen, tells two panels of one day by their ids.
  group.title = source.words.panel.dated(noted_date(*record.date, source.working_days),
                                         id_beside_day(source.panels_on_day, record));
  group.note = source.words.panel.note(source.words.status(*record.status),
                                       source.vocabulary.count.cases(std::ssize(panel->cases)));
}

void add_to(IndexGroupView& group, const IndexSource& source, const IndexEntry& entry) {
  (kind_of(entry.id) == Kind::kEmail ? group.emails : group.links)
      .push_back(link_of(source, entry));
}

void finish(IndexGroupView& group, const Vocabulary& vocabulary) {
  group.documents = vocabulary.count.documents(std::ssize(group.links) + std::ssize(group.emails));
  group.emails_counted = vocabulary.count.recommendation_emails(std::ssize(group.emails));
}

std::vector<IndexGroupView> latest_first(std::map<std::string, IndexGroupView> groups,
                                         const Vocabulary& vocabulary) {
  std::vector<IndexGroupView> ordered;
  for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
    finish(group->second, vocabulary);
    ordered.push_back(std::move(group->second));
  }
  return ordered;
}

/// By date, then id: ids need not hold their date.
std::string panel_key(const rules::Facts& facts, const PanelId& id) {
  const rules::PanelFacts* panel = facts.find(id);
  return panel ? to_iso(*panel->panel->date) + id.text : id.text;
}

/// Sets the panels and months of a view.
template <class View>
void set_groups(View& view, const IndexSource& source,
                const std::vector<const IndexEntry*>& entries) {
  std::map<std::string, IndexGroupView> panels;
  std::map<std::string, IndexGroupView> months;
  for (const IndexEntry* each : entries) {
    const IndexEntry& entry = *each;
    const auto& [panel, month] = std::tie(entry.id.panel, entry.id.month);
    if (panel) {
      IndexGroupView& group = panels[panel_key(source.facts, *panel)];
      if (group.title.empty()) set_panel(group, source, *panel);
      add_to(group, source, entry);
    } else if (month) {
      IndexGroupView& group = months[to_iso(*month)];
      group.anchor = "month-" + to_iso(*month);
      group.title = in_words(*month);
      group.is_open = is_worked_on(source, last_day_of(*month));
      add_to(group, source, entry);
    }
  }
  view.panels = latest_first(std::move(panels), source.vocabulary);
  view.months = latest_first(std::move(months), source.vocabulary);
}

std::string count_of(const std::vector<IndexEntry>& entries, State state) {
  const auto count =
      std::ranges::count_if(entries, [&](const IndexEntry& entry) { return entry.state == state; });
  return std::to_string(count);
}

YearLinkView year_link(const IndexPart& part) {
  const auto held_back = std::ranges::count(part.entries, State::kNotForIssue, &IndexEntry::state);
  return {path_of(part.page), part.name, std::to_string(part.entries.size()),
          std::to_string(held_back)};
}

/// The panels and months, or the years that have them on pages of their own.
void set_parts(IndexView& view, const IndexSource& source, const std::vector<IndexEntry>& entries) {
  const auto parts = parts_of(source.facts, entries);
  std::vector<const IndexEntry*> here;
  for (const IndexEntry& each : entries) {
    // A document of a panel that the records lack now is of no month: its group stays on the first
    // page.
    const bool is_of_no_month = month_in_index(source.facts, each).empty();
    if (is_of_no_month && !each.id.panel) view.general.push_back(link_of(source, each));
    if (is_of_no_month || parts.empty()) here.push_back(&each);
  }
  for (const IndexPart& part : parts) view.years.push_back(year_link(part));
  set_groups(view, source, here);
}

PageFacts page_facts(const Context& context) {
  // The rules by which Today says what is to be done.
  return {
      .title = title_of(context.templates, document(Paper::kIndex), ""),
      .subject = context.facts.records->settings.team.name.value_or(""),
      .rules = {"GEN-1", "GEN-2", "CLK-5", "SEL-5", "SEL-6", "SEL-7", "PAN-3", "PAN-11", "PCK-8",
                "POST-4", "POST-8", "CMP-7", "FEE-7", "ARR-1", "ARR-4", "IND-5", "ESC-1"},
      .inputs = context.all_inputs};
}

}  // namespace

std::vector<IndexEntry> documents_of(const std::vector<IndexEntry>& all_documents) {
  std::vector<std::pair<std::string, const IndexEntry*>> sorted;
  for (const IndexEntry& entry : all_documents) {
    if (kind_of(entry.id) != Kind::kIndex) sorted.emplace_back(path_of(entry.id), &entry);
  }
  std::ranges::sort(sorted);
  std::vector<IndexEntry> entries;
  for (const auto& [path, entry] : sorted) entries.push_back(*entry);
  return entries;
}

std::map<Date, int> panels_on_day(const rules::Facts& facts) {
  std::map<Date, int> panels;
  for (const rules::PanelFacts& each : facts.panels) ++panels[*each.panel->date];
  return panels;
}

std::string id_beside_day(const std::map<Date, int>& panels_on_day, const Panel& panel) {
  return panels_on_day.at(*panel.date) == 1 ? "" : panel.id->text;
}

IndexView index_view(const Context& context, const std::vector<IndexEntry>& all_documents) {
  const std::vector<IndexEntry> entries = documents_of(all_documents);
  const auto words = words_of<IndexWords>(context);
  const IndexSource source = source_of(context, words, "");
  IndexView view;
  view.page = page_view(context, page_facts(context));
  view.today = today_view(context, words, entries);
  view.counted = context.vocabulary.count.documents(std::ssize(entries));
  view.ready = count_of(entries, State::kReady);
  view.drafts = count_of(entries, State::kDraft);
  view.not_for_issue = count_of(entries, State::kNotForIssue);
  set_parts(view, source, entries);
  for (const IndexEntry& entry : entries) {
    // A snapshot is held back with its pack, which stands in the list already.
    const bool is_record = entry.id.paper == Paper::kSnapshot;
    if (entry.state != State::kNotForIssue || is_record) continue;
    LinkView& link = view.held_back.emplace_back(link_of(source, entry));
    if (!entry.subject.empty()) link.title = words.held_back(link.title, entry.subject);
  }
  return view;
}

IndexYearView index_year_view(const Context& context, const IndexPart& part) {
  const auto words = words_of<IndexWords>(context);
  PageFacts about = page_facts(context);
  about.title = title_of(context.templates, part.page, part.name);
  // The page of a year says nothing of what is to be done.
  about.rules = {"GEN-1", "GEN-2"};
  IndexYearView view;
  view.page = page_view(context, about);
  view.whole = way(part.page, document(Paper::kIndex));
  view.counted = context.vocabulary.count.documents(std::ssize(part.entries));
  set_groups(view, source_of(context, words, "../"), part.entries);
  return view;
}

}  // namespace panelpress::documents
