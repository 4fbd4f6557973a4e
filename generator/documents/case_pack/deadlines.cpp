#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "documents/case_pack/cover_view.h"
#include "documents/shared/wording.h"
#include "rules/panel.h"

namespace panelpress::documents {

namespace {

using rules::DeadlineState;

/// A pack is issued at least this many days ahead (PCK-8).
constexpr int kPackDays = 7;

/// The rules in the order of their last days.
constexpr std::array<std::string_view, 5> kSteps = {"PAN-12", "PAN-9", "PAN-10", "PAN-11",
                                                    "PAN-13"};

/// "step.pan-12": what a step is called.
std::string key_of(std::string_view rule) { return "step." + folded(rule); }

std::string_view look_of(DeadlineState state) {
  if (state == DeadlineState::kKept) return "good";
  return state == DeadlineState::kMissed ? "bad" : "open";
}

const std::string& state_in_words(const PackWords& words, DeadlineState state) {
  if (state == DeadlineState::kKept) return words["deadline.kept"];
  return words[state == DeadlineState::kMissed ? "deadline.missed" : "deadline.open"];
}

DeadlineView view_of(const PackWords& words, std::string_view rule, Date last_day,
                     DeadlineState state, std::string done) {
  DeadlineView view;
  view.step = words[key_of(rule)];
  view.rule = rule;
  view.last_day = in_words(last_day);
  view.done = std::move(done);
  view.state = state_in_words(words, state);
  view.look = look_of(state);
  return view;
}

std::string done_in_words(const std::optional<Date>& done) {
  return done ? in_words(*done) : std::string(kNotRecorded);
}

std::string name_of(const rules::PanelFacts& panel, const Member* member) {
  for (const auto& each : panel.members) {
    if (each.member == member && is_recorded(each.person->name)) return *each.person->name;
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

DeadlineView pack_view_of(const PackContext& about) {
  const Panel& panel = *about.panel.panel;
  const Date last_day = *panel.date - Days{kPackDays};
  const auto& issued = panel.pack_issued_on.value;
  return view_of(about.words, "PCK-8", last_day,
                 rules::deadline_state(last_day, issued, about.context.facts.as_of),
                 done_in_words(issued));
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
    if (rule == "PAN-10") views.push_back(pack_view_of(about));
  }
  return views;
}

}  // namespace panelpress::documents
