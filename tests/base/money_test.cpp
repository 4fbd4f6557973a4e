#include "base/money.h"

#include <catch2/catch.hpp>

using namespace panelpress;

TEST_CASE("FEE-10: pounds are read as exact pence", "[FEE-10]") {
  CHECK(parse_pounds("23.40") == Pence{23'40});
  CHECK(parse_pounds("23.4") == Pence{23'40});
  CHECK(parse_pounds("23") == Pence{23'00});
  CHECK(parse_pounds("0.29") == Pence{29});
  CHECK(parse_pounds("0.01") == Pence{1});
  CHECK(parse_pounds("1_000.50") == Pence{1'000'50});
  CHECK(parse_pounds("10000000") == Pence{10'000'000'00});
}

TEST_CASE("money is digits with at most two decimals, more than zero, to ten million") {
  for (const char* text : {"0",
                           "0.00",
                           "-1",
                           "+1",
                           "1.234",
                           "1.",
                           ".5",
                           "1e2",
                           "inf",
                           "nan",
                           "1,000",
                           "£5",
                           "",
                           " 5",
                           "5 ",
                           "_5",
                           "5_",
                           "1__0",
                           "1_.5",
                           "1._5",
                           "10000000.01",
                           "9999999999999999999"}) {
    INFO(text);
    CHECK_FALSE(parse_pounds(text));
  }
}

TEST_CASE("money is written with the thousands parted") {
  CHECK(in_pounds(Pence{0}) == "£0.00");
  CHECK(in_pounds(Pence{5}) == "£0.05");
  CHECK(in_pounds(Pence{999'99}) == "£999.99");
  CHECK(in_pounds(Pence{1'234'50}) == "£1,234.50");
  CHECK(in_pounds(Pence{1'234'567'00}) == "£1,234,567.00");
  CHECK(in_pounds(Pence{-1'234'50}) == "-£1,234.50");
}

TEST_CASE("money is added up in whole pence") {
  Pence sum;
  for (int i = 0; i < 10; ++i) sum += Pence{10};
  CHECK(sum == Pence{1'00});
  CHECK(sum - Pence{2'00} == Pence{-1'00});
  CHECK(Pence{210'00} * 3 == Pence{630'00});
  CHECK(Pence{1} < Pence{2});
}
