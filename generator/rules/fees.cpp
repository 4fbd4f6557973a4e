#include "rules/fees.h"

#include <algorithm>
#include <tuple>

#include "rules/claim_lines.h"

namespace panelpress::rules {

namespace {

const Member* seat_of(const Panel& panel, const PersonId& person) {
  const auto found = std::ranges::find_if(
      panel.members, [&](const Member& each) { return *each.person == person; });
  return found == panel.members.end() ? nullptr : &*found;
}

/// The panels for which a member has a line that stands.
/// A line with an error pays nothing, so that the panel it names is still to be claimed.
ClaimedPanels panels_claimed(const std::vector<ClaimFacts>& claims) {
  ClaimedPanels claimed;
  for (const ClaimFacts& claim : claims) {
    for (const ClaimLineFacts& each : claim.lines) {
      if (each.is_for_a_panel() && !each.has_error()) {
        claimed.emplace(*claim.member->id, *each.line->panel);
      }
    }
  }
  return claimed;
}

std::optional<Pence> full_rate_on(const Settings& settings, Date date) {
  const FeeRate* rate = rate_on(settings, date);
  return rate ? std::optional(*rate->full) : std::nullopt;
}

/// Adds what a member of the panel is due and has not claimed.
/// FEE-9 and EXP-4. The last day to claim is a month after the panel, as for any line (FEE-5).
void add_unclaimed(const Records& records, const Panel& panel, const Member& member,
                   const ClaimedPanels& claimed, std::vector<Unclaimed>& unclaimed) {
  const Person* person = records.find(*member.person);
  if (!person->is_independent() || member.is_expert_or_observer()) return;
  const bool is_attended = attended(panel, *member.person);
  const bool is_cancelled =
      panel.is_cancelled() && is_cancelled_late(panel) && answered_attending(panel, *member.person);
  if (!is_attended && !is_cancelled) return;
  if (claimed.contains({*member.person, *panel.id})) return;
  unclaimed.push_back({person, &panel, is_cancelled, full_rate_on(records.settings, *panel.date),
                       add_months(*panel.date, 1), member.source});
}

}  // namespace

// FEE-4: 72 hours count back from the start; on the day itself, or after it, any hour is late.
bool is_cancelled_late(const Panel& panel) {
  constexpr std::chrono::hours kNotice{72};
  return *panel.cancelled_at >= DateTime{*panel.date} ||
         *panel.start - *panel.cancelled_at <= kNotice;
}

// FEE-10: rates may stand in any order; the latest that began by the date is in force.
const FeeRate* rate_on(const Settings& settings, Date date) {
  const FeeRate* in_force = nullptr;
  for (const FeeRate& rate : settings.fee_rates) {
    if (*rate.from <= date && (!in_force || *in_force->from < *rate.from)) in_force = &rate;
  }
  return in_force;
}

// Attendance is known of held panels alone: a planned one has none, a cancelled one could not have
// any.
bool attended(const Panel& panel, const PersonId& person) {
  const Member* member = seat_of(panel, person);
  return panel.is_held() && member && is_true(member->attended);
}

bool has_seat_with_fee(const Panel& panel, const PersonId& person) {
  const Member* member = seat_of(panel, person);
  return member && !member->is_expert_or_observer();
}

bool answered_attending(const Panel& panel, const PersonId& person) {
  const Member* member = seat_of(panel, person);
  return member && member->answer && *member->answer == Answer::kAttending;
}

std::vector<Unclaimed> unclaimed_fees(const Records& records,
                                      const std::vector<ClaimFacts>& claims) {
  const ClaimedPanels claimed = panels_claimed(claims);
  const Field<Date>& records_from = records.settings.team.records_from;
  std::vector<Unclaimed> unclaimed;
  for (const Panel& panel : records.panels) {
    // GEN-5: what lies before the records may have been claimed where nobody wrote it.
    if (records_from && *panel.date < *records_from) continue;
    for (const Member& member : panel.members) {
      add_unclaimed(records, panel, member, claimed, unclaimed);
    }
  }
  std::ranges::sort(unclaimed, [](const Unclaimed& a, const Unclaimed& b) {
    return std::tie(a.member->id->text, *a.panel->date, a.panel->id->text) <
           std::tie(b.member->id->text, *b.panel->date, b.panel->id->text);
  });
  return unclaimed;
}

}  // namespace panelpress::rules
