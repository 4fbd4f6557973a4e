#include <algorithm>
#include <array>

#include "rules/checks.h"
#include "rules/panel_checks.h"

namespace panelpress::rules {

namespace {

/// A held panel's case with its outcome, and how its findings are named.
struct Reviewed {
  const PanelScene& scene;
  const CaseAtPanel& at_panel;
  const Outcome& outcome;
  std::vector<Finding>& findings;

  Recommendation recommendation() const { return *outcome.recommendation; }
  bool is(Recommendation wanted) const { return recommendation() == wanted; }

  void add(std::string_view rule, Severity severity, Message message, const Source& source) const {
    findings.push_back(
        {std::string(rule), severity, scene.subject(at_panel), std::move(message), source});
  }
};

/// REC-2, CPP: Recommendations.
void reasons(const Reviewed& reviewed) {
  if (is_recorded(reviewed.outcome.reasons)) return;
  reviewed.add("REC-2", Severity::kError, "the recommendation has no reasons: add 'reasons'",
               reviewed.outcome.reasons.source);
}

/// REC-3, CPP: Recommendations.
/// REC-3: an error where somebody stays in detention, a warning on a release.
void long_stop(const Reviewed& reviewed) {
  if (reviewed.outcome.long_stop || reviewed.outcome.long_stop_days) return;
  const bool is_release = reviewed.is(Recommendation::kRelease);
  reviewed.add("REC-3", is_release ? Severity::kWarning : Severity::kError,
               "no long-stop, the longest anticipated time in detention for removal: add "
               "'long_stop' or 'long_stop_days'",
               reviewed.outcome.long_stop.source);
}

/// REC-4, CPP: Minimum standards.
void alternatives(const Reviewed& reviewed) {
  if (is_recorded(reviewed.outcome.alternatives)) return;
  reviewed.add("REC-4", Severity::kError,
               "the view taken of alternatives to detention is not summarised: add 'alternatives'",
               reviewed.outcome.alternatives.source);
}

/// Numbered as they stand in the file, from 1, since an action has no name.
void incomplete_action(const Action& action, std::size_t number, Reasons& reasons) {
  std::vector<std::string> missing;
  if (!is_recorded(action.what)) missing.emplace_back("what");
  if (!is_recorded(action.who)) missing.emplace_back("who");
  if (!action.by) missing.emplace_back("by when");
  if (missing.empty()) return;
  reasons.add(say("action {} does not say {}: add it", number, join_with_and(missing)),
              action.source, Severity::kError);
}

/// REC-5, CPP: Recommendations.
/// The number of actions is asked of the two kinds of maintaining; that each is whole, of every
/// outcome that has some.
void actions(const Reviewed& reviewed) {
  const auto& given = reviewed.outcome.actions;
  Reasons reasons;
  if (reviewed.is(Recommendation::kMaintain) && !given.empty()) {
    reasons.add("maintain has no actions: recommend 'maintain-with-actions' or leave them out",
                given.front().source, Severity::kError);
  }
  if (reviewed.is(Recommendation::kMaintainWithActions)) {
    if (given.empty()) {
      reasons.add("maintain with actions has no action: add [[case.outcome.action]]",
                  reviewed.outcome.source, Severity::kError);
    }
    for (std::size_t i = 0; i < given.size(); ++i) incomplete_action(given[i], i + 1, reasons);
  }
  reasons.into(reviewed.findings, "REC-5", reviewed.scene.subject(reviewed.at_panel));
}

/// REC-6, CPP: Recommendations.
void grounds(const Reviewed& reviewed) {
  const auto& given = reviewed.outcome.grounds;
  if (!reviewed.is(Recommendation::kRelease) || (given && !given->empty())) return;
  reviewed.add(
      "REC-6", Severity::kError,
      say("a release names its ground: add 'grounds', each of which is {}", one_of<Ground>()),
      given.source);
}

/// REC-7, CPP: Recommendations.
void resolve_by(const Reviewed& reviewed) {
  if (!reviewed.is(Recommendation::kNoRecommendation) || reviewed.outcome.resolve_by) return;
  reviewed.add(
      "REC-7", Severity::kError,
      "without a recommendation, the date by which its reasons are resolved is needed: add "
      "'resolve_by'",
      reviewed.outcome.resolve_by.source);
}

/// REC-8, CPP: Recommendations.
/// REC-8 on the panel's date: bail granted later changes nothing that the panel could know.
void change_of_circumstances(const Reviewed& reviewed) {
  if (!reviewed.at_panel.is_light_touch || reviewed.is(Recommendation::kRelease) ||
      is_recorded(reviewed.outcome.change_of_circumstances)) {
    return;
  }
  reviewed.add("REC-8", Severity::kError,
               "bail is granted in principle, so an outcome other than release states the change "
               "since: add 'change_of_circumstances'",
               reviewed.outcome.change_of_circumstances.source);
}

/// REC-9, CPP: Chairs.
void decided_by(const Reviewed& reviewed) {
  if (reviewed.outcome.decided_by) return;
  reviewed.add("REC-9", Severity::kWarning,
               say("how the panel decided is not recorded: add 'decided_by', which is {}",
                   one_of<DecidedBy>()),
               reviewed.outcome.decided_by.source);
}

/// REC-10, CPP: Minimum standards.
/// The same text after folding (as `same` is defined); an action reworded is another one.
void repeated_actions(const Reviewed& reviewed) {
  Reasons reasons;
  for (const Action& action : reviewed.outcome.actions) {
    if (!is_recorded(action.what)) continue;
    for (const OpenAction& open : reviewed.at_panel.open_actions) {
      if (!open.action->what || !same_text(*open.action->what, *action.what)) continue;
      reasons.add(
          say("the action \"{}\" was recommended by {} and was still open: say what is to be done "
              "instead, or complete it",
              trimmed(*action.what), open.panel->id->text),
          action.what.source);
    }
  }
  reasons.into(reviewed.findings, "REC-10", reviewed.scene.subject(reviewed.at_panel));
}

/// REC-11, CPP: Minimum standards.
void wording(const Reviewed& reviewed) {
  if (!reviewed.outcome.reasons) return;
  const auto phrases = doubtful_phrases(*reviewed.outcome.reasons);
  if (phrases.empty()) return;
  reviewed.add(
      "REC-11", Severity::kAdvice,
      fmt::format("reasons rest on facts, not on speculation or on how an application may be "
                  "decided: look again at \"{}\"",
                  fmt::join(phrases, "\", \"")),
      reviewed.outcome.reasons.source);
}

/// What every outcome but `deferred` needs.
constexpr auto kReviewChecks = std::array{
    reasons,   long_stop, alternatives, actions, grounds, resolve_by, change_of_circumstances,
    decided_by};
/// What is asked of whatever was written down, `deferred` or not.
constexpr auto kTextChecks = std::array{repeated_actions, wording};

/// Folded, as the text they are looked for in.
constexpr auto kDoubtfulPhrases = std::to_array<std::string_view>({"might",
                                                                   "maybe",
                                                                   "perhaps",
                                                                   "possibly",
                                                                   "probably",
                                                                   "presumably",
                                                                   "we feel",
                                                                   "we believe",
                                                                   "we think",
                                                                   "we suspect",
                                                                   "we assume",
                                                                   "panel feels",
                                                                   "panel felt",
                                                                   "panel suspects",
                                                                   "panel assumes",
                                                                   "it seems",
                                                                   "seems likely",
                                                                   "appears likely",
                                                                   "in all likelihood",
                                                                   "no doubt",
                                                                   "bound to",
                                                                   "unlikely to succeed",
                                                                   "no prospect of success"});

/// "Would" and "likely" alone are no fault: only what presumes how an application ends is one. So
/// each of these is looked for before each of the endings.
constexpr auto kPresuming = std::to_array<std::string_view>(
    {"will", "would", "going to", "likely to", "expected to", "certain to", "sure to"});
/// "Refuse" alone is what a person does too, who "will refuse to board".
constexpr auto kAdverseEndings = std::to_array<std::string_view>(
    {"be refused", "be dismissed", "be rejected", "be denied", "be turned down", "be unsuccessful",
     "fail", "not succeed", "not be successful", "not be granted", "not be allowed", "refuse the",
     "refuse his", "refuse her", "refuse their", "dismiss", "reject"});

/// The same presumed of a noun: "refusal is expected".
constexpr auto kAdverseNouns =
    std::to_array<std::string_view>({"refusal", "dismissal", "rejection"});
constexpr auto kForeseen = std::to_array<std::string_view>(
    {"is expected", "is anticipated", "is likely", "is inevitable", "is certain"});

/// As in reason_kinds.cpp, but here the phrase must end a word too: "mighty" is no speculation.
bool is_word_part(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Whether `phrase` stands at `at`, and no word runs on before or after it.
bool phrase_at(std::string_view text, std::size_t at, std::string_view phrase) {
  const auto end = at + phrase.size();
  const bool begins = at == 0 || !is_word_part(text[at - 1]);
  const bool ends = end == text.size() || !is_word_part(text[end]);
  return begins && ends;
}

bool holds_phrase(std::string_view text, std::string_view phrase) {
  for (auto at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
    if (phrase_at(text, at, phrase)) return true;
  }
  return false;
}

/// How many characters of `text` an adverb and the blank after it take: "inevitably ".
std::size_t adverb(std::string_view text) {
  const auto blank = text.find(' ');
  if (blank == std::string_view::npos || !text.substr(0, blank).ends_with("ly")) return 0;
  return blank + 1;
}

/// The words of `text` from `at` on that presume an ending, "will inevitably be refused"; empty
/// when none do. `ending` is where the word after those at `at` begins.
std::string_view presumption(std::string_view text, std::size_t at, std::size_t ending) {
  for (const auto from : {ending, ending + adverb(text.substr(ending))}) {
    for (const auto words : kAdverseEndings) {
      if (text.substr(from).starts_with(words) && phrase_at(text, from, words)) {
        return text.substr(at, from + words.size() - at);
      }
    }
  }
  return {};
}

void add_presumptions(std::string_view text, std::string_view presuming,
                      std::vector<std::string>& found) {
  for (auto at = text.find(presuming); at != std::string_view::npos;
       at = text.find(presuming, at + 1)) {
    const auto ending = at + presuming.size() + 1;
    if (ending >= text.size() || !phrase_at(text, at, presuming)) continue;
    const auto phrase = presumption(text, at, ending);
    const auto named = [&](const std::string& each) { return holds_phrase(phrase, each); };
    if (!phrase.empty() && std::ranges::none_of(found, named)) found.emplace_back(phrase);
  }
}

/// "The refusal is likely to be appealed" presumes nothing of how an application ends.
void add_foreseen(std::string_view text, const std::string& phrase,
                  std::vector<std::string>& found) {
  for (auto at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
    const bool goes_on = text.substr(at + phrase.size()).starts_with(" to ");
    if (goes_on || !phrase_at(text, at, phrase)) continue;
    found.push_back(phrase);
    return;
  }
}

/// Order of the checks does not matter: findings are sorted by place.
void check_outcome(const PanelScene& scene, const CaseAtPanel& each,
                   std::vector<Finding>& findings) {
  if (!each.listed->outcome) return;
  const Reviewed reviewed{scene, each, *each.listed->outcome, findings};
  for (const auto check : kTextChecks) check(reviewed);
  if (reviewed.is(Recommendation::kDeferred)) return;
  for (const auto check : kReviewChecks) check(reviewed);
}

}  // namespace

std::vector<std::string> doubtful_phrases(std::string_view text) {
  const std::string plain = folded(text);
  std::vector<std::string> found;
  for (const auto phrase : kDoubtfulPhrases) {
    if (holds_phrase(plain, phrase)) found.emplace_back(phrase);
  }
  for (const auto presuming : kPresuming) add_presumptions(plain, presuming, found);
  for (const auto noun : kAdverseNouns) {
    if (plain.find(noun) == plain.npos) continue;
    for (const auto foreseen : kForeseen) {
      add_foreseen(plain, fmt::format("{} {}", noun, foreseen), found);
    }
  }
  return found;
}

void recommendation_checks(const PanelScene& scene, std::vector<Finding>& findings) {
  // What was recorded of a case that was withdrawn is looked at as well: SEL-8 may be what is
  // wrong.
  for (const auto* cases : {&scene.facts.cases, &scene.facts.withdrawn}) {
    for (const CaseAtPanel& each : *cases) check_outcome(scene, each, findings);
  }
}

}  // namespace panelpress::rules
