#include "documents/shared/flags.h"

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
  explicit Flags(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  const Vocabulary::Flags& say() const { return vocabulary_.flag; }
  const Vocabulary::Counts& count() const { return vocabulary_.count; }
  void add(std::string words, std::string_view look) {
    flags_.push_back({std::move(words), std::string(look)});
  }
  void add_if(bool holds, const render::Sentence<>& words, std::string_view look) {
    if (holds) add(words(), look);
  }
  FlagViews take() { return std::move(flags_); }

 private:
  const Vocabulary& vocabulary_;
  FlagViews flags_;
};

void add_overdue(Flags& flags, const rules::CaseAtPanel& at_panel, Date as_of) {
  if (at_panel.days_overdue == 0) return;
  const std::string days = flags.count().days(at_panel.days_overdue);
  const Date panel = at_panel.window.by + Days{at_panel.days_overdue};
  flags.add(
      panel > as_of ? flags.say().late_by(days, short_date(panel)) : flags.say().overdue(days),
      kBad);
}

void add_missed(Flags& flags, const std::vector<int>& cycles) {
  if (cycles.empty()) return;
  flags.add(cycles.size() == 1 ? flags.say().missed(cycles.front())
                               : flags.say().missed_several(in_words(cycles)),
            kBad);
}

void add_vulnerability(Flags& flags, const Vulnerability& vulnerability) {
  const int level = vulnerability.aar_level.value_or(0);
  // A level that nobody recorded is not level 0.
  flags.add_if(!vulnerability.aar_level, flags.say().risk_not_recorded, kCare);
  // From level 2 on it wants care.
  if (level > 0) flags.add(flags.say().risk(level), level == 1 ? kNote : kCare);
  flags.add_if(is_true(vulnerability.acdt), flags.say().acdt, kCare);
  flags.add_if(is_true(vulnerability.food_fluid_refusal), flags.say().refuses_food, kCare);
}

void add_criminality(Flags& flags, const CaseRecord& record, bool is_serious_crime) {
  flags.add_if(is_serious_crime, flags.say().serious_crime, kNote);
  const int level = record.criminality.mappa.level.value_or(0);
  if (level > 0) flags.add(flags.say().mappa(level), kNote);
}

}  // namespace

// The order is that of the words on the page: that somebody may not be detained at all stands
// first, how a case came to be listed last.
FlagViews flags_of(const rules::CaseAtPanel& at_panel, Date as_of, const Vocabulary& vocabulary) {
  Flags flags{vocabulary};
  flags.add_if(!at_panel.is_detained, flags.say().not_detained, kBad);
  add_overdue(flags, at_panel, as_of);
  add_missed(flags, at_panel.missed_cycles);
  flags.add_if(at_panel.is_last_panel_unknown, flags.say().last_panel_unknown, kCare);
  if (at_panel.last_long_stop && at_panel.days_past_long_stop > 0) {
    flags.add(flags.say().long_stop_passed(vocabulary.count.days(at_panel.days_past_long_stop)),
              kBad);
  }
  add_vulnerability(flags, at_panel.record->vulnerability);
  const auto open = std::ssize(at_panel.open_actions);
  if (open > 0) flags.add(flags.say().open_actions(vocabulary.count.open_actions(open)), kCare);
  add_criminality(flags, *at_panel.record, at_panel.is_serious_crime);
  const Basis basis = *at_panel.listed->basis;
  if (basis != Basis::kCycle) flags.add(vocabulary.basis(basis), kNote);
  flags.add_if(at_panel.is_light_touch, flags.say().light_touch, kLight);
  return flags.take();
}

FlagViews flags_of(const rules::CaseFacts& facts, const Vocabulary& vocabulary) {
  Flags flags{vocabulary};
  add_missed(flags, *facts.missed_cycles);
  flags.add_if(facts.is_last_panel_unknown, flags.say().last_panel_unknown, kCare);
  add_vulnerability(flags, facts.record->vulnerability);
  add_criminality(flags, *facts.record, *facts.is_serious_crime);
  flags.add_if(*facts.is_light_touch, flags.say().light_touch, kLight);
  return flags.take();
}

std::string in_words(const FlagViews& flags, const Vocabulary& vocabulary) {
  if (flags.empty()) return vocabulary.flag.none();
  std::string words;
  for (const FlagView& flag : flags) words += (words.empty() ? "" : ", ") + flag.words;
  return words;
}

}  // namespace panelpress::documents
