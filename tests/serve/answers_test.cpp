#include "serve/answers.h"

#include <catch2/catch.hpp>

#include "base/files.h"

using namespace panelpress;
using namespace panelpress::serve;

namespace {

const std::string kPage =
    "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    "style-src 'sha256-abc'\"></head><body><p>style-src</p></body></html>\n";

/// The answer to a request, of an output with a page and a workbook.
Answer asked(const std::string& method, const std::string& host, const std::string& path,
             const State& state = {}) {
  const FilesInMemory files{{{"index.html", kPage}, {"return.xlsx", "bytes"}}};
  const ReadFile read = [&](const std::string& each) { return files.read(each); };
  const std::string nonce = "n0nce";
  return answer_to({method, host, path, ""}, {8750, read, state, nonce});
}

bool holds(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("serve: what is added to a page runs under its nonce alone") {
  const Answer answer = asked("GET", "localhost:8750", "/");
  CHECK(answer.status == 200);
  CHECK(answer.type == "text/html; charset=utf-8");
  CHECK(holds(answer.body,
              "content=\"default-src 'none'; script-src 'nonce-n0nce'; connect-src 'self'; "
              "style-src 'nonce-n0nce' 'sha256-abc'\">"));
  CHECK(holds(answer.body, "<script nonce=\"n0nce\" data-tag=\"&quot;"));
  CHECK(holds(answer.body, "<p>style-src</p>"));
  CHECK(answer.body.ends_with("</script>\n</body></html>\n"));
}

TEST_CASE("serve: what is no page is given as it is") {
  const Answer answer = asked("GET", "localhost", "/return.xlsx");
  CHECK(answer.status == 200);
  CHECK(answer.body == "bytes");
  CHECK(answer.tag.size() == 66);
}

TEST_CASE("serve: other hosts, methods and paths are refused") {
  CHECK(asked("GET", "example.com", "/").status == 421);
  CHECK(asked("GET", "example.com", "/.panelpress/state").status == 421);
  CHECK(asked("POST", "localhost", "/").status == 405);
  CHECK(asked("DELETE", "localhost", "/.panelpress/state").status == 405);
  CHECK(asked("GET", "localhost", "/../inputs/settings.toml").status == 403);
  CHECK(asked("HEAD", "localhost", "/").status == 200);
}

TEST_CASE("serve: where no document is, a live page says so and escapes its name") {
  const Answer answer = asked("GET", "localhost", "/<b>.html");
  CHECK(answer.status == 404);
  CHECK(holds(answer.body, "no &lt;b&gt;.html"));
  CHECK(holds(answer.body, "script-src 'nonce-n0nce'"));
  CHECK(holds(answer.body, "style-src 'nonce-n0nce'"));
}

TEST_CASE("serve: the badge says when it was built and how many errors there are") {
  CHECK(badge({1, "14:02:11", true, {}}) == "built 14:02:11");
  CHECK(badge({1, "14:02:11", true, {{}, {}}}) == "built 14:02:11, 2 errors");
  CHECK(badge({1, "14:02:11", false, {{}}}) == "not built 14:02:11, 1 error");
}

TEST_CASE("serve: a page hears of each error with its place and line, bad bytes and all") {
  const State state{7, "14:02:11", false, {{"inputs/a.toml:2:1", "unknown key", "ke\xFF = 1"}}};
  const Answer answer = asked("GET", "localhost", "/.panelpress/state", state);
  CHECK(answer.type == "application/json");
  CHECK(answer.body == R"({"badge":"not built 14:02:11, 1 error","build":7,"errors":[{"line":"ke)"
                       "\xEF\xBF\xBD"
                       R"( = 1","place":"inputs/a.toml:2:1","text":"unknown key"}]})");
}

TEST_CASE("serve: what the records say of a subject is a page, live like any other") {
  auto known = std::make_shared<Knowledge>();
  known->places = {{"A1042218 Dunnock Fictional", "/.panelpress/explain/A1042218"}};
  known->explain = [](const std::string& subject) -> std::optional<std::string> {
    if (subject != "A1042218/2") return std::nullopt;
    return kPage;
  };
  State state;
  state.known = known;
  const Answer page = asked("GET", "localhost", "/.panelpress/explain/A1042218/2", state);
  CHECK(page.status == 200);
  CHECK(holds(page.body, "<script nonce=\"n0nce\""));
  CHECK(asked("GET", "localhost", "/.panelpress/explain/A9", state).status == 404);
  CHECK(asked("GET", "localhost", "/.panelpress/explain/A9").status == 404);
  CHECK(asked("GET", "evil.example.com", "/.panelpress/search", state).status == 421);
  CHECK(asked("GET", "localhost", "/.panelpress/search", state).body ==
        "{\"all\":0,\"places\":[]}");
}
