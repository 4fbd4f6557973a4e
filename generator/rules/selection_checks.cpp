#include <algorithm>

#include "rules/checks.h"
#include "rules/panel_checks.h"

namespace panelpress::rules {

namespace {

/// Whether an earlier held panel left the case to be heard again on this basis (SEL-1).
/// Any earlier held panel will do, whenever the rejection or the audit was recorded (SEL-1):
/// records are written late.
template <class Asks>
bool an_earlier_hearing(const PanelScene& scene, const CaseAtPanel& each, Asks asks) {
  const auto earlier = scene.context.history.before(each.ref(), *scene.panel().date);
  return std::ranges::any_of(earlier, asks);
}

bool asks_to_be_heard_again(const Hearing& hearing) {
  return asks_re_referral(hearing) || hearing.has_outcome(Recommendation::kNoRecommendation);
}

bool was_deferred(const Hearing& hearing) { return hearing.has_outcome(Recommendation::kDeferred); }

/// An ad hoc case has its own check (SEL-2), and can always be listed.
bool is_so(const PanelScene& scene, const CaseAtPanel& each, Basis basis) {
  switch (basis) {
    case Basis::kCycle:
      return each.review_day <= *scene.panel().date;
    case Basis::kCarriedOver:
      return an_earlier_hearing(scene, each, was_deferred);
    case Basis::kReReferral:
      return an_earlier_hearing(scene, each, asks_to_be_heard_again);
    case Basis::kAdHoc:
      break;
  }
  return true;
}

/// Why a basis that is not so is not (SEL-1).
Message why_it_is_not(const CaseAtPanel& each, Basis basis) {
  switch (basis) {
    case Basis::kCycle:
      return say("listed for its cycle, whose review is only on {}", each.review_day);
    case Basis::kCarriedOver:
      return "listed as carried over, and no earlier held panel deferred it";
    case Basis::kReReferral:
      return "listed as re-referred, and no earlier held panel led to a re-referral";
    case Basis::kAdHoc:
      break;
  }
  return {};
}

/// What to write instead: the bases that are so, else the one that anybody can give a case.
/// The message says what would be right, so that nobody has to look for it: the bases that hold, or
/// an ad hoc referral.
std::string what_is_so(const PanelScene& scene, const CaseAtPanel& each) {
  std::vector<std::string> so;
  for (const auto& [basis, text] : Words<Basis>::kList) {
    if (basis != Basis::kAdHoc && is_so(scene, each, basis))
      so.push_back(fmt::format("'{}'", text));
  }
  if (so.empty()) return "only 'ad-hoc' is so, with 'referrer' and 'reason'";
  return fmt::format("{} {} so", join_with_and(so), so.size() == 1 ? "is" : "are");
}

/// SEL-1, CPP: Case selection.
/// A case that is not detained is SEL-8's, and no basis would help it.
void listing(const PanelScene& scene, const CaseAtPanel& each, std::vector<Finding>& findings) {
  const Basis basis = *each.listed->basis;
  if (!each.is_detained || is_so(scene, each, basis)) return;
  findings.push_back({"SEL-1", Severity::kWarning, scene.subject(each),
                      say("{}: {}", why_it_is_not(each, basis), what_is_so(scene, each)),
                      each.listed->basis.source});
}

/// SEL-8, CPP: Case selection, of a case whose detention ended before the panel.
/// Advice as a rule; an outcome of a person who was no longer detained is an error, since one of
/// the two is wrong.
void withdrawn(const PanelScene& scene, const CaseAtPanel& each, std::vector<Finding>& findings) {
  const Detention& detention = each.record->detention;
  const auto& reason = detention.end_reason;
  const Message end = say("detention ended on {}{}, before the panel", *detention.ended,
                          reason ? fmt::format(" ({})", word(*reason)) : std::string());
  const auto& outcome = each.listed->outcome;
  if (outcome && *outcome->recommendation != Recommendation::kDeferred) {
    findings.push_back({"SEL-8", Severity::kError, scene.subject(each),
                        end + ", which recommended all the same: correct the end, or the outcome",
                        outcome->recommendation.source});
    return;
  }
  findings.push_back({"SEL-8", Severity::kAdvice, scene.subject(each),
                      say("withdrawn: {}: nothing is to be heard", end), each.listed->ref.source});
}

/// SEL-8, CPP: Case selection, of a case whose detention begins after the panel.
void not_begun(const PanelScene& scene, const CaseAtPanel& each, std::vector<Finding>& findings) {
  if (each.is_detained) return;
  findings.push_back({"SEL-8", Severity::kError, scene.subject(each),
                      say("detention begins on {}, after the panel: correct detention.start, or "
                          "take the case off the list",
                          *each.record->detention.start),
                      each.listed->ref.source});
}

/// SEL-2, CPP: Case selection.
/// Both at once: whoever adds one can add the other (SEL-2).
void ad_hoc_referral(const PanelScene& scene, const CaseAtPanel& each,
                     std::vector<Finding>& findings) {
  if (*each.listed->basis != Basis::kAdHoc) return;
  Reasons reasons;
  if (!each.listed->referrer) {
    reasons.add(say("an ad hoc case names who referred it: add 'referrer', which is {}",
                    one_of<Referrer>()),
                each.listed->referrer.source);
  }
  if (!is_recorded(each.listed->reason)) {
    reasons.add("an ad hoc case says why it was referred: add 'reason'",
                each.listed->reason.source);
  }
  reasons.into(findings, "SEL-2", scene.subject(each));
}

/// SEL-4, CPP: Timing and scheduling.
/// The cases named are to be carried over; the order of SEL-3 decides which they are, not the
/// file's.
void time_enough(const PanelScene& scene, std::vector<Finding>& findings) {
  const Figures& figures = scene.context.figures;
  if (*scene.facts.minutes <= figures.panel_minutes) return;
  std::vector<CaseRef> past;
  for (const CaseAtPanel& each : scene.facts.cases) {
    if (each.is_past_time) past.push_back(each.ref());
  }
  findings.push_back({"SEL-4", Severity::kWarning, scene.subject(),
                      say("the list takes {} minutes of {}: carry over {}", *scene.facts.minutes,
                          figures.panel_minutes, past.empty() ? Message("nothing") : named(past)),
                      scene.panel().source});
}

}  // namespace

// Withdrawn cases have no basis and take no time; only SEL-8 speaks of them.
void selection_checks(const PanelScene& scene, std::vector<Finding>& findings) {
  for (const CaseAtPanel& each : scene.facts.cases) {
    listing(scene, each, findings);
    ad_hoc_referral(scene, each, findings);
    not_begun(scene, each, findings);
  }
  for (const CaseAtPanel& each : scene.facts.withdrawn) withdrawn(scene, each, findings);
  time_enough(scene, findings);
}

}  // namespace panelpress::rules
