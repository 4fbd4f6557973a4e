#include "inputs/references.h"

#include <algorithm>

#include "base/text.h"
#include "inputs/known_ids.h"

namespace panelpress::inputs {

namespace {

/// What an id looks like, where nothing tells which ids there are.
constexpr const char* kAnyId = "an id in quotes such as \"fno-north\"";

bool is_in_id(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '/';
}

/// Whether the id stands in the text, and not as part of a longer one. Its quotes may be what is
/// wrong with the file.
bool holds_id(const std::string& text, std::string_view id) {
  for (auto at = text.find(id); at != std::string::npos; at = text.find(id, at + 1)) {
    const auto after = at + id.size();
    const bool begins = at == 0 || !is_in_id(text[at - 1]);
    if (begins && (after == text.size() || !is_in_id(text[after]))) return true;
  }
  return false;
}

}  // namespace

/// One sign too many, too few, or two exchanged: what fingers do. Another letter in its place is
/// more often another id.
bool is_slip_of_one_sign(std::string_view written, std::string_view meant) {
  const auto differs =
      std::mismatch(written.begin(), written.end(), meant.begin(), meant.end()).first;
  const auto at = static_cast<std::size_t>(differs - written.begin());
  if (meant.size() == written.size() + 1) return written.substr(at) == meant.substr(at + 1);
  if (written.size() == meant.size() + 1) {
    // The first sign that differs follows the doubled one, or ends the text.
    const bool is_doubled = at > 0 && written[at] == written[at - 1];
    return is_doubled && written.substr(at + 1) == meant.substr(at);
  }
  return written.size() == meant.size() && at + 1 < written.size() &&
         written[at] == meant[at + 1] && written[at + 1] == meant[at] &&
         written.substr(at + 2) == meant.substr(at + 2);
}

bool Unread::may_define(std::string_view id) const {
  // A file that could not be read may define the id; to call it unknown would be one error too
  // many.
  return anything || std::any_of(bytes.begin(), bytes.end(),
                                 [&](const std::string& file) { return holds_id(file, id); });
}

namespace {

/// Everything that has an id, and the errors of what refers to it.
/// Made of all ids at once, since the order of files says nothing; an id given twice is an error
/// here as well.
class References {
 public:
  References(const Records& records, const UnreadByKind& unread)
      : records_(records),
        settings_(records.settings),
        areas_({"business area", "settings.toml", true}, settings_.business_areas,
               &BusinessArea::code, unread, Kind::kSettings, errors_),
        centres_({"detention centre", "settings.toml", true}, settings_.detention_centres,
                 &DetentionCentre::code, unread, Kind::kSettings, errors_),
        // For persons and cases a guess is made only of a slip of one sign: a near name may well be
        // somebody else.
        people_({"person", "people.toml"}, records.people, &Person::id, unread, Kind::kPeople,
                errors_, Guess::kSlipOfOneSign),
        cases_({"case", "cases"}, records.cases, &CaseRecord::ref, unread, Kind::kCase, errors_,
               Guess::kSlipOfOneSign),
        panels_({"panel", "panels"}, records.panels, &Panel::id, unread, Kind::kPanel, errors_),
        claims_({"claim", "claims"}, records.claims, &Claim::id, unread, Kind::kClaims, errors_),
        campaigns_({"campaign", "recruitment.toml"}, records.recruitment.campaigns, &Campaign::id,
                   unread, Kind::kRecruitment, errors_),
        candidates_({"candidate", "recruitment.toml"}, records.recruitment.candidates,
                    &Candidate::id, unread, Kind::kRecruitment, errors_),
        referrals_({"referral", "referrals"}, records.referrals.cases, &ReferredCase::id, unread,
                   Kind::kReferrals, errors_),
        issues_({"issue", "referrals"}, records.referrals.issues, &Issue::id, unread,
                Kind::kReferrals, errors_),
        reports_({"report", "commitments.toml"}, records.commitments.reports, &InspectionReport::id,
                 unread, Kind::kCommitments, errors_),
        commitments_({"commitment", "commitments.toml"}, records.commitments.commitments,
                     &Commitment::id, unread, Kind::kCommitments, errors_) {}

