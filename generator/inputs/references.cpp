#include "inputs/references.h"

#include <algorithm>

#include "inputs/known_ids.h"

namespace panelpress::inputs {

bool Unread::may_define(std::string_view id) const {
  return anything || std::any_of(bytes.begin(), bytes.end(), [&](const std::string& file) {
           return file.find(fmt::format("\"{}\"", id)) != std::string::npos ||
                  file.find(fmt::format("'{}'", id)) != std::string::npos;
         });
}

namespace {

/// Everything that has an id, and the errors of what refers to it.
class References {
 public:
  References(const Records& records, const UnreadByKind& unread)
      : records_(records),
        settings_(records.settings),
        areas_({"business area", "settings.toml"}, settings_.business_areas, &BusinessArea::code,
               unread, Kind::kSettings, errors_),
        centres_({"detention centre", "settings.toml"}, settings_.detention_centres,
                 &DetentionCentre::code, unread, Kind::kSettings, errors_),
        people_({"person", "people.toml"}, records.people, &Person::id, unread, Kind::kPeople,
                errors_),
        cases_({"case", "cases"}, records.cases, &CaseRecord::ref, unread, Kind::kCase, errors_),
        panels_({"panel", "panels"}, records.panels, &Panel::id, unread, Kind::kPanel, errors_),
        claims_({"claim", "claims"}, records.claims, &Claim::id, unread, Kind::kClaims, errors_) {}

  std::vector<Finding> check() {
    for (const CaseRecord& each : records_.cases) check_case(each);
    for (const Panel& each : records_.panels) check_panel(each);
    for (const Claim& each : records_.claims) check_claim(each);
    return std::move(errors_);
  }

 private:
  void check_case(const CaseRecord& record) {
    areas_.find(record.area);
    if (!settings_.detention_centres.empty()) centres_.find(record.detention.centre);
  }

  void check_panel(const Panel& panel) {
    const Person* chair = people_.find(panel.chair);
    if (chair && is_independent(*chair)) {
      refuse(panel.chair, "has no grade: the chair must be a person with a grade");
    }
    const Person* officer = people_.find(panel.officer);
    if (officer && officer->area && *officer->area != Area::kCppTeam) {
      refuse(panel.officer, "is not of area cpp-team: the officer must be");
    }
    for (const Member& member : panel.members) check_member(member);
    if (panel.quorum_decision && panel.quorum_decision->cases) {
      const auto& cases = panel.quorum_decision->cases;
      for (const CaseRef& ref : *cases) cases_.find(ref, cases.source);
    }
    for (const ListedCase& listed : panel.cases) cases_.find(listed.ref);
  }

  void check_member(const Member& member) {
    people_.find(member.reserve);
    const Person* person = people_.find(member.person);
    if (!person || !person->area || !member.as) return;
    const bool as_independent = *member.as == Area::kIndependent;
    if (as_independent == is_independent(*person)) return;
    errors_.push_back(error_at(
        member.as.source,
        fmt::format("{} is of area {}: only members of area independent sit as independent, and as "
                    "nothing else",
                    in_quotes(person->id->text), word(*person->area))));
  }

  void check_claim(const Claim& claim) {
    const Person* member = people_.find(claim.member);
    if (member && member->area && !is_independent(*member)) {
      refuse(claim.member, "is not of area independent: only independent members claim");
    }
    for (const ClaimLine& line : claim.lines) panels_.find(line.panel);
  }

  static bool is_independent(const Person& person) {
    return person.area && person.is_independent();
  }

  void refuse(const Field<PersonId>& person, std::string_view why) {
    errors_.push_back(error_at(person.source, fmt::format("{} {}", in_quotes(person->text), why)));
  }

  std::vector<Finding> errors_;
  const Records& records_;
  const Settings& settings_;
  KnownIds<BusinessArea, AreaCode> areas_;
  KnownIds<DetentionCentre, CentreCode> centres_;
  KnownIds<Person, PersonId> people_;
  KnownIds<CaseRecord, CaseRef> cases_;
  KnownIds<Panel, PanelId> panels_;
  KnownIds<Claim, ClaimId> claims_;
};

}  // namespace

std::vector<Finding> check_references(const Records& records, const UnreadByKind& unread) {
  return References(records, unread).check();
}

}  // namespace panelpress::inputs
