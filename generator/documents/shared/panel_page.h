#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "documents/shared/page.h"
#include "documents/shared/wording.h"

/// Pages about one panel.
namespace panelpress::documents {

/// "Tuesday 10 March 2026", with a note when it is no working day (PAN-16).
inline std::string panel_day(const rules::Facts& facts, const rules::PanelFacts& panel) {
  const Date date = *panel.panel->date;
  return weekday_name(date) + ' ' + noted_date(date, facts.records->working_days());
}

/// The job of a page about a panel. `Words` has its title, and its subject by id and day; `view_of`
/// gives its view without the shell, `inputs_of` the inputs that it rests on.
template <class Words, class ViewOf, class InputsOf>
Job panel_page_job(const Context& context, Paper paper, const char* page,
                   const std::vector<std::string_view>& rules, const rules::PanelFacts& panel,
                   ViewOf view_of, InputsOf inputs_of) {
  const auto inputs = [&context, &panel, inputs_of] { return inputs_of(context, panel); };
  const auto whole_view = [&context, &panel, rules, view_of, inputs] {
    const auto words = words_of<Words>(context);
    auto view = view_of(context, panel);
    view.page = page_view(
        context, {words.title(), words.subject(panel.id().text, panel_day(context.facts, panel)),
                  rules, inputs(), findings_about_panel(context.facts, panel)});
    return view;
  };
  return page_job(context, document(paper, panel.id()), page, whole_view, inputs);
}

}  // namespace panelpress::documents
