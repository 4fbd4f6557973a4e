#include "documents/rules/view.h"

#include "rules/catalogue.h"

namespace panelpress::documents {

namespace {

using Family = RulesWords::Family;

struct FamilyRow {
  std::string_view code;
  render::Sentence<> Family::*title;
};

/// The families in the order of the page.
constexpr FamilyRow kFamilies[] = {
    {"GEN", &Family::gen}, {"CLK", &Family::clk}, {"SEL", &Family::sel},   {"PAN", &Family::pan},
    {"PCK", &Family::pck}, {"REC", &Family::rec}, {"POST", &Family::post}, {"CMP", &Family::cmp},
    {"FEE", &Family::fee}, {"EXP", &Family::exp}, {"DQ", &Family::dq},     {"IND", &Family::ind},
    {"ARR", &Family::arr}, {"CON", &Family::con}, {"TRN", &Family::trn},   {"GOAL", &Family::goal},
    {"ESC", &Family::esc}, {"REF", &Family::ref}, {"ISS", &Family::iss},   {"COM", &Family::com}};

/// "CLK-3" is of the family "CLK".
std::string_view family_of(std::string_view id) { return id.substr(0, id.find('-')); }

std::vector<RuleGroupView> groups(const Family& words) {
  std::vector<RuleGroupView> views;
  for (const FamilyRow& family : kFamilies) {
    RuleGroupView group{std::string(family.code), (words.*family.title)(), {}};
    for (const rules::Rule& rule : rules::catalogue()) {
      if (family_of(rule.id) != family.code) continue;
      group.rules.push_back({std::string(rule.id), std::string(rule.title), std::string(rule.text),
                             std::string(rule.source), std::string(rule.decided)});
    }
    if (!group.rules.empty()) views.push_back(std::move(group));
  }
  return views;
}

}  // namespace

std::vector<std::string> inputs_of_rules(const Context&) { return {"settings.toml"}; }

RulesView rules_view(const Context& context) {
  const auto words = words_of<RulesWords>(context);
  RulesView view;
  view.page = page_view(context, {.title = words.title(),
                                  .subject = words.subject(),
                                  .rules = {"GEN-1", "GEN-2"},
                                  .inputs = inputs_of_rules(context)});
  view.groups = groups(words.family);
  view.overrides = view.page.overrides;
  return view;
}

}  // namespace panelpress::documents
