#include "rules/quality_sample.h"

#include <algorithm>
#include <set>

#include "base/digest.h"
#include "base/text.h"

namespace panelpress::rules {

namespace {

std::vector<Sampled> in_order_of_digests(const Facts& facts, Month month) {
  std::vector<Sampled> all;
  for (const auto& each : facts.recommendations) {
    if (each.month() != month) continue;
    const std::string key = to_iso(month) + '/' + each.panel_id().text + '/' + each.ref().text;
    all.push_back({&each, key, sha256_hex(key), SampledFor::kShare});
  }
  std::sort(all.begin(), all.end(),
            [](const Sampled& a, const Sampled& b) { return a.sha256 < b.sha256; });
  return all;
}

}  // namespace

std::size_t sample_size(std::size_t recommendations) { return (recommendations + 19) / 20; }

std::string owner_key(const CaseRecord& record) {
  if (!record.owner) return "";
  if (is_recorded(record.owner->email)) return "email " + folded(*record.owner->email);
  return is_recorded(record.owner->name) ? "name " + folded(*record.owner->name) : "";
}

std::vector<Sampled> quality_sample(const Facts& facts, Month month) {
  std::vector<Sampled> all = in_order_of_digests(facts, month);
  const std::size_t size = sample_size(all.size());
  std::set<std::string> sampled_owners{""};  // nobody is known by it
  for (std::size_t i = 0; i < size; ++i) {
    sampled_owners.insert(owner_key(*all[i].recommendation->record));
  }
  std::vector<Sampled> sample;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool is_new_owner =
        i >= size && sampled_owners.insert(owner_key(*all[i].recommendation->record)).second;
    if (is_new_owner) all[i].because = SampledFor::kOwner;
    if (i < size || is_new_owner) sample.push_back(std::move(all[i]));
  }
  return sample;
}

}  // namespace panelpress::rules
