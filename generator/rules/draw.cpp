#include "rules/draw.h"

#include <algorithm>
#include <set>

#include "base/digest.h"

namespace panelpress::rules {

// DQ-6: 5 %, rounded up, so that a single recommendation is always checked.
std::size_t sample_size(std::size_t items) { return (items + 19) / 20; }

// DQ-6: the order of the digests is one that nobody can choose and anybody can repeat. Owners drawn
// within the share need no second recommendation.
std::vector<Draw> draw(const std::vector<Lot>& lots) {
  std::vector<Draw> all;
  for (std::size_t i = 0; i < lots.size(); ++i) {
    all.push_back({i, sha256_hex(lots[i].key), SampledFor::kShare});
  }
  std::ranges::sort(all, [](const Draw& a, const Draw& b) { return a.sha256 < b.sha256; });
  const std::size_t size = sample_size(all.size());
  std::set<std::string> sampled_owners{""};  // nobody is known by it
  std::vector<Draw> sample;
  for (Draw& each : all) {
    const bool is_new_owner = sampled_owners.insert(lots[each.lot].owner).second;
    if (sample.size() < size) {
      sample.push_back(std::move(each));
    } else if (is_new_owner) {
      each.because = SampledFor::kOwner;
      sample.push_back(std::move(each));
    }
  }
  return sample;
}

}  // namespace panelpress::rules
