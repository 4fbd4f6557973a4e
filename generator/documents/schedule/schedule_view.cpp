#include "documents/schedule/schedule_view.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/schedule/weeks.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

constexpr const char* kWords = "schedule/words.txt";

/// What the page is made from.
struct ScheduleSource {
  const Context& context;
  const render::Phrases& words;

  const rules::Facts& facts() const { return context.facts; }
};

PageFacts page_facts(const ScheduleSource& source) {
  PageFacts about;
  about.title = source.words["title"];
  about.subject = source.words["subject"];
  about.rules = {"GEN-1", "CLK-1", "CLK-2", "CLK-3", "CLK-4",  "CLK-5",  "CLK-6",
                 "CLK-7", "SEL-4", "SEL-5", "REC-7", "POST-4", "POST-6", "PAN-16"};
  about.inputs = all_inputs(source.facts());
  return about;
}

std::string name_of(const ScheduleSource& source, const CaseRecord& record) {
  return is_recorded(record.name) ? *record.name : source.words["name.missing"];
}

std::string planned_in_words(const rules::Facts& facts, const rules::CaseFacts& each) {
  if (!*each.planned_panel) return "";
  const rules::PanelFacts* panel = facts.find(**each.planned_panel);
  return panel ? in_words(*panel->panel->date) : "";
}

std::string why_in_words(const render::Phrases& words, const rules::Obligation& obligation,
                         const CaseRecord& record) {
  switch (obligation.kind) {
    case rules::ObligationKind::kAdHocReferral:
      if (!record.referral) return words["why.ad-hoc"];
      return fmt::format("{} {}", words["why.referred-by"], in_words(*record.referral->by));
    case rules::ObligationKind::kReReferral:
      return words["why.re-referral"];
    case rules::ObligationKind::kResolveBy:
      return words["why.resolve-by"];
    case rules::ObligationKind::kCarriedOver:
      break;
  }
  return words["why.carried-over"];
}

ObligationView obligation_view(const ScheduleSource& source, const rules::CaseFacts& each,
                               const rules::Obligation& obligation) {
  ObligationView view;
  view.ref = each.ref().text;
  view.name = name_of(source, *each.record);
  view.why = why_in_words(source.words, obligation, *each.record);
  view.since = in_words(obligation.since);
  view.hear_by = obligation.hear_by ? in_words(*obligation.hear_by) : "";
  view.is_late = obligation.hear_by && *obligation.hear_by < source.facts().as_of;
  view.planned = planned_in_words(source.facts(), each);
  view.place = place_in_words(obligation.source);
  return view;
}

std::string obligations_in_words(const render::Phrases& words, const rules::CaseFacts& each) {
  std::vector<std::string> reasons;
  for (const auto& obligation : each.obligations) {
    std::string reason = why_in_words(words, obligation, *each.record);
    if (obligation.hear_by) {
      reason += fmt::format(", {} {}", words["why.by"], in_words(*obligation.hear_by));
    }
    reasons.push_back(std::move(reason));
  }
  return fmt::format("{}", fmt::join(reasons, ". "));
}

void set_status(PersonView& view, const rules::CaseFacts& each) {
  view.status = in_words(*each.status);
  view.look = "open";
  if (*each.status == rules::CaseStatus::kDue) view.look = "care";
  if (*each.status == rules::CaseStatus::kOverdue) {
    view.status += " " + counted(each.days_overdue, "day");
    view.look = "bad";
  }
}

PersonView person_view(const ScheduleSource& source, const rules::CaseFacts& each) {
  const rules::Facts& facts = source.facts();
  PersonView view;
  view.ref = each.ref().text;
  view.name = name_of(source, *each.record);
  view.days = std::to_string(*each.days_detained);
  view.band = in_words(*each.band);
  view.window = range_in_words(each.window->from, each.window->by);
  set_status(view, each);
  const BusinessArea* area = facts.records->find(*each.record->area);
  view.area = is_recorded(area->name) ? *area->name : area->code->text;
  view.planned = planned_in_words(facts, each);
  view.obligations = obligations_in_words(source.words, each);
  view.flags = flags_of(each);
  return view;
}

PlannedPanelView panel_view(const ScheduleSource& source, const rules::PanelFacts& panel) {
  const int most = source.facts().figures.panel_minutes;
  PlannedPanelView view;
  view.id = panel.id().text;
  view.date = fmt::format("{} {}", weekday_name(*panel.panel->date), in_words(*panel.panel->date));
  if (!panel.not_working_day.empty() && !is_weekend(*panel.panel->date)) {
    view.date += fmt::format(" ({})", panel.not_working_day);
  }
  view.band = in_words(*panel.band);
  view.cases = std::to_string(panel.cases.size());
  view.minutes = fmt::format("{} {} {}", *panel.minutes, source.words["minutes.of"], most);
  view.is_over = *panel.minutes > most;
  view.quorum = source.words[*panel.is_quorate ? "quorum.met" : "quorum.not-met"];
  view.quorum_look = *panel.is_quorate ? "good" : "care";
  return view;
}

std::vector<PlannedPanelView> coming_panels(const ScheduleSource& source) {
  std::vector<const rules::PanelFacts*> coming;
  for (const auto& panel : source.facts().panels) {
    const bool is_coming = panel.panel->is_planned() && *panel.panel->date >= source.facts().as_of;
    if (is_coming) coming.push_back(&panel);
  }
  std::stable_sort(coming.begin(), coming.end(),
                   [](const auto* a, const auto* b) { return *a->panel->date < *b->panel->date; });
  std::vector<PlannedPanelView> views;
  for (const auto* panel : coming) views.push_back(panel_view(source, *panel));
  return views;
}

void set_people(ScheduleView& view, const ScheduleSource& source) {
  const rules::Facts& facts = source.facts();
  int due = 0;
  int overdue = 0;
  for (const rules::CaseFacts* each : facts.schedule.detained) {
    due += *each->status == rules::CaseStatus::kDue ? 1 : 0;
    overdue += *each->status == rules::CaseStatus::kOverdue ? 1 : 0;
    view.people.push_back(person_view(source, *each));
    for (const auto& obligation : each->obligations) {
      view.obligations.push_back(obligation_view(source, *each, obligation));
    }
  }
  for (const rules::CaseFacts* each : facts.schedule.due_unplanned) {
    view.unplanned.push_back(person_view(source, *each));
  }
  view.detained_counted = counted(std::ssize(view.people), "person", "people");
  view.overdue = std::to_string(overdue);
  view.due = std::to_string(due);
  view.unplanned_counted = counted(std::ssize(view.unplanned), "person", "people");
}

}  // namespace

ScheduleView schedule_view(const Context& context) {
  const render::Phrases words = phrases_of(context, kWords);
  const ScheduleSource source{context, words};
  ScheduleView view;
  view.page = page_view(context, page_facts(source));
  set_people(view, source);
  for (const Panel* panel : context.facts.schedule.unrecorded_panels) {
    view.unrecorded.push_back(panel_view(source, *context.facts.find(*panel->id)));
  }
  view.panels = coming_panels(source);
  set_weeks(view, context.facts.schedule);
  return view;
}

render::TemplateUse schedule_words_template() {
  return render::use_phrases(
      kWords, {"title", "subject", "name.missing", "why.ad-hoc", "why.referred-by",
               "why.re-referral", "why.resolve-by", "why.carried-over", "why.by", "minutes.of",
               "quorum.met", "quorum.not-met"});
}

}  // namespace panelpress::documents
