#pragma once

#include <optional>

#include "documents/data_quality/view.h"
#include "documents/shared/sentence_for.h"
#include "documents/shared/vocabulary.h"
#include "render/sentences.h"
#include "render/templates.h"
#include "rules/register_quality.h"

/// The sections of the report, each a part of its view.
namespace panelpress::documents {

/// The sentences of the report on data quality that stand in no one place of its page.
struct DataQualityWords {
  static constexpr const char* kPath = "data-quality/words.txt";

  /// What the groups of findings without a name of their own are called.
  struct Owner {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, team, people, nobody)
  } owner;

  render::Sentence<> title, subject, all_areas, chart;
  PANELPRESS_SENTENCES(title, subject, all_areas, chart, owner)
};

/// The findings of one rule, in their order.
std::vector<FindingRowView> rows_of_rule(const std::vector<const Finding*>& findings,
                                         std::string_view rule);

/// The findings that are errors, in their order.
std::vector<FindingRowView> error_rows(const std::vector<const Finding*>& findings);

/// Every finding by who can put it right: the team first, then each area by its code.
std::vector<Responsible> responsible_for(const rules::Facts& facts);
/// The page of their own.
DocumentId id_of(const Responsible& who);
/// Whether the findings would make a page that is too large, so that each has a page of its own.
bool is_in_parts(const rules::Facts& facts);

/// The findings of each: the team's panel by panel, an area's owner by owner.
std::vector<AreaFindingsView> findings_views(const Context& context,
                                             const std::vector<Responsible>& all,
                                             const DataQualityWords::Owner& words);

/// The shares of a field.
FieldShareView field_view(std::string field, std::string test, const rules::FieldCount& count,
                          const QualityWords& words);

/// The shares of what stands together, of which `sum` is the sum of the fields.
AreaShareView shares_of(std::string name, const rules::FieldCount& sum,
                        std::vector<FieldShareView> fields, const QualityWords& words);

/// The shares of an area, field by field; fields of which no value was expected are left out.
AreaShareView area_share_view(const rules::AreaQuality& quality, std::string name,
                              const QualityWords& words);

/// What is missing, the area with the greatest share first, in a picture of three areas or more;
/// none where nothing is.
std::optional<MissingView> missing_view(const std::vector<rules::AreaQuality>& qualities,
                                        const Records& records, const std::string& description);

/// Near misses, each with the places to put right.
std::vector<NearMissView> near_miss_views(const rules::NearMisses& near_misses,
                                          const QualityWords& words, const Vocabulary& vocabulary);

/// The sample for quality assurance of the latest month with an outcome (DQ-6); none without one.
std::optional<SampleView> sample_view(const Context& context, const std::string& no_owner);

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
