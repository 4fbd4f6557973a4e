#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "cli/options.h"
#include "cli/report.h"
#include "documents/shared/context.h"

namespace panelpress::cli {

/// Where what was issued is kept: as `--issued` says, else beside the inputs.
std::filesystem::path issued_folder(const Options& options);

/// Whether that folder lies apart from the inputs and the output; otherwise says that it does not.
bool is_issued_folder_apart(const Options& options, Report& report);

/// What each panel's pack that was issued last says, on the day that is answered for or
/// before it (PCK-8).
std::map<PanelId, documents::EarlierPack> last_issued(const Options& options, Date as_of);

}  // namespace panelpress::cli
