#include <fmt/format.h>

#include <algorithm>

#include "records/drafts.h"
#include "records/new/new_record.h"
#include "records/no_such.h"
#include "records/toml_value.h"

namespace panelpress::records {

namespace {

/// An id that no claim has: "2026-03-ivy-1".
std::string free_id(Month month, const PersonId& member, const Records& records) {
  std::string id;
  for (int number = 1; id.empty() || records.find(ClaimId{id}); ++number) {
    id = fmt::format("{}-{}-{}", to_iso(month), member.text, number);
  }
  return id;
}

std::string line_text(const rules::Unclaimed& fee) {
  const LineKind kind = fee.is_cancelled_panel ? LineKind::kCancelledPanel : LineKind::kPanel;
  return fmt::format("\n[[claim.line]]\nkind = {}\ndate = {}\npanel = {}\n", written(word(kind)),
                     written(*fee.panel->date), written(fee.panel->id->text));
}

/// The claim that has a line for the panel already, with an error; null when none has. The first
/// line stands all the same (FEE-9), so that a second would be an error as well.
const Claim* standing_claim(const rules::Unclaimed& fee, const rules::Facts& facts) {
  const auto is_for_it = [&](const rules::ClaimLineFacts& line) {
    return line.panel == fee.panel && line.is_for_a_panel();
  };
  for (const rules::ClaimFacts& each : facts.claims) {
    if (each.member == fee.member && std::ranges::any_of(each.lines, is_for_it)) return each.claim;
  }
  return nullptr;
}

std::string told_of(const rules::Unclaimed& fee, const Claim* standing) {
  const std::string& panel = fee.panel->id->text;
  if (!standing) return fmt::format("claims {}", panel);
  return fmt::format("does not claim {}: correct its line in claim {}", panel, standing->id->text);
}

}  // namespace

// What FEE-9 lists as unclaimed, and nothing else: a line that the rules would refuse is not
// proposed. Signature and authorisation are left to people (FEE-7).
NewOrWhy new_claim(const PersonId& member, const std::optional<Month>& month,
                   const rules::Facts& facts, const FileReader& files) {
  const Person* person = facts.records->find(member);
  if (!person || *person->area != Area::kIndependent) {
    return no_such_member(member, *facts.records);
  }
  std::string lines;
  NewRecord made;
  for (const rules::Unclaimed& each : facts.unclaimed) {
    const bool is_theirs = each.member == person;
    if (!is_theirs || (month && month_of(*each.panel->date) != *month)) continue;
    const Claim* standing = standing_claim(each, facts);
    made.told.push_back(told_of(each, standing));
    if (!standing) lines += line_text(each);
  }
  // Nothing to claim is no error and makes no file.
  if (lines.empty()) {
    made.told.push_back(member.text + " has nothing to claim");
    return made;
  }
  const std::string id = free_id(month_of(facts.as_of), member, *facts.records);
  made.bytes = fmt::format(
      "[[claim]]\nid = {}\nmember = {}\nsubmitted_on = {}\n# signed_on = {}\n{}", written(id),
      written(member.text), to_iso(facts.as_of), to_iso(facts.as_of), lines);
  Drafts drafts{files};
  made.path = drafts.add("claims", id, made.bytes);
  return made;
}

}  // namespace panelpress::records
