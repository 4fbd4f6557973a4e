#include "documents/claims/reminder.h"

#include <fmt/format.h>

#include <algorithm>

#include "documents/claims/claim.h"
#include "documents/claims/view.h"
#include "documents/shared/email.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr const char* kReminderBody = "claims/reminder.html";
constexpr const char* kReminderSubject = "claims/reminder-subject.txt";

std::vector<WaitingView> unsigned_claims_of(const Context& context, const PersonId& member) {
  std::vector<WaitingView> views;
  for (const auto& claim : context.facts.claims) {
    if (*claim.member->id != member || claim.claim->signed_on) continue;
    WaitingView& view = views.emplace_back();
    view.id = claim.claim->id->text;
    view.submitted_on = in_words(*claim.claim->submitted_on);
    view.total = in_pounds(claim.total());
  }
  return views;
}

}  // namespace

DocumentId reminder_id(const rules::Facts& facts, const PersonId& member) {
  return document(Paper::kClaimReminder, month_of(facts.as_of), member.text);
}

// FEE-4 and ARR-4 are named only where the email rests on them.
ReminderView reminder_view(const Context& context, const Person& member) {
  PageFacts about;
  about.title = words_of<ClaimsWords>(context).reminder.title();
  about.rules = {"FEE-5", "FEE-9"};
  const auto fees = unclaimed_of(context.facts, *member.id);
  if (std::ranges::any_of(fees, &rules::Unclaimed::is_cancelled_panel)) {
    about.rules.push_back("FEE-4");
  }
  about.inputs = inputs_of_member(context, *member.id);
  ReminderView view;
  view.cut_off = cut_off_view(context.facts);
  if (view.cut_off) about.rules.push_back("ARR-4");
  view.page = email_page(context, about);
  view.unclaimed = member_unclaimed_view(context, member);
  view.is_several = view.unclaimed.fees.size() > 1;
  view.team = name_or_empty(context.facts.records->settings.team.name);
  view.unsigned_claims = unsigned_claims_of(context, *member.id);
  view.cost_code = recorded_or_empty(context.facts.records->settings.cost_code);
  return view;
}

Document make_reminder(const Context& context, const Person& member) {
  const ReminderView view = reminder_view(context, member);
  Letter letter;
  letter.to.push_back(mailbox(member.name, member.email));
  letter.subject = context.templates.render(kReminderSubject, view);
  letter.date = context.facts.as_of;
  letter.id = fmt::format("unclaimed_{}_{}", to_iso(context.facts.as_of), member.id->text);
  letter.html = context.templates.render(kReminderBody, view);
  return {reminder_id(context.facts, *member.id), email_bytes(context, std::move(letter)),
          state_of(missing_addresses(context.facts, {about_person(*member.id), about_team()})),
          inputs_of_member(context, *member.id)};
}

std::vector<render::TemplateUse> reminder_templates() {
  return {render::use<ReminderView>(kReminderBody), render::use<ReminderView>(kReminderSubject)};
}

}  // namespace panelpress::documents
