#include "rules/selection_checks.h"

#include <algorithm>

#include "rules/checks.h"

namespace panelpress::rules {

namespace {

std::string subject_of(const PanelScene& scene, const CaseAtPanel& each) {
  return fmt::format("{} {}", scene.panel().id->text, each.ref().text);
}

/// Whether an earlier held panel left the case to be heard again on this basis (SEL-1).
template <class Asks>
bool an_earlier_hearing(const PanelScene& scene, const CaseAtPanel& each, Asks asks) {
  const auto earlier = scene.context.history.before(each.ref(), *scene.panel().date);
  return std::any_of(earlier.begin(), earlier.end(), asks);
}

bool asks_to_be_heard_again(const Hearing& hearing) {
  return asks_re_referral(hearing) || hearing.has_outcome(Recommendation::kNoRecommendation);
}

bool was_deferred(const Hearing& hearing) { return hearing.has_outcome(Recommendation::kDeferred); }

/// Why the basis given is not so; empty when it is (SEL-1).
std::string why_basis_is_wrong(const PanelScene& scene, const CaseAtPanel& each) {
  switch (*each.listed->basis) {
    case Basis::kCycle:
      if (each.review_day <= *scene.panel().date) return {};
      return fmt::format("listed for its cycle, whose review is only on {}",
                         to_iso(each.review_day));
    case Basis::kCarriedOver:
      if (an_earlier_hearing(scene, each, was_deferred)) return {};
      return "listed as carried over, and no earlier held panel deferred it";
    case Basis::kReReferral:
      if (an_earlier_hearing(scene, each, asks_to_be_heard_again)) return {};
      return "listed as re-referred, and no earlier held panel led to a re-referral";
    case Basis::kAdHoc:
      break;
  }
  return {};
}

std::string why_not_detained(const PanelScene& scene, const CaseAtPanel& each) {
  const Detention& detention = each.record->detention;
  if (*detention.start > *scene.panel().date) {
    return fmt::format("not detained on the panel's date: detention starts on {}",
                       to_iso(*detention.start));
  }
  return fmt::format("not detained on the panel's date: detention ended on {}",
                     to_iso(*detention.ended));
}

/// SEL-1, CPP: Case selection.
void listing(const PanelScene& scene, const CaseAtPanel& each, std::vector<Finding>& findings) {
  Reasons reasons;
  if (!each.is_detained) {
    reasons.add(why_not_detained(scene, each), each.listed->ref.source, Severity::kError);
  }
  if (const std::string why = why_basis_is_wrong(scene, each); !why.empty()) {
    reasons.add(why, each.listed->basis.source);
  }
  reasons.into(findings, "SEL-1", subject_of(scene, each));
}

/// SEL-2, CPP: Case selection.
void ad_hoc_referral(const PanelScene& scene, const CaseAtPanel& each,
                     std::vector<Finding>& findings) {
  if (*each.listed->basis != Basis::kAdHoc) return;
  Reasons reasons;
  if (!each.listed->referrer) {
    reasons.add("an ad hoc case names who referred it: add 'referrer'",
                each.listed->referrer.source);
  }
  if (!is_recorded(each.listed->reason)) {
    reasons.add("an ad hoc case says why it was referred: add 'reason'",
                each.listed->reason.source);
  }
  reasons.into(findings, "SEL-2", subject_of(scene, each));
}

/// SEL-4, CPP: Timing and scheduling.
void time_enough(const PanelScene& scene, std::vector<Finding>& findings) {
  const Figures& figures = scene.context.figures;
  if (*scene.facts.minutes <= figures.panel_minutes) return;
  std::vector<std::string> past;
  for (const CaseAtPanel& each : scene.facts.cases) {
    if (each.is_past_time) past.push_back(each.ref().text);
  }
  findings.push_back(
      {"SEL-4", Severity::kWarning, scene.panel().id->text,
       fmt::format("the list takes {} minutes of {}: carry over {}", *scene.facts.minutes,
                   figures.panel_minutes, past.empty() ? "nothing" : join_with_and(past)),
       scene.panel().source});
}

}  // namespace

void selection_checks(const PanelScene& scene, std::vector<Finding>& findings) {
  for (const CaseAtPanel& each : scene.facts.cases) {
    listing(scene, each, findings);
    ad_hoc_referral(scene, each, findings);
  }
  time_enough(scene, findings);
}

}  // namespace panelpress::rules
