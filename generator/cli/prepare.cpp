#include "cli/prepare.h"

#include <fmt/format.h>

#include <charconv>

#include "base/file_answer.h"
#include "base/folder_reader.h"
#include "base/limits.h"
#include "base/uk_time.h"
#include "cli/progress.h"
#include "inputs/file_errors.h"
#include "records/no_such.h"

namespace panelpress::cli {

namespace {

Finding too_large(const Entry& entry) {
  inputs::FileErrors errors{entry.path};
  errors.add({}, fmt::format("larger than {} MiB: no template is", kMostBytes >> 20));
  return errors.list().front();
}

/// Today, or the message of what is wrong with SOURCE_DATE_EPOCH.
/// SOURCE_DATE_EPOCH stands for the clock wherever there is one (GEN-4, as_of), so that a build can
/// be repeated. Read as UTC.
std::variant<Date, std::string> today_in(const World& world) {
  const auto epoch = world.environment("SOURCE_DATE_EPOCH");
  if (!epoch || epoch->empty()) return world.today();
  long long seconds = 0;
  const char* end = epoch->data() + epoch->size();
  const auto [last, error] = std::from_chars(epoch->data(), end, seconds);
  // The year 9999 is the last that a date of the inputs can have.
  constexpr long long kLastSecond = 253'402'300'799;
  if (error != std::errc{} || last != end || seconds < 0 || seconds > kLastSecond) {
    return "SOURCE_DATE_EPOCH must be a count of seconds since 1970, not " + *epoch;
  }
  return utc_date(std::chrono::sys_seconds{std::chrono::seconds{seconds}});
}

}  // namespace

// Other files in the folder are left alone, as a README or an editor's swap.
bool is_template(const Entry& entry) {
  if (entry.is_folder || !entry.is_readable) return false;
  return entry.path.ends_with(".html") || entry.path.ends_with(".txt") ||
         entry.path.ends_with(".css");
}

bool is_record(const Entry& entry) {
  return !entry.is_folder && entry.is_readable && entry.path.ends_with(".toml");
}

unsigned jobs_of(const Options& options, const World& world) {
  return options.jobs > 0 ? options.jobs : world.cores;
}

// as_of decides what is known; the day that has come decides what may have happened (GEN-4).
std::variant<Date, std::string> date_to_answer_for(const Options& options, const World& world) {
  if (options.as_of) return *options.as_of;
  return today_in(world);
}

// `reading` without the clock goes on to later readings, which are not measured.
std::optional<RecordsRead> read_records(const Options& options, World& world, Report& report,
                                        Timings* timings) {
  Timings unasked;
  if (!timings) timings = &unasked;
  const auto date = date_to_answer_for(options, world);
  const auto today = today_in(world);
  for (const auto* each : {&date, &today}) {
    if (const auto* wrong = std::get_if<std::string>(each)) {
      report.error(*wrong);
      return std::nullopt;
    }
  }
  if (!is_folder(options.inputs)) {
    report.error("no folder of inputs at '" + options.inputs + "': name it with --inputs");
    return std::nullopt;
  }
  const FolderReader folder{options.inputs, kMostBytes};
  const inputs::Reading reading{jobs_of(options, world), std::get<Date>(date),
                                std::get<Date>(today), world.memory.get()};
  inputs::Reading measured = reading;
  measured.clock = timings;
  inputs::Loaded loaded = [&] {
    const Progress progress{options, world, *timings, "reading the records"};
    return inputs::load(TimedReader{folder, *timings}, measured);
  }();
  if (loaded.errors.empty()) return RecordsRead{std::move(loaded.records), reading};
  report.stop_at(std::move(loaded.errors), options.inputs, folder);
  return std::nullopt;
}

bool panel_exists(const Options& options, const Records& records, Report& report) {
  const auto& panel = options.scope.panel;
  if (!panel || records.find(*panel)) return true;
  report.error(records::no_such_panel(*panel, records));
  return false;
}

std::unique_ptr<const rules::Facts> facts_of(RecordsRead read, const Options& options, World& world,
                                             Timings& timings) {
  const Timings::Watch watch{timings, Stage::kRules};
  const Progress progress{options, world, timings, "applying the rules"};
  const inputs::Reading& reading = read.reading;
  return rules::work_out(std::move(read.records), reading.as_of,
                         {reading.jobs, &timings, Stage::kRules});
}

// Nothing when the records could not be read: without them no rule says anything.
std::unique_ptr<const rules::Facts> read_facts(const Options& options, World& world,
                                               Report& report) {
  Timings unasked;
  auto read = read_records(options, world, report, &unasked);
  return read ? facts_of(std::move(*read), options, world, unasked) : nullptr;
}

// All templates are tried, and the first that the system refuses is named with the number of the
// others.
TemplatesRead read_templates_quietly(const Options& options) {
  TemplatesRead read;
  if (!is_folder(options.templates)) return read;
  const FolderReader folder{options.templates, kMostBytes};
  render::TemplateFiles files;
  Refusals refusals;
  for (const Entry& entry : folder.entries()) {
    if (!is_template(entry)) continue;
    try {
      auto text = folder.read(entry.path);
      if (text && text->size() > kMostBytes) read.errors.push_back(too_large(entry));
      if (text) files.emplace(entry.path, std::move(*text));
    } catch (const std::filesystem::filesystem_error& error) {
      refusals.add(error);
    }
  }
  refusals.require_none();
  if (read.errors.empty()) read.files = std::move(files);
  return read;
}

bool templates_are_there(const TemplatesRead& read, const Options& options, Report& report) {
  if (!read.errors.empty()) {
    report.print(read.errors, options.templates, FolderReader{options.templates, kMostBytes});
  } else if (!read.files) {
    report.error("no folder of templates at '" + options.templates + "': name it with --templates");
  }
  return read.files.has_value();
}

std::optional<render::TemplateFiles> read_templates(const Options& options, Report& report) {
  TemplatesRead read = read_templates_quietly(options);
  return templates_are_there(read, options, report) ? std::move(read.files) : std::nullopt;
}

// A template that is wrong is told before any document, so that no page is half right.
bool templates_are_right(const render::Templates& templates, const Options& options,
                         Report& report) {
  if (templates.errors().empty()) return true;
  report.stop_at(templates.errors(), options.templates,
                 FolderReader{options.templates, kMostBytes});
  return false;
}

}  // namespace panelpress::cli
