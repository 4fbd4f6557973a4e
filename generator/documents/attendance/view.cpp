#include "documents/attendance/view.h"

#include <algorithm>

#include "documents/shared/wording.h"
#include "rules/renewal.h"

namespace panelpress::documents {

namespace {

/// The findings about the people of the page (PAN-15).
std::vector<const Finding*> findings_of_attendance(const rules::Facts& facts) {
  std::vector<Subject> people;
  for (const auto& each : facts.attendance) people.push_back(about_person(*each.person->id));
  return findings_about(facts, people);
}

void add_people(AttendanceView& view, const Context& context, const AttendanceWords& words) {
  const rules::Facts& facts = context.facts;
  std::ptrdiff_t out = 0;
  for (const auto& attended : facts.attendance) {
    out += attended.is_in_range() ? 0 : 1;
    if (attended.person->is_independent()) {
      view.independents.push_back(independent_view(facts, attended, words, context.vocabulary));
    } else {
      view.officials.push_back(official_view(attended, context.vocabulary));
    }
  }
  if (out > 0) {
    view.out_of_range =
        words.out_of_range(out, context.vocabulary.count.people(std::ssize(facts.attendance)));
  }
}

/// Every independent member whose term runs or is to begin: those not complete first.
/// A term to come is shown too: its induction is what there is to do.
void add_inductions(AttendanceView& view, const Context& context, const AttendanceWords& words) {
  const rules::Facts& facts = context.facts;
  for (const auto& [item, word] : Words<rules::InductionItem>::kList) {
    view.induction_items.push_back(words.item(item));
  }
  for (const rules::MemberFacts& member : facts.members) {
    if (!rules::term_on(*member.person, facts.as_of)) continue;
    view.inductions.push_back(induction_view(facts, member, words));
  }
  std::stable_partition(view.inductions.begin(), view.inductions.end(),
                        [](const InductionView& each) { return !each.is_complete; });
  const auto incomplete =
      std::ranges::count_if(view.inductions, [](const auto& each) { return !each.is_complete; });
  if (incomplete > 0) view.incomplete = context.vocabulary.count.members(incomplete);
}

}  // namespace

// The twelve months that PAN-15 counts.
AttendanceView attendance_view(const Context& context) {
  const rules::Facts& facts = context.facts;
  AttendanceView view;
  view.from = in_words(add_months(facts.as_of, -12) + Days{1});
  view.until = in_words(facts.as_of);
  const auto words = words_of<AttendanceWords>(context);
  view.page = page_view(context, {.title = words.title(),
                                  .subject = words.subject(view.from, view.until),
                                  .rules = {"PAN-8", "PAN-14", "PAN-15", "IND-2", "IND-5"},
                                  .inputs = inputs_of_attendance(context),
                                  .findings = findings_of_attendance(facts)});
  view.ends_by = in_words(facts.as_of + Days{rules::kRenewalDays});
  for (const auto& each : rules::endings(*facts.records, facts.as_of)) {
    view.endings.push_back(ending_view(each, context.vocabulary));
  }
  add_people(view, context, words);
  add_inductions(view, context, words);
  return view;
}

// Attendance may stand in any panel, so that every panel's file is an input.
std::vector<std::string> inputs_of_attendance(const Context& context) {
  std::vector<std::string> paths = common_inputs();
  for (const Panel& panel : context.facts.records->panels) paths.push_back(panel.source.file());
  return sorted_paths(std::move(paths));
}

}  // namespace panelpress::documents
