#include "documents/shared/email.h"

#include "documents/referrals/view.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr const char* kReferralEmailBody = "referrals/email.html";

PageFacts about_one(const rules::Facts& facts, const ReferralsWords& words,
                    const rules::ReferralFacts& referral) {
  return {.title = words.email.title(*referral.record->decision, referral.id().text),
          .rules = {"REF-3", "REF-4"},
          .inputs = inputs_of_referral(referral),
          .findings = findings_about(facts, {about_referral(referral.id())})};
}

/// The dates of a letter are written out, as in all prose.
void write_dates_out(ReferralView& view, const Vocabulary& vocabulary,
                     const rules::ReferralFacts& referral) {
  const ReferredCase& record = *referral.record;
  view.received = moment_in_words(vocabulary, *record.received_at);
  if (record.needed_by) view.needed_by = in_words(*record.needed_by);
  if (referral.answer.done_on) view.answer.done = in_words(*referral.answer.done_on);
}

ReferralEmailView email_view(const Context& context, const ReferralsWords& words,
                             const rules::ReferralFacts& referral, const PageFacts& about) {
  const ReferredCase& record = *referral.record;
  const Team& team = context.facts.records->settings.team;
  ReferralEmailView view;
  view.page = email_page(context, about);
  view.referral = referral_view(words, context, referral);
  write_dates_out(view.referral, context.vocabulary, referral);
  view.decision = *record.decision;
  view.decided = record.decided_at ? moment_in_words(context.vocabulary, *record.decided_at) : "";
  view.answer_by = referral.answer.due_on ? in_words(*referral.answer.due_on) : "";
  view.team = name_or_empty(team.name);
  view.email = recorded_or_empty(team.email);
  return view;
}

}  // namespace

Document referral_email(const Context& context, const rules::ReferralFacts& referral) {
  const auto words = words_of<ReferralsWords>(context);
  const ReferredCase& record = *referral.record;
  const PageFacts about = about_one(context.facts, words, referral);
  const ReferralEmailView view = email_view(context, words, referral, about);
  Letter letter;
  letter.subject = words.email.subject(view.page.marking, about.title);
  letter.date = record.told_at      ? date_of(*record.told_at)
                : record.decided_at ? date_of(*record.decided_at)
                                    : context.facts.as_of;
  letter.id = "referral_" + referral.id().text;
  letter.html = context.templates.render(kReferralEmailBody, view);
  return {document(Paper::kReferralAnswer, referral.id().text),
          email_bytes(context, std::move(letter)), view.page.state, about.inputs};
}

std::vector<std::string> inputs_of_referral(const rules::ReferralFacts& referral) {
  auto inputs = common_inputs();
  inputs.push_back(referral.record->source.file());
  return sorted_paths(std::move(inputs));
}

std::vector<render::TemplateUse> referral_email_templates() {
  return {render::use<ReferralEmailView>(kReferralEmailBody)};
}

}  // namespace panelpress::documents
