#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "documents/shared/sentence_for.h"
#include "render/view.h"
#include "rules/people_facts.h"

/// An induction as it is printed (IND-2).
namespace panelpress::documents {

struct ProgrammeItemView {
  std::string number;
  std::string what;
  std::string who;
  std::string when;  ///< its dates, done or planned; empty when there is none
  bool is_done = false;
  PANELPRESS_VIEW(ProgrammeItemView, number, what, who, when, is_done)
};

struct ProgrammeView {
  PageView page;
  std::string done;  ///< "4 of 6"
  bool is_complete = false;
  std::string term_from;
  std::string lead;  ///< the CPP lead and the address, or empty
  std::string email;
  std::vector<ProgrammeItemView> items;
  std::vector<std::string> findings;
  PANELPRESS_VIEW(ProgrammeView, page, done, is_complete, term_from, lead, email, items, findings)
};

/// The six items, with the dates of somebody's induction when it is given.
std::vector<ProgrammeItemView> induction_items(const Context& context,
                                               const rules::InductionFacts* induction);

/// The inputs of somebody's induction, sorted: those of the panels observed too.
std::vector<std::string> inputs_of_induction(const rules::MemberFacts& member);

/// The inputs of the programme of a member, sorted: their induction's and the panel on which they
/// first sat, which the sheet names while an item is open (IND-2).
std::vector<std::string> inputs_of_programme(const Context& context,
                                             const rules::MemberFacts& member);

ProgrammeView induction_view(const Context& context, const rules::MemberFacts& member);

/// The sentences of an induction.
struct InductionWords {
  static constexpr const char* kPath = "induction/words.txt";

  render::Sentence<> title;
  render::Sentence<"done", "all"> done;
  SentenceFor<rules::InductionItem, "lead"> who;  ///< with whom it is done
  PANELPRESS_SENTENCES(title, done, who)
};

}  // namespace panelpress::documents
