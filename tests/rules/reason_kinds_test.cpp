#include "rules/reason_kinds.h"

#include <catch2/catch.hpp>

using namespace panelpress::rules;

using Kinds = std::vector<ReasonKind>;

TEST_CASE("the kind of a reason is known by beginnings of words, and there may be several") {
  CHECK(kinds_of_reason("He ABSCONDED in 2023.") == Kinds{ReasonKind::kAbscond});
  CHECK(kinds_of_reason("A charter flight is booked and there is a risk of harm") ==
        Kinds{ReasonKind::kPublicProtection, ReasonKind::kRemovalExpected});
  CHECK(kinds_of_reason("The manager prefers it") == Kinds{ReasonKind::kOther});
}

TEST_CASE("a stem counts at the beginning of a word alone") {
  CHECK(kinds_of_reason("The pharmacy is closed") == Kinds{ReasonKind::kOther});
}

TEST_CASE("a reason that says nothing is not recorded") {
  CHECK(kinds_of_reason(" N/A. ") == Kinds{ReasonKind::kNotRecorded});
  CHECK(kinds_of_reason("") == Kinds{ReasonKind::kNotRecorded});
}
