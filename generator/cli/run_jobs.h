#pragma once

#include <vector>

#include "cli/world.h"
#include "documents/document.h"
#include "output/writer.h"

namespace panelpress::cli {

/// Makes and writes every document, `threads` at once. On a terminal a bar shows how far it is once
/// it has taken a second. What the system refuses is noted by the writer.
void run_jobs(const std::vector<documents::Job>& jobs, unsigned threads, output::Writer& writer,
              World& world, bool shows_progress);

}  // namespace panelpress::cli
