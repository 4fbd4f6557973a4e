#pragma once

#include "documents/shared/context.h"
#include "documents/shared/page.h"
#include "render/mime.h"

namespace panelpress::documents {

/// A place of Atlas that a panel reads (PCK-9).
struct GuidePlaceView {
  std::string title;
  std::string system;
  PANELPRESS_VIEW(GuidePlaceView, title, system)
};

/// What to read on which screen before a panel.
struct GuideView {
  PageView page;
  std::vector<GuidePlaceView> places;
  PANELPRESS_VIEW(GuideView, page, places)
};

/// The information reference guide, made from the table that the pack's screens are made from, as a
/// page to attach.
render::Attachment information_guide(const Context& context, const std::string& title);

render::TemplateUse guide_template();

}  // namespace panelpress::documents
