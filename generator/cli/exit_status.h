#pragma once

namespace panelpress::cli {

/// The exit statuses, as the README tells them.
enum class ExitStatus {
  kDone = 0,
  kFindings = 1,  ///< done, but a finding is an error (or, with --strict, a warning)
  kWrong = 2,     ///< the inputs, the templates or the command line are wrong: nothing was written
  kRefused = 3    ///< the system refused
};

}  // namespace panelpress::cli
