#include <algorithm>
#include <catch2/catch.hpp>

#include "documents/kinds.h"
#include "documents/trends/view.h"
#include "support/built.h"
#include "support/table.h"

using namespace panelpress;
using namespace panelpress::documents;

namespace {

using support::Built;
using support::cell;

Records one_rejection() {
  Records records = fixtures::two_areas();
  CaseRecord record = fixtures::person("A1000001", "north", "2025-11-03");
  record.barriers.emplace_back().kind = fixtures::given(BarrierKind::kAppeal);
  records.cases = {record};
  Panel panel = fixtures::held("2026-03-10", "2026-03-10");
  ListedCase heard = fixtures::heard("A1000001", Recommendation::kRelease);
  heard.response =
      fixtures::answered(Decision::kDisagree, "2026-03-12", "An appeal is to be heard");
  panel.cases = {heard};
  records.panels = {panel};
  return records;
}

}  // namespace

TEST_CASE("trends: the page leads with what recurs, and shows the table behind each chart") {
  const Built built(one_rejection());
  REQUIRE(built.context.templates.errors().empty());
  const TrendsView view = trends_view(built.context);
  CHECK(view.period == "April 2025 to March 2026");
  CHECK(view.cases == "1 case");
  CHECK(view.recommended == "1 recommendation");
  CHECK(view.became.at(0) == "Reply: 1 disagreed");
  CHECK_FALSE(view.became_chart);  // one figure says no more as a picture
  REQUIRE(view.outcomes.size() == 3);
  CHECK(view.outcomes[1].caption == "By time detained");
  CHECK(cell(view.outcomes[1], 0, "Release") == "100.0% (1 of 1)");
  CHECK(cell(view.outcomes[1], 0, "Rejected by casework") == "100.0% (1 of 1)");
  CHECK(view.top_barrier == "Appeal");
  CHECK(view.top_share == "100.0% (1 of 1)");
  CHECK(cell(view.barriers.value(), 0, "Nationalities") == "Albania\u00a01");  // of one line
  CHECK(view.barriers->rows[0].cells.back().heading == "Business areas");      // a card on a phone
  CHECK(view.rejected_share == "100.0% (1 of 1)");
  REQUIRE(view.rejections);
  CHECK(view.rejections->rows.size() == 12);
  CHECK(cell(*view.rejections, 11, "Month of the panel") == "March 2026");
  CHECK(cell(*view.rejections, 0, "Share") == "None");
  CHECK(view.rejections->foot->cells.at(2).text == "1");
  CHECK(cell(view.reasons.value(), 0, "Kind") == "Legal proceedings");
  const Document document = trends_jobs(built.context).at(0).make().at(0);
  CHECK(document.path() == "trends.html");
  CHECK(document.bytes.find("1\u00a0of\u00a01") != std::string::npos);
}

TEST_CASE("trends: without a panel the page says so") {
  const Built built(fixtures::two_areas());
  const TrendsView view = trends_view(built.context);
  CHECK_FALSE(view.has_cases);
  CHECK_FALSE(view.rejections);
  CHECK(trends_jobs(built.context).at(0).make().at(0).bytes.find("No panel considered a case") !=
        std::string::npos);
}
