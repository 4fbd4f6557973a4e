#include "documents/rules/rules.h"

#include "base/text.h"
#include "documents/rules/inputs_page.h"
#include "documents/shared/page.h"
#include "render/view.h"
#include "rules/catalogue.h"

namespace panelpress::documents {

namespace {

constexpr std::string_view kPage = "rules/page.html";
constexpr const char* kWords = "rules/words.txt";

/// The families in the order of the page.
constexpr std::string_view kFamilies[] = {"GEN", "CLK",  "SEL", "PAN", "PCK", "REC", "POST",
                                          "CMP", "FEE",  "EXP", "DQ",  "IND", "ARR", "CON",
                                          "TRN", "GOAL", "ESC", "REF", "ISS", "COM"};

/// The rules of one family.
struct RuleGroupView {
  std::string code;
  std::string title;
  std::vector<DefinitionView> rules;

  PANELPRESS_VIEW(RuleGroupView, code, title, rules)
};

struct RulesView {
  PageView page;
  std::vector<RuleGroupView> groups;
  std::vector<OverrideView> overrides;

  PANELPRESS_VIEW(RulesView, page, groups, overrides)
};

/// "family.clk": what a family is called.
std::string key_of(std::string_view family) { return "family." + folded(family); }

/// "CLK-3" is of the family "CLK".
std::string_view family_of(std::string_view id) { return id.substr(0, id.find('-')); }

std::vector<RuleGroupView> groups(const render::Phrases& words) {
  std::vector<RuleGroupView> views;
  for (const std::string_view code : kFamilies) {
    RuleGroupView group{std::string(code), words[key_of(code)], {}};
    for (const rules::Rule& rule : rules::catalogue()) {
      if (family_of(rule.id) != code) continue;
      group.rules.push_back({std::string(rule.id), std::string(rule.title), std::string(rule.text),
                             std::string(rule.source), std::string(rule.decided)});
    }
    if (!group.rules.empty()) views.push_back(std::move(group));
  }
  return views;
}

/// The rules rest on the settings alone: their figures and the guidance version.
std::vector<std::string> rules_inputs() { return {"settings.toml"}; }

RulesView rules_view(const Context& context) {
  PageFacts about;
  const render::Phrases words = phrases_of(context, kWords);
  about.title = words["title"];
  about.subject = words["subject"];
  about.rules = {"GEN-1", "GEN-2"};
  about.inputs = rules_inputs();
  RulesView view;
  view.page = page_view(context, about);
  view.groups = groups(words);
  view.overrides = view.page.overrides;
  return view;
}

}  // namespace

std::vector<Job> rules_jobs(const Context& context) {
  const auto make = [&context] {
    return Document{document(Paper::kRules),
                    context.templates.render(std::string(kPage), rules_view(context)),
                    State::kReady, rules_inputs()};
  };
  return {job(document(Paper::kRules), make, rules_inputs), inputs_job(context)};
}

std::vector<render::TemplateUse> rules_templates() {
  std::vector<std::string> keys = {"title", "subject"};
  for (const std::string_view family : kFamilies) keys.push_back(key_of(family));
  std::vector<render::TemplateUse> uses = inputs_templates();
  uses.push_back(render::use<RulesView>(std::string(kPage)));
  uses.push_back(render::use_phrases(kWords, std::move(keys)));
  return uses;
}

}  // namespace panelpress::documents
