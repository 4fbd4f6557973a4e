#include "documents/invitations/invitations.h"

#include <fmt/format.h>

#include "documents/invitations/view.h"
#include "documents/shared/email.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// One of the two emails: its paper, name, templates, recipients, date, rules and inputs.
struct Sort {
  Paper paper;
  const char* name;
  const char* body;
  const char* subject;
  std::vector<const Person*> (*recipients)(const rules::PanelFacts& panel);
  Field<Date> Panel::*sent_on;  ///< the date of the message when given, else `as_of`
  std::vector<std::string_view> rules;
  bool lists_cases;
};

const Sort& invitation() {
  static const Sort kSort{Paper::kInvitation,
                          "invitation",
                          "invitations/invitation.html",
                          "invitations/invitation-subject.txt",
                          invited,
                          &Panel::invited_on,
                          {"PAN-9", "PAN-10", "PAN-11", "PAN-12", "PAN-13", "PAN-16", "PCK-8"},
                          false};
  return kSort;
}

const Sort& case_list() {
  static const Sort kSort{Paper::kCaseList,
                          "case-list",
                          "invitations/case-list.html",
                          "invitations/case-list-subject.txt",
                          independents,
                          &Panel::list_to_independents_on,
                          {"CLK-6", "FEE-4", "FEE-5", "PAN-13", "PCK-3", "SEL-3", "SEL-4"},
                          true};
  return kSort;
}

std::vector<std::string> inputs_of(const Context& context, const Sort& sort,
                                   const rules::PanelFacts& panel) {
  if (sort.lists_cases) return inputs_of_panel(context.facts, panel);
  auto inputs = common_inputs();
  inputs.push_back(panel.panel->source.file());
  return sorted_paths(std::move(inputs));
}

/// An invitation is about the panel; a case list is about its cases too.
std::vector<const Finding*> findings_of(const Context& context, const Sort& sort,
                                        const rules::PanelFacts& panel) {
  if (sort.lists_cases) return findings_about_panel(context.facts, panel);
  return findings_about(context.facts, {panel.id().text});
}

Document make(const Context& context, const Sort& sort, const rules::PanelFacts& panel) {
  auto inputs = inputs_of(context, sort, panel);
  const auto findings = findings_of(context, sort, panel);
  const auto recipients = sort.recipients(panel);
  const InvitationView view =
      invitation_view(context, panel, recipients,
                      email_page(context, {panel.id().text, "", sort.rules, inputs, findings}));
  Letter letter;
  for (const Person* each : recipients) letter.to.push_back(mailbox(each->name, each->email));
  letter.subject = context.templates.render(sort.subject, view);
  letter.date = (panel.panel->*sort.sent_on).value_or(context.facts.as_of);
  letter.id = fmt::format("{}_{}", sort.name, panel.id().text);
  letter.html = context.templates.render(sort.body, view);
  return {document(sort.paper, panel.id()), email_bytes(context, std::move(letter)),
          state_of(findings), std::move(inputs)};
}

Job job_of(const Context& context, const Sort& sort, const rules::PanelFacts& panel) {
  return job(document(sort.paper, panel.id()),
             [&context, &sort, &panel] { return make(context, sort, panel); });
}

}  // namespace

std::vector<Job> invitation_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const rules::PanelFacts& panel : context.facts.panels) {
    if (!panel.panel->is_planned() || *panel.panel->date < context.facts.as_of) continue;
    jobs.push_back(job_of(context, invitation(), panel));
    if (!independents(panel).empty()) jobs.push_back(job_of(context, case_list(), panel));
  }
  return jobs;
}

std::vector<render::TemplateUse> invitation_templates() {
  std::vector<render::TemplateUse> uses;
  for (const Sort* sort : {&invitation(), &case_list()}) {
    uses.push_back(render::use<InvitationView>(sort->body));
    uses.push_back(render::use<InvitationView>(sort->subject));
  }
  return uses;
}

}  // namespace panelpress::documents
