#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/case_record.h"
#include "rules/figures.h"
#include "rules/vocabulary.h"

/// The places of Atlas that the guidance tells a panel to read (PCK-9).
namespace panelpress::rules {

/// One place, and the screens of the inputs that it takes its entries from.
struct ScreenPlace {
  AtlasPlace place{};
  std::string_view system;          ///< where guidance 8.0 finds it: "Atlas", "CID" or both
  std::span<const Screen> screens;  ///< none for the DCPRs, which are records of their own
};

/// Every place, in the order of PCK-9.
std::span<const ScreenPlace> screen_places();

/// The system in which a reader finds a place: under guidance 9.0 none is CID's (GEN-2).
std::string_view system_of(const ScreenPlace& place, const Figures& figures);

/// The entries of a place, newest first; those of one day in the order of the file.
std::vector<const ScreenEntry*> entries_of(const CaseRecord& record, const ScreenPlace& place);

}  // namespace panelpress::rules
