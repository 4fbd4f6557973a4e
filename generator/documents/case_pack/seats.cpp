#include <algorithm>

#include "base/text.h"
#include "documents/case_pack/cover_view.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/panel.h"

namespace panelpress::documents {

namespace {

/// Whether the member came, or says they will.
void set_standing(SeatView& seat, const PackContext& about, const rules::MemberAtPanel& at_panel) {
  const auto& say = about.say.seat;
  const Member& member = *at_panel.member;
  const bool takes_part = rules::takes_part(*about.panel.panel, member);
  if (about.panel.panel->is_held() && rules::is_attendance_unknown(member)) {
    seat.standing = say.not_recorded();
    seat.look = "care";
  } else if (about.panel.panel->is_held()) {
    seat.standing = takes_part ? say.attended() : say.absent();
    seat.look = takes_part ? "good" : "open";
  } else if (!member.answer) {
    seat.standing = say.no_answer();
    seat.look = "care";
  } else {
    seat.standing = takes_part ? say.attending() : say.declined();
    seat.look = takes_part ? "good" : "open";
  }
}

bool is_expert(const Member& member) { return *member.role == MemberRole::kExpert; }

/// Who stands in, and what stands against this person sitting.
/// All that stands against somebody sitting is told, as PAN-8, PAN-11 and PAN-14 find it.
std::string notes_of(const PackSentences::Seat& say, const rules::MemberAtPanel& at_panel) {
  const Member& member = *at_panel.member;
  const bool has_declined = member.answer && *member.answer == Answer::kDeclined;
  std::vector<std::string> notes;
  if (member.is_expert_or_observer())
    notes.push_back(is_expert(member) ? say.expert() : say.observer());
  if (at_panel.reserve) {
    notes.push_back(say.reserve(person_name(*at_panel.reserve)));
  } else if (has_declined && at_panel.is_asked_about && is_core(at_panel.area)) {
    notes.push_back(say.no_reserve());
  }
  const bool is_asked = at_panel.is_expected && at_panel.is_asked_about;
  if (is_asked && !at_panel.is_trained) {
    notes.push_back(say.not_trained());
  }
  if (is_asked && !at_panel.is_appointed) {
    notes.push_back(say.not_appointed());
  }
  if (is_asked && !at_panel.is_cleared) {
    notes.push_back(say.not_cleared());
  }
  return capitalised(join_with_and(notes));
}

SeatView seat_view(const PackContext& about, const rules::MemberAtPanel& at_panel) {
  SeatView seat;
  seat.person = at_panel.person->id->text;
  seat.area = about.context.vocabulary.area(at_panel.area);
  seat.name = person_name(*at_panel.person);
  set_standing(seat, about, at_panel);
  const auto& answered_on = at_panel.member->answered_on;
  seat.answered_on = answered_on ? short_date(*answered_on) : "";
  seat.notes = notes_of(about.say.seat, at_panel);
  return seat;
}

SeatView empty_seat(const PackContext& about, Area area) {
  const PackSentences::Seat& say = about.say.seat;
  SeatView seat;
  seat.area = about.context.vocabulary.area(area);
  seat.name = say.nobody();
  seat.standing = say.needed();
  seat.look = "bad";
  return seat;
}

/// The areas of the quorum first, then the others as the words of the inputs have them.
int rank_of(Area area) {
  if (is_core(area)) return static_cast<int>(area);
  return area == Area::kIndependent ? 100 : 200 + static_cast<int>(area);
}

}  // namespace

// An area of the quorum for which nobody is asked has an empty seat, or its absence would not be
// seen.
std::vector<SeatView> seat_views(const PackContext& about) {
  const rules::PanelFacts& panel = about.panel;
  std::vector<std::pair<int, SeatView>> ranked;
  for (const auto& member : panel.members) {
    ranked.emplace_back(rank_of(member.area), seat_view(about, member));
  }
  for (const Area area : panel.missing_areas) {
    const bool has_somebody = std::ranges::any_of(
        panel.members,
        [&](const rules::MemberAtPanel& each) { return each.area == area && each.is_asked_about; });
    if (!has_somebody) ranked.emplace_back(rank_of(area), empty_seat(about, area));
  }
  std::ranges::stable_sort(ranked, [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<SeatView> seats;
  for (auto& [rank, seat] : ranked) seats.push_back(std::move(seat));
  return seats;
}

}  // namespace panelpress::documents
