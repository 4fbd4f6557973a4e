#include "documents/arrangements/view.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "documents/arrangements/panel_view.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/arranging.h"

namespace panelpress::documents {

namespace {

/// What is told on the page: who cannot come, and what is not arranged for those who can.
constexpr std::array<std::string_view, 8> kRules = {"ARR-1",  "ARR-2",  "ARR-3",  "ARR-4",
                                                    "PAN-11", "PAN-12", "PAN-13", "CON-2"};

std::vector<const Finding*> findings_of(const rules::Facts& facts) {
  std::vector<const Finding*> found;
  for (const Finding& each : facts.findings) {
    if (std::ranges::find(kRules, each.rule) != kRules.end()) found.push_back(&each);
  }
  return found;
}

PageFacts page_facts(const Context& context, const ArrangementsWords& words) {
  PageFacts about;
  about.title = words.title();
  about.subject = words.subject();
  about.rules.assign(kRules.begin(), kRules.end());
  about.inputs = context.all_inputs;
  about.findings = findings_of(context.facts);
  return about;
}

/// Planned panels, and held ones for which something was booked or a building visited.
bool is_shown(const Panel& panel) {
  if (panel.is_planned()) return true;
  return panel.is_held() && std::ranges::any_of(panel.members, [](const Member& each) {
           return !each.travel.empty() || each.visit;
         });
}

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

void add_coming(MemberArrangementsView& view, const ArrangementsWords& words,
                const rules::PanelFacts& panel, const Person& person) {
  for (const auto& each : panel.members) {
    if (each.person != &person) continue;
    view.coming.push_back({panel_in_short(words, *panel.panel),
                           answer_in_words(words, *each.member),
                           std::string(look_of_answer(*each.member))});
  }
}

MemberArrangementsView member_view(const rules::Facts& facts, const ArrangementsWords& words,
                                   const rules::MemberFacts& member) {
  const Person& person = *member.person;
  MemberArrangementsView view;
  view.name = person_name(person);
  view.is_in_term = member.is_in_term;
  view.term_end = short_date(*member.term_end);
  view.pass_until = short_date(person.pass_until.value);
  for (const auto* panel : panels_shown(facts)) {
    if (panel->panel->is_planned()) add_coming(view, words, *panel, person);
  }
  return view;
}

}  // namespace

ArrangementsView arrangements_view(const Context& context) {
  const rules::Facts& facts = context.facts;
  const auto words = words_of<ArrangementsWords>(context);
  ArrangementsView view;
  view.page = page_view(context, page_facts(context, words));
  const auto shown = panels_shown(facts);
  const auto coming = std::ranges::count_if(
      shown, [](const rules::PanelFacts* each) { return each->panel->is_planned(); });
  view.coming_counted = counted(coming, "planned panel");
  const PayrollMonth* next = rules::next_cut_off(facts.records->settings, facts.as_of);
  view.cut_off = next ? in_words(*next->cut_off) : "";
  view.pay_month = next ? in_words(*next->month) : "";
  view.cost_code = recorded_or_empty(facts.records->settings.cost_code);
  const auto findings = findings_of(facts);
  for (const auto* each : shown) {
    view.panels.push_back(arranged_panel(context, words, *each, findings));
  }
  for (const auto& each : facts.members) view.members.push_back(member_view(facts, words, each));
  return view;
}

}  // namespace panelpress::documents
