#include "documents/arrangements/view.h"

#include <algorithm>
#include <array>

#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/arranging.h"

namespace panelpress::documents {

namespace {

/// What is told on the page: who cannot come, and what is not arranged for those who can.
constexpr std::array<std::string_view, 8> kArrangementRules = {
    "ARR-1", "ARR-2", "ARR-3", "ARR-4", "PAN-11", "PAN-12", "PAN-13", "CON-2"};

/// CON-2 is among them: its message says no more than that somebody may not sit.
std::vector<const Finding*> findings_of(const rules::Facts& facts) {
  std::vector<const Finding*> found;
  for (const Finding& each : facts.findings) {
    if (std::ranges::find(kArrangementRules, each.rule) != kArrangementRules.end()) {
      found.push_back(&each);
    }
  }
  return found;
}

/// Planned panels, and held ones for which something was booked or a building visited.
bool is_shown(const Panel& panel) {
  if (panel.is_planned()) return true;
  return panel.is_held() && std::ranges::any_of(panel.members, [](const Member& each) {
           return !each.travel.empty() || each.visit;
         });
}

/// Planned panels first, then held ones, each by date.
std::vector<const rules::PanelFacts*> panels_shown(const rules::Facts& facts) {
  std::vector<const rules::PanelFacts*> shown;
  for (const auto& each : facts.panels) {
    if (is_shown(*each.panel)) shown.push_back(&each);
  }
  std::ranges::stable_sort(shown, [](const auto* a, const auto* b) {
    if (a->panel->is_held() != b->panel->is_held()) return b->panel->is_held();
    return *a->panel->date < *b->panel->date;
  });
  return shown;
}

/// Somebody with the panels shown that they are asked to.
/// The name stands in one cell over all its panels; somebody without panels has one row too.
MemberArrangementsView member_view(const Context& context, const ArrangementsWords& words,
                                   const Person& person) {
  MemberArrangementsView view;
  view.name = person_name(person);
  view.pass_until = short_date(person.pass_until.value);
  for (const auto* panel : panels_shown(context.facts)) {
    auto arranged = arranged_for(context, words, *panel, person);
    if (!arranged) continue;
    arranged->is_first = view.panels.empty();
    view.panels.push_back(std::move(*arranged));
  }
  view.row_count = std::to_string(std::max<std::size_t>(1, view.panels.size()));
  return view;
}

/// Every independent member, then those others who are asked to a panel shown.
/// An independent member is there even without a panel: the page is about whether they can come at
/// all.
std::vector<MemberArrangementsView> members_view(const Context& context,
                                                 const ArrangementsWords& words) {
  std::vector<MemberArrangementsView> views;
  for (const rules::MemberFacts& each : context.facts.members) {
    MemberArrangementsView view = member_view(context, words, *each.person);
    view.is_independent = true;
    view.is_in_term = each.is_in_term;
    view.term_end = short_date(*each.term_end);
    views.push_back(std::move(view));
  }
  for (const Person& person : context.facts.records->people) {
    if (person.is_independent()) continue;
    MemberArrangementsView view = member_view(context, words, person);
    if (!view.panels.empty()) views.push_back(std::move(view));
  }
  return views;
}

}  // namespace

ArrangementsView arrangements_view(const Context& context) {
  const rules::Facts& facts = context.facts;
  const auto words = words_of<ArrangementsWords>(context);
  ArrangementsView view;
  view.page = page_view(context, {.title = words.title(),
                                  .subject = words.subject(),
                                  .rules = {kArrangementRules.begin(), kArrangementRules.end()},
                                  .inputs = context.all_inputs,
                                  .findings = findings_of(facts)});
  const auto shown = panels_shown(facts);
  const auto coming = std::ranges::count_if(
      shown, [](const rules::PanelFacts* each) { return each->panel->is_planned(); });
  view.coming_counted = context.vocabulary.count.planned_panels(coming);
  const PayrollMonth* next = rules::next_cut_off(facts.records->settings, facts.as_of);
  view.cut_off = next ? in_words(*next->cut_off) : "";
  view.pay_month = next ? in_words(*next->month) : "";
  view.cost_code = recorded_or_empty(facts.records->settings.cost_code);
  const auto findings = findings_of(facts);
  for (const auto* each : shown) {
    view.panels.push_back(arranged_panel(context, words, *each, findings));
  }
  view.members = members_view(context, words);
  return view;
}

}  // namespace panelpress::documents
