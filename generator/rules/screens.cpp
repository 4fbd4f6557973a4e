#include "rules/screens.h"

#include <algorithm>
#include <array>

namespace panelpress::rules {

namespace {

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

constexpr ScreenPlace kPlaces[] = {
    {"dcpr", "Detention and case progression reviews", "Atlas", {}},
    {"notes", "Notes", "CID", kNotes},
    {"alerts", "Special conditions and person alerts", "CID and Atlas", kAlerts},
    {"detention", "Detention overview: engagement and earlier recommendations", "Atlas",
     kDetention},
    {"bail", "Bail decisions", "Atlas", kBail},
    {"applications", "Applications", "Atlas", kApplications},
    {"removal-directions", "Removal directions, current and earlier", "Atlas", kDirections},
    {"appeals", "Appeals", "CID", kAppeals},
    {"judicial-reviews", "Judicial reviews", "Atlas and CID", kJudicialReviews},
    {"travel-documents", "Travel documents", "CID", kTravelDocuments},
    {"breaches", "Breaches", "CID", kBreaches},
    {"offences", "Offences", "CID", kOffences},
};

}  // namespace

std::span<const ScreenPlace> screen_places() { return kPlaces; }

std::string_view system_of(const ScreenPlace& place, const Figures& figures) {
  return figures.mentions_cid() ? place.system : "Atlas";
}

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
