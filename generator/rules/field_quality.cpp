#include "rules/field_quality.h"

#include "model/subjects.h"
#include "rules/field_readers.h"

namespace panelpress::rules {

namespace {

/// Counts fields by area over the records in scope.
class Gatherer {
 public:
  Gatherer(const Facts& facts, const QualityIndex& index, const QualityScope& scope)
      : facts_(facts), index_(index), scope_(scope) {}

  void gather() {
    for (const Panel& panel : facts_.records->panels) {
      const bool is_in_scope = !scope_.month || month_of(*panel.date) == *scope_.month;
      if (panel.is_held() && is_in_scope) read_panel(panel);
    }
    // A month's report is of the cases heard in it, with the area of their panel; the report of now
    // is of every case, with its present area (GEN-3).
    if (scope_.month) {
      for (const auto& [ref, area] : heard_) read(ref, area);
    } else {
      for (const CaseFacts& each : facts_.cases) read(each.ref(), *each.record->area);
    }
  }

  const std::map<AreaCode, FieldCounts>& by_area() const { return by_area_; }

 private:
  bool holds(const AreaCode& area) const { return !scope_.only || area == *scope_.only; }

  void read(const CaseRef& ref, const AreaCode& area) {
    const CaseFacts* about = facts_.find(ref);
    if (about && holds(area)) read_case(index_, *about, by_area_[area]);
  }

  /// The area that owned the case on the panel's date (GEN-3).
  AreaCode area_at(const Panel& panel, const CaseRef& ref) const {
    const RecommendationFacts* recommendation = facts_.find(*panel.id, ref);
    return recommendation ? recommendation->area() : *facts_.records->find(ref)->area;
  }

  void read_panel(const Panel& panel) {
    for (const ListedCase& listed : panel.cases) {
      if (!facts_.find(*listed.ref)) continue;  // not known yet (GEN-1)
      const AreaCode area = area_at(panel, *listed.ref);
      heard_.insert_or_assign(*listed.ref, area);
      if (holds(area)) read_listing(index_, facts_, panel, listed, by_area_[area]);
    }
  }

  const Facts& facts_;
  const QualityIndex& index_;
  const QualityScope& scope_;
  std::map<CaseRef, AreaCode> heard_;  ///< with the area that owned it at its last panel
  std::map<AreaCode, FieldCounts> by_area_;
};

}  // namespace

FieldCount total_of(const FieldCounts& fields) {
  FieldCount total;
  for (const FieldCount& field : fields) total += field;
  return total;
}

FieldCount& FieldCount::operator+=(const FieldCount& other) {
  expected += other.expected;
  complete += other.complete;
  valid += other.valid;
  consistent += other.consistent;
  return *this;
}

QualityIndex::QualityIndex(const Facts& facts) : near_misses_(facts) {
  // Advice of DQ-4 is of a person detained again, which is no fault of the record.
  for (const Finding& finding : facts.findings) {
    const bool is_likely = finding.severity == Severity::kWarning;
    if (finding.rule == "DQ-4" && is_likely) duplicated_.insert(*case_of(finding.subject));
  }
  // Two panels on one day that both considered the case contradict each other (DQ-2), and both
  // their outcomes are then inconsistent.
  for (const auto& each : facts.recommendations) {
    if (each.outcome != Recommendation::kDeferred) {
      ++considered_[{each.ref(), *each.panel->date}];
    }
  }
}

int QualityIndex::considered_on(const CaseRef& ref, Date day) const {
  const auto found = considered_.find({ref, day});
  return found == considered_.end() ? 0 : found->second;
}

std::vector<AreaQuality> field_quality(const Facts& facts, const QualityIndex& index,
                                       const QualityScope& scope) {
  Gatherer gatherer(facts, index, scope);
  gatherer.gather();
  std::vector<AreaQuality> found;
  AreaQuality all;
  for (const auto& [area, fields] : gatherer.by_area()) {
    found.push_back({area, fields});
    for (std::size_t i = 0; i < fields.size(); ++i) all.fields[i] += fields[i];
  }
  // A report for one area has no row of all: it would tell of the others.
  if (!scope.only) found.push_back(all);
  return found;
}

}  // namespace panelpress::rules
