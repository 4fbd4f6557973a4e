#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/context.h"
#include "documents/shared/page.h"
#include "documents/shared/sentence_for.h"
#include "render/sentences.h"
#include "render/view.h"

/// The arrangements as they are printed (ARR).
namespace panelpress::documents {

/// A step of the arrangements and where it stands.
struct ArrangedStepView {
  PANELPRESS_TEXT_VIEW(ArrangedStepView, says, look)
};

/// A journey or a night that the team booked (ARR-2).
struct BookingView {
  std::string category;
  std::string amount;
  std::string booked_on;
  bool is_rail = false;
  bool is_open_return = false;
  std::string copied_on;
  std::string cost_code;
  bool is_other_cost_code = false;
  std::string claim;  ///< the claim that has the same expense, or empty
  PANELPRESS_VIEW(BookingView, category, amount, booked_on, is_rail, is_open_return, copied_on,
                  cost_code, is_other_cost_code, claim)
};

/// A member at a panel.
struct ArrangedMemberView {
  std::string name;
  std::string area;
  std::string answer;
  std::string answer_look;
  std::vector<BookingView> travel;
  std::string building;  ///< empty without a visit
  std::string asked_on;  ///< when the pass was asked for, or empty
  std::string pass;      ///< how the pass stands
  std::string pass_look;
  PANELPRESS_VIEW(ArrangedMemberView, name, area, answer, answer_look, travel, building, asked_on,
                  pass, pass_look)
};

struct ArrangedPanelView {
  std::string id;
  std::string date;
  bool is_held = false;
  ArrangedStepView asked;
  std::optional<ArrangedStepView> list;  ///< to independent members, where there are any (PAN-13)
  std::string chair;
  std::vector<std::string> notes;  ///< what the rules find wrong with its arrangements
  std::vector<ArrangedMemberView> members;
  PANELPRESS_VIEW(ArrangedPanelView, id, date, is_held, asked, list, chair, notes, members)
};

/// A panel as it is arranged for one of those who are asked to it.
struct MemberPanelView {
  bool is_first = false;  ///< of theirs: the head of the rows stands beside it
  std::string id;
  std::string date;
  bool is_held = false;
  ArrangedStepView asked;
  std::optional<ArrangedStepView> list;  ///< to an independent member (PAN-13)
  ArrangedMemberView arranged;
  PANELPRESS_VIEW(MemberPanelView, is_first, id, date, is_held, asked, list, arranged)
};

/// An independent member, or somebody else who is asked to a panel shown.
struct MemberArrangementsView {
  std::string name;
  bool is_independent = false;
  bool is_in_term = false;
  std::string term_end;
  std::string pass_until;
  std::string row_count;  ///< of the table: one where they are asked to none
  std::vector<MemberPanelView> panels;
  PANELPRESS_VIEW(MemberArrangementsView, name, is_independent, is_in_term, term_end, pass_until,
                  row_count, panels)
};

struct ArrangementsView {
  PageView page;
  std::string coming_counted;  ///< "3 panels"
  std::string cut_off;         ///< the next of pay-roll, or empty (ARR-4)
  std::string pay_month;       ///< of that cut-off
  std::string cost_code;
  std::vector<ArrangedPanelView> panels;
  std::vector<MemberArrangementsView> members;
  PANELPRESS_VIEW(ArrangementsView, page, coming_counted, cut_off, pay_month, cost_code, panels,
                  members)
};

ArrangementsView arrangements_view(const Context& context);

/// The sentences of the arrangements that stand in no one place of their page.
struct ArrangementsWords {
  static constexpr const char* kPath = "arrangements/words.txt";

  /// Where a step of the arrangements stands, besides done.
  struct Step {
    render::Sentence<"by"> open, missed;
    render::Sentence<"on"> done;
    render::Sentence<"on", "by"> late;
    PANELPRESS_SENTENCES(open, missed, done, late)
  } step;

  render::Sentence<> title, subject, unanswered;
  SentenceFor<Answer, "on"> answer;
  render::Sentence<"date", "time"> panel_date;
  render::Sentence<"until"> permanent_pass;
  render::Sentence<"who", "message"> note;
  PANELPRESS_SENTENCES(title, subject, answer, unanswered, panel_date, permanent_pass, note, step)
};

/// What is arranged for a panel: who was asked and answered, the list, travel, passes, and
/// those of the findings that are about it.
ArrangedPanelView arranged_panel(const Context& context, const ArrangementsWords& words,
                                 const rules::PanelFacts& panel,
                                 const std::vector<const Finding*>& findings);

/// The same of one of its members alone; nothing of a person who is not asked to it.
std::optional<MemberPanelView> arranged_for(const Context& context, const ArrangementsWords& words,
                                            const rules::PanelFacts& panel, const Person& person);

}  // namespace panelpress::documents
