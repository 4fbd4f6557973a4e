#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "documents/shared/sentence_for.h"
#include "documents/shared/vocabulary.h"
#include "render/sentences.h"
#include "render/svg.h"
#include "render/view.h"
#include "render/workbook.h"
#include "rules/facts.h"
#include "rules/vocabulary.h"

/// The commitments as they are printed (COM).
namespace panelpress::documents {

/// A later day for a commitment, with the reason (COM-3).
struct RevisionView {
  PANELPRESS_TEXT_VIEW(RevisionView, to, on, reason)
};

/// What shows that a commitment was kept (COM-2); a part that is not recorded is empty.
struct EvidenceView {
  PANELPRESS_TEXT_VIEW(EvidenceView, what, where, on)
};

struct CommitmentView {
  std::string number;  ///< in the line of time
  std::string id;
  std::string what;
  std::string owner;
  std::string recommendations;  ///< "PO-3 and PO-4"
  std::string after;            ///< the number of the commitment that it follows, or empty
  std::string first_due;
  std::vector<RevisionView> revisions;
  std::string state;
  std::string look;
  std::string done_on;
  std::string days_late;               ///< "1,432 days" after the first date; empty in time
  std::string progress;                ///< "80 of 210"; empty without a target
  std::string note;                    ///< of the last progress
  std::vector<EvidenceView> evidence;  ///< one at most
  std::string place;
  PANELPRESS_VIEW(CommitmentView, number, id, what, owner, recommendations, after, first_due,
                  revisions, state, look, done_on, days_late, progress, note, evidence, place)
};

/// A recommendation of a report, and the commitments that answer it (COM-4).
struct InspectionRecommendationView {
  std::string id;
  std::string text;
  std::string response;
  std::string commitments;  ///< their numbers, or empty
  bool lacks_commitment = false;
  PANELPRESS_VIEW(InspectionRecommendationView, id, text, response, commitments, lacks_commitment)
};

struct InspectionReportView {
  std::string id;
  std::string title;
  std::vector<InspectionRecommendationView> recommendations;
  std::vector<CommitmentView> commitments;
  PANELPRESS_VIEW(InspectionReportView, id, title, recommendations, commitments)
};

struct CommitmentsView {
  PageView page;
  std::string counted;  ///< "12 commitments"
  std::string done;
  std::string open;
  std::string overdue;
  render::Markup picture;  ///< empty without a commitment
  std::vector<InspectionReportView> reports;
  PANELPRESS_VIEW(CommitmentsView, page, counted, done, open, overdue, picture, reports)
};

CommitmentsView commitments_view(const Context& context);

/// The recommendations that a commitment answers: "PO-3 and PO-4".
std::string recommendations_in_words(const Commitment& commitment);

/// The inputs that the commitments come from, sorted.
std::vector<std::string> inputs_of_commitments();

/// The sentences of the commitments that stand in no one place of their page.
struct CommitmentsWords {
  static constexpr const char* kPath = "commitments/words.txt";

  /// The line of time.
  struct Picture {
    render::Sentence<"commitments"> description;
    render::Sentence<"date"> today;
    PANELPRESS_SENTENCES(description, today)
  } picture;

  /// What is in a sheet of the workbook.
  struct Sheet {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, commitments, recommendations, none)
  } sheet;

  render::Sentence<> title, subject;
  SentenceFor<rules::CommitmentState> state;
  SentenceFor<InspectionResponse> response;
  render::Sentence<"day", "written"> due;
  render::Sentence<"done", "target"> progress;
  render::Sentence<"to", "on", "reason"> revised;
  PANELPRESS_SENTENCES(title, subject, state, response, due, progress, revised, picture, sheet)
};

/// A row for each commitment on one line of time: a ring where it was promised first, a diamond
/// where it is due now, a dot where it was done, and today across all of them. Empty without a
/// commitment.
render::Markup line_of_time(const rules::Facts& facts, const CommitmentsWords& words,
                            const Vocabulary& vocabulary);

/// commitments.xlsx: the commitments, and the recommendations that they answer, a row each.
render::Workbook commitments_workbook(const Context& context, const CommitmentsView& view);

}  // namespace panelpress::documents
