// The sheet that comes back: a row for each recommendation of the area that is still open.
#include "model/replies_sheet.h"

#include <fmt/format.h>

#include <algorithm>

#include "documents/compliance/cells.h"
#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Check;
using render::Format;
using rules::MeasureFacts;
using rules::MeasureValue;
using rules::RecommendationFacts;

constexpr const char* kPanelDate = "Panel date";

/// A recommendation and what of it is open, oldest first.
struct OpenRecommendation {
  const RecommendationFacts* facts = nullptr;
  std::vector<const rules::OpenItem*> items;
};

std::vector<OpenRecommendation> open_recommendations(const MonthReturn& month) {
  std::vector<OpenRecommendation> open;
  for (const rules::OpenItem* item : month.open) {
    const auto known = std::find_if(open.begin(), open.end(), [&](const auto& each) {
      return each.facts == item->recommendation;
    });
    if (known == open.end()) {
      open.push_back({item->recommendation, {item}});
    } else {
      known->items.push_back(item);
    }
  }
  return open;
}

/// What is recorded already cannot be changed here; what does not apply stays empty.
Cell decision_cell(const RecommendationFacts& each) {
  if (!each.asks_casework()) return {};
  const auto& response = each.listed->response;
  if (!response || !response->decision) return render::Input{};
  return std::string(word(*response->decision));
}

Cell recorded_on_cell(const RecommendationFacts& each) {
  if (!each.asks_casework()) return {};
  const auto& response = each.listed->response;
  if (!response || !response->recorded_on) return render::Input{};
  return *response->recorded_on;
}

/// A reason is asked for until one is recorded, and never of somebody who agreed.
Cell reason_cell(const RecommendationFacts& each) {
  if (!each.asks_casework()) return {};
  const auto& response = each.listed->response;
  if (!response) return render::Input{};
  const bool agreed = response->decision && *response->decision == Decision::kAgree;
  return agreed || is_recorded(response->reason) ? Cell() : Cell(render::Input{});
}

Cell event_cell(const RecommendationFacts& each) {
  const MeasureFacts* const event = each.measure(Measure::kCalendarEvent);
  if (!event || !each.asks_casework()) return {};
  return event->done_on ? Cell(*event->done_on) : Cell(render::Input{});
}

/// The review that records the recommendation: not one that is carried out and does not.
Cell dcpr_cell(const RecommendationFacts& each) {
  const MeasureFacts& dcpr = *each.measure(Measure::kDcpr);
  const bool is_recorded =
      dcpr.value == MeasureValue::kCompliant || dcpr.value == MeasureValue::kLate;
  if (is_recorded && dcpr.done_on) return *dcpr.done_on;
  return dcpr.value == MeasureValue::kNotApplicable ? Cell() : Cell(render::Input{});
}

bool is_input(const Cell& cell) { return std::holds_alternative<render::Input>(cell); }
bool is_given(const Cell& cell) {
  return !is_input(cell) && !std::holds_alternative<std::monostate>(cell);
}

std::string cell_of(std::string_view heading) {
  return fmt::format("Replies[[#This Row],[{}]]", heading);
}

/// What a row still lacks, said as it is filled in: the reason of a disagreement above all (CMP-2).
class StillMissing {
 public:
  StillMissing(const ReturnSource& source, const RecommendationFacts& each)
      : source_(source), each_(each) {}

  render::Formula formula() {
    const Cell decision = decision_cell(each_);
    const Cell recorded = recorded_on_cell(each_);
    const bool disagrees =
        is_given(decision) && std::get<std::string>(decision) == word(Decision::kDisagree);
    if (is_input(reason_cell(each_))) {
      ask(fmt::format("AND({}=\"{}\",LEN(TRIM({}))=0)", cell_of(replies::kDecision),
                      word(Decision::kDisagree), cell_of(replies::kReason)),
          "replies.give-reason", disagrees);
    }
    ask(differ(replies::kDecision, replies::kRecordedOn), "replies.give-day",
        is_given(decision) && !is_given(recorded));
    ask(differ(replies::kRecordedOn, replies::kDecision), "replies.give-decision",
        is_given(recorded) && !is_given(decision));
    ask(fmt::format("{}=\"\"", all_inputs()), "replies.to-fill-in", true);
    std::string text = "=" + asked_ + '"' + source_.words["replies.filled-in"] + '"';
    return {text.append(depth_, ')'), cached_};
  }

 private:
  static std::string differ(std::string_view given, std::string_view missing) {
    return fmt::format("AND({}<>\"\",{}=\"\")", cell_of(given), cell_of(missing));
  }

