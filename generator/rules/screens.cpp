#include "rules/screens.h"

#include <algorithm>
#include <array>

namespace panelpress::rules {

namespace {

/// The kinds of entry that each place shows.
constexpr std::array kNotes{Screen::kNote};
constexpr std::array kAlerts{Screen::kSpecialCondition, Screen::kPersonAlert};
constexpr std::array kDetention{Screen::kEngagement};
constexpr std::array kBail{Screen::kBail};
constexpr std::array kApplications{Screen::kApplication};
constexpr std::array kDirections{Screen::kRemovalDirections};
constexpr std::array kAppeals{Screen::kAppeal};
constexpr std::array kJudicialReviews{Screen::kJudicialReview};
constexpr std::array kTravelDocuments{Screen::kTravelDocument};
constexpr std::array kBreaches{Screen::kBreach};
constexpr std::array kOffences{Screen::kOffence};

/// In the order in which the guidance tells a panel to read them (PCK-9); the system is that of
/// version 8.0.
constexpr ScreenPlace kPlaces[] = {
    {AtlasPlace::kDcpr, "Atlas", {}},
    {AtlasPlace::kNotes, "CID", kNotes},
    {AtlasPlace::kAlerts, "CID and Atlas", kAlerts},
    {AtlasPlace::kDetention, "Atlas", kDetention},
    {AtlasPlace::kBail, "Atlas", kBail},
    {AtlasPlace::kApplications, "Atlas", kApplications},
    {AtlasPlace::kRemovalDirections, "Atlas", kDirections},
    {AtlasPlace::kAppeals, "CID", kAppeals},
    {AtlasPlace::kJudicialReviews, "Atlas and CID", kJudicialReviews},
    {AtlasPlace::kTravelDocuments, "CID", kTravelDocuments},
    {AtlasPlace::kBreaches, "CID", kBreaches},
    {AtlasPlace::kOffences, "CID", kOffences},
};

}  // namespace

std::span<const ScreenPlace> screen_places() { return kPlaces; }

// GEN-2: under version 9.0 nothing is said to be CID's.
std::string_view system_of(const ScreenPlace& place, const Figures& figures) {
  return figures.mentions_cid() ? place.system : "Atlas";
}

// Newest first; of one day, the first in the file stays first.
std::vector<const ScreenEntry*> entries_of(const CaseRecord& record, const ScreenPlace& place) {
  std::vector<const ScreenEntry*> found;
  for (const ScreenEntry& entry : record.entries) {
    const auto& screens = place.screens;
    if (std::ranges::find(screens, *entry.screen) != screens.end()) {
      found.push_back(&entry);
    }
  }
  std::ranges::stable_sort(
      found, [](const ScreenEntry* a, const ScreenEntry* b) { return *a->on > *b->on; });
  return found;
}

}  // namespace panelpress::rules
