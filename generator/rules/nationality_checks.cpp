#include "rules/checks.h"
#include "rules/quality_checks.h"

namespace panelpress::rules {

namespace {

/// DQ-1, CCU Figure 4.
void nationality(const CaseRecord& record, const Nationalities& nationalities,
                 std::vector<Finding>& findings) {
  // A missing nationality is DQ-3's: what is not there cannot be misspelt.
  if (!is_recorded_nationality(record.nationality)) return;
  const CountryOfText& country = nationalities.of(*record.nationality);
  if (country.is_written_as_name) return;
  findings.push_back(
      {"DQ-1", Severity::kWarning, about_case(*record.ref),
       fmt::format("nationality \"{}\" is not the name of a country in ISO 3166-1: write {}",
                   *record.nationality,
                   country.name ? fmt::format("\"{}\"", *country.name)
                                : "the country's English name, Kosovo or Stateless"),
       record.nationality.source});
}

}  // namespace

void find_misspelt_nationalities(const Facts& facts, std::vector<Finding>& findings) {
  for (const CaseFacts& each : facts.cases) {
    nationality(*each.record, facts.nationalities, findings);
  }
}

}  // namespace panelpress::rules
