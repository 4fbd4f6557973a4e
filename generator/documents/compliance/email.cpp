#include "documents/compliance/email.h"

#include <fmt/format.h>

#include <algorithm>

#include "documents/compliance/view.h"
#include "documents/shared/areas.h"
#include "documents/shared/email.h"
#include "documents/shared/wording.h"
#include "rules/chase.h"

namespace panelpress::documents {

namespace {

/// As many as can be read at a glance; the workbook has them all.
constexpr std::size_t kMostToChase = 10;

ChaseView chase_view(const Context& context, const ReturnWords& words,
                     const rules::OpenItem& item) {
  const Records& records = *context.facts.records;
  const auto& count = context.vocabulary.count;
  const rules::RecommendationFacts& each = *item.recommendation;
  return {short_date(item.since),
          words.email.elapsed(count.working_days(item.working_days),
                              count.calendar_days(item.calendar_days)),
          words.chase(item),
          each.ref().text,
          owner_in_words(*each.present, ""),
          rules::has_changed_area(each) ? area_name(records, *each.present->area) : ""};
}

void add_chase(const Context& context, const ReturnWords& words, const MonthReturn& month,
               ReturnEmailView& view) {
  const std::size_t shown = std::min(kMostToChase, month.open.size());
  for (std::size_t i = 0; i < shown; ++i) {
    view.chase.push_back(chase_view(context, words, *month.open[i]));
  }
  if (shown < month.open.size()) {
    view.more = fmt::format("{}", month.open.size() - shown);
  }
}

/// To the SPOC; where no address is recorded, to the area's own inbox, so that nobody is missed.
std::vector<render::Mailbox> recipients(const BusinessArea& area, const Team& team) {
  if (is_recorded(area.spoc.email)) return {mailbox(area.spoc.name, area.spoc.email)};
  if (is_recorded(area.email)) return {mailbox(area.name, area.email)};
  return {mailbox(team.name, team.email)};
}

/// The senior managers, who get the return of every area.
std::vector<render::Mailbox> senior_managers(const Team& team) {
  std::vector<render::Mailbox> managers;
  if (!team.senior_managers) return managers;
  for (const std::string& address : *team.senior_managers) managers.push_back({"", address});
  return managers;
}

}  // namespace

// Errors are told in it, and it goes all the same: compliance emails are never held back.
ReturnEmailView return_email_view(const Context& context, const PreparedReturn& prepared) {
  const MonthReturn& month = prepared.month;
  const BusinessArea& area = *context.facts.records->find(*month.only);
  const auto words = words_of<ReturnWords>(context);
  ReturnEmailView view;
  view.figures = return_view(context, month);
  view.page = page_view(context, {.title = words.email.title(view.figures.area, view.figures.month),
                                  .subject = view.figures.month,
                                  .rules = {"CMP-2", "CMP-3", "CMP-4", "CMP-5"},
                                  .inputs = prepared.inputs});
  if (!prepared.page.errors.empty()) view.errors = prepared.page.errors_counted;
  view.spoc = name_or_empty(area.spoc.name);
  add_chase(context, words, month, view);
  view.file_name = fmt::format("cpp-compliance-{}-{}.xlsx", to_iso(month.month), month.only->text);
  return view;
}

std::string return_email(const Context& context, const PreparedReturn& prepared,
                         std::string workbook) {
  const ReturnEmailView view = return_email_view(context, prepared);
  const Settings& settings = context.facts.records->settings;
  const MonthReturn& month = prepared.month;
  Letter letter;
  letter.to = recipients(*context.facts.records->find(*month.only), settings.team);
  letter.cc = senior_managers(settings.team);
  letter.subject = context.templates.render(kReturnSubject, view);
  letter.date = context.facts.as_of;
  letter.id = fmt::format("compliance_{}_{}", to_iso(month.month), month.only->text);
  letter.html = context.templates.render(kReturnEmail, view);
  letter.attachments.push_back({view.file_name, render::kWorkbookMediaType, std::move(workbook)});
  return email_bytes(context, std::move(letter));
}

}  // namespace panelpress::documents