  std::vector<Finding> check() {
    for (const Person& each : records_.people) check_observed(each.induction.observed_panels);
    for (const CaseRecord& each : records_.cases) check_case(each);
    for (const Panel& each : records_.panels) check_panel(each);
    for (const Claim& each : records_.claims) check_claim(each);
    for (const Candidate& each : records_.recruitment.candidates) check_candidate(each);
    check_feedback(records_.feedback);
    for (const ReferredCase& each : records_.referrals.cases) issues_.find(each.issue);
    check_commitments(records_.commitments);
    return std::move(errors_);
  }

 private:
  void check_observed(const Field<std::vector<ObservedPanel>>& panels) {
    for (const ObservedPanel& panel : panels.value_or({})) {
      if (const auto* panel_id = std::get_if<PanelId>(&panel))
        panels_.find(*panel_id, panels.source);
    }
  }

  void check_case(const CaseRecord& record) {
    // A key that is not given has the place of its table; one that was refused has its own.
    if (!record.area && record.area.source == record.source) {
      errors_.push_back(error_at(record.source, fmt::format("missing required key 'area': write {}",
                                                            areas_.choice().value_or(kAnyId))));
    }
    areas_.find(record.area);
    check_centre(record.detention.centre);
    for (const Was& was : record.was) {
      areas_.find(was.area);
      check_centre(was.centre);
    }
  }

  /// Where settings list no centres, a case may be anywhere. Blank is missing, and no code.
  void check_centre(const Field<CentreCode>& centre) {
    if (!centre || is_blank_text(centre->text) || settings_.detention_centres.empty()) return;
    centres_.find(centre);
  }

  void check_panel(const Panel& panel) {
    // PAN-1 and PAN-5: who chairs has a grade to be held against, and the officer is of the CPP
    // team.
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

  // An independent member counts for one seat of the quorum and for no other (PAN-3), so that `as`
  // cannot turn one into the other.
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

  // FEE: only independent members are paid.
  void check_claim(const Claim& claim) {
    const Person* member = people_.find(claim.member);
    if (member && member->area && !is_independent(*member)) {
      refuse(claim.member, "is not of area independent: only independent members claim");
    }
    for (const ClaimLine& line : claim.lines) panels_.find(line.panel);
  }

  void check_candidate(const Candidate& candidate) {
    campaigns_.find(candidate.campaign);
    people_.find(candidate.person);
  }

  void check_feedback(const Feedback& feedback) {
    for (const ChairFeedback& each : feedback.chairs) {
      panels_.find(each.panel);
      people_.find(each.chair);
      people_.find(each.member);
    }
    for (const CaseFeedback& each : feedback.cases) {
      panels_.find(each.panel);
      cases_.find(each.ref);
    }
    for (const Conduct& each : feedback.conduct) {
      panels_.find(each.panel);
      people_.find(each.about);
    }
  }

  // The first of two recommendations with one number stands, so that references to it are told
  // nothing.
  void check_commitments(const Commitments& file) {
    std::map<RecommendationId, Source> first;
    for (const InspectionRecommendation& each : file.recommendations) {
      reports_.find(each.report);
      if (!each.report || !each.number) continue;
      const auto [known, is_new] = first.emplace(each.id(), each.number.source);
      if (is_new) continue;
      errors_.push_back(error_at(each.number.source,
                                 fmt::format("recommendation {} is already at {}",
                                             in_quotes(each.id().text), to_text(known->second))));
    }
    for (const Commitment& each : file.commitments) {
      commitments_.find(each.after);
      check_recommendations(each.recommendations, first);
    }
  }

  /// One file holds commitments and recommendations, so that what it lacks nothing else may define.
  void check_recommendations(const Field<std::vector<RecommendationId>>& given,
                             const std::map<RecommendationId, Source>& known) {
    for (const RecommendationId& each : given.value_or({})) {
      if (known.contains(each)) continue;
      errors_.push_back(error_at(
          given.source, fmt::format("unknown recommendation {}: write the report's id, '-' and the "
                                    "number that a [[recommendation]] of this file gives",
                                    in_quotes(each.text))));
    }
  }

  // A person without an area has an error of their own.
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
  KnownIds<Campaign, CampaignId> campaigns_;
  KnownIds<Candidate, CandidateId> candidates_;
  KnownIds<ReferredCase, ReferralId> referrals_;
  KnownIds<Issue, IssueId> issues_;
  KnownIds<InspectionReport, ReportId> reports_;
  KnownIds<Commitment, CommitmentId> commitments_;
};

}  // namespace

std::vector<Finding> check_references(const Records& records, const UnreadByKind& unread) {
  return References(records, unread).check();
}

}  // namespace panelpress::inputs
