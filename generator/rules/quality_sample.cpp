#include "rules/quality_sample.h"

#include <fmt/format.h>

#include "base/text.h"

namespace panelpress::rules {

// The prefixes keep an email from being taken for a name that reads the same.
std::string owner_key(const CaseRecord& record) {
  if (!record.owner) return "";
  if (is_recorded(record.owner->email)) return "email " + folded(*record.owner->email);
  return is_named(record.owner->name) ? "name " + folded(*record.owner->name) : "";
}

// The key is exactly the text of DQ-6, without a newline, so that anybody can draw the sample with
// sha256sum.
std::vector<Sampled> quality_sample(const Facts& facts, Month month) {
  std::vector<const RecommendationFacts*> of_month;
  std::vector<Lot> lots;
  for (const RecommendationFacts& each : facts.recommendations) {
    if (each.month() != month) continue;
    of_month.push_back(&each);
    lots.push_back({fmt::format("{}/{}/{}", to_iso(month), each.panel_id().text, each.ref().text),
                    owner_key(*each.record)});
  }
  std::vector<Sampled> sample;
  for (Draw& each : draw(lots)) {
    sample.push_back(
        {of_month[each.lot], lots[each.lot].key, std::move(each.sha256), each.because});
  }
  return sample;
}

}  // namespace panelpress::rules
