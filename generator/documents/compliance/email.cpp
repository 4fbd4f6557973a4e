#include "documents/compliance/email.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/email.h"
#include "documents/shared/wording.h"
#include "rules/chase.h"

namespace panelpress::documents {

namespace {

constexpr const char* kBody = "compliance/email.html";
constexpr const char* kSubject = "compliance/subject.txt";
/// As many as can be read at a glance; the workbook has them all.
constexpr std::size_t kMostToChase = 10;

ChaseView chase_view(const Records& records, const render::Phrases& words,
                     const rules::OpenItem& item) {
  const rules::RecommendationFacts& each = *item.recommendation;
  return {in_words(item.since),
          fmt::format("{}, {}", counted(item.working_days, "working day"),
                      counted(item.calendar_days, "calendar day")),
          chase_words(words, item),
          each.ref().text,
          owner_in_words(*each.present, ""),
          rules::has_changed_area(each) ? area_name(records, *each.present->area) : ""};
}

void add_chase(const Records& records, const render::Phrases& words, const MonthReturn& month,
               ReturnEmailView& view) {
  const std::size_t shown = std::min(kMostToChase, month.open.size());
  for (std::size_t i = 0; i < shown; ++i) {
    view.chase.push_back(chase_view(records, words, *month.open[i]));
  }
  if (shown < month.open.size()) {
    view.more = fmt::format("{} more", month.open.size() - shown);
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

ReturnEmailView return_email_view(const Context& context, const PreparedReturn& prepared) {
  const MonthReturn& month = prepared.month;
  const BusinessArea& area = *context.facts.records->find(*month.only);
  ReturnWordsView words = return_words_view(context.facts, month, prepared.page);
  ReturnEmailView view;
  view.page = page_view(context, {fmt::format("{}, {}", words.area, words.month),
                                  words.month,
                                  {"CMP-2", "CMP-3", "CMP-4", "CMP-5"},
                                  prepared.inputs,
                                  {}});
  if (!words.page.errors.empty()) view.errors = words.page.errors_counted;
  view.month = words.month;
  view.area = words.area;
  view.spoc = name_or_empty(area.spoc.name);
  view.team = words.team;
  view.team_email = words.team_email;
  view.recommendations = words.recommendations;
  view.rates = words.rates;
  view.open = words.open;
  view.outstanding = words.outstanding;
  view.to_put_right = words.to_put_right;
  view.beyond = words.beyond;
  view.open_earlier = words.open_earlier;
  add_chase(*context.facts.records, return_words(context.templates, words), month, view);
  view.rejected = words.rejected;
  view.asked = words.asked;
  view.has_rejections = !month.rejections.empty();
  view.not_measurable = words.not_measurable;
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
  letter.subject = context.templates.render(kSubject, view);
  letter.date = context.facts.as_of;
  letter.id = fmt::format("compliance_{}_{}", to_iso(month.month), month.only->text);
  letter.html = context.templates.render(kBody, view);
  letter.attachments = {{view.file_name, render::kWorkbookMediaType, std::move(workbook)}};
  return email_bytes(context, std::move(letter));
}

std::vector<render::TemplateUse> return_email_templates() {
  return {render::use<ReturnEmailView>(kBody), render::use<ReturnEmailView>(kSubject)};
}

}  // namespace panelpress::documents
