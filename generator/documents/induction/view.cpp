#include "documents/induction/view.h"

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/attendance.h"
#include "rules/induction.h"

namespace panelpress::documents {

namespace {

using rules::InductionItem;

std::string lead_of(const Context& context) {
  const Team& team = context.facts.records->settings.team;
  return team.lead ? name_or_empty(team.lead->name) : "";
}

/// Of the findings about a member those of IND-2: the sheet is about nothing else.
std::vector<std::string> messages_of(const std::vector<const Finding*>& findings) {
  std::vector<std::string> messages;
  for (const Finding* each : findings) {
    if (each->rule == "IND-2") messages.push_back(in_words(each->message));
  }
  return messages;
}

}  // namespace

std::vector<ProgrammeItemView> induction_items(const Context& context,
                                               const rules::InductionFacts* induction) {
  const auto words = words_of<InductionWords>(context);
  std::vector<ProgrammeItemView> views;
  for (std::size_t at = 0; at < rules::kInductionItems; ++at) {
    const auto item = static_cast<InductionItem>(at);
    ProgrammeItemView view;
    view.number = std::to_string(at + 1);
    view.what = capitalised(context.vocabulary.induction_item(item));
    view.who = words.who(item, lead_of(context));
    // A candidate has no dates yet.
    if (induction) {
      view.when = short_dates(induction->steps[at].dates);
      view.is_done = induction->steps[at].is_done;
    }
    views.push_back(std::move(view));
  }
  return views;
}

std::vector<std::string> inputs_of_induction(const rules::MemberFacts& member) {
  auto inputs = common_inputs();
  for (const Panel* each : member.induction.observed) inputs.push_back(each->source.file());
  return sorted_paths(std::move(inputs));
}

std::vector<std::string> inputs_of_programme(const Context& context,
                                             const rules::MemberFacts& member) {
  auto inputs = inputs_of_induction(member);
  if (const Panel* sat = rules::first_sat_on(*context.facts.records, *member.person->id)) {
    inputs.push_back(sat->source.file());
  }
  return sorted_paths(std::move(inputs));
}

ProgrammeView induction_view(const Context& context, const rules::MemberFacts& member) {
  const auto words = words_of<InductionWords>(context);
  ProgrammeView view;
  // Told beside the items: the page itself has no findings, so that the sheet is never a draft.
  view.findings = messages_of(findings_about(context.facts, {about_person(*member.person->id)}));
  view.page = page_view(context, {.title = words.title(),
                                  .subject = person_name(*member.person),
                                  .rules = {"IND-2", "PAN-8"},
                                  .inputs = inputs_of_programme(context, member)});
  view.done = words.done(member.induction.done(), rules::kInductionItems);
  view.is_complete = member.induction.done() == static_cast<int>(rules::kInductionItems);
  view.term_from = in_words(*member.term->start);
  view.lead = lead_in_words(context.facts.records->settings.team);
  view.email = recorded_or_empty(context.facts.records->settings.team.email);
  view.items = induction_items(context, &member.induction);
  return view;
}

}  // namespace panelpress::documents
