#include "documents/case_pack/words.h"

#include "model/words.h"

namespace panelpress::documents {

namespace {

constexpr const char* kPath = "case-pack/words.txt";

/// Every phrase that the pack asks for, in the order of the template.
constexpr std::string_view kKeys[] = {
    "pack.title", "pack.panel-of", "name.missing", "time.start", "time.after", "origin.line", "yes",
    "no",
    // What the facts are called.
    "field.when", "field.status", "field.chair", "field.chair-grade", "field.officer",
    "field.quorum", "field.quorum-decision", "field.band", "field.cases", "field.minutes",
    "field.name", "field.flags", "field.days", "field.age", "field.nationality", "field.centre",
    "field.ref", "field.atlas-id", "field.start", "field.window", "field.missed", "field.basis",
    "field.ended", "field.removal-directions", "field.barriers", "field.bail.by", "field.bail.date",
    "field.bail.outstanding", "field.aar.level", "field.aar.reason", "field.acdt",
    "field.food-fluid", "field.public-protection", "field.fno", "field.offences", "field.sentence",
    "field.mappa", "field.taken", "field.planned", "field.documentation",
    "field.documentation.expected", "field.justification", "field.timescale", "field.owner",
    "field.owner-email", "field.area", "field.command", "field.team-email",
    // The cover.
    "when.to", "when.no-time", "grade.or-above", "grade.met", "grade.not-met", "quorum.met",
    "quorum.not-attended", "quorum.not-confirmed", "quorum.independent", "decision.proceed",
    "decision.stand-down", "decision.in-part", "decision.only-with", "decision.no-reason",
    "cases.none", "minutes.of", "minutes.too-many", "seat.nobody", "seat.needed", "seat.attended",
    "seat.absent", "seat.attending", "seat.declined", "seat.no-answer", "seat.reserve",
    "seat.no-reserve", "seat.expert", "seat.observer", "seat.not-trained", "seat.not-appointed",
    "seat.not-cleared", "step.pan-9", "step.pan-10", "step.pan-11", "step.pan-12", "step.pan-13",
    "step.pck-8", "deadline.kept", "deadline.missed", "deadline.our-target", "deadline.open",
    "deadline.of", "deadline.in-time", "deadline.not",
    // The case.
    "age.born", "missed.one", "missed.many", "basis.referred", "removal.not-set", "barrier.detail",
    "barrier.resolve-by", "barrier.mitigation", "aar.none", "aar.level", "aar.no-reason", "fno.is",
    "fno.not", "offences.none", "mappa.none", "mappa.category", "mappa.level", "mappa.missing",
    "documentation.no-date", "standard.steps", "standard.barriers", "standard.documentation",
    "standard.vulnerabilities", "standard.justification", "standard.public-protection",
    "standard.timescale",
    // Earlier panels.
    "last.none", "last.no-answer", "history.recommendation", "history.reasons", "history.actions",
    "history.answer", "history.release", "history.no-release", "history.open", "history.on",
    "history.accepted", "history.rejected", "history.no-reason", "history.none-asked",
    "history.released", "history.why-no-release", "history.ended-since", "history.completed",
    "history.not-completed", "history.nobody", "history.by", "history.no-date",
    // The timeline.
    "timeline.alternative", "timeline.cycle", "timeline.due", "timeline.held", "timeline.missing",
    "timeline.detained", "timeline.bail", "timeline.removal", "timeline.ended", "timeline.today",
    "timeline.today-in-words", "timeline.this-panel", "timeline.this-panel-in-words",
    "timeline.panel"};

std::vector<std::string> all_keys() {
  std::vector<std::string> keys(std::begin(kKeys), std::end(kKeys));
  for (const auto& [value, text] : Words<Recommendation>::kList) {
    keys.push_back("timeline." + std::string(text));
  }
  return keys;
}

}  // namespace

PackWords::PackWords(const render::Templates& templates)
    : phrases_(templates.render(kPath, render::NoNames{})) {}

FieldName PackWords::name(std::string key) const {
  std::string label = phrases_["field." + key];
  return {std::move(key), std::move(label)};
}

std::string name_of(const PackWords& words, const CaseRecord& record) {
  return is_named(record.name) ? *record.name : words["name.missing"];
}

std::string name_or_id(const Person& person) {
  return is_named(person.name) ? *person.name : person.id->text;
}

render::TemplateUse pack_words_template() { return render::use_phrases(kPath, all_keys()); }

}  // namespace panelpress::documents
