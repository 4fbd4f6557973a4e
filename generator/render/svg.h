#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "render/shape.h"

namespace panelpress::render {

/// Draws an inline SVG picture. Looks come from classes of the style sheet (templates/shared/
/// style.css), so that a picture obeys dark mode and print like the text around it; coordinates are
/// whole pixels, so that the bytes are the same everywhere. The picture as a whole is as many ems
/// wide, so that it grows with the text of who has asked for larger.
///
/// A picture with names at its side may be followed by one for a phone, where there is no room for
/// names and shapes beside each other: the style sheet shows one of the two.
class Svg {
 public:
  /// Who a picture is for: everybody, or those with a phone.
  enum class For { kAll, kPhone };
  /// What a phone of 320 pixels shows between the margins of a page.
  static constexpr int kPhoneWidth = 284;

  /// A picture of this size whose text alternative, one line, is `description`.
  Svg(int width, int height, std::string_view description, For readers = For::kAll);

  void line(int x1, int y1, int x2, int y2, std::string_view classes);
  void rect(int x, int y, int width, int height, std::string_view classes);
  void circle(int x, int y, int radius, std::string_view classes);
  /// `data` is path data that we made, never text from the inputs.
  void path(std::string_view data, std::string_view classes);
  /// Text on the baseline y; its anchor is x ("middle" and "end" are classes). Escaped.
  void text(int x, int y, std::string_view text, std::string_view classes = {});

  /// The whole picture. The drawing is used up.
  Markup finish();

 private:
  std::string out_;
};

}  // namespace panelpress::render
