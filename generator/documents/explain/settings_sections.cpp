#include <algorithm>

#include "documents/explain/sections.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

void add_address(const render::Sentence<>& label, const Text& email, Explanation& explanation) {
  explanation.add(label, explanation.recorded(email), "DQ-3", email.source);
}

}  // namespace

void explain_pool(const rules::PoolFacts& pool, const Settings& settings,
                  Explanation& explanation) {
  const auto& say = explanation.words().of_team;
  explanation.begin(explanation.words().heading.pool());
  explanation.add(say.in_term, explanation.vocabulary().count.members(pool.in_term), "IND-6",
                  settings.source);
  explanation.add(say.seats, explanation.vocabulary().count.seats(pool.seats()), "IND-6",
                  settings.source);
  explanation.add(say.days_left, explanation.vocabulary().count.days(pool.days_left), "IND-6",
                  settings.source);
}

void explain_area(const BusinessArea& area, Explanation& explanation) {
  const auto& say = explanation.words().of_team;
  explanation.begin(explanation.words().heading.area(area.code->text));
  explanation.add(say.name, is_named(area.name) ? *area.name : explanation.words().not_recorded(),
                  "CMP-1", area.name.source);
  add_address(say.casework, area.email, explanation);
  add_address(say.spoc, area.spoc.email, explanation);
}

void explain_core_area(const CoreArea& area, Explanation& explanation) {
  explanation.begin(explanation.words().heading.core_area(word(*area.code)));
  add_address(explanation.words().of_team.spoc, area.spoc.email, explanation);
}

void explain_team(const Team& team, Explanation& explanation) {
  const auto& say = explanation.words().of_team;
  explanation.begin(explanation.words().heading.team());
  add_address(say.team, team.email, explanation);
  explanation.add(say.records_from, team.records_from, "GEN-5");
}

void explain_month(const rules::Facts& facts, Month month, Explanation& explanation) {
  // It is there: `find_subject` knows a month by having found it.
  const auto found = std::ranges::find(facts.expenditure, month, &rules::ExpenditureMonth::month);
  const Source& place = facts.records->settings.source;
  const auto& of_claim = explanation.words().of_claim;
  const auto& of_team = explanation.words().of_team;
  explanation.begin(explanation.words().heading.month(in_words(month)));
  explanation.add(of_claim.fees, in_pounds(found->fees), "EXP-1", place);
  explanation.add(of_claim.expenses, in_pounds(found->expenses), "EXP-1", place);
  explanation.add(of_team.booked, in_pounds(found->booked), "EXP-5", place);
  explanation.add(of_claim.total, in_pounds(found->total()), "EXP-1", place);
  explanation.add(of_team.year_to_date, in_pounds(found->year_to_date), "EXP-1", place);
}

}  // namespace panelpress::documents
