#include "cli/apart.h"

#include <fmt/format.h>

#include <filesystem>

#include "base/file_answer.h"
#include "documents/document_id.h"

namespace panelpress::cli {

namespace {

namespace fs = std::filesystem;

struct Folder {
  std::string_view role;  ///< "output folder"
  const std::string& path;
};

/// Whether two paths lead to one place, be it by a link or another mount of it.
/// The system is asked: no comparison of the paths themselves could tell.
bool is_same(const fs::path& a, const fs::path& b) {
  std::error_code error;
  const bool is_one = a == b || fs::equivalent(a, b, error);
  require_answer(a, error);
  return is_one;
}

/// A path with its links resolved, as far as it exists.
/// An output folder need not be there yet.
fs::path place_of(const std::string& path) {
  std::error_code error;
  const fs::path place = fs::weakly_canonical(fs::absolute(path), error);
  require_answer(path, error);
  return error ? fs::path(path).lexically_normal() : place;
}

bool are_apart(const Folder& a, const Folder& b, Report& report) {
  const bool is_a_inside = is_within(a.path, b.path);
  if (!is_a_inside && !is_within(b.path, a.path)) return true;
  const Folder& inner = is_a_inside ? a : b;
  const Folder& outer = is_a_inside ? b : a;
  report.error(fmt::format("the {} '{}' lies within the {} '{}': keep them apart", inner.role,
                           inner.path, outer.role, outer.path));
  return false;
}

bool is_depfile_apart(const Options& options, const Folder& folder, Report& report) {
  if (options.depfile.empty() || !is_within(options.depfile, folder.path)) return true;
  report.error(fmt::format("the depfile '{}' lies within the {} '{}': keep them apart",
                           options.depfile, folder.role, folder.path));
  return false;
}

/// Whether the depfile would take the place of a document or of the manifest: a file within the
/// output that ends as those do. Told by its ending, so that it is refused before anything is
/// built.
bool is_depfile_a_document(const Options& options, Report& report) {
  if (!documents::ends_as_document(options.depfile) || !is_within(options.depfile, options.output))
    return false;
  report.error(fmt::format(
      "the depfile '{}' would stand among the documents of '{}': give it another ending, as in "
      "panelpress.d",
      options.depfile, options.output));
  return true;
}

}  // namespace

// Upwards from the path to the root: each folder above it is held against the other.
bool is_within(const std::string& path, const std::string& folder) {
  const fs::path outer = place_of(folder);
  for (fs::path at = place_of(path);; at = at.parent_path()) {
    if (is_same(at, outer)) return true;
    if (at == at.parent_path()) return false;
  }
}

// Every pair that could be written into another, parts of a join included: what is read must not be
// what is written.
bool are_apart(const Options& options, Report& report) {
  const Folder output{"output folder", options.output};
  const Folder inputs{"inputs folder", options.inputs};
  const Folder templates{"templates folder", options.templates};
  for (const std::string& part : options.parts) {
    if (!are_apart(output, {"part", part}, report)) return false;
  }
  return are_apart(output, inputs, report) && are_apart(output, templates, report) &&
         are_apart(templates, inputs, report) && is_depfile_apart(options, inputs, report) &&
         is_depfile_apart(options, templates, report) && !is_depfile_a_document(options, report);
}

// Its files may be somebody's, and a later build removes what a manifest lists.
ExitStatus refuse_strangers(const Options& options, Report& report) {
  report.error(fmt::format(
      "the output folder '{}' holds files and no manifest of panelpress: name another, or take it "
      "over with --force, which removes nothing that is not panelpress's own",
      options.output));
  return ExitStatus::kWrong;
}

}  // namespace panelpress::cli
