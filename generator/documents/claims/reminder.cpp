#include "documents/claims/reminder.h"

#include <fmt/format.h>

#include "documents/claims/member_month.h"
#include "documents/claims/words.h"
#include "documents/shared/email.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr const char* kBody = "claims/reminder.html";
constexpr const char* kSubject = "claims/reminder-subject.txt";

std::vector<WaitingView> unsigned_claims_of(const Context& context, const PersonId& member) {
  std::vector<WaitingView> views;
  for (const auto& claim : context.facts.claims) {
    if (*claim.member->id != member || claim.claim->signed_on) continue;
    views.push_back({claim.claim->id->text,
                     recorded_or_empty(claim.member->name),
                     in_words(*claim.claim->submitted_on),
                     in_pounds(claim.total()),
                     "",
                     {}});
  }
  return views;
}

}  // namespace

DocumentId reminder_id(const rules::Facts& facts, const PersonId& member) {
  return document(Paper::kClaimReminder, month_of(facts.as_of), member.text);
}

ReminderView reminder_view(const Context& context, const Person& member) {
  PageFacts about;
  about.title = claims_words(context)["reminder.title"];
  about.rules = {"FEE-4", "FEE-5", "FEE-9"};
  about.inputs = inputs_of_member(context.facts, *member.id);
  ReminderView view;
  view.page = email_page(context, about);
  view.unclaimed = member_unclaimed_view(context, member);
  view.is_several = view.unclaimed.fees.size() > 1;
  view.team = recorded_or_empty(context.facts.records->settings.team.name);
  view.unsigned_claims = unsigned_claims_of(context, *member.id);
  view.cost_code = recorded_or_empty(context.facts.records->settings.cost_code);
  return view;
}

Document make_reminder(const Context& context, const Person& member) {
  const ReminderView view = reminder_view(context, member);
  Letter letter;
  letter.to.push_back(mailbox(member.name, member.email));
  letter.subject = context.templates.render(kSubject, view);
  letter.date = context.facts.as_of;
  letter.id = fmt::format("unclaimed_{}_{}", to_iso(context.facts.as_of), member.id->text);
  letter.html = context.templates.render(kBody, view);
  return {reminder_id(context.facts, *member.id), email_bytes(context, std::move(letter)),
          State::kReady, inputs_of_member(context.facts, *member.id)};
}

std::vector<render::TemplateUse> reminder_templates() {
  return {render::use<ReminderView>(kBody), render::use<ReminderView>(kSubject)};
}

}  // namespace panelpress::documents
