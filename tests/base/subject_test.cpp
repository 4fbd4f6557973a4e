#include "base/subject.h"

#include <catch2/catch.hpp>

using namespace panelpress;

namespace {

constexpr SubjectKind kOne{1};
constexpr SubjectKind kOther{2};

}  // namespace

TEST_CASE("subject: what is at something else is both ids, parted by a space") {
  const Subject at(kOne, "p1", "A1");
  CHECK(at.text() == "p1 A1");
  CHECK(at.whole() == "p1");
  CHECK(at.part() == "A1");
}

TEST_CASE("subject: of one id that is the whole, and nothing has none") {
  const Subject one(kOne, "p1");
  CHECK(one.text() == "p1");
  CHECK(one.whole() == "p1");
  CHECK(one.part().empty());
  CHECK(Subject().text().empty());
  CHECK(Subject().whole().empty());
  CHECK(Subject().part().empty());
  CHECK(Subject().kind() == SubjectKind{});
}

TEST_CASE("subject: two of one text and two kinds are two, in the order of their texts") {
  CHECK(Subject(kOne, "p1") != Subject(kOther, "p1"));
  CHECK(Subject(kOne, "p1") == Subject(kOne, "p1"));
  CHECK(Subject(kOther, "a") < Subject(kOne, "b"));
  CHECK(Subject(kOne, "a") < Subject(kOther, "a"));
}
