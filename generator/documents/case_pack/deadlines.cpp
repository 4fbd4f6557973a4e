#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/case_pack/cover_view.h"
#include "documents/shared/wording.h"
#include "rules/panel.h"

namespace panelpress::documents {

namespace {

using rules::DeadlineState;

/// A pack is issued at least this many days ahead (PCK-8).
constexpr int kPackDays = 7;

struct Step {
  std::string_view rule;
  std::string_view words;
};

// In the order of their last days.
constexpr Step kSteps[] = {{"PAN-12", "Independent members have answered"},
                           {"PAN-9", "Invitations sent"},
                           {"PAN-10", "Cases identified"},
                           {"PAN-11", "Every member has answered"},
                           {"PAN-13", "Case list sent to independent members"}};

DeadlineView view_of(std::string_view words, std::string_view rule, Date last_day,
                     DeadlineState state, std::string done) {
  DeadlineView view;
  view.step = words;
  view.rule = rule;
  view.last_day = in_words(last_day);
  view.done = std::move(done);
  view.state = state == DeadlineState::kKept     ? "Kept"
               : state == DeadlineState::kMissed ? "Missed"
                                                 : "Open";
  view.look = state == DeadlineState::kKept     ? "good"
              : state == DeadlineState::kMissed ? "bad"
                                                : "open";
  return view;
}

std::string done_in_words(const std::optional<Date>& done) {
  return done ? in_words(*done) : "Not recorded";
}

std::string name_of(const rules::PanelFacts& panel, const Member* member) {
  for (const auto& each : panel.members) {
    if (each.member == member && is_recorded(each.person->name)) return *each.person->name;
  }
  return member->person->text;
}

/// "6 of 8; late or missing: A and B".
std::string done_by_members(const rules::PanelFacts& panel,
                            const std::vector<const rules::Deadline*>& deadlines) {
  std::vector<std::string> others;
  for (const auto* each : deadlines) {
    if (each->state != DeadlineState::kKept) others.push_back(name_of(panel, each->member));
  }
  const auto in_time = std::ssize(deadlines) - std::ssize(others);
  std::string words = fmt::format("{} of {} in time", in_time, deadlines.size());
  if (!others.empty()) words += "; not " + join_with_and(others);
  return words;
}

DeadlineState worst(const std::vector<const rules::Deadline*>& deadlines) {
  const auto any = [&](DeadlineState state) {
    return std::any_of(deadlines.begin(), deadlines.end(),
                       [&](const auto* each) { return each->state == state; });
  };
  if (any(DeadlineState::kMissed)) return DeadlineState::kMissed;
  return any(DeadlineState::kOpen) ? DeadlineState::kOpen : DeadlineState::kKept;
}

DeadlineView pack_view_of(const Context& context, const Panel& panel) {
  const Date last_day = *panel.date - Days{kPackDays};
  const auto& issued = panel.pack_issued_on.value;
  return view_of("Case pack issued", "PCK-8", last_day,
                 rules::deadline_state(last_day, issued, context.facts.as_of),
                 done_in_words(issued));
}

}  // namespace

std::vector<DeadlineView> deadline_views(const Context& context, const rules::PanelFacts& panel) {
  std::vector<DeadlineView> views;
  for (const Step& step : kSteps) {
    std::vector<const rules::Deadline*> deadlines;
    for (const auto& each : panel.deadlines) {
      if (each.rule == step.rule) deadlines.push_back(&each);
    }
    if (deadlines.empty()) continue;
    const rules::Deadline& first = *deadlines.front();
    views.push_back(
        view_of(step.words, step.rule, first.last_day, worst(deadlines),
                first.member ? done_by_members(panel, deadlines) : done_in_words(first.done_on)));
    if (step.rule == "PAN-10") views.push_back(pack_view_of(context, *panel.panel));
  }
  return views;
}

}  // namespace panelpress::documents
