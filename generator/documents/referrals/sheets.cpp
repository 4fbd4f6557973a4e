#include "documents/referrals/sheets.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/cells.h"
#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::MeasureValue;
using rules::ReferralClock;
using rules::ReferralFacts;

/// A clock and the heading of its value, which the formulas of Summary name.
struct ClockColumn {
  const ReferralClock ReferralFacts::*clock;
  const char* heading;
};
constexpr ClockColumn kClocks[] = {{&ReferralFacts::told, "Decided and told"},
                                   {&ReferralFacts::work, "Specialist work"},
                                   {&ReferralFacts::answer, "Answer"}};

/// The values that a clock of a referral can have, with the headings of their columns.
struct ClockValue {
  MeasureValue value;
  const char* heading;
};
constexpr ClockValue kClockValues[] = {{MeasureValue::kCompliant, "Compliant"},
                                       {MeasureValue::kLate, "Late"},
                                       {MeasureValue::kOutstanding, "Outstanding"},
                                       {MeasureValue::kPending, "Pending"},
                                       {MeasureValue::kNotApplicable, "Not applicable"}};

rules::Tally tally_of(const MonthReferrals& referrals, const ClockColumn& column) {
  rules::Tally tally;
  for (const ReferralFacts* each : referrals) tally.add((each->*column.clock).value);
  return tally;
}

/// The day alone: no column of a workbook shows a time.
Cell moment_cell(const Field<DateTime>& moment) { return moment ? Cell(date_of(*moment)) : Cell(); }

using Column = render::ColumnOf<ReferralFacts>;

/// What is outstanding stands out more than what was late: it can still be done.
Column value_of(const ClockColumn& column, const Vocabulary& vocabulary) {
  const auto clock = column.clock;
  return {column.heading,
          Format::kText,
          [clock, &vocabulary](const auto& each) { return vocabulary.value((each.*clock).value); },
          {{vocabulary.value(MeasureValue::kOutstanding)},
           {vocabulary.value(MeasureValue::kLate), render::Tone::kWarning}}};
}

Column due_of(const ReferralsWords::ClockHeadings& heading, const ClockColumn& column) {
  return {heading.by(column.heading), Format::kDate,
          [clock = column.clock](const auto& each) { return date_cell((each.*clock).due_on); }};
}

/// From when to when a clock ran, and how long.
void add_run(std::vector<Column>& columns, const ReferralsWords::ClockHeadings& heading,
             const ClockColumn& column) {
  const auto clock = column.clock;
  const std::string name = column.heading;
  columns.push_back({heading.from(name), Format::kDate,
                     [clock](const auto& each) { return date_cell((each.*clock).started_on); }});
  columns.push_back({heading.done(name), Format::kDate,
                     [clock](const auto& each) { return date_cell((each.*clock).done_on); }});
  columns.push_back({heading.calendar_days(name), Format::kInteger, [clock](const auto& each) {
                       return count_cell((each.*clock).calendar_days);
                     }});
  columns.push_back({heading.working_days(name), Format::kInteger,
                     [clock](const auto& each) { return count_cell((each.*clock).working_days); }});
}

/// What a reader on paper needs: which referral it is, how it stands, and by when what is due.
std::vector<Column> standing_columns(const ReferralsWords& words, const Vocabulary& vocabulary) {
  std::vector<Column> columns = {
      {"Referral", Format::kText, [](const auto& each) { return each.id().text; }},
      {"Received", Format::kDate,
       [](const auto& each) { return moment_cell(each.record->received_at); }},
      {"From", Format::kText,
       [](const auto& each) { return code_in_words(each.record->from->text); }},
      {"Kind", Format::kText,
       [](const auto& each) { return capitalised(recorded_or_empty(each.record->kind)); }},
      {"State", Format::kText, [&words](const auto& each) { return words.state(each.state); }},
      {"Specialist", Format::kText, [](const auto& each) {
         return each.record->specialist ? each.record->specialist->text : "";
       }}};
  for (const ClockColumn& each : kClocks) {
    columns.push_back(value_of(each, vocabulary));
    columns.push_back(due_of(words.sheet.clock, each));
  }
  return columns;
}

