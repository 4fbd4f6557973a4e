#include "documents/recruitment/view.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/renewal.h"
#include "rules/terms.h"

namespace panelpress::documents {

namespace {

constexpr std::array<std::string_view, 3> kTold = {"IND-1", "IND-5", "IND-6"};

/// IND-1 of a claim is told with the claim.
std::vector<const Finding*> findings_of(const rules::Facts& facts) {
  std::vector<const Finding*> found;
  for (const Finding& each : facts.findings) {
    const bool is_of_claim = each.subject.kind() == SubjectKind::kClaim;
    if (!is_of_claim && std::ranges::find(kTold, each.rule) != kTold.end()) {
      found.push_back(&each);
    }
  }
  return found;
}

RenewalView renewal_view(const Context& context, const rules::MemberFacts& member,
                         const std::vector<rules::Renewal>& renewals) {
  const rules::Facts& facts = context.facts;
  RenewalView view;
  view.name = person_name(*member.person);
  view.term_end = short_date(*member.term_end);
  view.term_in = context.vocabulary.in_days(days_between(facts.as_of, *member.term_end));
  view.ctc_expires = short_date(*member.ctc_expires);
  view.is_in_term = member.is_in_term;
  for (const rules::Renewal& each : renewals) {
    if (each.member == member.person && !each.is_followed_up) {
      view.to_do.push_back(capitalised(in_words(each.why)));
    }
  }
  return view;
}

bool is_last_term(const std::vector<rules::Ending>& endings, const Person& person) {
  return std::ranges::any_of(endings, [&](const rules::Ending& each) {
    return each.member == &person && each.kind == rules::EndingKind::kTerm && !each.renewed_by;
  });
}

void set_renewals(RecruitmentView& view, const Context& context) {
  const rules::Facts& facts = context.facts;
  std::vector<const rules::MemberFacts*> members;
  for (const auto& each : facts.members) members.push_back(&each);
  // Whose term ends first is to be renewed first.
  std::ranges::stable_sort(members, {}, [](const auto* each) { return *each->term_end; });
  const auto renewals = rules::renewals(facts.members, *facts.records, facts.as_of);
  const auto endings = rules::endings(*facts.records, facts.as_of);
  for (const auto* each : members) {
    view.renewals.push_back(renewal_view(context, *each, renewals));
    view.renewals.back().is_last_term = is_last_term(endings, *each->person);
  }
}

/// A column a week, below it the day and month of its Monday; a week without a panel has no figure.
render::Markup pool_picture(const rules::PoolFacts& pool, const RecruitmentWords& words) {
  render::ColumnChart chart;
  chart.description = words.pool_picture();
  render::ChartSeries& seats = chart.series.emplace_back();
  for (const auto& each : pool.weeks) {
    const std::string monday = short_date(each.monday);
    chart.labels.push_back(monday.substr(0, monday.rfind(' ')));
    seats.values.push_back({each.seats, each.seats == 0 ? "" : std::to_string(each.seats)});
  }
  return render::column_chart(chart);
}

void set_pool(RecruitmentView& view, const Context& context, const RecruitmentWords& words) {
  const rules::Facts& facts = context.facts;
  const auto& count = context.vocabulary.count;
  view.in_term = count.members(facts.pool.in_term);
  view.seats = count.seats(facts.pool.seats());
  view.days_left = count.days(facts.pool.days_left);
  for (const auto& each : facts.pool.weeks) {
    view.weeks.push_back({short_date(each.monday), std::to_string(each.seats)});
  }
  const auto figures =
      std::ranges::count_if(facts.pool.weeks, [](const auto& each) { return each.seats > 0; });
  if (figures >= render::kFewestFigures) view.weeks_picture = pool_picture(facts.pool, words);
  for (const Finding& each : facts.findings) {
    if (each.rule == "IND-6") view.pool_finding = in_words(each.message);
  }
}

}  // namespace

std::vector<std::string> inputs_of_recruitment(const Context& context) {
  auto inputs = common_inputs();
  const Recruitment& given = context.facts.records->recruitment;
  for (const auto& each : given.campaigns) inputs.push_back(each.source.file());
  for (const auto& each : given.candidates) inputs.push_back(each.source.file());
  // IND-6: the seats of every panel to come count.
  for (const auto& each : context.facts.records->panels) inputs.push_back(each.source.file());
  return sorted_paths(std::move(inputs));
}

RecruitmentView recruitment_view(const Context& context) {
  const rules::Facts& facts = context.facts;
  const auto words = words_of<RecruitmentWords>(context);
  RecruitmentView view;
  view.page = page_view(context, {.title = words.title(),
                                  .subject = words.subject(),
                                  .rules = {"PAN-14", "IND-1", "IND-3", "IND-5", "IND-6"},
                                  .inputs = inputs_of_recruitment(context),
                                  .findings = findings_of(facts)});
  set_pool(view, context, words);
  for (const Campaign& each : facts.records->recruitment.campaigns) {
    view.campaigns.push_back(campaign_view(context, words, each));
  }
  set_renewals(view, context);
  return view;
}

}  // namespace panelpress::documents
