#pragma once

#include <optional>
#include <string>

#include "cli/options.h"
#include "cli/report.h"
#include "cli/world.h"
#include "documents/printed.h"

namespace panelpress::cli {

/// The Chromium of this machine: the program that CHROMIUM names, else the first of its names on
/// the PATH; nothing when there is none.
std::optional<std::string> find_chromium(const World& world);

/// Whether what the options ask for can be made here; otherwise says what to install.
bool can_print(const Options& options, const World& world, Report& report);

/// Prints pages by the Chromium of this machine, and puts what it gives into its final form. The
/// browser starts with the first page and ends with the last copy of this.
documents::PrintPage page_printer(const World& world);

}  // namespace panelpress::cli
