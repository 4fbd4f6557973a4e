#pragma once

#include <optional>

#include "documents/data_quality/view.h"
#include "documents/shared/quality_words.h"
#include "documents/shared/sentence_for.h"
#include "render/sentences.h"
#include "render/templates.h"
#include "rules/register_quality.h"

namespace panelpress::documents {

/// What the fields of the register are called, and what is tested of each.
struct RegisterQualityWords {
  static constexpr const char* kPath = "data-quality/register.txt";

  render::Sentence<> name;
  SentenceFor<rules::RegisterField> field, test;
  PANELPRESS_SENTENCES(name, field, test)
};

/// The shares of the register's fields (DQ-5); none where nothing is expected of any.
std::optional<AreaShareView> register_share_view(const rules::Facts& facts,
                                                 const RegisterQualityWords& words,
                                                 const QualityWords& quality_words);

}  // namespace panelpress::documents
