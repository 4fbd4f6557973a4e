#include "render/svg.h"

#include <iterator>

#include "render/escape.h"

namespace panelpress::render {

namespace {

/// A length of the drawing as the page has it: "47.78em" of 860 pixels.
std::string in_ems(int pixels) {
  constexpr int kPixelsOfText = 18;  // the font size of a page that nobody has made larger
  const int hundredths = (pixels * 100 + kPixelsOfText / 2) / kPixelsOfText;
  return fmt::format("{}.{:02}em", hundredths / 100, hundredths % 100);
}

}  // namespace

// The description is what a screen reader says in place of the picture.
Svg::Svg(int width, int height, std::string_view description, For readers) {
  fmt::format_to(std::back_inserter(out_),
                 "<svg{} viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\" role=\"img\" "
                 "aria-label=\"",
                 readers == For::kPhone ? " class=\"on-phone\"" : "", width, height, in_ems(width),
                 in_ems(height));
  append_escaped(out_, description);
  out_ += "\">\n";
}

void Svg::line(int x1, int y1, int x2, int y2, std::string_view classes) {
  fmt::format_to(std::back_inserter(out_),
                 "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" class=\"{}\"/>\n", x1, y1, x2, y2,
                 classes);
}

void Svg::rect(int x, int y, int width, int height, std::string_view classes) {
  fmt::format_to(std::back_inserter(out_),
                 "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" class=\"{}\"/>\n", x, y, width,
                 height, classes);
}

void Svg::circle(int x, int y, int radius, std::string_view classes) {
  fmt::format_to(std::back_inserter(out_), "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" class=\"{}\"/>\n",
                 x, y, radius, classes);
}

void Svg::path(std::string_view data, std::string_view classes) {
  fmt::format_to(std::back_inserter(out_), "<path d=\"{}\" class=\"{}\"/>\n", data, classes);
}

// The only text of the inputs in a picture: escaped.
void Svg::text(int x, int y, std::string_view text, std::string_view classes) {
  fmt::format_to(std::back_inserter(out_), "<text x=\"{}\" y=\"{}\"", x, y);
  if (!classes.empty()) fmt::format_to(std::back_inserter(out_), " class=\"{}\"", classes);
  out_ += '>';
  append_escaped(out_, text);
  out_ += "</text>\n";
}

Markup Svg::finish() {
  out_ += "</svg>";
  return {std::move(out_)};
}

}  // namespace panelpress::render
