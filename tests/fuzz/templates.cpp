// The template front end: any bytes as a template and, after a NUL, as the partial or
// the columns that it names.
#include "render/templates.h"

#include "base/text.h"
#include "fuzz.h"
#include "render/view.h"

using namespace panelpress;

namespace {

struct FuzzRowView {
  std::string area;
  std::vector<FuzzRowView> rows;
  PANELPRESS_VIEW(FuzzRowView, area, rows)
};

struct FuzzView {
  std::string word = "<b>";
  bool late = true;
  std::optional<std::string> note;
  std::vector<FuzzRowView> rows = {{"north", {{"east", {}}}}, {"south", {}}};
  render::Markup picture{"<svg>"};
  PANELPRESS_VIEW(FuzzView, word, late, note, rows, picture)
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = fuzz::text_of(data, size);
  const auto end = std::min(text.find('\0'), text.size());
  const std::string rest = end < text.size() ? text.substr(end + 1) : "";
  const render::Templates templates{
      {{"page.html", text.substr(0, end)}, {"part.html", rest}, {"part/columns.html", rest}},
      {render::use<FuzzView>("page.html")}};
  if (templates.errors().empty()) {
    templates.render("page.html", FuzzView{});
    return 0;
  }
  for (const Finding& each : templates.errors()) {
    fuzz::require(each.source.line >= 1 && each.source.column >= 1, "an error has a place");
  }
  return 0;
}
