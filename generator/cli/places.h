#pragma once

#include <memory>

#include "cli/workshop.h"
#include "serve/knowledge.h"

namespace panelpress::cli {

/// What a build was made from, as the pages of `serve` ask for it: every case, panel, person and
/// claim by its id and name, each with the page that shows it or explains it.
std::shared_ptr<const serve::Knowledge> knowledge_of(std::shared_ptr<const Workshop> workshop);

}  // namespace panelpress::cli
