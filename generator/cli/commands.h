#pragma once

#include "cli/options.h"

namespace panelpress::cli {

/// One file each: what a command does, and the status with which the program ends.
ExitStatus build(const Options& options, World& world);
ExitStatus check(const Options& options, World& world);
ExitStatus explain(const Options& options, World& world);
ExitStatus diff(const Options& options, World& world);
ExitStatus schema(const Options& options, World& world);
ExitStatus init(const Options& options, World& world);
ExitStatus import(const Options& options, World& world);
ExitStatus new_record(const Options& options, World& world);
ExitStatus issue(const Options& options, World& world);
ExitStatus serve(const Options& options, World& world);
ExitStatus verify(const Options& options, World& world);
ExitStatus join(const Options& options, World& world);
ExitStatus completions(const Options& options, World& world);
ExitStatus man(const Options& options, World& world);

/// Reads a command line and does what it asks for.
ExitStatus run(int count, const char* const* words, World& world);

}  // namespace panelpress::cli
