#pragma once

#include <string>

#include "render/phrases.h"
#include "render/templates.h"
#include "rules/field_quality.h"
#include "rules/near_misses.h"
#include "rules/reason_kinds.h"

namespace panelpress::documents {

/// What readers call the fields that data quality follows, the kinds of reason for a rejection, and
/// near misses: the words of templates/shared/quality.txt.
class QualityPhrases {
 public:
  explicit QualityPhrases(const render::Templates& templates);

  const std::string& field(rules::QualityField field) const;
  /// What makes a value of the field complete, valid and consistent.
  const std::string& test(rules::QualityField field) const;
  const std::string& reason(rules::ReasonKind kind) const;
  const std::string& near_miss(rules::NearMissOf of) const;

 private:
  render::Phrases phrases_;
};

/// The template that QualityPhrases renders.
render::TemplateUse quality_phrases_template();

}  // namespace panelpress::documents
