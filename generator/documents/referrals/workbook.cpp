#include "documents/referrals/sheets.h"
#include "documents/referrals/view.h"
#include "documents/shared/wording.h"
#include "documents/shared/workbook_frame.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

MonthReferrals received_in(const rules::Facts& facts, Month month) {
  MonthReferrals found;
  for (const auto& each : facts.referrals) {
    if (each.received_in() == month) found.push_back(&each);
  }
  return found;
}

PageFacts page_facts(const Context& context, const ReferralsWords& words, Month month,
                     const MonthReferrals& referrals) {
  std::vector<Subject> subjects;
  for (const auto* each : referrals) subjects.push_back(about_referral(each->id()));
  return {.title = words.sheet.title(in_words(month)),
          .subject = words.subject(),
          .rules = {"GEN-1", "CMP-4", "CMP-5", "REF-1", "REF-2", "REF-3", "REF-4", "REF-7"},
          .inputs = inputs_of_referrals(context),
          .findings = findings_about(context.facts, subjects)};
}

}  // namespace

Document referrals_workbook(const Context& context, Month month) {
  const rules::Facts& facts = context.facts;
  const auto words = words_of<ReferralsWords>(context);
  const MonthReferrals referrals = received_in(facts, month);
  const PageView page = page_view(context, page_facts(context, words, month, referrals));
  const std::string name = in_words(month);
  const auto sample = rules::referral_sample(facts.referrals, month);
  const WorkbookFrame frame(context, page);
  render::Sheet quality =
      frame.sheet("Quality sample", words.sheet.sample(name), sample_table(sample, words));
  // The digests are for whoever checks the draw, and are not printed.
  render::print_before(quality, "What is digested");
  render::Sheet register_of_month =
      frame.sheet("Referrals", words.sheet.referrals(name),
                  referrals_table(referrals, words, context.vocabulary));
  render::print_before(register_of_month, "Channel");
  render::Workbook workbook = frame.workbook(
      {page.title, page.subject, page.title}, {},
      made_together(
          frame.sheet("Summary", words.sheet.summary(name),
                      clocks_table(referrals, context.vocabulary)),
          frame.sheet("Decisions", words.sheet.decisions(name), states_table(referrals, words)),
          std::move(register_of_month), std::move(quality), frame.definitions(),
          frame.changed_figures()));
  return {document(Paper::kReferralsWorkbook, month), workbook_bytes(context, std::move(workbook)),
          page.state, inputs_of_referrals(context)};
}

}  // namespace panelpress::documents
