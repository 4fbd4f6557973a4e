#include "serve/request_rules.h"

#include <catch2/catch.hpp>

using namespace panelpress::serve;

TEST_CASE("serve: only this machine's own names are hosts") {
  for (const char* own :
       {"localhost", "localhost:8750", "127.0.0.1", "127.0.0.1:8750", "LOCALHOST:8750"}) {
    CAPTURE(own);
    CHECK(is_own_host(own, 8750));
  }
  for (const char* other : {"", "example.com", "example.com:8750", "localhost:80",
                            "127.0.0.1:87500", "localhost.example.com",
                            "127.0.0.1.example.com:8750", "[::1]:8750", "0.0.0.0:8750", ":8750"}) {
    CAPTURE(other);
    CHECK_FALSE(is_own_host(other, 8750));
  }
}

TEST_CASE("serve: a path stays in the output") {
  CHECK(path_in_output("/") == "index.html");
  CHECK(path_in_output("/panels/2026-04-09-am/case-pack.html") ==
        "panels/2026-04-09-am/case-pack.html");
  for (const char* out : {"", "index.html", "/..", "/../etc/passwd", "/panels/../../secret",
                          "//etc/passwd", "/panels/", "/panels//x.html", "/./index.html",
                          "/.git/config", "/panels/.hidden", "/..\\secret", "/a\nb"}) {
    CAPTURE(out);
    CHECK_FALSE(path_in_output(out));
  }
  CHECK_FALSE(path_in_output(std::string("/a\0b", 4)));
}

TEST_CASE("serve: documents have the types of their names") {
  CHECK(media_type("index.html") == "text/html; charset=utf-8");
  CHECK(media_type("panels/x/invitation.eml") == "message/rfc822");
  CHECK(media_type("manifest") == "application/octet-stream");
}
