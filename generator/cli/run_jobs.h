#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "cli/timings.h"
#include "documents/document.h"
#include "output/reuse.h"
#include "output/writer.h"

namespace panelpress::cli {

/// What is to be done once the documents that somebody looks at are there.
struct Onlookers {
  std::function<bool(const std::string& path)> look_at;  ///< empty for nobody
  std::function<void()> look_again;
  /// Whether the records have changed again, so that what nobody looks at need not be made of them;
  /// empty for never.
  std::function<bool()> is_outdated = {};
};

/// Makes every document and writes those of the scope, as many at once as the options say; what was
/// made from the same before and still lies on disk is kept, and what is looked at comes first.
/// `reuse` may be null. On a terminal a bar shows how far it is once it has taken a second. What
/// cannot be made is noted by the writer. False when it ended before all was made, since the
/// onlookers know of newer records.
bool run_jobs(const std::vector<documents::Job>& jobs, const Options& options, World& world,
              output::Writer& writer, const output::Reuse* reuse, Timings& timings,
              const Onlookers& onlookers = {});

}  // namespace panelpress::cli
