#include "rules/field_quality.h"

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
    if (scope_.month) {
      for (const CaseRef& ref : heard_) read(*facts_.find(ref));
    } else {
      for (const CaseFacts& each : facts_.cases) read(each);
    }
  }

  const std::map<AreaCode, FieldCounts>& by_area() const { return by_area_; }

 private:
  bool holds(const CaseRecord& record) const {
    return !scope_.only || *record.area == *scope_.only;
  }

  void read(const CaseFacts& each) {
    if (holds(*each.record)) read_case(index_, each, by_area_[*each.record->area]);
  }

  void read_panel(const Panel& panel) {
    for (const ListedCase& listed : panel.cases) {
      heard_.insert(*listed.ref);
      const CaseRecord& record = *facts_.records->find(*listed.ref);
      if (holds(record)) read_listing(index_, facts_, panel, listed, by_area_[*record.area]);
    }
  }

  const Facts& facts_;
  const QualityIndex& index_;
  const QualityScope& scope_;
  std::set<CaseRef> heard_;
  std::map<AreaCode, FieldCounts> by_area_;
};

}  // namespace

FieldCount& FieldCount::operator+=(const FieldCount& other) {
  expected += other.expected;
  complete += other.complete;
  valid += other.valid;
  consistent += other.consistent;
  return *this;
}

QualityIndex::QualityIndex(const Facts& facts) : near_misses_(facts) {
  for (const Finding& finding : facts.findings) {
    if (finding.rule == "DQ-4") duplicated_.insert(finding.subject);
  }
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
  if (!scope.only) found.push_back(all);
  return found;
}

}  // namespace panelpress::rules
