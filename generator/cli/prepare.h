#pragma once

#include <memory>
#include <optional>
#include <variant>

#include "base/files.h"
#include "cli/options.h"
#include "cli/report.h"
#include "cli/timings.h"
#include "inputs/load.h"
#include "render/templates.h"
#include "rules/facts.h"

namespace panelpress::cli {

/// The date that the options, SOURCE_DATE_EPOCH or the clock give; the message of what is wrong
/// with SOURCE_DATE_EPOCH otherwise.
std::variant<Date, std::string> date_to_answer_for(const Options& options, const World& world);

/// How much is done at once: what was asked for, else as much as there are cores.
unsigned jobs_of(const Options& options, const World& world);

/// The records of the inputs folder, and the days for which they were read.
struct RecordsRead {
  Records records;
  inputs::Reading reading;
};

/// The records of the inputs folder; nothing when the inputs are wrong, after every error was
/// printed.
std::optional<RecordsRead> read_records(const Options& options, World& world, Report& report,
                                        Timings* timings = nullptr);

/// Whether the panel that the options name is in the records; otherwise says so with the nearest.
bool panel_exists(const Options& options, const Records& records, Report& report);

/// The facts of records, worked out while the terminal is told so.
std::unique_ptr<const rules::Facts> facts_of(RecordsRead read, const Options& options, World& world,
                                             Timings& timings);

/// The facts of the inputs folder; nothing when the inputs are wrong, after every error was
/// printed.
std::unique_ptr<const rules::Facts> read_facts(const Options& options, World& world,
                                               Report& report);

/// Whether an entry of the templates folder is a template: what else lies there (an editor's copy,
/// a picture, a pipe) is left alone.
bool is_template(const Entry& entry);
/// Whether an entry of the inputs folder is a record.
bool is_record(const Entry& entry);

/// The files of the templates folder: path to text; nothing when there is no such folder, or what
/// is in it is no template.
struct TemplatesRead {
  std::optional<render::TemplateFiles> files;
  std::vector<Finding> errors;
};
/// Reads them and prints nothing, so that it can go on beside other work.
TemplatesRead read_templates_quietly(const Options& options);
/// Whether there are files; otherwise prints why not.
bool templates_are_there(const TemplatesRead& read, const Options& options, Report& report);
/// Both, one after the other.
std::optional<render::TemplateFiles> read_templates(const Options& options, Report& report);

/// Compiles templates; false when any is wrong, after every error was printed.
bool templates_are_right(const render::Templates& templates, const Options& options,
                         Report& report);

}  // namespace panelpress::cli
