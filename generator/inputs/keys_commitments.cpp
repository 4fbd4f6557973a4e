#include "inputs/checks.h"
#include "inputs/keys.h"

namespace panelpress::inputs {

namespace {

TableSpec<InspectionReport> report_table() {
  return TableSpec<InspectionReport>()
      .key("id", kRequired, &InspectionReport::id, new_id<ReportId>(), "Id of the report.")
      .key("title", kRequired, &InspectionReport::title, line(), "Its title.");
}

/// All required: COM-4 asks of each recommendation what was answered, and whether that was kept.
TableSpec<InspectionRecommendation> recommendation_table() {
  using Recommendation = InspectionRecommendation;
  return TableSpec<Recommendation>()
      .key("report", kRequired, &Recommendation::report, id<ReportId>(), "Id of the report.")
      .key("number", kRequired, &Recommendation::number, recommendation_number(),
           "What the report calls it.")
      .key("text", kRequired, &Recommendation::text, text(), "What it recommends.")
      .key("response", kRequired, &Recommendation::response, one_of<InspectionResponse>(),
           "What was answered (COM-4).");
}

/// `what` and `where` may be missing: COM-2 tells that as an error of the commitment, at its line.
TableSpec<Evidence> evidence_table() {
  return TableSpec<Evidence>()
      .key("what", kOptional, &Evidence::what, text(), "What shows it (COM-2).")
      .key("where", kOptional, &Evidence::where, line(), "Where that is kept.")
      .key("on", kRequired, &Evidence::on, done_on(), "Its date.");
}

TableSpec<Progress> progress_table() {
  return TableSpec<Progress>()
      .key("on", kRequired, &Progress::on, done_on(), "When this was so.")
      .key("done", kOptional, &Progress::done, count(), "How much of the target was reached.")
      .key("note", kOptional, &Progress::note, text(), "What is to be said of it.");
}

/// The reason may be missing, since COM-3 tells it.
TableSpec<Revision> revision_table() {
  return TableSpec<Revision>()
      .key("to", kRequired, &Revision::to, due(), "The new day.")
      .key("on", kRequired, &Revision::on, done_on(), "When it was revised.")
      .key("reason", kOptional, &Revision::reason, text(), "Why (COM-3).");
}

/// A share of nothing: without a target there is no bar to draw it on.
void check_target(const GivenTable& table, const Commitment&, FileErrors& errors) {
  const KeyAndValue* progress = table.find("progress");
  if (table.has("target") || !progress) return;
  for (const Node& each : progress->value.items) {
    refuse_key(each, "done", "is for a commitment with a 'target'", errors);
  }
}

/// `due` is the first date and stays; later ones are added as revisions, so that none hides it
/// (COM-3).
TableSpec<Commitment> commitment_table() {
  return TableSpec<Commitment>()
      .key("id", kRequired, &Commitment::id, new_id<CommitmentId>(), "Id of the commitment.")
      .key("recommendations", kRequired, &Commitment::recommendations, list_of(recommendation_id()),
           "The recommendations that it answers.")
      .key("what", kRequired, &Commitment::what, text(), "What was promised.")
      .key("owner", kRequired, &Commitment::owner, line(), "Who is to keep it.")
      .key("due", kRequired, &Commitment::due, due(), "By when (COM-1).")
      .key("after", kOptional, &Commitment::after, id<CommitmentId>(Empty::kIsNone),
           "Id of a commitment that it follows (COM-5).")
      .key("target", kOptional, &Commitment::target, count(), "A number to reach.")
      .key("done_on", kOptional, &Commitment::done_on, done_on(), "When it was kept.")
      .table("evidence", kOptional, &Commitment::evidence, evidence_table(),
             "What shows that it was kept (COM-2).")
      .tables("progress", kOptional, &Commitment::progress, progress_table(),
              "How far it has come.")
      .tables("revised", kOptional, &Commitment::revised, revision_table(),
              "A later day, with the reason (COM-3).")
      .check(check_target,
             R"({"if":{"not":{"required":["target"]}},"then":{"properties":{"progress":{"items":)"
             R"({"properties":{"done":false}}}}}})");
}

}  // namespace

const TableSpec<Commitments>& commitments_table() {
  static const TableSpec<Commitments> kTable =
      TableSpec<Commitments>()
          .tables("report", kOptional, &Commitments::reports, report_table(),
                  "A report of an inspection.")
          .tables("recommendation", kOptional, &Commitments::recommendations,
                  recommendation_table(), "A recommendation of a report.")
          .tables("commitment", kOptional, &Commitments::commitments, commitment_table(),
                  "What was promised (COM-1).");
  return kTable;
}

}  // namespace panelpress::inputs
