#include "documents/invitations/view.h"
#include "rules/screens.h"

namespace panelpress::documents {

namespace {

const std::string kGuidePage = "invitations/guide.html";

}  // namespace

render::Attachment information_guide(const Context& context, const std::string& title) {
  GuideView view;
  view.page =
      page_view(context, {title, "", {"GEN-2", "PCK-9"}, sorted_paths(common_inputs()), {}});
  for (const rules::ScreenPlace& each : rules::screen_places()) {
    view.places.push_back({context.vocabulary.atlas_place(each.place),
                           std::string(rules::system_of(each, context.facts.figures))});
  }
  return {"information-reference-guide.html", "text/html",
          context.templates.render(kGuidePage, view)};
}

render::TemplateUse guide_template() { return render::use<GuideView>(kGuidePage); }

}  // namespace panelpress::documents
