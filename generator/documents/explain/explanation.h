#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "documents/explain/view.h"
#include "documents/explain/words.h"
#include "documents/shared/vocabulary.h"
#include "render/templates.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// Facts as they are explained, section by section, and the rules that they rest on.
class Explanation {
 public:
  explicit Explanation(const render::Templates& templates);

  const ExplainWords& words() const { return words_; }
  const Vocabulary& vocabulary() const { return vocabulary_; }

  void begin(std::string heading);
  /// A fact of the section begun last. The place is where the input decides it.
  void add(const render::Sentence<>& label, const std::string& value, std::string_view rule,
           const Source& source) {
    add_named(label(), value, rule, source);
  }
  template <class T>
  void add(const render::Sentence<>& label, const rules::Fact<T>& fact, const std::string& value) {
    add_named(label(), value, fact.rule, fact.source);
  }
  /// The same with a label that is made of something.
  void add_named(const std::string& label, const std::string& value, std::string_view rule,
                 const Source& source);
  /// What the rules found wrong with the subject; of everything when there is none.
  void add_findings(const rules::Facts& facts, const std::optional<std::string>& subject);

  const std::vector<ExplainedSection>& sections() const { return sections_; }
  const std::set<std::string, std::less<>>& used_rules() const { return used_; }

  std::string yes_or_no(bool is_so) const { return is_so ? words_.yes() : words_.no(); }
  std::string date_or_none(const std::optional<Date>& date) const;
  std::string recorded(const Text& text) const;

 private:
  ExplainWords words_;
  Vocabulary vocabulary_;
  std::vector<ExplainedSection> sections_;
  std::set<std::string, std::less<>> used_;
};

}  // namespace panelpress::documents
