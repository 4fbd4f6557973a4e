#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "render/sentences.h"
#include "render/workbook.h"

/// What all workbooks have in common: a first sheet that says what is in which, the marking at the
/// top and bottom of each, Definitions, and what is printed around them.
namespace panelpress::documents {

/// The sentences that stand in every workbook.
struct WorkbookWords {
  static constexpr const char* kPath = "shared/workbook.txt";

  struct Contents {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, about)
  } contents;
  struct Definitions {
    render::Sentence<> title, about, how;
    render::Sentence<"program", "digest"> made_by;
    PANELPRESS_SENTENCES(title, about, how, made_by)
  } definitions;
  /// The figures that settings change.
  struct Changed {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, title, about, none)
  } changed;

  render::Sentence<"marking", "is_sample"> marking;
  render::Sentence<"marking", "is_sample", "as_of"> comments;
  render::Sentence<"as_of", "guidance"> provenance;
  render::Sentence<> page_number;
  PANELPRESS_SENTENCES(marking, comments, provenance, page_number, contents, definitions, changed)
};

/// A chart of a sheet, what its axes count, and its text alternative, which has the figures in it.
template <class View>
struct ChartWords {
  render::SentenceOf<View> title, description;
  render::Sentence<> labels, values;
  PANELPRESS_SENTENCES(title, labels, values, description)

  /// A chart that says so, and has no series yet.
  render::Chart drawn_as(render::ChartType type, render::Format format, const View& view) const {
    render::Chart chart;
    chart.type = type;
    chart.title = title(view);
    chart.label_axis = labels();
    chart.value_axis = values();
    chart.description = description(view);
    chart.format = format;
    return chart;
  }
};

/// What tells one workbook from another.
struct WorkbookTitle {
  std::string title;
  std::string subject;
  std::string printed;  ///< at the left of the foot of each printed page
};

/// The frame of one workbook; the page's shell is that of the same figures in print.
class WorkbookFrame {
 public:
  /// `note` stands at the foot of every sheet, unless it is empty.
  WorkbookFrame(const Context& context, const PageView& page, std::string note = "");

  /// A sheet that begins with the marking and its title, and ends with the date and the guidance
  /// it rests on and the marking. `about` is what the first sheet says of it.
  render::Sheet sheet(std::string name, std::string title, std::string about) const;
  /// The same of one table, which its title says all about.
  render::Sheet sheet(std::string name, const std::string& title, render::Table table) const;
  /// The rules by which the figures are counted, and what they were made from; `more` is said
  /// besides.
  render::Sheet definitions(const std::vector<std::string>& more = {}) const;
  /// The figures that settings put in place of those of the guidance.
  render::Sheet changed_figures() const;

  /// The workbook of these sheets behind one that lists them, with links; `lines` stand above the
  /// list.
  render::Workbook workbook(const WorkbookTitle& title, std::vector<render::Line> lines,
                            std::vector<render::Sheet> sheets) const;

 private:
  std::string marking() const;
  render::Sheet contents(const std::string& title, std::vector<render::Line> lines,
                         const std::vector<render::Sheet>& sheets) const;

  const Context& context_;
  const PageView& page_;
  WorkbookWords words_;
  std::string note_;
};

/// A workbook as the bytes of its file.
std::string workbook_bytes(const Context& context, render::Workbook workbook);

}  // namespace panelpress::documents
