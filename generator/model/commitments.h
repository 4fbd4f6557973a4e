#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/due.h"
#include "model/field.h"
#include "model/ids.h"
#include "model/words.h"

namespace panelpress {

/// A report of an inspection.
struct InspectionReport {
  Source source;
  Field<ReportId> id;
  Text title;
};

/// A recommendation of a report, and what was answered to it (COM-4).
struct InspectionRecommendation {
  Source source;
  Field<ReportId> report;
  Text number;
  Text text;
  Field<InspectionResponse> response;

  /// By which commitments name it: "PO-3". Both parts must be given.
  RecommendationId id() const { return {report->text + "-" + *number}; }
};

/// What shows that a commitment was kept (COM-2).
struct Evidence {
  Source source;
  Text what;
  Text where;
  Field<Date> on;
};

/// How far a commitment has come on a day.
struct Progress {
  Source source;
  Field<Date> on;
  Field<int> done;  ///< of the target
  Text note;
};

/// A later day by which a commitment is to be kept (COM-3).
struct Revision {
  Source source;
  Field<Due> to;
  Field<Date> on;
  Text reason;
};

/// What was promised after an inspection (COM).
struct Commitment {
  Source source;
  Field<CommitmentId> id;
  Field<std::vector<RecommendationId>> recommendations;
  Text what;
  Text owner;
  Field<Due> due;
  Field<CommitmentId> after;  ///< the commitment that it follows (COM-5)
  Field<int> target;
  Field<Date> done_on;
  std::optional<Evidence> evidence;
  std::vector<Progress> progress;
  std::vector<Revision> revised;
};

/// What commitments.toml holds: reports and commitments sorted by id, recommendations by report and
/// number.
struct Commitments {
  std::vector<InspectionReport> reports;
  std::vector<InspectionRecommendation> recommendations;
  std::vector<Commitment> commitments;
};

}  // namespace panelpress
