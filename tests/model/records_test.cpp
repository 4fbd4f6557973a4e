#include "model/records.h"

#include <catch2/catch.hpp>
#include <set>

using namespace panelpress;

namespace {

template <class T>
Field<T> given(T value) {
  return {std::move(value), {}};
}

Records three_cases() {
  Records records;
  for (const char* ref : {"A1000001", "A1000003", "B/100000"}) {
    records.cases.emplace_back().ref = given(CaseRef{ref});
  }
  return records;
}

/// Whether every value of a list of words is read back from its word.
template <class E>
bool reads_back() {
  std::set<std::string_view> words;
  for (const auto& [value, text] : Words<E>::kList) {
    if (word(value) != text || from_word<E>(text) != value) return false;
    words.insert(text);
  }
  return words.size() == Words<E>::kList.size() && !from_word<E>("no such word");
}

}  // namespace

TEST_CASE("records are found by id, and nothing by one that is not there") {
  const Records records = three_cases();
  CHECK(records.find(CaseRef{"A1000003"}) == &records.cases[1]);
  CHECK(records.find(CaseRef{"B/100000"}) == &records.cases[2]);
  CHECK(records.find(CaseRef{"A1000002"}) == nullptr);
  CHECK(records.find(CaseRef{"C"}) == nullptr);
  CHECK(records.find(PanelId{"A1000003"}) == nullptr);
}

TEST_CASE("business areas are found in whatever order they stand") {
  Records records;
  for (const char* code : {"south", "north"}) {
    records.settings.business_areas.emplace_back().code = given(AreaCode{code});
  }
  CHECK(records.find(AreaCode{"north"}) == &records.settings.business_areas[1]);
  CHECK(records.find(AreaCode{"east"}) == nullptr);
}

TEST_CASE("every word of every closed list is read back as its value") {
  CHECK(reads_back<Grade>());
  CHECK(reads_back<Area>());
  CHECK(reads_back<Guidance>());
  CHECK(reads_back<EndReason>());
  CHECK(reads_back<BarrierKind>());
  CHECK(reads_back<OffenceCategory>());
  CHECK(reads_back<BailGranter>());
  CHECK(reads_back<Referrer>());
  CHECK(reads_back<PanelStatus>());
  CHECK(reads_back<Answer>());
  CHECK(reads_back<QuorumDecisionKind>());
  CHECK(reads_back<Basis>());
  CHECK(reads_back<Recommendation>());
  CHECK(reads_back<Ground>());
  CHECK(reads_back<DecidedBy>());
  CHECK(reads_back<Decision>());
  CHECK(reads_back<Measure>());
  CHECK(reads_back<LineKind>());
  CHECK(reads_back<RateKind>());
  CHECK(reads_back<ExpenseCategory>());
}

TEST_CASE("PAN-1: grades compare as ranks", "[PAN-1]") {
  CHECK(Grade::kAo < Grade::kEo);
  CHECK(Grade::kEo < Grade::kHeo);
  CHECK(Grade::kHeo < Grade::kSeo);
  CHECK(Grade::kSeo < Grade::kGrade7);
  CHECK(Grade::kGrade7 < Grade::kGrade6);
  CHECK(Grade::kGrade6 < Grade::kScs);
}

TEST_CASE("a field that is forgotten keeps its place") {
  Field<int> field{3, {FilePath("a.toml"), 2, 1}};
  field.forget();
  CHECK_FALSE(field);
  CHECK(field.value_or(7) == 7);
  CHECK(field.source.line == 2);
}

TEST_CASE("text is recorded when it says something") {
  CHECK(is_recorded(given(std::string("Held"))));
  CHECK_FALSE(is_recorded(given(std::string("tbc"))));
  CHECK_FALSE(is_recorded(Text{}));
  CHECK(recorded_or_empty(given(std::string("n/a"))).empty());
}
