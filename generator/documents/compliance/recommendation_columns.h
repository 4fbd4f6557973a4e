#pragma once

#include <string>
#include <utility>

#include "documents/compliance/cells.h"
#include "render/columns.h"
#include "rules/quality_sample.h"

/// The columns of a recommendation that several sheets of a return have.
namespace panelpress::documents {

/// The recommendation that a row of a sheet is about.
inline const rules::RecommendationFacts& recommendation_of(const rules::RecommendationFacts& row) {
  return row;
}
inline const rules::RecommendationFacts& recommendation_of(const rules::OpenItem& row) {
  return *row.recommendation;
}
inline const rules::RecommendationFacts& recommendation_of(const rules::Sampled& row) {
  return *row.recommendation;
}

/// The columns of sheets whose rows are a Row. They refer to the source, which outlives them.
template <class Row>
class RecommendationColumns {
 public:
  using Column = render::ColumnOf<Row>;

  explicit RecommendationColumns(const ReturnSource& source) : source_(source) {}

  Column panel() const {
    return text("Panel", [](const auto& each) { return each.panel_id().text; });
  }
  Column panel_date() const {
    return column("Panel date", render::Format::kDate,
                  [](const auto& each) { return *each.panel->date; });
  }
  Column reference() const {
    return text("Reference", [](const auto& each) { return each.ref().text; });
  }
  Column area() const {
    return text("Business area",
                [&source = source_](const auto& each) { return area_cell(source, each.area()); });
  }
  Column owner() const {
    return text("Case owner",
                [&source = source_](const auto& each) { return owner_cell(source, *each.record); });
  }
  /// `width` in characters; 0 fits the content.
  Column outcome(int width = 0) const {
    Column outcome = text("Outcome", [&source = source_](const auto& each) {
      return source.vocabulary.outcome(each.outcome);
    });
    outcome.width = width;
    return outcome;
  }
  Column to_be_referred_again() const {
    return text("To be referred again", [&source = source_](const auto& each) -> render::Cell {
      using rules::AuditAnswer;
      if (*each.re_refer) return yes_or_no(source, true);
      if (each.audit_answer == AuditAnswer::kDoNotReferAgain) return yes_or_no(source, false);
      // Where no audit is to come, nobody is to decide.
      const bool is_nobodys = each.audit_answer == AuditAnswer::kNotAudited && !*each.audit_on;
      return is_nobodys ? render::Cell() : decided(source, std::nullopt);
    });
  }
  Column not_working_days() const {
    return text(
        "Not a working day",
        [&source = source_, working_days = source_.facts.records->working_days()](
            const auto& each) { return documents::not_working_days(source, each, working_days); });
  }

  /// A column of what its recommendation says of a row.
  template <class Says>
  static Column column(std::string heading, render::Format format, Says says) {
    return {std::move(heading), format,
            [says](const Row& row) -> render::Cell { return says(recommendation_of(row)); }};
  }
  template <class Says>
  static Column text(std::string heading, Says says) {
    return column(std::move(heading), render::Format::kText, std::move(says));
  }

 private:
  const ReturnSource& source_;
};

}  // namespace panelpress::documents
