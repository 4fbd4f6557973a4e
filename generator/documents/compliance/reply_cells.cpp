#include <fmt/format.h>

#include "documents/compliance/cells.h"
#include "model/replies_sheet.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using rules::MeasureFacts;
using rules::MeasureValue;
using rules::RecommendationFacts;

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
  StillMissing(const ReturnWords::Missing& words, const RecommendationFacts& each)
      : words_(words), each_(each) {}

  render::Formula formula() {
    const Cell decision = decision_cell(each_);
    const Cell recorded = recorded_on_cell(each_);
    const bool disagrees =
        is_given(decision) && std::get<std::string>(decision) == word(Decision::kDisagree);
    if (is_input(reason_cell(each_))) {
      ask(fmt::format("AND({}=\"{}\",LEN(TRIM({}))=0)", cell_of(replies::kDecision),
                      word(Decision::kDisagree), cell_of(replies::kReason)),
          words_.reason(), disagrees);
    }
    ask(differ(replies::kDecision, replies::kRecordedOn), words_.day(),
        is_given(decision) && !is_given(recorded));
    ask(differ(replies::kRecordedOn, replies::kDecision), words_.decision(),
        is_given(recorded) && !is_given(decision));
    ask(fmt::format("{}=\"\"", all_inputs()), words_.all(), true);
    // Each question stands within the one before it, and all are closed at the end.
    std::string text = "=" + asked_ + '"' + words_.nothing() + '"';
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
  void ask(const std::string& question, const std::string& words, bool is_so) {
    asked_ += fmt::format("IF({},\"{}\",", question, words);
    ++depth_;
    if (is_so && cached_.empty()) cached_ = words;
  }

  const ReturnWords::Missing& words_;
  const RecommendationFacts& each_;
  std::string asked_;
  std::string cached_;
  std::size_t depth_ = 0;
};

}  // namespace

// Only what is not recorded can be filled in: an area adds to the records and contradicts none of
// them.
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

// A review that does not record the panel can be put right by the one after it (CMP-7), hence an
// input.
Cell dcpr_cell(const RecommendationFacts& each) {
  const MeasureFacts& dcpr = *each.measure(Measure::kDcpr);
  const bool is_recorded =
      dcpr.value == MeasureValue::kCompliant || dcpr.value == MeasureValue::kLate;
  if (is_recorded && dcpr.done_on) return *dcpr.done_on;
  return dcpr.value == MeasureValue::kNotApplicable ? Cell() : Cell(render::Input{});
}

render::Formula still_missing(const ReturnWords::Missing& words, const RecommendationFacts& each) {
  return StillMissing(words, each).formula();
}

}  // namespace panelpress::documents
