#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "documents/shared/context.h"
#include "documents/shared/wording.h"
#include "model/subjects.h"
#include "render/view.h"

/// What all documents have at their head and foot: the marking, the state, Definitions, the digest.
namespace panelpress::documents {

/// A page of more bytes than this is read by nobody with pleasure: what may be longer stands on
/// several, with the totals and the links on the first.
inline constexpr std::size_t kLargestPage = 1'000'000;

/// One rule in the Definitions of a document.
struct DefinitionView {
  std::string id;
  std::string title;
  std::string text;
  std::string source;
  std::string decided;  ///< empty when the guidance leaves no choice
  PANELPRESS_VIEW(DefinitionView, id, title, text, source, decided)
};

/// A figure that settings override.
struct OverrideView {
  std::string rule;
  std::string figure;  ///< "audit days"
  std::string key;     ///< "audit_days"
  std::string standard;
  std::string chosen;
  std::string place;  ///< "settings.toml:12:3"
  PANELPRESS_VIEW(OverrideView, rule, figure, key, standard, chosen, place)
};

/// A finding shown in a document.
struct FindingView {
  std::string rule;
  std::string severity;  ///< "Error", "Warning" or "Advice"
  std::string subject;
  std::string message;
  std::string place;
  PANELPRESS_VIEW(FindingView, rule, severity, subject, message, place)
};

FindingView finding_view(const Finding& finding);

/// The shell of a page, an email or a workbook: its templates are `templates/shared/*`.
struct PageView {
  std::string title;
  std::string subject;
  std::string marking;
  bool is_sample = false;
  std::string as_of;           ///< "31 March 2026"
  std::string foot;            ///< title, subject and day, for the margin of each printed sheet
  std::string guidance;        ///< "8.0"
  bool is_guidance_9 = false;  ///< known only by its published list of changes (GEN-2)
  State state = State::kReady;
  bool is_not_for_issue = false;
  bool is_draft = false;
  std::vector<FindingView> errors;    ///< the reasons why it is not for issue
  std::vector<FindingView> warnings;  ///< why it is a draft: what can still be put right
  std::string errors_counted;         ///< "1 error"
  std::string warnings_counted;       ///< "3 warnings"
  std::vector<DefinitionView> definitions;
  std::vector<OverrideView> overrides;
  std::string program;
  std::string digest;      ///< the first 12 digits of the digest of the inputs
  std::string style_hash;  ///< of the style sheet, as the page's policy names it
  PANELPRESS_VIEW(PageView, title, subject, marking, is_sample, as_of, foot, guidance,
                  is_guidance_9, is_not_for_issue, is_draft, errors, warnings, definitions,
                  overrides, program, digest, errors_counted, warnings_counted, style_hash)
};

/// What a page is about, to make its shell.
struct PageFacts {
  std::string title = {};
  std::string subject = {};                   ///< in print form, below the title
  std::vector<std::string_view> rules = {};   ///< ids for Definitions, in order
  SharedPaths inputs = {};                    ///< sorted paths
  std::vector<const Finding*> findings = {};  ///< those about the document's subject
  bool is_settled = false;                    ///< of a panel that was held: never a draft
};

/// The shell of a document; its state follows from the findings.
PageView page_view(const Context& context, const PageFacts& about);

/// The job of a page: `view_of` gives its view, and with it the state, `inputs_of` the inputs that
/// it rests on, both from the context and what the page is about, of which the job keeps a copy
/// (`std::cref` of what outlives it).
template <class ViewOf, class InputsOf, class... About>
Job page_job(const Context& context, const DocumentId& id, const char* page, ViewOf view_of,
             InputsOf inputs_of, About... about) {
  const auto inputs = [&context, inputs_of, about...] { return inputs_of(context, about...); };
  const auto make = [&context, id, page, view_of, inputs, about...] {
    const auto view = view_of(context, about...);
    return Document{id, context.templates.render(page, view), view.page.state, inputs()};
  };
  return job(id, make, inputs);
}

/// The state that findings give a document: an error makes it not for issue, a warning that
/// somebody can still put right in the records a draft.
State state_of(const std::vector<const Finding*>& findings);
/// The state of a page, of which nothing is a draft any more once it is settled.
State state_of(const PageFacts& about);

/// The findings whose subject is one of these, in the order of the facts.
std::vector<const Finding*> findings_about(const rules::Facts& facts,
                                           const std::vector<Subject>& subjects);
/// The case that a finding is about, alone or at a panel; null when it is about none.
const CaseRecord* record_of(const Records& records, const Finding& finding);
/// The findings whose subject is the panel, or a case or person at it, and those about its cases.
std::vector<const Finding*> findings_about_panel(const rules::Facts& facts,
                                                 const rules::PanelFacts& panel);

/// Every input, for a page that anything in the records may change.
inline constexpr auto all_inputs = [](const Context& context, const auto&...) {
  return context.all_inputs;
};
/// The inputs that every document rests on: settings.toml, people.toml, holidays.toml.
std::vector<std::string> common_inputs();
/// The common inputs, the panel's file, its cases' files, those of every other panel that lists one
/// of these cases, and what the findings about the panel rest on.
std::vector<std::string> inputs_of_panel(const rules::Facts& facts, const rules::PanelFacts& panel);
/// The same, gathered once for all documents of the panel.
SharedPaths shared_inputs_of_panel(const Context& context, const rules::PanelFacts& panel);
/// Adds the files that findings rest on: where each stands, and what it was compared with.
void add_files_of(const std::vector<const Finding*>& findings, std::vector<std::string>& paths);
/// Sorts paths and leaves out repeats.
std::vector<std::string> sorted_paths(std::vector<std::string> paths);

/// "cases/A1234567.toml:12", as documents show where a fact comes from; empty when it is no place.
std::string place_in_words(const Source& source);

// Pages about one panel.

/// "Tuesday 10 March 2026", with a note when it is no working day (PAN-16).
inline std::string panel_day(const rules::Facts& facts, const rules::PanelFacts& panel) {
  return date_with_weekday(*panel.panel->date, facts.records->working_days());
}

/// The job of a page about a panel. `Words` has its title; `view_of`
/// gives its view without the shell, `inputs_of` the inputs that it rests on.
template <class Words, class ViewOf, class InputsOf>
Job panel_page_job(const Context& context, Paper paper, const char* page,
                   const std::vector<std::string_view>& rules, const rules::PanelFacts& panel,
                   ViewOf view_of, InputsOf inputs_of) {
  const auto whole_view = [rules, view_of, inputs_of](const Context& all,
                                                      const rules::PanelFacts& of_panel) {
    const auto words = words_of<Words>(all);
    auto view = view_of(all, of_panel);
    view.page = page_view(
        all, {.title = words.title(),
              .subject = all.vocabulary.panel(panel_day(all.facts, of_panel), of_panel.id().text),
              .rules = rules,
              .inputs = inputs_of(all, of_panel),
              .findings = findings_about_panel(all.facts, of_panel)});
    return view;
  };
  return page_job(context, document(paper, panel.id()), page, whole_view, inputs_of,
                  std::cref(panel));
}

}  // namespace panelpress::documents
