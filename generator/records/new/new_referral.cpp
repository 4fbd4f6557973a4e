#include <fmt/format.h>

#include <algorithm>

#include "records/drafts.h"
#include "records/new/new_record.h"
#include "records/toml_value.h"

namespace panelpress::records {

namespace {

/// The referral that came in last before this one: the next is often like it.
const ReferredCase* last_of(const std::vector<ReferredCase>& all) {
  const auto is_earlier = [](const ReferredCase& left, const ReferredCase& right) {
    return *left.received_at < *right.received_at;
  };
  const auto last = std::max_element(all.begin(), all.end(), is_earlier);
  return last == all.end() ? nullptr : &*last;
}

}  // namespace

// Midnight stands for "put the time": REF-1 counts from the hour, which nobody but the writer
// knows.
NewOrWhy new_referral(const ReferralId& id, const rules::Facts& facts, const FileReader& files) {
  const Records& records = *facts.records;
  if (const ReferredCase* same = records.find(id)) {
    return fmt::format("referral {} is already there, in {}", id.text, same->source.file());
  }
  const ReferredCase* last = last_of(records.referrals.cases);
  const std::string text = fmt::format(
      "[[referral]]\nid = {}\nreceived_at = {}T00:00:00  # when it came in: two working days to "
      "the decision run from then\nchannel = {}  # form, email or verbal\nfrom = {}  # the "
      "referring area\nsubject = \"\"  # without anybody's name\nkind = {}  # a word by which "
      "referrals are counted\n",
      written(id.text), to_iso(facts.as_of), written(word(last ? *last->channel : Channel::kEmail)),
      written(last ? last->from->text : "referring-area"), written(last ? *last->kind : ""));
  Drafts drafts{files};
  NewRecord made{drafts.add("referrals", file_name_of(id.text), text), text, {}};
  if (last) {
    made.told.push_back(
        fmt::format("channel, referring area and kind are those of {}", last->id->text));
  }
  made.told.push_back("put when it came in, and what it is about");
  return made;
}

}  // namespace panelpress::records