std::vector<Column> further_columns(const ReferralsWords& words) {
  std::vector<Column> columns = {
      {"Channel", Format::kText,
       [&words](const auto& each) { return words.channel(*each.record->channel); }},
      {"MP", Format::kText,
       [&words](const auto& each) { return words.sheet.yes_or_no(is_true(each.record->mp)); }},
      {"Reason", Format::kText,
       [](const auto& each) { return recorded_or_empty(each.record->reason); }},
      {"Signposted to", Format::kText,
       [](const auto& each) { return recorded_or_empty(each.record->signposted_to); }},
      {"Issue", Format::kText,
       [](const auto& each) { return each.record->issue ? each.record->issue->text : ""; }}};
  for (const ClockColumn& each : kClocks) add_run(columns, words.sheet.clock, each);
  return columns;
}

}  // namespace

render::Table clocks_table(const MonthReferrals& referrals, const Vocabulary& vocabulary) {
  std::vector<render::ColumnOf<ClockColumn>> columns = {
      {"Clock", Format::kText, [](const ClockColumn& each) { return std::string(each.heading); }}};
  for (const ClockValue& each : kClockValues) {
    columns.push_back(
        {each.heading, Format::kInteger, [&referrals, &vocabulary, each](const ClockColumn& row) {
           return render::Formula{fmt::format("=COUNTIFS(Referrals[{}],\"{}\")", row.heading,
                                              vocabulary.value(each.value)),
                                  static_cast<double>(tally_of(referrals, row).count(each.value))};
         }});
  }
  const std::string none_due = vocabulary.none_due();
  columns.push_back({"Rate",
                     Format::kShare,
                     [&referrals, none_due](const ClockColumn& row) {
                       return rate_formula("Clocks", {"Compliant", "Late", "Outstanding"},
                                           tally_of(referrals, row), none_due);
                     },
                     {{none_due, render::Tone::kQuiet}},
                     12});
  return render::table_of("Clocks", columns, kClocks, "");
}

render::Table states_table(const MonthReferrals& referrals, const ReferralsWords& words) {
  using State = rules::ReferralState;
  // Every state, also one without a referral: each month's sheet has the same rows.
  std::vector<State> states;
  for (const auto& [state, word] : Words<State>::kList) states.push_back(state);
  const std::vector<render::ColumnOf<State>> columns = {
      {"State", Format::kText, [&words](const State& state) { return words.state(state); }},
      {"Referrals", Format::kInteger, [&](const State& state) {
         const auto count = std::ranges::count_if(
             referrals, [&](const ReferralFacts* each) { return each->state == state; });
         return render::Formula{
             fmt::format("=COUNTIFS(Referrals[State],\"{}\")", words.state(state)),
             static_cast<double>(count)};
       }}};
  return render::table_of("States", columns, states, "");
}

// What is printed comes first: the sheet's print ends before the first of the further columns.
render::Table referrals_table(const MonthReferrals& referrals, const ReferralsWords& words,
                              const Vocabulary& vocabulary) {
  std::vector<Column> columns = standing_columns(words, vocabulary);
  for (Column& each : further_columns(words)) columns.push_back(std::move(each));
  return render::table_of("Referrals", columns, referrals, words.sheet.none());
}

// A referral that was drawn and not checked yet has its cells empty.
render::Table sample_table(const std::vector<rules::SampledReferral>& sample,
                           const ReferralsWords& words) {
  using Row = rules::SampledReferral;
  const auto check = [](const Text QualityCheck::*part) {
    return [part](const Row& each) -> Cell {
      const auto& result = each.referral->record->qa;
      return result ? recorded_or_empty(*result.*part) : "";
    };
  };
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Referral", Format::kText, [](const Row& each) { return each.referral->id().text; }},
      {"Why", Format::kText,
       [&words](const Row& each) {
         return words.sheet.drawn_for(each.because == rules::SampledFor::kShare);
       }},
      {"Checked on", Format::kDate,
       [](const Row& each) -> Cell {
         const auto& result = each.referral->record->qa;
         return result ? date_cell(result->on.value) : Cell();
       }},
      {"By", Format::kText, check(&QualityCheck::by)},
      {"Result", Format::kText, check(&QualityCheck::result)},
      {"What is digested", Format::kText, &Row::key},
      {"SHA-256", Format::kText, &Row::sha256}};
  return render::table_of("Sample", columns, sample, words.sheet.none());
}

}  // namespace panelpress::documents
