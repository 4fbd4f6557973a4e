#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "documents/case_pack/cover_view.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::DeadlineState;

/// The rules in the order of their last days.
constexpr std::array<std::string_view, 6> kSteps = {"PAN-12", "PAN-9",  "PAN-10",
                                                    "PCK-8",  "PAN-11", "PAN-13"};

/// The rule whose days are a target of this product, never told as missed (PCK-8).
constexpr std::string_view kOurTarget = "PCK-8";

/// "step.pan-12": what a step is called.
std::string key_of(std::string_view rule) { return "step." + folded(rule); }

std::string_view look_of(std::string_view rule, DeadlineState state) {
  if (state == DeadlineState::kKept) return "good";
  if (state == DeadlineState::kOpen) return "open";
  return rule == kOurTarget ? "care" : "bad";
}

const std::string& state_in_words(const PackWords& words, std::string_view rule,
                                  DeadlineState state) {
  if (state == DeadlineState::kKept) return words["deadline.kept"];
  if (state == DeadlineState::kOpen) return words["deadline.open"];
  return words[rule == kOurTarget ? "deadline.our-target" : "deadline.missed"];
}

DeadlineView view_of(const PackWords& words, std::string_view rule, Date last_day,
                     DeadlineState state, std::string done) {
  DeadlineView view;
  view.step = words[key_of(rule)];
  view.rule = rule;
  view.last_day = in_words(last_day);
  view.done = std::move(done);
  view.state = state_in_words(words, rule, state);
  view.look = look_of(rule, state);
  return view;
}

std::string done_in_words(const std::optional<Date>& done) {
  return done ? in_words(*done) : std::string(kNotRecorded);
}

std::string name_of(const rules::PanelFacts& panel, const Member* member) {
  for (const auto& each : panel.members) {
    if (each.member == member) return name_or_id(*each.person);
  }
  return member->person->text;
}

/// "6 of 8 in time; not A and B".
std::string done_by_members(const PackContext& about,
                            const std::vector<const rules::Deadline*>& deadlines) {
  std::vector<std::string> others;
  for (const auto* each : deadlines) {
    if (each->state != DeadlineState::kKept) others.push_back(name_of(about.panel, each->member));
  }
  const auto in_time = std::ssize(deadlines) - std::ssize(others);
  std::string done = fmt::format("{} {} {} {}", in_time, about.words["deadline.of"],
                                 deadlines.size(), about.words["deadline.in-time"]);
  if (others.empty()) return done;
  return fmt::format("{}; {} {}", done, about.words["deadline.not"], join_with_and(others));
}

DeadlineState worst(const std::vector<const rules::Deadline*>& deadlines) {
  const auto any = [&](DeadlineState state) {
    return std::any_of(deadlines.begin(), deadlines.end(),
                       [&](const auto* each) { return each->state == state; });
  };
  if (any(DeadlineState::kMissed)) return DeadlineState::kMissed;
  return any(DeadlineState::kOpen) ? DeadlineState::kOpen : DeadlineState::kKept;
}

}  // namespace

std::vector<DeadlineView> deadline_views(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  std::vector<DeadlineView> views;
  for (const std::string_view rule : kSteps) {
    std::vector<const rules::Deadline*> deadlines;
    for (const auto& each : panel.deadlines) {
      if (each.rule == rule) deadlines.push_back(&each);
    }
    if (deadlines.empty()) continue;
    const rules::Deadline& first = *deadlines.front();
    views.push_back(
        view_of(about.words, rule, first.last_day, worst(deadlines),
                first.member ? done_by_members(about, deadlines) : done_in_words(first.done_on)));
  }
  return views;
}

}  // namespace panelpress::documents
