#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rules/facts.h"

namespace panelpress::documents {

/// What somebody asks about: whatever has this id. An id that several kinds share is about all of
/// them.
struct AskedAbout {
  const rules::CaseFacts* of_case = nullptr;
  const rules::PanelFacts* panel = nullptr;
  const rules::ClaimFacts* claim = nullptr;
  const Person* person = nullptr;
  const Campaign* campaign = nullptr;
  const Candidate* candidate = nullptr;
  const rules::ReferralFacts* referral = nullptr;
  const Issue* issue = nullptr;
  const rules::CommitmentFacts* commitment = nullptr;
  const InspectionRecommendation* inspected = nullptr;  ///< "PO-3" (COM-4)
  const BusinessArea* area = nullptr;
  const CoreArea* core_area = nullptr;
  const rules::PoolFacts* pool = nullptr;  ///< of "pool": the independent members (IND-6)
  const Team* team = nullptr;              ///< of "team"
  std::optional<Month> month;              ///< one that the expenditure tells of
  /// Not an id of the records, and yet what a finding is about: a year without bank holidays.
  bool is_of_a_finding = false;

  explicit operator bool() const {
    return of_case || panel || claim || person || campaign || candidate || referral || issue ||
           commitment || inspected || area || core_area || pool || team || month || is_of_a_finding;
  }
};

/// What has an id; nothing at all when there is no such id.
AskedAbout find_subject(const rules::Facts& facts, const std::string& id);

/// What can be asked about, for somebody who asked about something else: the kinds, and the nearest
/// id where one is near enough; a person's only where a single sign slipped, with the name beside
/// it.
std::string no_such_subject(const rules::Facts& facts, const std::string& id);

/// Whether one of the ids of a finding's subject, parted by spaces, is this one.
bool is_about(const Finding& finding, std::string_view id);

}  // namespace panelpress::documents
