#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "cli/exit_status.h"
#include "cli/world.h"
#include "output/scope.h"

namespace panelpress::cli {

enum class Color { kAuto, kAlways, kNever };
enum class Format { kText, kJson, kSarif, kHtml };

/// What the commands that change records are told besides.
struct RecordsOptions {
  std::string file;  ///< the spreadsheet of `import`
  std::string map;   ///< empty for none
  bool is_dry_run = false;
  std::string folder;   ///< of `init`
  std::string kind;     ///< of `new`: panel, case or claim
  std::string subject;  ///< of `new`: a date, a reference or a member
  std::string start;    ///< "14:00", empty for the start of the panel it is like
  std::string like;     ///< a panel's id, empty for the last before it
  std::string issued;   ///< where `issue` keeps what it issues; empty for beside the inputs
};

/// The part of a build that is to be made: the number-th of so many.
struct Shard {
  unsigned number = 1;
  unsigned count = 1;
};

/// What the command line asks for.
struct Options {
  std::string inputs = "inputs";
  std::string templates = "templates";
  std::string output = "output";
  std::optional<Date> as_of;
  unsigned jobs = 0;  ///< 0 for all cores
  bool is_quiet = false;
  bool is_verbose = false;
  bool is_strict = false;
  bool makes_pdfs = false;     ///< prints the pages that have a PDF
  bool is_restricted = false;  ///< makes and tells what stands in restricted documents alone
  bool is_forced = false;      ///< takes over an output folder that holds files of others
  bool is_synced = true;       ///< waits until what was written would outlive a loss of power
  Color color = Color::kAuto;
  output::Scope scope;
  Shard shard;
  std::vector<std::string> parts;  ///< the folders that `join` makes one of
  bool shows_timings = false;
  std::string depfile;  ///< empty for none
  std::string since;    ///< a snapshot's path, empty for none
  Format format = Format::kText;
  std::optional<std::string> subject;
  int port = 8750;    ///< of `serve`; 0 for any that is free
  std::string topic;  ///< the input file of `schema`, the shell of `completions`
  RecordsOptions edit;
  std::string old_snapshot;
  std::string new_snapshot;
};

}  // namespace panelpress::cli
