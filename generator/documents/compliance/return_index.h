#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/shared_paths.h"
#include "rules/field_quality.h"
#include "rules/monthly_return.h"

namespace panelpress::documents {

/// What bears on many returns, worked out once for all of them.
class ReturnIndex {
 public:
  explicit ReturnIndex(const rules::Facts& facts);

  const rules::QualityIndex& quality() const { return quality_; }
  /// The sample of a month that has a return, drawn once for all of its areas (DQ-6).
  const std::vector<rules::Sampled>& sample_of(Month month) const { return samples_.at(month); }
  /// The inputs that every return rests on.
  const SharedPaths& inputs() const { return inputs_; }
  /// The findings behind a return, errors first: about its recommendations and their cases, and
  /// (unless it is of one area alone) about its panels.
  std::vector<const Finding*> findings_behind(const rules::MonthReturn& month) const;

 private:
  const rules::Facts& facts_;
  rules::QualityIndex quality_;
  std::map<Month, std::vector<rules::Sampled>> samples_;
  SharedPaths inputs_;
};

/// An index that is made when it is first needed, by whichever thread comes first.
class LazyReturnIndex {
 public:
  explicit LazyReturnIndex(const rules::Facts& facts) : facts_(facts) {}
  const ReturnIndex& get();

 private:
  const rules::Facts& facts_;
  std::once_flag once_;
  std::optional<ReturnIndex> index_;
};

/// The inputs that every return rests on: everything but what the independent members claimed,
/// since a name may be spelt otherwise in any other record (DQ-4, DQ-5).
std::vector<std::string> inputs_of_returns(const rules::Facts& facts);

/// Whether a finding bears on the figures of a return, so that an error marks it not for issue.
bool bears_on_figures(const Finding& finding);

}  // namespace panelpress::documents
