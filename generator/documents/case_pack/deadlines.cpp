#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "documents/case_pack/cover_view.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::DeadlineState;

/// The rules in the order of their last days.
using StepName = render::Sentence<> PackSentences::Step::*;
constexpr std::array<std::pair<std::string_view, StepName>, 6> kSteps = {
    {{"PAN-12", &PackSentences::Step::pan_12},
     {"PAN-9", &PackSentences::Step::pan_9},
     {"PAN-10", &PackSentences::Step::pan_10},
     {"PCK-8", &PackSentences::Step::pck_8},
     {"PAN-11", &PackSentences::Step::pan_11},
     {"PAN-13", &PackSentences::Step::pan_13}}};

/// The rule whose days are a target of this product, never told as missed (PCK-8).
constexpr std::string_view kOurTarget = "PCK-8";

std::string_view look_of(std::string_view rule, DeadlineState state) {
  if (state == DeadlineState::kKept) return "good";
  if (state == DeadlineState::kOpen) return "open";
  return rule == kOurTarget ? "care" : "bad";
}

std::string state_in_words(const PackSentences::Deadline& say, std::string_view rule,
                           DeadlineState state) {
  if (state == DeadlineState::kKept) return say.kept();
  if (state == DeadlineState::kOpen) return say.open();
  return rule == kOurTarget ? say.our_target() : say.missed();
}

DeadlineView view_of(const PackSentences& say, std::string_view rule, Date last_day,
                     DeadlineState state, std::string done) {
  DeadlineView view;
  view.rule = rule;
  view.last_day = short_date(last_day);
  view.done = std::move(done);
  view.state = state_in_words(say.deadline, rule, state);
  view.look = look_of(rule, state);
  return view;
}

std::string done_in_words(const std::optional<Date>& done) {
  return done ? short_date(*done) : std::string(kNotRecorded);
}

std::string name_of(const rules::PanelFacts& panel, const Member* member) {
  for (const auto& each : panel.members) {
    if (each.member == member) return person_name(*each.person);
  }
  return member->person->text;
}

/// "6 of 8 in time; not A and B".
/// Members in time are counted, the others named: whoever reads this is to chase them.
std::string done_by_members(const PackContext& about,
                            const std::vector<const rules::Deadline*>& deadlines) {
  std::vector<std::string> others;
  for (const auto* each : deadlines) {
    if (each->state != DeadlineState::kKept) others.push_back(name_of(about.panel, each->member));
  }
  const auto in_time = std::ssize(deadlines) - std::ssize(others);
  return about.say.deadline.by_members(in_time, deadlines.size(), join_with_and(others));
}

/// One member late makes the step missed.
DeadlineState worst(const std::vector<const rules::Deadline*>& deadlines) {
  const auto any = [&](DeadlineState state) {
    return std::ranges::any_of(deadlines, [&](const auto* each) { return each->state == state; });
  };
  if (any(DeadlineState::kMissed)) return DeadlineState::kMissed;
  return any(DeadlineState::kOpen) ? DeadlineState::kOpen : DeadlineState::kKept;
}

}  // namespace

// A rule of which the panel has no deadline is left out, as PAN-13 without an independent member.
std::vector<DeadlineView> deadline_views(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  std::vector<DeadlineView> views;
  for (const auto& [rule, name] : kSteps) {
    std::vector<const rules::Deadline*> deadlines;
    for (const auto& each : panel.deadlines) {
      if (each.rule == rule) deadlines.push_back(&each);
    }
    if (deadlines.empty()) continue;
    const rules::Deadline& first = *deadlines.front();
    views.push_back(
        view_of(about.say, rule, first.last_day, worst(deadlines),
                first.member ? done_by_members(about, deadlines) : done_in_words(first.done_on)));
    views.back().step = (about.say.step.*name)();
  }
  return views;
}

}  // namespace panelpress::documents
