#include "render/workbook/styles.h"

#include <xlsxwriter.h>

namespace panelpress::render {

namespace {

constexpr std::uint32_t kDarkRed = 0x8C1D18;
constexpr std::uint32_t kHairline = 0xA6A6A6;

struct MarkLook {
  std::uint32_t text;
  std::uint32_t fill;
  bool is_bold;
  bool is_italic;
};

/// Weight and fill tell the tones apart in grey print as well.
MarkLook look_of(Tone tone) {
  switch (tone) {
    case Tone::kSerious:
      return {kDarkRed, 0xF8DAD8, true, false};
    case Tone::kWarning:
      return {0x6B4700, 0xFFF0CC, true, false};
    case Tone::kGood:
      return {0x1B4D2B, 0xE3F1E5, false, false};
    case Tone::kQuiet:
      break;
  }
  return {0x595959, 0xFFFFFF, false, true};
}

bool is_left(Format format) { return format == Format::kText || format == Format::kDate; }

/// Text stands clear of the number before it.
void set_side(lxw_format* style, Format format) {
  format_set_align(style, is_left(format) ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
  if (is_left(format)) format_set_indent(style, 1);
}

void set_font(lxw_format* format) {
  format_set_font_name(format, kFont);
  format_set_font_size(format, kFontSize);
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
}

}  // namespace

// The first format is what cells without one have, and so what widths are counted in.
void set_default_font(lxw_workbook* workbook) {
  lxw_format* const first = STAILQ_FIRST(workbook->formats);
  format_set_font_name(first, kFont);
  format_set_font_size(first, kFontSize);
}

// Money with two signs: a negative amount keeps its pound sign after the minus.
const char* number_format(Format format) {
  switch (format) {
    case Format::kDate:
      return "d mmm yyyy";
    case Format::kInteger:
      return "#,##0";
    case Format::kMoney:
      return "£#,##0.00;-£#,##0.00";
    case Format::kShare:
      return "0.0%";
    case Format::kDecimal:
      return "#,##0.00";
    case Format::kText:
      break;
  }
  return "General";
}

lxw_format* Styles::plain() {
  lxw_format* const format = workbook_add_format(workbook_);
  set_font(format);
  return format;
}

lxw_format* Styles::heading(Format format, bool has_filter) {
  lxw_format*& heading = headings_[{is_left(format), has_filter}];
  if (heading != nullptr) return heading;
  heading = plain();
  format_set_bold(heading);
  format_set_font_color(heading, LXW_COLOR_WHITE);
  format_set_bg_color(heading, kBlue);
  format_set_text_wrap(heading);
  set_side(heading, format);
  // The filter's button covers the right end.
  if (!is_left(format) && has_filter) format_set_indent(heading, 2);
  return heading;
}

lxw_format* Styles::caption() {
  if (caption_ != nullptr) return caption_;
  caption_ = plain();
  format_set_bold(caption_);
  format_set_font_size(caption_, 11);
  format_set_font_color(caption_, kBlue);
  return caption_;
}

lxw_format* Styles::line(LineStyle style) {
  lxw_format*& format = lines_[style];
  if (format != nullptr) return format;
  format = plain();
  format_set_align(format, LXW_ALIGN_LEFT);
  if (style != LineStyle::kPlain) format_set_bold(format);
  if (style == LineStyle::kTitle) format_set_font_size(format, 14);
  if (style == LineStyle::kHeading) format_set_font_size(format, 11);
  if (style == LineStyle::kHeading) format_set_font_color(format, kBlue);
  if (style == LineStyle::kWarning) format_set_font_color(format, kDarkRed);
  return format;
}

// A workbook holds few formats, each made when it is first needed.
lxw_format* Styles::cell(Format format, bool is_absent, bool wraps) {
  lxw_format*& style = cells_[{format, is_absent, wraps}];
  if (style != nullptr) return style;
  style = plain();
  format_set_num_format(style, number_format(format));
  set_side(style, format);
  format_set_bottom(style, LXW_BORDER_HAIR);
  format_set_bottom_color(style, kHairline);
  if (wraps) format_set_text_wrap(style);
  if (is_absent) format_set_italic(style);
  return style;
}

lxw_format* Styles::link() {
  if (link_ != nullptr) return link_;
  link_ = plain();
  set_side(link_, Format::kText);
  format_set_font_color(link_, kBlue);
  format_set_underline(link_, LXW_UNDERLINE_SINGLE);
  format_set_bottom(link_, LXW_BORDER_HAIR);
  format_set_bottom_color(link_, kHairline);
  return link_;
}

// Unlocked: in a protected sheet these cells alone can be filled in.
lxw_format* Styles::input(Format format) {
  lxw_format*& style = inputs_[format];
  if (style != nullptr) return style;
  constexpr std::uint32_t kToFillIn = 0xFFFBE6;
  style = plain();
  format_set_num_format(style, number_format(format));
  set_side(style, format);
  format_set_text_wrap(style);
  format_set_unlocked(style);
  format_set_bg_color(style, kToFillIn);
  format_set_border(style, LXW_BORDER_THIN);
  format_set_border_color(style, kHairline);
  return style;
}

// Not from `plain`: a mark lies over the style of its cell, and changes how its letters look alone.
lxw_format* Styles::mark(Tone tone) {
  lxw_format*& format = marks_[tone];
  if (format != nullptr) return format;
  const MarkLook look = look_of(tone);
  format = workbook_add_format(workbook_);
  format_set_font_color(format, look.text);
  format_set_bg_color(format, look.fill);
  if (look.is_bold) format_set_bold(format);
  if (look.is_italic) format_set_italic(format);
  return format;
}

}  // namespace panelpress::render
