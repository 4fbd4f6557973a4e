#include "cli/places.h"

#include <fmt/format.h>

#include <map>

#include "documents/document_id.h"
#include "documents/shared/wording.h"
#include "serve/live_page.h"

namespace panelpress::cli {

namespace {

using documents::Paper;
using serve::Place;

std::string explained(const std::string& id) { return std::string(serve::kExplainPath) + id; }

std::string page_of(Paper paper, const PanelId& panel) {
  return "/" + documents::path_of(documents::document(paper, panel));
}

/// The panels that have a pack with a case in it, the last first.
/// From the end: panels are by id, which mostly begins with the day.
std::map<CaseRef, std::vector<PanelId>> packs_by_case(const Records& records) {
  std::map<CaseRef, std::vector<PanelId>> packs;
  for (auto panel = records.panels.rbegin(); panel != records.panels.rend(); ++panel) {
    if (panel->is_cancelled()) continue;
    for (const ListedCase& each : panel->cases) packs[*each.ref].push_back(*panel->id);
  }
  return packs;
}

/// A case: why it is where it is, and each pack that it stands in.
/// What people look for by name or reference leads to the page that answers most.
void add_case(const CaseRecord& of_case, const std::vector<PanelId>& packs,
              std::vector<Place>& places) {
  const std::string who = of_case.ref->text + " " + *of_case.name;
  places.emplace_back(who + ": what the rules say", explained(of_case.ref->text));
  for (const PanelId& panel : packs) {
    places.emplace_back(
        fmt::format("{}: pack of {}", who, panel.text),
        page_of(Paper::kCasePack, panel) + "#case-" + documents::path_part(*of_case.ref));
  }
}

void add_panel(const Panel& panel, std::vector<Place>& places) {
  const std::string& id = panel.id->text;
  const std::string named =
      fmt::format("{} {} {}", id, word(*panel.status), documents::in_words(*panel.date));
  if (!panel.is_cancelled()) {
    places.emplace_back(named + ": case pack", page_of(Paper::kCasePack, *panel.id));
  }
  if (panel.is_held()) {
    places.emplace_back(named + ": record", page_of(Paper::kRecord, *panel.id));
  }
  places.emplace_back(named + ": what the rules say", explained(id));
}

std::vector<Place> places_of(const Records& records) {
  std::vector<Place> places;
  auto packs = packs_by_case(records);
  for (const CaseRecord& each : records.cases) add_case(each, packs[*each.ref], places);
  for (const Panel& each : records.panels) add_panel(each, places);
  for (const Person& each : records.people) {
    places.emplace_back(each.id->text + " " + *each.name, explained(each.id->text));
  }
  for (const Claim& each : records.claims) {
    places.emplace_back(each.id->text + " claim", explained(each.id->text));
  }
  return places;
}

}  // namespace

// The workshop is kept alive by the question that holds it.
std::shared_ptr<const serve::Knowledge> knowledge_of(std::shared_ptr<const Workshop> workshop) {
  auto known = std::make_shared<serve::Knowledge>();
  known->places = places_of(*workshop->facts().records);
  known->explain = [workshop = std::move(workshop)](const std::string& subject) {
    return workshop->explanation(subject);
  };
  return known;
}

}  // namespace panelpress::cli
