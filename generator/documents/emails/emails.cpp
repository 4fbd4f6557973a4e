#include "documents/emails/emails.h"

#include <fmt/format.h>

#include "documents/emails/view.h"
#include "documents/kinds.h"
#include "documents/shared/email.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr const char* kRecommendationBody = "emails/recommendation.html";
constexpr const char* kRecommendationSubject = "emails/subject.txt";

DocumentId id_of(const rules::RecommendationFacts& recommendation) {
  return document(Paper::kRecommendation, recommendation.panel_id(), recommendation.ref().text);
}

Subject subject_of(const rules::RecommendationFacts& recommendation) {
  return about_case_at(recommendation.panel_id(), recommendation.ref());
}

bool is_sent(const rules::RecommendationFacts& recommendation) {
  return recommendation.outcome != Recommendation::kDeferred;
}

/// The errors that hold an email back: those about that case at that panel and no others.
std::vector<const Finding*> errors_about(const rules::Facts& facts,
                                         const rules::RecommendationFacts& recommendation) {
  auto found = findings_about(facts, {subject_of(recommendation)});
  std::erase_if(found, [](const Finding* each) { return each->severity != Severity::kError; });
  return found;
}

/// What makes the email a draft: findings about the case at the panel, and addresses that it lacks.
std::vector<const Finding*> findings_of(const Context& context,
                                        const rules::RecommendationFacts& recommendation) {
  auto found = findings_about(context.facts, {subject_of(recommendation)});
  for (const Finding* each :
       missing_addresses(context.facts, {about_team(), about_area(recommendation.area())})) {
    found.push_back(each);
  }
  return found;
}

std::vector<std::string> inputs_of(const Context& context,
                                   const rules::RecommendationFacts& recommendation,
                                   const std::vector<const Finding*>& findings) {
  auto inputs = common_inputs();
  inputs.push_back(recommendation.panel->source.file());
  inputs.push_back(recommendation.record->source.file());
  // Whether it is a draft hangs on them too: an action repeated (REC-10), a basis that is not so.
  for (const Panel* other : context.facts.panels_of_cases.of(recommendation.ref())) {
    inputs.push_back(other->source.file());
  }
  add_files_of(findings, inputs);
  return sorted_paths(std::move(inputs));
}

/// To the owner and the casework team, with a copy to the SPOC (POST-1).
Letter letter_for(const rules::Facts& facts, const rules::RecommendationFacts& recommendation) {
  const BusinessArea& area = *facts.records->find(recommendation.area());
  Letter letter;
  if (const auto& owner = recommendation.record->owner) {
    letter.to.push_back(mailbox(owner->name, owner->email));
  }
  letter.to.push_back(mailbox(area.name, area.email));
  letter.cc.push_back(mailbox(area.spoc.name, area.spoc.email));
  letter.date = *recommendation.panel->date;
  letter.id = fmt::format("recommendation_{}_{}", recommendation.panel_id().text,
                          recommendation.ref().text);
  return letter;
}

Document make(const Context& context, const rules::RecommendationFacts& recommendation) {
  const auto findings = findings_of(context, recommendation);
  const SharedPaths inputs = inputs_of(context, recommendation, findings);
  const EmailView view = email_view(context, recommendation, inputs);
  Letter letter = letter_for(context.facts, recommendation);
  letter.subject = context.templates.render(kRecommendationSubject, view);
  letter.html = context.templates.render(kRecommendationBody, view);
  const DocumentId id = id_of(recommendation);
  return {id, email_bytes(context, std::move(letter)), state_of(findings), inputs};
}

}  // namespace

// An email held back is not written at all; one that was there before is removed like any document
// without a source.
std::vector<Job> emails_jobs(const Context& context) {
  std::vector<Job> jobs;
  for (const auto& each : context.facts.recommendations) {
    if (!is_sent(each) || !errors_about(context.facts, each).empty()) continue;
    jobs.push_back(job(
        id_of(each), [&context, &each] { return make(context, each); },
        [&context, &each] { return inputs_of(context, each, findings_of(context, each)); }));
  }
  return jobs;
}

std::vector<HeldBackEmail> held_back_emails(const Context& context) {
  std::vector<HeldBackEmail> held_back;
  for (const auto& each : context.facts.recommendations) {
    if (!is_sent(each)) continue;
    auto errors = errors_about(context.facts, each);
    if (!errors.empty()) held_back.push_back({each.panel_id(), each.ref(), std::move(errors)});
  }
  return held_back;
}

std::vector<render::TemplateUse> emails_templates() {
  return {render::use<EmailView>(kRecommendationBody),
          render::use<EmailView>(kRecommendationSubject)};
}

}  // namespace panelpress::documents
