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
using rules::RecommendationFacts;

constexpr const char* kPanelDate = "Panel date";

/// A recommendation and what of it is open, oldest first.
struct OpenRecommendation {
  const RecommendationFacts* facts = nullptr;
  std::vector<const rules::OpenItem*> items;
};

/// Items come oldest first, and so do the recommendations: each stands where its oldest item does.
std::vector<OpenRecommendation> open_recommendations(const MonthReturn& month) {
  std::vector<OpenRecommendation> open;
  for (const rules::OpenItem* item : month.open) {
    const auto known = std::ranges::find_if(
        open, [&](const auto& each) { return each.facts == item->recommendation; });
    if (known == open.end()) {
      open.push_back({item->recommendation, {item}});
    } else {
      known->items.push_back(item);
    }
  }
  return open;
}

std::string what_to_do(const ReturnSource& source, const OpenRecommendation& row) {
  std::vector<std::string> words;
  for (const rules::OpenItem* item : row.items) words.push_back(source.words.chase(*item));
  return fmt::format("{}", fmt::join(words, ". "));
}

Check one_of_decisions(const ReturnSource& source) {
  Check check;
  check.kind = Check::Kind::kOneOf;
  for (const auto& [value, text] : Words<Decision>::kList) check.words.emplace_back(text);
  check.title = replies::kDecision;
  check.help = source.words.replies.help.decision();
  return check;
}

Check a_date(const ReturnSource& source, std::string_view heading, bool is_after) {
  Check check;
  check.kind = Check::Kind::kDate;
  check.not_before = kPanelDate;
  check.is_after = is_after;
  check.title = heading;
  check.help = is_after ? source.words.replies.help.dcpr() : source.words.replies.help.date();
  return check;
}

Check a_reason(const ReturnSource& source) {
  return {Check::Kind::kText,
          {},
          "",
          false,
          std::string(replies::kReason),
          source.words.replies.help.reason()};
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

/// `import` finds the columns by these headings (replies.h).
void add_reply_columns(const ReturnSource& source, ReplyColumns& columns) {
  const auto& missing = source.words.replies.missing;
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
  columns.push_back({"Still to fill in",
                     Format::kText,
                     [&missing](const auto& row) { return still_missing(missing, *row.facts); },
                     {{missing.reason(), render::Tone::kSerious},
                      {missing.day(), render::Tone::kWarning},
                      {missing.decision(), render::Tone::kWarning},
                      {missing.nothing(), render::Tone::kGood}},
                     26});
}

}  // namespace

render::Sheet replies_sheet(const ReturnSource& source) {
  const auto& words = source.words.replies;
  ReplyColumns columns = about_columns(source);
  add_reply_columns(source, columns);
  render::Sheet sheet = framed_sheet(source, std::string(replies::kSheet), words);
  add_line(sheet.lines, words.how(source.view));
  add_line(sheet.lines, words.cells());
  sheet.tables.push_back(
      render::table_of("Replies", columns, open_recommendations(source.month), words.none()));
  sheet.is_form = true;
  return sheet;
}

}  // namespace panelpress::documents
