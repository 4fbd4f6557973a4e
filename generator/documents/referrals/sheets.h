#pragma once

#include <vector>

#include "documents/referrals/view.h"
#include "documents/shared/page.h"
#include "documents/shared/vocabulary.h"
#include "render/workbook.h"
#include "rules/facts.h"
#include "rules/referral_sample.h"

/// The tables of a month's workbook of referrals, one function each.
namespace panelpress::documents {

using MonthReferrals = std::vector<const rules::ReferralFacts*>;

/// The rate of each clock: formulas over the table Referrals (CMP-4).
render::Table clocks_table(const MonthReferrals& referrals, const Vocabulary& vocabulary);
/// How many were accepted, rejected, signposted (REF-4): formulas over the table Referrals.
render::Table states_table(const MonthReferrals& referrals, const ReferralsWords& words);
/// A row for each referral.
render::Table referrals_table(const MonthReferrals& referrals, const ReferralsWords& words,
                              const Vocabulary& vocabulary);
/// What was drawn for quality assurance, in the order of the digests (REF-7).
render::Table sample_table(const std::vector<rules::SampledReferral>& sample,
                           const ReferralsWords& words);

/// referrals/<month>.xlsx: the referrals received in a month, their rates and the sample for
/// quality assurance (REF-7), as formulas over a table.
Document referrals_workbook(const Context& context, Month month);

}  // namespace panelpress::documents
