// The pages of the people of the panels show something only where the sample has it.
#include <algorithm>
#include <catch2/catch.hpp>

#include "support/built.h"

using namespace panelpress;
using support::sample;

namespace {

const rules::Facts& facts() { return *sample().facts; }

bool has_restriction(const Person& person, Date day) {
  return std::ranges::any_of(person.restrictions, [&](const Restriction& each) {
    return *each.from <= day && (!each.to || day <= *each.to);
  });
}

}  // namespace

TEST_CASE("IND-1: the sample has a campaign under way, with somebody who waits for an offer") {
  const Recruitment& recruitment = facts().records->recruitment;
  CHECK(std::ranges::any_of(recruitment.campaigns, [&](const Campaign& campaign) {
    return campaign.contacted_on && days_between(*campaign.contacted_on, facts().as_of) <= 365 &&
           std::ranges::any_of(recruitment.candidates, [&](const Candidate& each) {
             return *each.campaign == *campaign.id && !each.offered_on;
           });
  }));
}

TEST_CASE("IND-2, IND-5: the sample has a member in induction, and one whose term ends") {
  const auto& members = facts().members;
  CHECK(std::ranges::any_of(members, [](const rules::MemberFacts& each) {
    return each.is_in_term && each.induction.done() < 6;
  }));
  CHECK(std::ranges::any_of(members, [](const rules::MemberFacts& each) {
    const int days = days_between(facts().as_of, *each.term_end);
    return each.is_in_term && days <= 182;
  }));
}

TEST_CASE("CON-2: the sample has a chair who may not sit on a panel they are asked to") {
  const Records& records = *facts().records;
  CHECK(std::ranges::any_of(records.panels, [&](const Panel& panel) {
    const Person* chair = panel.chair ? records.find(*panel.chair) : nullptr;
    return chair && has_restriction(*chair, *panel.date);
  }));
}

TEST_CASE("ESC-1: the sample has an escalation that was answered late") {
  CHECK(std::ranges::any_of(facts().escalations, [](const rules::EscalationFacts& each) {
    return each.state == rules::EscalationState::kAnswered && each.days > 14;
  }));
}
