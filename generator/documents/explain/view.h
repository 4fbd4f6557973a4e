#pragma once

#include <string>
#include <vector>

#include "render/view.h"

namespace panelpress::documents {

/// A fact and what it rests on.
struct ExplainedFact {
  std::string label;
  std::string value;
  std::string rule;
  std::string source;  ///< of the rule
  std::string place;   ///< the line of input that decided it, or empty
  PANELPRESS_VIEW(ExplainedFact, label, value, rule, source, place)
};

/// Facts under one heading.
struct ExplainedSection {
  std::string heading;
  std::string anchor;  ///< unique in a page
  std::vector<ExplainedFact> facts;
  PANELPRESS_VIEW(ExplainedSection, heading, anchor, facts)
};

/// A fact with what it rests on, set in two columns of an 80 column page.
struct FactLine {
  std::vector<std::string> value;  ///< label and value, as lines
  std::vector<std::string> basis;  ///< rule, source and line of input, as lines
  PANELPRESS_VIEW(FactLine, value, basis)
};

struct ExplainSection {
  std::string heading;
  std::string rule;  ///< a line of dashes as long as the heading
  std::vector<FactLine> facts;
  PANELPRESS_VIEW(ExplainSection, heading, rule, facts)
};

/// A rule that some fact rests on.
struct RuleLine {
  std::string id;
  std::string title;
  std::string source;
  std::vector<std::string> text;
  std::vector<std::string> decided;
  PANELPRESS_VIEW(RuleLine, id, title, source, text, decided)
};

/// What `explain` prints for a person: `templates/explain/explain.txt`.
struct ExplainView {
  std::string title;
  std::string as_of;
  std::string guidance;
  std::vector<ExplainSection> sections;
  std::vector<RuleLine> rules;
  std::vector<std::string> overrides;
  PANELPRESS_VIEW(ExplainView, title, as_of, guidance, sections, rules, overrides)
};

/// A section set in lines.
ExplainSection in_lines(const ExplainedSection& section);

/// The text beside a label, both wrapped; an empty label leaves its column free.
std::vector<std::string> beside(const std::string& label, const std::string& text);

/// The text in lines of at most `width` code points, broken at spaces; a longer word stands alone.
std::vector<std::string> wrapped(const std::string& text, std::size_t width);

}  // namespace panelpress::documents
