#include "documents/document_id.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "base/ascii.h"

namespace panelpress::documents {

namespace {

/// A line of the output folder.
/// One line a paper: path, subject and title are functions of it, and the inverse reads the same
/// pattern.
struct Row {
  Paper paper;
  Kind kind;
  std::string_view path;
  std::string_view subject;
  std::string_view title;
  bool has_pdf = false;
};

constexpr Row kRows[] = {
#define PANELPRESS_PAPER(paper, kind, ...) {Paper::paper, Kind::kind, __VA_ARGS__},
#include "documents/kinds.inc"
};

constexpr std::string_view kPageEnding = ".html";
constexpr std::string_view kPdf = ".pdf";

const Row& row_of(Paper paper) {
  const auto row = std::ranges::find(kRows, paper, &Row::paper);
  if (row == std::end(kRows)) throw std::logic_error("a paper has no row");
  return *row;
}

bool names(const Row& row, std::string_view what) {
  return row.path.find(what) != std::string_view::npos;
}

std::string value_of(const DocumentId& id, std::string_view name) {
  if (name == "panel") return id.panel ? id.panel->text : throw std::logic_error("no panel");
  if (name == "month") return id.month ? to_iso(*id.month) : throw std::logic_error("no month");
  return name == "ref" ? path_part(CaseRef{id.part}) : id.part;
}

std::string filled(std::string_view pattern, const DocumentId& id) {
  std::string text;
  while (!pattern.empty()) {
    const auto open = std::min(pattern.find('{'), pattern.size());
    text += pattern.substr(0, open);
    pattern.remove_prefix(open);
    if (pattern.empty()) break;
    const auto close = pattern.find('}');
    text += value_of(id, pattern.substr(1, close - 1));
    pattern.remove_prefix(close + 1);
  }
  return text;
}

bool is_year(std::string_view text) {
  return text.size() == 4 && std::ranges::all_of(text, [](char c) { return is_digit(c); });
}

/// Takes a value of a path into the id; false when it cannot be one.
bool take(DocumentId& id, std::string_view name, std::string_view value) {
  if (value.empty()) return false;
  if (name == "panel") {
    id.panel = PanelId{std::string(value)};
  } else if (name == "month") {
    id.month = parse_month(value);
    return id.month.has_value();
  } else if (name == "year" && !is_year(value)) {
    return false;
  } else {
    id.part = value;
    // A reference has no '_' of its own.
    if (name == "ref") std::ranges::replace(id.part, '_', '/');
  }
  return true;
}

/// Cuts the part before the first '/' off a path.
std::string_view cut_folder(std::string_view& path) {
  const auto end = std::min(path.find('/'), path.size());
  const auto folder = path.substr(0, end);
  path.remove_prefix(std::min(end + 1, path.size()));
  return folder;
}

/// Reads one part of a path by the same part of its pattern, which holds one name at most.
bool read_part(DocumentId& id, std::string_view pattern, std::string_view part) {
  const auto open = pattern.find('{');
  if (open == std::string_view::npos) return pattern == part;
  const auto close = pattern.find('}');
  const auto before = pattern.substr(0, open);
  const auto after = pattern.substr(close + 1);
  if (part.size() < before.size() + after.size()) return false;
  if (!part.starts_with(before) || !part.ends_with(after)) return false;
  part = part.substr(before.size(), part.size() - before.size() - after.size());
  return take(id, pattern.substr(open + 1, close - open - 1), part);
}

/// Part by part, since no value of a path holds a slash.
std::optional<DocumentId> read(const Row& row, std::string_view path) {
  DocumentId id{row.paper, std::nullopt, std::nullopt, "", false};
  std::string_view pattern = row.path;
  while (!pattern.empty() && !path.empty()) {
    if (!read_part(id, cut_folder(pattern), cut_folder(path))) return std::nullopt;
  }
  return pattern.empty() && path.empty() ? std::optional(id) : std::nullopt;
}

}  // namespace

DocumentId document(Paper paper, std::string part) {
  return {paper, std::nullopt, std::nullopt, std::move(part), false};
}

DocumentId document(Paper paper, const PanelId& panel, std::string part) {
  return {paper, panel, std::nullopt, std::move(part), false};
}

DocumentId document(Paper paper, Month month, std::string part) {
  return {paper, std::nullopt, month, std::move(part), false};
}

DocumentId as_pdf(DocumentId page) {
  if (!has_pdf(page)) throw std::logic_error("no PDF is made of this paper");
  page.is_pdf = true;
  return page;
}

bool has_pdf(const DocumentId& id) { return row_of(id.paper).has_pdf && !id.is_pdf; }

std::vector<Paper> all_papers() {
  std::vector<Paper> papers;
  for (const Row& row : kRows) papers.push_back(row.paper);
  return papers;
}

Kind kind_of(const DocumentId& id) { return row_of(id.paper).kind; }

std::string path_of(const DocumentId& id) {
  std::string path = filled(row_of(id.paper).path, id);
  if (id.is_pdf) path.replace(path.size() - kPageEnding.size(), kPageEnding.size(), kPdf);
  return path;
}

// A PDF is the page that it was printed from.
std::optional<DocumentId> document_at(std::string_view path) {
  if (path.ends_with(kPdf)) {
    path.remove_suffix(kPdf.size());
    auto page = document_at(std::string(path) + std::string(kPageEnding));
    if (!page || !row_of(page->paper).has_pdf) return std::nullopt;
    return as_pdf(std::move(*page));
  }
  if (path.ends_with('/')) return std::nullopt;
  for (const Row& row : kRows) {
    if (auto id = read(row, path)) return id;
  }
  return std::nullopt;
}

// A snapshot ends as the manifest does.
bool ends_as_document(std::string_view path) {
  return path.ends_with(kPdf) || std::ranges::any_of(kRows, [&](const Row& row) {
           return path.ends_with(row.path.substr(row.path.rfind('.')));
         });
}

bool is_of_area(const DocumentId& id) { return names(row_of(id.paper), "{area}"); }

bool is_of_person(const DocumentId& id) { return names(row_of(id.paper), "{person}"); }

std::string subject_of(const DocumentId& id) { return filled(row_of(id.paper).subject, id); }

TitleKey title_key(Paper paper) {
  const std::string_view title = row_of(paper).title;
  const auto slash = title.find('/');
  return {std::string(title.substr(0, slash)) + "/words.txt",
          "paper." + std::string(title.substr(slash + 1))};
}

// Relative to the folder of the page, so that links hold wherever the output lies.
std::string way(const DocumentId& from, const DocumentId& to) {
  namespace fs = std::filesystem;
  return fs::path(path_of(to)).lexically_relative(fs::path(path_of(from)).parent_path()).string();
}

std::string path_part(const CaseRef& ref) {
  std::string part = ref.text;
  std::ranges::replace(part, '/', '_');
  return part;
}

}  // namespace panelpress::documents
