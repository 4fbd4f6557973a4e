// The emails about a panel to come, `panels/<id>/*.eml`: who is free (ARR-1), names from the core
// areas, the invitation with its calendar part (PAN-9), the pack, the case list for independent
// members (PAN-13); and of a cancelled panel its cancellation, with what is payable (FEE-4).
// The emails of each planned panel dated on or after `as_of` (a case list where an independent
// member has not declined), and the cancellation of each cancelled one.
#include <fmt/format.h>

#include <algorithm>

#include "documents/invitations/letters.h"
#include "documents/invitations/view.h"
#include "documents/kinds.h"
#include "documents/shared/email.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// An email to make: its kind, its panel, and of a core area's SPOC that area.
struct ToMake {
  const LetterKind& kind;
  const rules::PanelFacts& panel;
  const CoreArea* area = nullptr;

  DocumentId id() const {
    return document(kind.paper, panel.id(), area ? std::string(word(*area->code)) : "");
  }
};

std::string body_of(const LetterKind& kind) {
  return fmt::format("invitations/{}.html", kind.name);
}
std::string subject_template_of(const LetterKind& kind) {
  return fmt::format("invitations/{}-subject.txt", kind.name);
}

/// An invitation is about the panel; a case list is about its cases too.
std::vector<const Finding*> findings_of(const Context& context, const ToMake& to_make) {
  if (to_make.kind.lists_cases) return findings_about_panel(context.facts, to_make.panel);
  return findings_about(context.facts, {about_panel(to_make.panel.id())});
}

/// How many cases a panel has, and whether its time and its chair suffice (SEL-4, PAN-1), hangs on
/// the records of its cases, whatever the email says of them. Of a cancelled one nothing of that is
/// found.
SharedPaths inputs_of(const Context& context, const ToMake& to_make) {
  if (!to_make.panel.panel->is_cancelled()) return shared_inputs_of_panel(context, to_make.panel);
  auto inputs = common_inputs();
  inputs.push_back(to_make.panel.panel->source.file());
  add_files_of(findings_of(context, to_make), inputs);
  return sorted_paths(std::move(inputs));
}

/// The addresses that the email lacks are told to the team (DQ-3): the draft is not ready.
void add_missing_addresses(const Context& context, const ToMake& to_make, const People& people,
                           std::vector<const Finding*>& findings) {
  std::vector<Subject> whose{about_team()};
  for (const Person* each : people) whose.push_back(about_person(*each->id));
  if (to_make.area) whose.push_back(about_core_area(*to_make.area->code));
  const auto missing = missing_addresses(context.facts, whose);
  findings.insert(findings.end(), missing.begin(), missing.end());
}

Date told_on(const Context& context, const ToMake& to_make) {
  const Panel& panel = *to_make.panel.panel;
  if (to_make.kind.sent_on) return (panel.*to_make.kind.sent_on).value_or(context.facts.as_of);
  // A cancellation without its moment is told on the panel's day.
  return panel.cancelled_at ? date_of(*panel.cancelled_at) : *panel.date;
}

/// Nobody sees the address of an independent member but the team. A draft to nobody else goes to
/// the team itself.
void address(Letter& letter, const Team& team, const ToMake& to_make, const People& people) {
  for (const Person* each : people) {
    auto& recipients = each->is_independent() ? letter.bcc : letter.to;
    recipients.push_back(mailbox(each->name, each->email));
  }
  if (to_make.area) {
    letter.to.push_back(mailbox(to_make.area->spoc.name, to_make.area->spoc.email));
  }
  const bool is_to_somebody = std::ranges::any_of(
      letter.to, [](const render::Mailbox& each) { return !each.email.empty(); });
  if (!is_to_somebody) letter.to.push_back(mailbox(team.name, team.email));
}

render::CalendarEvent event_of(const Context& context, const ToMake& to_make, Date told_on) {
  const auto words = words_of<InvitationWords>(context);
  const Panel& panel = *to_make.panel.panel;
  const Team& team = context.facts.records->settings.team;
  render::CalendarEvent event;
  // The same in the invitation and the cancellation, so that a calendar changes its entry and adds
  // none.
  event.id = fmt::format("panel_{}@panelpress.invalid", panel.id->text);
  event.is_cancelled = to_make.kind.enclosure == Enclosure::kCancelledEvent;
  event.summary = event.is_cancelled ? words.event.cancelled() : words.event.summary();
  event.organiser = recorded_or_empty(team.email);
  if (!event.is_cancelled) {
    event.description = words.event.description(name_or_empty(team.name), event.organiser);
  }
  event.location = words.event.location();
  event.url = recorded_or_empty(panel.join_url);
  event.date = *panel.date;
  event.start = panel.start ? std::optional(*panel.start) : std::nullopt;
  event.minutes = context.facts.figures.panel_minutes;
  event.told_on = told_on;
  return event;
}

