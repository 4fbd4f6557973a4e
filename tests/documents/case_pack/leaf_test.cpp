#include <algorithm>
#include <catch2/catch.hpp>

#include "documents/case_pack/case_view.h"

using namespace panelpress;
using namespace panelpress::documents;

namespace {

/// A case heard by so many panels, each of whose reasons has so many letters.
CaseView heard_by(int panels, std::size_t letters) {
  CaseView view;
  view.anchor = "case-A1";
  view.number = "3";
  for (int number = panels; number > 0; --number) {
    EarlierView& earlier = view.history.emplace_back();
    earlier.number = std::to_string(number);
    earlier.reasons.emplace_back().text = std::string(letters, 'x');
  }
  return view;
}

constexpr LeafPictures kPictures{150, 0};

}  // namespace

TEST_CASE("A case that is short stands on one side of its leaf in the largest type") {
  CaseView view = heard_by(0, 0);
  fit_to_leaf(view, kPictures);
  CHECK(view.leaf == "leaf-95");
  CHECK_FALSE(view.is_roomy);
  CHECK(view.ruled_lines.empty());
  CHECK(view.action_rows.size() == 5);
}

TEST_CASE("A smaller type is chosen where it saves a side") {
  CaseView view = heard_by(2, 1050);
  fit_to_leaf(view, kPictures);
  CHECK(view.leaf < std::string("leaf-95"));
  CHECK_FALSE(view.is_roomy);
}

TEST_CASE("The longer a case is, the smaller its type, before anything goes to an annex") {
  CaseView two_sides = heard_by(2, 2200);
  fit_to_leaf(two_sides, kPictures);
  CHECK(two_sides.leaf == "leaf-95");
  CHECK(two_sides.is_roomy);
  CaseView longer = heard_by(2, 4900);
  fit_to_leaf(longer, kPictures);
  CHECK(longer.leaf < two_sides.leaf);
  CHECK(std::ranges::none_of(longer.history, &EarlierView::is_annexed));
}

TEST_CASE("The back of a leaf is ruled for reasons and actions as far as it is free") {
  CaseView little = heard_by(2, 2200);
  CaseView more = heard_by(2, 3000);
  for (CaseView* view : {&little, &more}) fit_to_leaf(*view, kPictures);
  CHECK(little.ruled_lines.size() > more.ruled_lines.size());
  CHECK(little.action_rows.size() > more.action_rows.size());
  CHECK(more.action_rows.size() >= 5);
  CaseView full = heard_by(9, 1600);
  fit_to_leaf(full, kPictures);
  CHECK(full.ruled_lines.empty());
  CHECK(full.action_rows.size() == 5);
}

TEST_CASE("What two sides have no room for goes to the annex, the oldest panel first") {
  std::vector<CaseView> cases = {heard_by(0, 0), heard_by(9, 1600)};
  for (CaseView& view : cases) fit_to_leaf(view, kPictures);
  const auto annexes = take_annexes(cases);
  REQUIRE(annexes.size() == 1);
  CHECK(annexes[0].number == "1");
  CHECK(annexes[0].case_anchor == "case-A1");
  CHECK(cases[1].annex == "1");
  CHECK(cases[0].annex.empty());
  CHECK(cases[1].leaf == "leaf-85");
  CHECK_FALSE(cases[1].history.front().is_annexed);  // the last panel stays
  CHECK(cases[1].history.back().is_annexed);         // the first one goes
  CHECK(cases[1].annexed_panels.starts_with("1"));
  CHECK_FALSE(cases[1].is_screens_annexed);
}

TEST_CASE("Where the last panel alone is too long, what the screens show goes too") {
  CaseView view = heard_by(1, 20000);
  fit_to_leaf(view, kPictures);
  CHECK_FALSE(view.history.front().is_annexed);
  CHECK(view.is_screens_annexed);
}
