#include <algorithm>

#include "documents/recruitment/view.h"
#include "documents/shared/areas.h"
#include "documents/shared/email.h"

namespace panelpress::documents {

namespace {

constexpr const char* kWelcomeBody = "recruitment/welcome.html";

/// The member that the candidate has become; null until they are appointed.
const rules::MemberFacts* member_of(const rules::Facts& facts, const Candidate& candidate) {
  if (!candidate.person) return nullptr;
  const auto member = std::ranges::find_if(facts.members, [&](const rules::MemberFacts& each) {
    return *each.person->id == *candidate.person;
  });
  return member == facts.members.end() ? nullptr : &*member;
}

PageFacts page_facts(const Context& context, const RecruitmentWords& words,
                     const Candidate& candidate) {
  return {.title = words.welcome(),
          .rules = {"IND-2", "IND-3"},
          .inputs = inputs_of_welcome(context.facts, candidate),
          .findings = findings_about(context.facts, {about_candidate(*candidate.id)})};
}

WelcomeView welcome_view(const Context& context, const Candidate& candidate,
                         const PageFacts& about) {
  const Team& team = context.facts.records->settings.team;
  WelcomeView view;
  view.page = email_page(context, about);
  view.name = name_or_empty(candidate.name);
  const rules::MemberFacts* member = member_of(context.facts, candidate);
  for (auto& each : induction_items(context, member ? &member->induction : nullptr)) {
    if (!each.is_done) view.open.push_back(std::move(each));
  }
  view.lead = lead_in_words(team);
  view.team = name_or_empty(team.name);
  view.email = recorded_or_empty(team.email);
  return view;
}

}  // namespace

std::vector<std::string> inputs_of_welcome(const rules::Facts& facts, const Candidate& candidate) {
  auto inputs = common_inputs();
  if (const auto* member = member_of(facts, candidate)) inputs = inputs_of_induction(*member);
  inputs.push_back(candidate.source.file());
  return sorted_paths(std::move(inputs));
}

Document welcome_email(const Context& context, const Candidate& candidate) {
  const auto words = words_of<RecruitmentWords>(context);
  const PageFacts about = page_facts(context, words, candidate);
  const WelcomeView view = welcome_view(context, candidate, about);
  Letter letter;
  letter.to = {mailbox(candidate.name, candidate.email)};
  letter.subject = words.email_subject(view.page.marking, about.title);
  // The day it was sent, or that of the build while it is a draft.
  letter.date = candidate.welcomed_on.value_or(context.facts.as_of);
  letter.id = "welcome_" + candidate.id->text;
  letter.html = context.templates.render(kWelcomeBody, view);
  return {document(Paper::kWelcome, candidate.id->text), email_bytes(context, std::move(letter)),
          view.page.state, about.inputs};
}

std::vector<render::TemplateUse> welcome_templates() {
  return {render::use<WelcomeView>(kWelcomeBody)};
}

}  // namespace panelpress::documents
