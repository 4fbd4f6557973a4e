#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "documents/shared/sentence_for.h"
#include "render/view.h"
#include "rules/people_facts.h"
#include "rules/terms.h"

/// attendance.html, ready for print (PAN-15, PAN-14, IND-2).
namespace panelpress::documents {

/// A term or clearance that ends soon, has run out or is not recorded.
struct EndingView {
  std::string name;
  rules::EndingKind kind{};
  std::string last_day;  ///< empty when no clearance is recorded
  std::string when;      ///< "in 42 days"
  bool is_past = false;
  std::string renewed_from;  ///< the start of a later term that is recorded; empty when none is
  std::string place;
  PANELPRESS_VIEW(EndingView, name, kind, last_day, when, is_past, renewed_from, place)
};

/// How much a person attended, of what is expected.
struct AttendedView {
  std::string counted;     ///< "3 days", "4 panels"
  std::string expected;    ///< "15 to 30"; empty for a reserve, of whom no number is expected
  std::string served;      ///< "120 days", of twelve months not served as a whole; else empty
  render::Markup picture;  ///< attended, against what is expected
  rules::AgainstExpected against = rules::AgainstExpected::kWithin;
  PANELPRESS_VIEW(AttendedView, counted, expected, served, picture, against)
};

struct IndependentView {
  std::string name;
  std::string payroll_number;
  AttendedView attended;
  std::string term;       ///< "4 March 2025 to 3 March 2028"; empty when none runs or begins
  std::string clearance;  ///< the last day
  std::string trained_on;
  PANELPRESS_VIEW(IndependentView, name, payroll_number, attended, term, clearance, trained_on)
};

struct OfficialView {
  std::string name;
  std::string grade;
  std::string area;
  std::string chaired;  ///< how many of the panels as their chair
  AttendedView attended;
  std::string trained_on;
  std::string reserve_for;
  PANELPRESS_VIEW(OfficialView, name, grade, area, chaired, attended, trained_on, reserve_for)
};

/// An item of the induction: dates in print form, those to come too.
struct InductionItemView {
  std::vector<std::string> dates;
  bool is_done = false;
  std::string done;  ///< "1 of 2" where more than one is needed
  PANELPRESS_VIEW(InductionItemView, dates, is_done, done)
};

struct InductionView {
  std::string name;
  std::string counted;  ///< "4 of 6"
  bool is_complete = false;
  bool has_sat = false;                  ///< on a panel: then every item should be done
  std::vector<InductionItemView> items;  ///< in the order of IND-2
  PANELPRESS_VIEW(InductionView, name, counted, is_complete, has_sat, items)
};

struct AttendanceView {
  PageView page;
  std::string from;
  std::string until;
  std::vector<EndingView> endings;
  std::string ends_by;  ///< the last of the 182 days (IND-5)
  std::vector<IndependentView> independents;
  std::vector<OfficialView> officials;
  std::string out_of_range;  ///< "5 of 9 people"; empty when everybody is within their range
  std::vector<std::string> induction_items;  ///< the headings of the items of IND-2
  std::vector<InductionView> inductions;
  std::string incomplete;  ///< "2 members"; empty when every induction is complete
  PANELPRESS_VIEW(AttendanceView, page, from, until, endings, ends_by, independents, officials,
                  out_of_range, induction_items, inductions, incomplete)
};

AttendanceView attendance_view(const Context& context);

/// The inputs that attendance rests on.
std::vector<std::string> inputs_of_attendance(const Context& context);

/// The sentences of the page of attendance that stand in no one place of it.
struct AttendanceWords {
  static constexpr const char* kPath = "attendance/words.txt";

  render::Sentence<> title;
  render::Sentence<"from", "until"> subject, term;
  render::Sentence<"people", "all"> out_of_range;
  render::Sentence<"done", "all"> done;
  SentenceFor<rules::InductionItem> item;  ///< the heading of its column
  PANELPRESS_SENTENCES(title, subject, term, out_of_range, done, item)
};

// The rows of the attendance page.

EndingView ending_view(const rules::Ending& ending, const Vocabulary& vocabulary);
IndependentView independent_view(const rules::Facts& facts, const rules::AttendanceFacts& attended,
                                 const AttendanceWords& words, const Vocabulary& vocabulary);
OfficialView official_view(const rules::AttendanceFacts& attended, const Vocabulary& vocabulary);
/// The six items of IND-2.
InductionView induction_view(const rules::Facts& facts, const rules::MemberFacts& member,
                             const AttendanceWords& words);

}  // namespace panelpress::documents
