#include "documents/explain/explanation.h"

#include <fmt/format.h>

#include "documents/explain/subject.h"
#include "documents/shared/page.h"
#include "documents/shared/wording.h"
#include "rules/catalogue.h"

namespace panelpress::documents {

Explanation::Explanation(const rules::Facts& facts, const render::Templates& templates)
    : words_(templates.sentences<ExplainWords>()),
      vocabulary_(templates.sentences<Vocabulary>()),
      working_days_(facts.records->working_days()) {}

void Explanation::begin(std::string heading) {
  sections_.push_back({std::move(heading), fmt::format("section-{}", sections_.size() + 1), {}});
}

// A rule is used once a fact rests on it: no other is quoted at the end.
void Explanation::add_named(const std::string& label, const std::string& value,
                            std::string_view rule, const Source& source) {
  used_.emplace(rule);
  sections_.back().facts.push_back({label, value, std::string(rule),
                                    std::string(rules::rule(rule).source), place_in_words(source)});
}

void Explanation::add_findings(const rules::Facts& facts,
                               const std::optional<std::string>& subject) {
  begin(words_.heading.findings());
  for (const Finding& each : facts.findings) {
    if (subject && !is_about(each, *subject)) continue;
    add_named(words_.finding(word(each.severity), each.subject.text()), in_words(each.message),
              each.rule, each.source);
  }
  // Begun before it is known whether there is a finding: a heading without one goes.
  if (sections_.back().facts.empty()) sections_.pop_back();
}

void Explanation::add(const render::Sentence<>& label,
                      const rules::Fact<std::optional<Date>>& fact) {
  add(label, fact, *fact ? in_words(**fact) : words_.none());
}

void Explanation::add(const render::Sentence<>& label, const rules::Fact<std::vector<int>>& fact) {
  add(label, fact, fact->empty() ? words_.none() : in_words(*fact));
}

void Explanation::add(const render::Sentence<>& label, const Field<Date>& day,
                      std::string_view rule) {
  if (day) add(label, in_words(*day), rule, day.source);
}

std::string Explanation::noted(Date date) const { return noted_date(date, working_days_); }

std::string Explanation::noted_or_none(const std::optional<Date>& date) const {
  return date ? noted(*date) : words_.none();
}

std::string Explanation::recorded(const Text& text) const {
  return is_recorded(text) ? *text : words_.not_recorded();
}

}  // namespace panelpress::documents