void enclose(Letter& letter, const Context& context, const ToMake& to_make) {
  const Enclosure enclosure = to_make.kind.enclosure;
  if (enclosure == Enclosure::kNone) return;
  letter.event = event_of(context, to_make, letter.date);
  if (enclosure != Enclosure::kEventAndGuide) return;
  letter.attachments.push_back(
      information_guide(context, words_of<InvitationWords>(context).guide()));
}

InvitationView view_of(const Context& context, const ToMake& to_make, const SharedPaths& inputs,
                       const std::vector<const Finding*>& findings) {
  InvitationView view = invitation_view(context, to_make.panel, told_on(context, to_make));
  if (to_make.area) {
    view.core_area = context.vocabulary.area(*to_make.area->code);
    view.spoc = name_or_empty(to_make.area->spoc.name);
  }
  view.page =
      email_page(context, {to_make.panel.id().text, "", to_make.kind.rules, inputs, findings});
  return view;
}

Document make(const Context& context, const ToMake& to_make) {
  SharedPaths inputs = inputs_of(context, to_make);
  auto findings = findings_of(context, to_make);
  const People people = to_make.kind.people(context.facts, to_make.panel);
  const InvitationView view = view_of(context, to_make, inputs, findings);
  Letter letter;
  address(letter, context.facts.records->settings.team, to_make, people);
  letter.subject = context.templates.render(subject_template_of(to_make.kind), view);
  letter.date = told_on(context, to_make);
  const std::string part = to_make.area ? fmt::format("-{}", word(*to_make.area->code)) : "";
  letter.id = fmt::format("{}{}_{}", to_make.kind.name, part, to_make.panel.id().text);
  letter.html = context.templates.render(body_of(to_make.kind), view);
  enclose(letter, context, to_make);
  // After the body: a missing address makes a draft of the email, and is no part of what it says.
  add_missing_addresses(context, to_make, people, findings);
  return {to_make.id(), email_bytes(context, std::move(letter)), state_of(findings),
          std::move(inputs)};
}

Job job_of(const Context& context, const ToMake& to_make) {
  return job(
      to_make.id(), [&context, to_make] { return make(context, to_make); },
      [&context, to_make] { return inputs_of(context, to_make); });
}

void add_before_a_panel(std::vector<Job>& jobs, const Context& context,
                        const rules::PanelFacts& panel) {
  for (const LetterKind& kind : letters_before_a_panel()) {
    // PAN-13: the case list is for independent members.
    if (kind.lists_cases && independents(context.facts, panel).empty()) continue;
    jobs.push_back(job_of(context, {kind, panel}));
  }
  for (const CoreArea& area : context.facts.records->settings.core_areas) {
    jobs.push_back(job_of(context, {names_letter(), panel, &area}));
  }
}

}  // namespace

std::vector<Job> invitations_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const rules::PanelFacts& panel : context.facts.panels) {
    const bool is_to_come = panel.panel->is_planned() && *panel.panel->date >= context.facts.as_of;
    if (is_to_come) add_before_a_panel(jobs, context, panel);
    if (panel.panel->is_cancelled())
      jobs.push_back(job_of(context, {cancellation_letter(), panel}));
  }
  return jobs;
}

std::vector<render::TemplateUse> invitations_templates() {
  std::vector<render::TemplateUse> uses{render::use_sentences<InvitationWords>(), guide_template()};
  const auto add = [&uses](const LetterKind& kind) {
    uses.push_back(render::use<InvitationView>(body_of(kind)));
    uses.push_back(render::use<InvitationView>(subject_template_of(kind)));
  };
  for (const LetterKind& kind : letters_before_a_panel()) add(kind);
  add(names_letter());
  add(cancellation_letter());
  return uses;
}

}  // namespace panelpress::documents
