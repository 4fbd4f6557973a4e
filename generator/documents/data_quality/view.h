#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "render/view.h"

/// data-quality.html, ready for print.
namespace panelpress::documents {

/// A field of DQ-5: of how many values expected, which share is complete, and of those given, which
/// share is valid and consistent.
struct FieldShareView {
  std::string field;
  std::string test;
  std::string complete;  ///< "98.8% (81 of 82)", as each share
  std::string valid;
  std::string consistent;
  bool is_incomplete = false;
  bool is_invalid = false;
  bool is_inconsistent = false;
  PANELPRESS_VIEW(FieldShareView, field, test, complete, valid, consistent, is_incomplete,
                  is_invalid, is_inconsistent)
};

/// The fields of one business area, or of all.
struct AreaShareView {
  std::string name;
  std::string complete;  ///< over all fields
  std::string valid;
  std::string consistent;
  std::vector<FieldShareView> fields;
  PANELPRESS_VIEW(AreaShareView, name, complete, valid, consistent, fields)
};

/// The values that are expected and not given.
struct MissingView {
  std::string share;                    ///< "1.2% (15 of 1249)" of all areas
  std::optional<render::Markup> chart;  ///< by area; none of fewer than three
  PANELPRESS_VIEW(MissingView, share, chart)
};

/// A finding with how much it weighs.
struct FindingRowView : FindingView {
  Severity level = Severity::kAdvice;
  PANELPRESS_VIEW(FindingRowView, subject, rule, severity, level, message, place)
};

/// Findings that one person, or the records of one panel, can put right.
struct OwnerFindingsView {
  std::string number;  ///< counts through the page: two owners may have one name
  std::string owner;
  std::string counted;  ///< "3 findings"
  std::string errors;   ///< "1 error", or empty
  std::vector<FindingRowView> findings;
  PANELPRESS_VIEW(OwnerFindingsView, number, owner, counted, errors, findings)
};

/// Findings of one business area, or of the CPP team.
struct AreaFindingsView {
  std::string name;
  std::string contact;  ///< the SPOC, or empty
  std::string counted;
  std::vector<OwnerFindingsView> owners;
  PANELPRESS_VIEW(AreaFindingsView, name, contact, counted, owners)
};

/// The page of an area or of the team, where one page cannot hold the findings of all.
struct QualityPartView {
  std::string path;
  std::string name;
  std::string contact;  ///< the SPOC, or empty
  std::string findings;
  std::string errors;
  PANELPRESS_VIEW(QualityPartView, path, name, contact, findings, errors)
};

/// What that page shows.
struct AreaQualityView {
  PageView page;
  std::string whole;    ///< the way to the report of all
  std::string counted;  ///< "41 findings"
  std::string errors_counted;
  std::vector<FindingRowView> errors;
  std::vector<FindingRowView> contradictions;
  std::vector<FindingRowView> duplicates;
  std::vector<AreaFindingsView> responsible;  ///< one
  PANELPRESS_VIEW(AreaQualityView, page, whole, counted, errors_counted, errors, contradictions,
                  duplicates, responsible)
};

struct PlaceView {
  PANELPRESS_TEXT_VIEW(PlaceView, ref, place)
};

struct NearMissView {
  std::string of;
  std::string written;
  std::string meant;  ///< empty when no one value is near enough
  std::string counted;
  std::vector<PlaceView> places;
  PANELPRESS_VIEW(NearMissView, of, written, meant, counted, places)
};

struct SampledView {
  std::string number;
  std::string key;
  std::string area;
  std::string owner;
  bool is_for_owner = false;  ///< added because the 5 % held none of the owner's
  std::string digest;         ///< the first 16 digits of the SHA-256
  PANELPRESS_VIEW(SampledView, number, key, area, owner, is_for_owner, digest)
};

/// The quality sample of the latest month with an outcome (DQ-6).
struct SampleView {
  std::string month;
  std::string recommendations;  ///< "31 recommendations"
  std::string size;             ///< "2": 5 % rounded up
  std::string first_key;        ///< to show the command with
  std::vector<SampledView> rows;
  PANELPRESS_VIEW(SampleView, month, recommendations, size, first_key, rows)
};

/// Who answers for the quality of the records (CCU 4.4).
struct DataOwnerView {
  PANELPRESS_TEXT_VIEW(DataOwnerView, name, email, trained_on)
};

struct DataQualityView {
  PageView page;
  std::optional<DataOwnerView> data_owner;
  bool has_findings = false;
  std::string findings_counted;  ///< "41 findings"
  std::string errors_counted;
  std::string warnings_counted;
  std::string advice_counted;
  std::string complete;  ///< over all areas and fields
  std::string valid;
  std::string consistent;
  bool has_cases = false;
  std::optional<MissingView> missing;
  std::vector<AreaShareView> areas;       ///< all areas first
  std::optional<AreaShareView> referred;  ///< the register of referred cases
  /// The pages that the findings stand on where this one cannot hold them; the lists of findings
  /// here are empty then.
  std::vector<QualityPartView> parts;
  std::vector<FindingRowView> errors;
  std::vector<AreaFindingsView> responsible;
  std::vector<NearMissView> near_misses;
  std::vector<FindingRowView> contradictions;
  std::vector<FindingRowView> duplicates;
  std::optional<SampleView> sample;
  PANELPRESS_VIEW(DataQualityView, page, data_owner, has_findings, parts, findings_counted,
                  errors_counted, warnings_counted, advice_counted, complete, valid, consistent,
                  has_cases, missing, areas, referred, errors, responsible, near_misses,
                  contradictions, duplicates, sample)
};

/// Who can put some findings right: a business area, for its cases; or the CPP team, for panels,
/// people and claims.
struct Responsible {
  std::optional<AreaCode> area;  ///< none for the team
  std::vector<const Finding*> findings;
};

/// What the page shows.
DataQualityView data_quality_view(const Context& context);
/// What the page of an area or of the team shows.
AreaQualityView area_quality_view(const Context& context, const Responsible& who);

}  // namespace panelpress::documents
