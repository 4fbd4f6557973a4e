#include "rules/scenario.h"

#include <fmt/format.h>
#include <rapidcheck.h>

namespace panelpress::fixtures {

namespace {

const Date kMiddle = day("2026-03-31");

int roll(int least, int most) { return *rc::gen::inRange(least, most + 1); }

bool chance(int percent) { return roll(1, 100) <= percent; }

std::optional<int> maybe(int percent, int least, int most) {
  return chance(percent) ? std::optional(roll(least, most)) : std::nullopt;
}

HappeningCase any_case() {
  HappeningCase each;
  each.start = kMiddle - Days{roll(0, 400)};
  if (chance(40)) each.ended = each.start + Days{roll(0, 500)};
  for (int day = 28; day < 400; day += 28) {
    if (chance(70)) each.reviews.push_back(each.start + Days{day + roll(-2, 5)});
  }
  return each;
}

HappeningAtPanel any_hearing(int ref) {
  HappeningAtPanel each;
  each.ref = ref;
  each.recommendation = *rc::gen::element(
      Recommendation::kRelease, Recommendation::kMaintainWithActions, Recommendation::kMaintain,
      Recommendation::kNoRecommendation, Recommendation::kDeferred);
  each.answered_after = maybe(70, 0, 30);
  each.is_rejected = chance(50);
  each.event_after = maybe(60, 0, 30);
  each.audited_after = maybe(50, 7, 30);
  each.completed_after = maybe(50, 0, 60);
  return each;
}

HappeningPanel any_panel(int cases) {
  HappeningPanel panel;
  panel.date = kMiddle + Days{roll(-150, 60)};
  panel.cancelled_before = maybe(20, -1, 10);
  for (int ref = 0; ref < cases; ++ref) {
    if (chance(60)) panel.cases.push_back(any_hearing(ref));
  }
  return panel;
}

std::string ref_of(int number) { return fmt::format("A10000{:02}", number); }
std::string panel_id(int number) { return fmt::format("p{:02}", number); }

/// What is written down of a case on a day.
CaseFixture written(const HappeningCase& each, int number, Date today) {
  CaseFixture fixture = a_case(ref_of(number));
  fixture.detained(to_iso(each.start).c_str());
  if (each.ended && *each.ended <= today) fixture.ended(to_iso(*each.ended).c_str());
  for (const Date date : each.reviews) {
    if (date <= today) fixture.reviewed({to_iso(date).c_str()});
  }
  return fixture;
}

ListedFixture outcome_of(const HappeningAtPanel& each) {
  ListedFixture entry = listed(ref_of(each.ref));
  switch (each.recommendation) {
    case Recommendation::kRelease:
      return entry.release();
    case Recommendation::kMaintainWithActions:
      return entry.with_actions();
    case Recommendation::kMaintain:
      return entry.maintain();
    case Recommendation::kNoRecommendation:
      return entry.no_recommendation("2026-06-01");
    case Recommendation::kDeferred:
      break;
  }
  return entry.deferred();
}

/// What is written down of a case at a held panel on a day.
ListedFixture written(const HappeningAtPanel& each, Date panel, Date today) {
  ListedFixture entry = outcome_of(each);
  const auto date_if_past = [&](std::optional<int> after) -> std::optional<Date> {
    return after && panel + Days{*after} <= today ? std::optional(panel + Days{*after})
                                                  : std::nullopt;
  };
  if (const auto date = date_if_past(each.answered_after)) {
    const std::string iso = to_iso(*date);
    each.is_rejected ? entry.rejected(iso.c_str()) : entry.agreed(iso.c_str());
    entry.listed.response->further_actions = given(each.is_rejected);
  }
  if (const auto date = date_if_past(each.event_after)) {
    entry.response_but([&](Response& r) { r.calendar_event_completed_on = given(*date); });
  }
  if (const auto date = date_if_past(each.audited_after)) {
    entry.audited(to_iso(*date).c_str(), true);
  }
  for (Action& action : entry.listed.outcome->actions) {
    action.completed_on.value = date_if_past(each.completed_after);
  }
  return entry;
}

PanelFixture written(const HappeningPanel& each, int number, Date today) {
  PanelFixture panel = a_panel(panel_id(number), to_iso(each.date).c_str());
  const auto cancelled = each.cancelled_before ? each.date - Days{*each.cancelled_before} : Date{};
  const bool is_cancelled = each.cancelled_before && cancelled <= today;
  const bool is_held = !each.cancelled_before && each.date <= today;
  for (const HappeningAtPanel& hearing : each.cases) {
    panel.lists(is_held ? written(hearing, each.date, today) : listed(ref_of(hearing.ref)));
  }
  if (is_held) panel.held();
  return is_cancelled ? panel.cancelled(to_iso(cancelled) + " 11:30") : panel;
}

ClaimFixture written(const HappeningClaim& each, const Scenario& scenario, int number, Date today) {
  const HappeningPanel& panel = scenario.panels[static_cast<std::size_t>(each.panel)];
  const auto kind = panel.cancelled_before ? LineKind::kCancelledPanel : LineKind::kPanel;
  ClaimFixture claim = a_claim(fmt::format("c{}", number), to_iso(each.submitted).c_str());
  claim.line(a_panel_line(kind, to_iso(panel.date).c_str(), panel_id(each.panel)));
  const Date is_signed = each.submitted + Days{each.signed_after};
  const Date authorised = each.submitted + Days{each.authorised_after};
  claim.claim.signed_on.value = is_signed <= today ? std::optional(is_signed) : std::nullopt;
  claim.claim.authorised->on = given(authorised);
  if (authorised > today) claim.claim.authorised.reset();
  return claim;
}

}  // namespace

Scenario any_scenario() {
  Scenario scenario;
  scenario.first_day = roll(0, 1);
  scenario.guidance = *rc::gen::element(Guidance::k8, Guidance::k9);
  const int cases = roll(1, 4);
  for (int i = 0; i < cases; ++i) scenario.cases.push_back(any_case());
  const int panels = roll(1, 4);
  for (int i = 0; i < panels; ++i) scenario.panels.push_back(any_panel(cases));
  const int claims = roll(0, 3);
  for (int i = 0; i < claims; ++i) {
    const int panel = roll(0, panels - 1);
    const Date date = scenario.panels[static_cast<std::size_t>(panel)].date;
    scenario.claims.push_back({date + Days{roll(0, 40)}, roll(0, 5), roll(0, 9), panel});
  }
  return scenario;
}

Date any_day() { return kMiddle + Days{roll(-180, 180)}; }

World Scenario::written_on(Date today) const {
  World world;
  world.figures().first_day = given(first_day);
  world.figures().guidance = given(guidance);
  int number = 0;
  for (const auto& each : cases) world.with(written(each, number++, today));
  number = 0;
  for (const auto& each : panels) world.with(written(each, number++, today));
  number = 0;
  for (const auto& each : claims) {
    if (each.submitted <= today) world.with(written(each, *this, number, today));
    ++number;
  }
  return world;
}

World Scenario::written_at_the_end() const { return written_on(day("2030-01-01")); }

std::string in_lines(const Told& told) {
  std::string lines;
  const auto add = [&](const auto&... parts) {
    ((lines += fmt::format("{} ", parts)), ...);
    lines += '\n';
  };
  for (const auto& each : told->cases) {
    add(each.ref().text, *each.days_detained, word(*each.band), *each.cycle,
        to_iso(each.window->from), word(*each.status), *each.is_light_touch,
        each.missed_cycles->size(), each.obligations.size(),
        each.next_dcpr.value ? to_iso(**each.next_dcpr) : "none",
        each.planned_panel.value ? (*each.planned_panel)->text : "none");
  }
  for (const auto& each : told->panels) {
    add(each.id().text, word(*each.panel->status), word(*each.band), *each.minutes,
        *each.is_quorate);
    for (const auto& listed : each.cases) add(listed.ref().text, listed.open_actions.size());
  }
  for (const auto& each : told->recommendations) {
    add(each.panel_id().text, each.ref().text, word(each.outcome), *each.re_refer);
    for (const auto& measure : each.measures) add(word(measure.measure), word(measure.value));
  }
  for (const auto& each : told->claims) {
    add(each.claim->id->text, each.total().count, *each.is_ready);
  }
  for (const auto& each : told->unclaimed) add(each.member->id->text, each.panel->id->text);
  for (const auto& each : told->expenditure) {
    add(to_iso(each.month), each.total().count, each.year_to_date.count, each.accrued.count);
  }
  for (const auto& each : told->attendance) add(each.person->id->text, each.count);
  for (const auto& each : told->findings) {
    add(each.rule, word(each.severity), each.subject.text(), each.message.text());
  }
  return lines;
}

}  // namespace panelpress::fixtures
