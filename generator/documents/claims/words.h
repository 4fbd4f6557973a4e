#pragma once

#include "documents/shared/context.h"
#include "render/phrases.h"

/// The words of the documents about claims that stand in no one place of a page.
namespace panelpress::documents {

render::Phrases claims_words(const Context& context);

render::TemplateUse claims_words_use();

}  // namespace panelpress::documents
