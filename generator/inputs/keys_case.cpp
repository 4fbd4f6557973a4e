#include <fmt/format.h>

#include <algorithm>

#include "inputs/checks.h"
#include "inputs/keys.h"

namespace panelpress::inputs {

namespace {

TableSpec<Detention> detention_table() {
  return TableSpec<Detention>()
      .key("start", kRequired, &Detention::start, done_on(),
           "Date on which detention under immigration powers began (CLK-1).")
      .key("last_panel", kOptional, &Detention::last_panel, done_on(),
           "Date of the last panel before these records that considered the case (GEN-5).")
      .key("ended", kOptional, &Detention::ended, done_on(), "Date on which it ended.")
      .key("end_reason", kOptional, &Detention::end_reason, one_of<EndReason>(), "How it ended.")
      .key("centre", kOptional, &Detention::centre, centre(),
           "Code of the detention centre, or its name where settings list no centres.");
}

/// Every review has its date, since CLK-2 finds its number by it; whether it records the panel may
/// stay open, and is then no.
TableSpec<Dcpr> dcpr_table() {
  return TableSpec<Dcpr>()
      .key("date", kRequired, &Dcpr::date, done_on(), "Date of the review (CLK-2).")
      .key("author", kOptional, &Dcpr::author, line(), "Who carried it out.")
      .key("records_cpp", kOptional, &Dcpr::records_cpp, yes_or_no(),
           "Whether it records the latest CPP recommendation (CMP-2); false when not given.")
      .key("gives_reasons", kOptional, &Dcpr::gives_reasons, yes_or_no(),
           "Whether it gives the reasons for rejecting it (CMP-6); false when not given.");
}

TableSpec<Removal> removal_table() {
  return TableSpec<Removal>()
      .key("directions_set", kOptional, &Removal::directions_set, date(),
           "Date of removal directions (PCK-1).")
      .key("timescale", kOptional, &Removal::timescale, text(), "Estimated removal timescale.");
}

/// The kind is required: trends count by it. What the others lack is PCK-5's to tell.
TableSpec<Barrier> barrier_table() {
  return TableSpec<Barrier>()
      .key("kind", kRequired, &Barrier::kind, one_of<BarrierKind>(), "Kind of barrier.")
      .key("detail", kRequired, &Barrier::detail, text(), "What stands in the way.")
      .key("resolve_by", kOptional, &Barrier::resolve_by, date(), "When it should be resolved.")
      .key("mitigation", kOptional, &Barrier::mitigation, text(), "What is done about it.");
}

TableSpec<Documentation> documentation_table() {
  return TableSpec<Documentation>()
      .key("status", kOptional, &Documentation::status, text(), "Where the travel document stands.")
      .key("expected", kOptional, &Documentation::expected, date(), "When it is expected.");
}

/// Level 0 is a level: it says that the person is not at risk, which an absent key does not
/// (PCK-1).
TableSpec<Vulnerability> vulnerability_table() {
  return TableSpec<Vulnerability>()
      .key("aar_level", kOptional, &Vulnerability::aar_level, whole(0, 3),
           "Adult at Risk level; 0 is none.")
      .key("reason", kOptional, &Vulnerability::reason, text(), "Reason for the level.")
      .key("acdt", kOptional, &Vulnerability::acdt, yes_or_no(),
           "Whether on an Assessment Care in Detention and Teamwork plan.")
      .key("food_fluid_refusal", kOptional, &Vulnerability::food_fluid_refusal, yes_or_no(),
           "Whether refusing food or fluid.");
}

TableSpec<Offence> offence_table() {
  return TableSpec<Offence>()
      .key("category", kRequired, &Offence::category, one_of<OffenceCategory>(),
           "Kind of offence (PCK-2).")
      .key("detail", kRequired, &Offence::detail, text(), "What the offence was.");
}

/// A category beside "none" would leave open which of the two is so; `none = false` would say
/// nothing (PCK-1).
void check_no_mappa(const GivenTable& table, const Mappa& mappa, FileErrors& errors) {
  if (!mappa.none) return;
  if (!*mappa.none) errors.add(place_of(mappa.none), "'none' can only be true: leave it out");
  for (const std::string_view key : {"category", "level"}) {
    refuse_key(table, key, "cannot stand beside 'none'", errors);
  }
}

TableSpec<Mappa> mappa_table() {
  return TableSpec<Mappa>()
      .key("category", kOptional, &Mappa::category, whole(0, 4), "MAPPA category; 0 is unknown.")
      .key("level", kOptional, &Mappa::level, whole(0, 3), "MAPPA level; 0 is unknown.")
      .key("none", kOptional, &Mappa::none, yes_or_no(),
           "True, alone, where there are no such arrangements.")
      .check(check_no_mappa,
             R"({"if":{"required":["none"]},"then":{"properties":{"none":{"const":true},)"
             R"("category":false,"level":false}}})");
}

TableSpec<Criminality> criminality_table() {
  return TableSpec<Criminality>()
      .key("foreign_national_offender", kOptional, &Criminality::foreign_national_offender,
           yes_or_no(), "Whether the person is a foreign national offender (PCK-1).")
      .tables("offences", kOptional, &Criminality::offences, offence_table(), "Offences.")
      .key("sentence", kOptional, &Criminality::sentence, text(), "Sentence, as it was passed.")
      .key("sentence_months", kOptional, &Criminality::sentence_months, count(),
           "Length of the sentence in months.")
      .table("mappa", kOptional, &Criminality::mappa, mappa_table(),
             "Multi-agency public protection arrangements.");
}

TableSpec<CaseRecord> public_protection_table() {
  return TableSpec<CaseRecord>().key("assessment", kRequired, &CaseRecord::public_protection,
                                     text(), "The caseworker's public protection assessment.");
}

TableSpec<CaseProgression> case_progression_table() {
  return TableSpec<CaseProgression>()
      .key("taken", kOptional, &CaseProgression::taken, list_of(text()), "Steps taken.")
      .key("planned", kOptional, &CaseProgression::planned, list_of(text()), "Steps planned.");
}

TableSpec<CaseRecord> justification_table() {
  return TableSpec<CaseRecord>().key("text", kRequired, &CaseRecord::justification, text(),
                                     "Why detention is justified.");
}

/// An undated grant counts as granted (PCK-3), so that the date is optional.
TableSpec<Bail> bail_table() {
  return TableSpec<Bail>()
      .key("granted_in_principle", kRequired, &Bail::granted_in_principle, one_of<BailGranter>(),
           "Who granted it: the Secretary of State or an Immigration Judge (PCK-3).")
      .key("date", kOptional, &Bail::date, done_on(), "When it was granted.")
      .key("outstanding", kOptional, &Bail::outstanding, text(), "What stops the release.");
}

TableSpec<Referral> referral_table() {
  return TableSpec<Referral>()
      .key("by", kRequired, &Referral::by, one_of<Referrer>(), "Who referred the case (SEL-2).")
      .key("on", kRequired, &Referral::on, done_on(), "When.")
      .key("reason", kRequired, &Referral::reason, text(), "Why.");
}

/// A row that gives nothing would still end somewhere in time, and hide an earlier row (GEN-3).
void check_was(const GivenTable& table, const Was&, FileErrors& errors) {
  constexpr std::string_view kFacts[] = {"area", "owner", "centre", "aar_level", "aar_reason"};
  if (std::any_of(std::begin(kFacts), std::end(kFacts),
                  [&](std::string_view fact) { return table.has(fact); })) {
    return;
  }
  errors.add(table.place(),
             fmt::format("says nothing of what stood until then: give at least one of {}",
                         fmt::join(kFacts, ", ")));
}

TableSpec<Was> was_table() {
  return TableSpec<Was>()
      .key("until", kRequired, &Was::until, done_on(),
           "First day on which it no longer stood (GEN-3).")
      .key("area", kOptional, &Was::area, id<AreaCode>(),
           "Code of the business area that owned the case.")
      .table("owner", kOptional, &Was::owner, contact_table(), "Case owner.")
      .key("centre", kOptional, &Was::centre, centre(), "Detention centre.")
      .key("aar_level", kOptional, &Was::aar_level, whole(0, 3), "Adult at Risk level; 0 is none.")
      .key("aar_reason", kOptional, &Was::aar_reason, text(), "Reason for that level.")
      .check(check_was,
             R"({"anyOf":[{"required":["area"]},{"required":["owner"]},{"required":["centre"]},)"
             R"({"required":["aar_level"]},{"required":["aar_reason"]}]})");
}

/// Not held against the day here: GEN-1 leaves out an entry whose date is still ahead.
TableSpec<ScreenEntry> entry_table() {
  return TableSpec<ScreenEntry>()
      .key("screen", kRequired, &ScreenEntry::screen, one_of<Screen>(),
           "Screen of Atlas that it is taken from (PCK-9).")
      .key("on", kRequired, &ScreenEntry::on, date(), "Its date.")
      .key("text", kRequired, &ScreenEntry::text, text(), "What the screen shows.")
      .key("status", kOptional, &ScreenEntry::status, line(), "Its status there.");
}

}  // namespace

// In the order in which a record is written: who, where detained, what stands in the way, what is
// decided; `schema` and inputs.html keep it.
const TableSpec<CaseRecord>& case_table() {
  using Case = CaseRecord;
  static const TableSpec<Case> kTable =
      TableSpec<Case>()
          .key("ref", kRequired, &Case::ref, new_id<CaseRef>(),
               "Home Office reference, by which panels name the case.")
          .key("atlas_id", kOptional, &Case::atlas_id, line(), "The person's id in Atlas.")
          .key("name", kRequired, &Case::name, line(), "Name of the detained person.")
          .key("date_of_birth", kOptional, &Case::date_of_birth, born_on(), "Date of birth.")
          .key("nationality", kOptional, &Case::nationality, line(),
               "Name of the country, as in ISO 3166-1 (DQ-1).")
          .key("area", kRequiredId, &Case::area, id<AreaCode>(),
               "Code of the business area that owns the case.")
          .table("owner", kOptional, &Case::owner, contact_table(), "Case owner.")
          .table("detention", kRequired, &Case::detention, detention_table(),
                 "The detention that the panels review.")
          .tables("dcpr", kOptional, &Case::dcprs, dcpr_table(),
                  "A detention and case progression review that was carried out.")
          .table("removal", kOptional, &Case::removal, removal_table(), "Removal.")
          .tables("barrier", kOptional, &Case::barriers, barrier_table(),
                  "Something that stands in the way of removal.")
          .table("documentation", kOptional, &Case::documentation, documentation_table(),
                 "Travel document.")
          .table("vulnerability", kOptional, &Case::vulnerability, vulnerability_table(),
                 "Vulnerability.")
          .table("criminality", kOptional, &Case::criminality, criminality_table(),
                 "Criminal casework.")
          .part("public_protection", kOptional, public_protection_table(), "Public protection.")
          .table("case_progression", kOptional, &Case::progression, case_progression_table(),
                 "Steps towards removal.")
          .part("justification", kOptional, justification_table(), "Justification for detention.")
          .table("bail", kOptional, &Case::bail, bail_table(), "Bail granted in principle.")
          .table("referral", kOptional, &Case::referral, referral_table(),
                 "An ad hoc referral not yet heard.")
          .tables("was", kOptional, &Case::was, was_table(),
                  "What stood until a day: the area, owner, centre or Adult at Risk level (GEN-3).")
          .tables("entry", kOptional, &Case::entries, entry_table(),
                  "What a screen of Atlas shows (PCK-9).")
          .free_texts("sources", &Case::sources,
                      "Where each part was taken from, shown in the pack; the keys are free.");
  return kTable;
}

}  // namespace panelpress::inputs
