#include "documents/data_quality/sections.h"

namespace panelpress::documents {

namespace {

/// Where the value stands that is to be put right.
const Source& place_of(rules::NearMissOf of, const CaseRecord& record) {
  switch (of) {
    case rules::NearMissOf::kNationality:
      return record.nationality.source;
    case rules::NearMissOf::kDetentionCentre:
      return record.detention.centre.source;
    case rules::NearMissOf::kOwnerName:
      break;
  }
  return record.owner->name.source;
}

}  // namespace

std::vector<NearMissView> near_miss_views(const rules::NearMisses& near_misses,
                                          const QualityWords& words, const Vocabulary& vocabulary) {
  std::vector<NearMissView> views;
  for (const auto& each : near_misses.all()) {
    NearMissView view{words.near_miss(each.of),
                      each.written,
                      each.meant,
                      vocabulary.count.cases(each.cases.size()),
                      {}};
    for (const CaseRecord* record : each.cases) {
      view.places.push_back({record->ref->text, place_in_words(place_of(each.of, *record))});
    }
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace panelpress::documents
