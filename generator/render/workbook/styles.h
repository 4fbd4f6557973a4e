#pragma once

#include <map>
#include <tuple>

#include "render/workbook.h"

struct lxw_format;
struct lxw_workbook;

namespace panelpress::render {

inline constexpr const char* kFont = "Arial";
inline constexpr int kFontSize = 10;
inline constexpr std::uint32_t kBlue = 0x1F3864;
inline constexpr std::uint32_t kGrey = 0x7F7F7F;

/// The formats of one workbook, each made once, when it is first asked for.
class Styles {
 public:
  explicit Styles(lxw_workbook* workbook) : workbook_(workbook) {}

  /// Of a column's head; over numbers it stands right, as they do.
  lxw_format* heading(Format format, bool has_filter);
  lxw_format* caption();
  lxw_format* line(LineStyle style);
  /// Of a cell in a table.
  lxw_format* cell(Format format, bool is_absent, bool wraps);
  lxw_format* link();
  /// Of a cell to fill in.
  lxw_format* input(Format format);
  lxw_format* mark(Tone tone);

 private:
  lxw_format* plain();

  lxw_workbook* workbook_;
  std::map<std::pair<bool, bool>, lxw_format*> headings_;
  lxw_format* caption_ = nullptr;
  std::map<LineStyle, lxw_format*> lines_;
  std::map<std::tuple<Format, bool, bool>, lxw_format*> cells_;
  lxw_format* link_ = nullptr;
  std::map<Format, lxw_format*> inputs_;
  std::map<Tone, lxw_format*> marks_;
};

/// Makes the one font the workbook's own, from which Excel takes heights and widths.
void set_default_font(lxw_workbook* workbook);

/// The number format of a kind of value, as Excel writes it; "General" for text.
const char* number_format(Format format);

}  // namespace panelpress::render
