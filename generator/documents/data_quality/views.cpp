#include "documents/data_quality/views.h"

namespace panelpress::documents {

const render::Shape& FieldShareView::shape() {
  static const render::Shape shape = render::shape_of<FieldShareView>("FieldShareView")
                                         .add("field", &FieldShareView::field)
                                         .add("test", &FieldShareView::test)
                                         .add("expected", &FieldShareView::expected)
                                         .add("complete", &FieldShareView::complete)
                                         .add("valid", &FieldShareView::valid)
                                         .add("consistent", &FieldShareView::consistent)
                                         .add("is_incomplete", &FieldShareView::is_incomplete)
                                         .add("is_invalid", &FieldShareView::is_invalid)
                                         .add("is_inconsistent", &FieldShareView::is_inconsistent);
  return shape;
}

const render::Shape& AreaShareView::shape() {
  static const render::Shape shape = render::shape_of<AreaShareView>("AreaShareView")
                                         .add("name", &AreaShareView::name)
                                         .add("complete", &AreaShareView::complete)
                                         .add("valid", &AreaShareView::valid)
                                         .add("consistent", &AreaShareView::consistent)
                                         .add("fields", &AreaShareView::fields);
  return shape;
}

const render::Shape& FindingRowView::shape() {
  static const render::Shape shape = render::shape_of<FindingRowView>("FindingRowView")
                                         .add("subject", &FindingRowView::subject)
                                         .add("rule", &FindingRowView::rule)
                                         .add("severity", &FindingRowView::severity)
                                         .add("is_error", &FindingRowView::is_error)
                                         .add("is_warning", &FindingRowView::is_warning)
                                         .add("message", &FindingRowView::message)
                                         .add("place", &FindingRowView::place);
  return shape;
}

const render::Shape& OwnerFindingsView::shape() {
  static const render::Shape shape = render::shape_of<OwnerFindingsView>("OwnerFindingsView")
                                         .add("owner", &OwnerFindingsView::owner)
                                         .add("counted", &OwnerFindingsView::counted)
                                         .add("errors", &OwnerFindingsView::errors)
                                         .add("findings", &OwnerFindingsView::findings);
  return shape;
}

const render::Shape& AreaFindingsView::shape() {
  static const render::Shape shape = render::shape_of<AreaFindingsView>("AreaFindingsView")
                                         .add("name", &AreaFindingsView::name)
                                         .add("contact", &AreaFindingsView::contact)
                                         .add("counted", &AreaFindingsView::counted)
                                         .add("owners", &AreaFindingsView::owners);
  return shape;
}

const render::Shape& PlaceView::shape() {
  static const render::Shape shape = render::shape_of<PlaceView>("PlaceView")
                                         .add("ref", &PlaceView::ref)
                                         .add("place", &PlaceView::place);
  return shape;
}

const render::Shape& NearMissView::shape() {
  static const render::Shape shape = render::shape_of<NearMissView>("NearMissView")
                                         .add("of", &NearMissView::of)
                                         .add("written", &NearMissView::written)
                                         .add("meant", &NearMissView::meant)
                                         .add("counted", &NearMissView::counted)
                                         .add("places", &NearMissView::places);
  return shape;
}

const render::Shape& SampledView::shape() {
  static const render::Shape shape = render::shape_of<SampledView>("SampledView")
                                         .add("number", &SampledView::number)
                                         .add("key", &SampledView::key)
                                         .add("area", &SampledView::area)
                                         .add("owner", &SampledView::owner)
                                         .add("is_for_owner", &SampledView::is_for_owner)
                                         .add("digest", &SampledView::digest);
  return shape;
}

const render::Shape& SampleView::shape() {
  static const render::Shape shape = render::shape_of<SampleView>("SampleView")
                                         .add("month", &SampleView::month)
                                         .add("recommendations", &SampleView::recommendations)
                                         .add("size", &SampleView::size)
                                         .add("first_key", &SampleView::first_key)
                                         .add("first_sha256", &SampleView::first_sha256)
                                         .add("rows", &SampleView::rows);
  return shape;
}

const render::Shape& DataQualityView::shape() {
  static const render::Shape shape =
      render::shape_of<DataQualityView>("DataQualityView")
          .add("page", &DataQualityView::page)
          .add("findings_counted", &DataQualityView::findings_counted)
          .add("errors_counted", &DataQualityView::errors_counted)
          .add("warnings_counted", &DataQualityView::warnings_counted)
          .add("advice_counted", &DataQualityView::advice_counted)
          .add("has_findings", &DataQualityView::has_findings)
          .add("complete", &DataQualityView::complete)
          .add("valid", &DataQualityView::valid)
          .add("consistent", &DataQualityView::consistent)
          .add("has_shares", &DataQualityView::has_shares)
          .add("chart", &DataQualityView::chart)
          .add("areas", &DataQualityView::areas)
          .add("errors", &DataQualityView::errors)
          .add("has_errors", &DataQualityView::has_errors)
          .add("responsible", &DataQualityView::responsible)
          .add("near_misses", &DataQualityView::near_misses)
          .add("has_near_misses", &DataQualityView::has_near_misses)
          .add("contradictions", &DataQualityView::contradictions)
          .add("has_contradictions", &DataQualityView::has_contradictions)
          .add("duplicates", &DataQualityView::duplicates)
          .add("has_duplicates", &DataQualityView::has_duplicates)
          .add("sample", &DataQualityView::sample);
  return shape;
}

}  // namespace panelpress::documents
