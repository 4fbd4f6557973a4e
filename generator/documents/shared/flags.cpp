#include "documents/shared/flags.h"

#include <fmt/format.h>

#include "base/text.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr std::string_view kBad = "bad";
constexpr std::string_view kCare = "care";
constexpr std::string_view kNote = "note";
constexpr std::string_view kLight = "light";

/// Gathers flags; they are added the worst first.
class Flags {
 public:
  void add(std::string words, std::string_view look) {
    flags_.push_back({std::move(words), std::string(look)});
  }
  void add_if(bool holds, std::string_view words, std::string_view look) {
    if (holds) add(std::string(words), look);
  }
  FlagViews take() { return std::move(flags_); }

 private:
  FlagViews flags_;
};

void add_overdue(Flags& flags, const rules::CaseAtPanel& at_panel, Date as_of) {
  if (at_panel.days_overdue == 0) return;
  const std::string days = counted(at_panel.days_overdue, "day");
  const Date panel = at_panel.window.by + Days{at_panel.days_overdue};
  flags.add(panel > as_of ? fmt::format("{} late by {}", days, short_date(panel))
                          : fmt::format("Overdue {}", days),
            kBad);
}

void add_missed(Flags& flags, const std::vector<int>& cycles) {
  if (cycles.empty()) return;
  std::vector<std::string> numbers;
  for (const int cycle : cycles) numbers.push_back(std::to_string(cycle));
  flags.add(fmt::format("Missed cycle{} {}", cycles.size() == 1 ? "" : "s", join_with_and(numbers)),
            kBad);
}

void add_vulnerability(Flags& flags, const Vulnerability& vulnerability) {
  if (!vulnerability.aar_level) {
    flags.add("AaR not recorded", kCare);
  } else if (*vulnerability.aar_level > 0) {
    const int level = *vulnerability.aar_level;
    flags.add(fmt::format("AaR {}", level), level == 1 ? kNote : kCare);
  }
  flags.add_if(is_true(vulnerability.acdt), "ACDT", kCare);
  flags.add_if(is_true(vulnerability.food_fluid_refusal), "Food or fluid refusal", kCare);
}

void add_criminality(Flags& flags, const CaseRecord& record, bool is_serious_crime) {
  flags.add_if(is_serious_crime, "Serious crime", kNote);
  const int level = record.criminality.mappa.level.value_or(0);
  if (level > 0) flags.add(fmt::format("MAPPA {}", level), kNote);
}

}  // namespace

FlagViews flags_of(const rules::CaseAtPanel& at_panel, Date as_of) {
  Flags flags;
  flags.add_if(!at_panel.is_detained, "Not detained", kBad);
  add_overdue(flags, at_panel, as_of);
  add_missed(flags, at_panel.missed_cycles);
  if (at_panel.last_long_stop && at_panel.days_past_long_stop > 0) {
    flags.add("Long-stop passed " + counted(at_panel.days_past_long_stop, "day"), kBad);
  }
  add_vulnerability(flags, at_panel.record->vulnerability);
  const auto open = std::ssize(at_panel.open_actions);
  if (open > 0) flags.add(counted(open, "open action"), kCare);
  add_criminality(flags, *at_panel.record, at_panel.is_serious_crime);
  const Basis basis = *at_panel.listed->basis;
  if (basis != Basis::kCycle) flags.add(in_words(basis), kNote);
  flags.add_if(at_panel.is_light_touch, "Light touch", kLight);
  return flags.take();
}

FlagViews flags_of(const rules::CaseFacts& facts) {
  Flags flags;
  add_missed(flags, *facts.missed_cycles);
  add_vulnerability(flags, facts.record->vulnerability);
  add_criminality(flags, *facts.record, *facts.is_serious_crime);
  flags.add_if(*facts.is_light_touch, "Light touch", kLight);
  return flags.take();
}

std::string in_words(const FlagViews& flags) {
  if (flags.empty()) return "None";
  std::string words;
  for (const FlagView& flag : flags) words += (words.empty() ? "" : ", ") + flag.words;
  return words;
}

}  // namespace panelpress::documents
