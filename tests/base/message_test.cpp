#include "base/message.h"

#include <catch2/catch.hpp>

using namespace panelpress;

namespace {

std::string dots(Date date) { return "." + to_iso(date) + "."; }
std::string stars(Month month) { return "*" + to_iso(month) + "*"; }

}  // namespace

TEST_CASE("a message writes its values as the place where it is read writes them") {
  const Date day = *parse_date("2026-03-10");
  const Message message = say("panel {} of {}: {} in {}", "2026-03-10", day, 3, month_of(day));
  CHECK(message.text() == "panel 2026-03-10 of 2026-03-10: 3 in 2026-03");
  CHECK(message.text({dots, stars}) == "panel 2026-03-10 of .2026-03-10.: 3 in *2026-03*");
}

TEST_CASE("a message in a message keeps its values") {
  const Message inner = say("due {}", *parse_date("2026-03-10"));
  CHECK(say("not done, {}", inner).text({dots, stars}) == "not done, due .2026-03-10.");
  CHECK(Message().empty());
  CHECK_FALSE(inner.empty());
}

TEST_CASE("a message tells which cases it names") {
  const Message message =
      say("the same as {} and A1", join_with_and({Reference{"B2"}, Reference{"C3"}}));
  CHECK(message.text() == "the same as B2 and C3 and A1");
  CHECK(message.references() == std::vector<std::string>{"B2", "C3"});
}
