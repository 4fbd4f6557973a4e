#pragma once

#include <vector>

#include "cli/options.h"
#include "cli/timings.h"
#include "documents/document.h"
#include "output/reuse.h"
#include "output/writer.h"

namespace panelpress::cli {

/// Makes every document and writes those of the scope, as many at once as the options say; what was
/// made from the same before and still lies on disk is kept. `reuse` may be null. On a terminal a
/// bar shows how far it is once it has taken a second. What cannot be made is noted by the writer.
void run_jobs(const std::vector<documents::Job>& jobs, const Options& options, World& world,
              output::Writer& writer, const output::Reuse* reuse, Timings& timings);

}  // namespace panelpress::cli
