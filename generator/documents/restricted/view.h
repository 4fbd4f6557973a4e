#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "documents/shared/sentence_for.h"
#include "render/sentences.h"
#include "render/view.h"

/// The restricted pages as they are printed (IND-1, IND-4, CON-1).
namespace panelpress::documents {

/// Feedback on a chair. Once passed on it has its month and its kind alone.
struct ChairFeedbackView {
  std::string when;
  std::string kind;
  bool is_passed_on = false;
  std::string chair;
  std::string member;
  std::string text;
  PANELPRESS_VIEW(ChairFeedbackView, when, kind, is_passed_on, chair, member, text)
};

/// How much was said of either kind in a quarter.
struct FeedbackQuarterView {
  PANELPRESS_TEXT_VIEW(FeedbackQuarterView, quarter, positive, developmental)
};

struct ChairFeedbacksView {
  PageView page;
  std::string lead;  ///< whom it goes to, or empty
  std::vector<ChairFeedbackView> rows;
  std::vector<FeedbackQuarterView> quarters;
  PANELPRESS_VIEW(ChairFeedbacksView, page, lead, rows, quarters)
};

/// A concern about somebody's conduct (CON-1).
struct ConductView {
  PANELPRESS_TEXT_VIEW(ConductView, panel, about, happened, told, action)
};

struct ConductsView {
  PageView page;
  std::string lead;  ///< who is told, or empty
  std::vector<std::string> findings;
  std::vector<ConductView> rows;
  PANELPRESS_VIEW(ConductsView, page, lead, findings, rows)
};

/// Feedback of a wash-up on a case, or on the panel as a whole.
struct CaseFeedbackView {
  PANELPRESS_TEXT_VIEW(CaseFeedbackView, panel, ref, text, escalated_to, escalated_on, answered_on,
                       answer)
};

struct CaseFeedbacksView {
  PageView page;
  std::vector<CaseFeedbackView> rows;
  PANELPRESS_VIEW(CaseFeedbacksView, page, rows)
};

/// What was found out about a candidate (IND-1).
struct CandidateChecksView {
  PANELPRESS_TEXT_VIEW(CandidateChecksView, id, name, interests, politics, clearance,
                       clearance_until, diligence_on, diligence_pages, diligence, disqualified)
};

struct AllChecksView {
  PageView page;
  std::vector<CandidateChecksView> rows;
  PANELPRESS_VIEW(AllChecksView, page, rows)
};

ChairFeedbacksView chair_feedback_view(const Context& context);
ConductsView conduct_view(const Context& context);
CaseFeedbacksView case_feedback_view(const Context& context);
AllChecksView checks_view(const Context& context);

/// The inputs of the restricted pages, sorted.
std::vector<std::string> inputs_of_restricted(const Context& context);

/// The sentences of the restricted pages that stand in no one place of them.
struct RestrictedWords {
  static constexpr const char* kPath = "restricted/words.txt";

  struct Titles {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, chair_feedback, conduct, case_feedback, checks)
  } title;

  render::Sentence<> subject;
  SentenceFor<FeedbackKind> kind;
  render::Sentence<"from", "to"> quarter;
  PANELPRESS_SENTENCES(title, subject, kind, quarter)
};

}  // namespace panelpress::documents