  std::string all_inputs() const {
    std::vector<std::string> cells;
    const std::pair<Cell, std::string_view> all[] = {
        {decision_cell(each_), replies::kDecision},
        {recorded_on_cell(each_), replies::kRecordedOn},
        {reason_cell(each_), replies::kReason},
        {event_cell(each_), replies::kCalendarEvent},
        {dcpr_cell(each_), replies::kDcpr}};
    for (const auto& [cell, heading] : all) {
      if (is_input(cell)) cells.push_back(cell_of(heading));
    }
    return cells.empty() ? "\"\"" : fmt::format("{}", fmt::join(cells, "&"));
  }

  /// The first question whose answer is yes now is what the cell shows now.
  void ask(const std::string& question, std::string_view key, bool is_so) {
    asked_ += fmt::format("IF({},\"{}\",", question, source_.words[key]);
    ++depth_;
    if (is_so && cached_.empty()) cached_ = source_.words[key];
  }

  const ReturnSource& source_;
  const RecommendationFacts& each_;
  std::string asked_;
  std::string cached_;
  std::size_t depth_ = 0;
};

std::string what_to_do(const ReturnSource& source, const OpenRecommendation& row) {
  std::vector<std::string> words;
  for (const rules::OpenItem* item : row.items) words.push_back(chase_words(source.words, *item));
  return fmt::format("{}", fmt::join(words, ". "));
}

Check one_of_decisions(const ReturnSource& source) {
  Check check;
  check.kind = Check::Kind::kOneOf;
  for (const auto& [value, text] : Words<Decision>::kList) check.words.emplace_back(text);
  check.title = replies::kDecision;
  check.help = source.words["replies.help.decision"];
  return check;
}

Check a_date(const ReturnSource& source, std::string_view heading, bool is_after) {
  Check check;
  check.kind = Check::Kind::kDate;
  check.not_before = kPanelDate;
  check.is_after = is_after;
  check.title = heading;
  check.help = source.words[is_after ? "replies.help.dcpr" : "replies.help.date"];
  return check;
}

Check a_reason(const ReturnSource& source) {
  return {Check::Kind::kText,
          {},
          "",
          false,
          std::string(replies::kReason),
          source.words["replies.help.reason"]};
}

using ReplyColumns = std::vector<render::ColumnOf<OpenRecommendation>>;

/// What a row is about. The first column is none that `import` reads, so that the lines above and
/// below the table are not taken for replies.
ReplyColumns about_columns(const ReturnSource& source) {
  return {
      {"What is to be done",
       Format::kText,
       [&](const auto& row) { return what_to_do(source, row); },
       {},
       44},
      {"Case owner", Format::kText,
       [&](const auto& row) { return owner_cell(source, *row.facts->present); }},
      {std::string(replies::kReference), Format::kText,
       [](const auto& row) { return row.facts->ref().text; }},
      {std::string(replies::kPanel), Format::kText,
       [](const auto& row) { return row.facts->panel_id().text; }},
      {kPanelDate, Format::kDate, [](const auto& row) { return *row.facts->panel->date; }},
  };
}

void add_reply_columns(const ReturnSource& source, ReplyColumns& columns) {
  const auto add = [&](std::string_view heading, Format format, auto cell, int width, Check check) {
    columns.push_back({std::string(heading),
                       format,
                       [cell](const OpenRecommendation& row) { return cell(*row.facts); },
                       {},
                       width,
                       std::move(check)});
  };
  add(replies::kDecision, Format::kText, decision_cell, 14, one_of_decisions(source));
  add(replies::kRecordedOn, Format::kDate, recorded_on_cell, 16,
      a_date(source, replies::kRecordedOn, false));
  add(replies::kReason, Format::kText, reason_cell, 40, a_reason(source));
  add(replies::kCalendarEvent, Format::kDate, event_cell, 16,
      a_date(source, replies::kCalendarEvent, false));
  add(replies::kDcpr, Format::kDate, dcpr_cell, 16, a_date(source, replies::kDcpr, true));
  columns.push_back(
      {"Still to fill in",
       Format::kText,
       [&source](const auto& row) { return StillMissing(source, *row.facts).formula(); },
       {{source.words["replies.give-reason"], render::Tone::kSerious},
        {source.words["replies.give-day"], render::Tone::kWarning},
        {source.words["replies.give-decision"], render::Tone::kWarning},
        {source.words["replies.filled-in"], render::Tone::kGood}},
       26});
}

}  // namespace

render::Sheet replies_sheet(const ReturnSource& source) {
  ReplyColumns columns = about_columns(source);
  add_reply_columns(source, columns);
  render::Sheet sheet = framed_sheet(source, std::string(replies::kSheet), "replies");
  add_line(sheet.lines, source.words["replies.how"]);
  add_line(sheet.lines, source.words["replies.cells"]);
  sheet.tables = {render::table_of("Replies", columns, open_recommendations(source.month),
                                   source.words["replies.none"])};
  sheet.is_form = true;
  return sheet;
}

}  // namespace panelpress::documents
