#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rules/facts.h"

namespace panelpress::documents {

/// What somebody asks about: whatever has this id. An id that several kinds share is about all of
/// them.
struct Subject {
  const rules::CaseFacts* of_case = nullptr;
  const rules::PanelFacts* panel = nullptr;
  const rules::ClaimFacts* claim = nullptr;
  const Person* person = nullptr;
  const Campaign* campaign = nullptr;
  const Candidate* candidate = nullptr;
  const rules::ReferralFacts* referral = nullptr;
  const Issue* issue = nullptr;
  const rules::CommitmentFacts* commitment = nullptr;

  explicit operator bool() const {
    return of_case || panel || claim || person || campaign || candidate || referral || issue ||
           commitment;
  }
};

/// The subject of an id; one without anything when there is no such id.
Subject find_subject(const rules::Facts& facts, const std::string& id);

/// The nearest id of anything that can be asked about, if one is near enough.
std::optional<std::string> nearest_subject(const rules::Facts& facts, std::string_view id);

/// Whether one of the ids of a finding's subject, parted by spaces, is this one.
bool is_about(const Finding& finding, std::string_view id);

}  // namespace panelpress::documents
