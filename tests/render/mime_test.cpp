#include "render/mime.h"

#include <gmime/gmime.h>
#include <rapidcheck.h>

#include <catch2/catch.hpp>
#include <map>
#include <thread>

#include "support/reader.h"

namespace panelpress::render {
namespace {

using support::read_with;

Message a_message() {
  Message message;
  message.from = {"CPP Team", "cpp@example.gov.uk"};
  message.to = {{"Ōta, Zoë \"Zed\"", "zoe@example.gov.uk"}, {"", "team@example.gov.uk"}};
  message.cc = {{"محمد الفاتح", "spoc@example.gov.uk"}};
  message.subject = "OFFICIAL-SENSITIVE – A1: answer by 13 March 2026";
  message.date = make_date(2026, 3, 10);
  message.message_id_left = "2026-03-10-north.A1/2";
  message.text = "First line\nFrom the team: £1,234.50\n.\n" + std::string(200, 'x') + " \nlast";
  message.html = "<!DOCTYPE html>\n<html lang=\"en\"><p>Grüße – 案件</p></html>\n";
  return message;
}

nlohmann::json read(const Message& message) {
  return read_with("read_email.py", "message.eml", to_eml(message)).at(0);
}

std::string header(const nlohmann::json& eml, const std::string& name) {
  std::string found;
  for (const auto& each : eml["headers"]) {
    if (each[0] == name) found += each[1].get<std::string>();
  }
  return found;
}

std::vector<std::string> header_names(const nlohmann::json& eml) {
  std::vector<std::string> names;
  for (const auto& each : eml["headers"]) names.push_back(each[0]);
  std::sort(names.begin(), names.end());
  return names;
}

const std::vector<std::string> kExpectedHeaders = {"Cc",      "Content-Type", "Date",
                                                   "From",    "MIME-Version", "Message-Id",
                                                   "Subject", "To",           "X-Unsent"};

TEST_CASE("an email reads back as it was given, in any script and without defects") {
  const auto eml = read(a_message());
  CHECK(eml["defects"].empty());
  CHECK(header_names(eml) == kExpectedHeaders);
  CHECK(header(eml, "From") == "CPP Team <cpp@example.gov.uk>");
  CHECK(header(eml, "To") == R"("Ōta, Zoë \"Zed\"" <zoe@example.gov.uk>, team@example.gov.uk)");
  CHECK(header(eml, "Cc") == "محمد الفاتح <spoc@example.gov.uk>");
  CHECK(header(eml, "Subject") == "OFFICIAL-SENSITIVE – A1: answer by 13 March 2026");
  CHECK(header(eml, "Date") == "Tue, 10 Mar 2026 12:00:00 +0000");
  CHECK(header(eml, "Message-Id") == "<2026-03-10-north=2EA1=2F2@example.gov.uk>");
  CHECK(header(eml, "X-Unsent") == "1");
}

TEST_CASE("the bodies of an email are text and HTML, both in utf-8") {
  const Message message = a_message();
  const auto eml = read(message);
  REQUIRE(eml["parts"].size() == 2);
  CHECK(eml["parts"][0]["type"] == "text/plain");
  CHECK(eml["parts"][0]["text"] == message.text);
  CHECK(eml["parts"][1]["type"] == "text/html");
  CHECK(eml["parts"][1]["text"] == message.html);
  CHECK(to_eml(message).find("multipart/mixed") == std::string::npos);
}

TEST_CASE("an attachment keeps its name and its bytes") {
  Message message = a_message();
  std::string bytes;
  for (int i = 0; i < 256 * 5; ++i) bytes += static_cast<char>(i);
  message.attachments = {{"NRC – North.xlsx", kWorkbookMediaType, bytes}};
  const auto eml = read(message);
  CHECK(eml["defects"].empty());
  REQUIRE(eml["parts"].size() == 3);
  CHECK(eml["parts"][2]["type"] == kWorkbookMediaType);
  CHECK(eml["parts"][2]["disposition"] == "attachment");
  CHECK(eml["parts"][2]["file_name"] == "NRC – North.xlsx");
  CHECK(eml["parts"][2]["size"] == bytes.size());
}

TEST_CASE("every line of an email ends with CRLF and is no longer than mail allows") {
  Message message = a_message();
  message.subject = "A subject that goes on " + std::string(100, 'y') + " and on and on and on";
  const std::string eml = to_eml(message);
  std::size_t longest = 0, start = 0;
  for (std::size_t i = 0; i < eml.size(); ++i) {
    if (eml[i] == '\r') CHECK(eml.substr(i, 2) == "\r\n");
    if (eml[i] != '\n') continue;
    REQUIRE(i > 0);
    REQUIRE(eml[i - 1] == '\r');
    longest = std::max(longest, i - 1 - start);
    start = i + 1;
  }
  CHECK(longest <= 998);
  CHECK(read(message)["defects"].empty());
  CHECK(header(read(message), "Subject") == message.subject);
}

TEST_CASE("no value of an email adds a header or a recipient") {
  const std::string evil = "x\r\nBcc: evil@example.com\r\n\r\nbody, <evil@example.com>\"";
  Message message = a_message();
  message.from.name = message.to[0].name = message.cc[0].name = evil;
  message.subject = message.message_id_left = evil;
  message.to.push_back({"Two", "a@example.com, evil@example.com"});
  message.to.push_back({"Three", "a@example.com\r\nBcc: evil@example.com"});
  message.cc.push_back({"Four", "a@example.com>, <evil@example.com"});
  message.attachments = {{evil, "text/csv", "a,b\n"}};
  const auto eml = read(message);
  CHECK(header_names(eml) == kExpectedHeaders);
  CHECK(eml["to"] == std::vector<std::string>{"zoe@example.gov.uk", "team@example.gov.uk"});
  CHECK(eml["cc"] == std::vector<std::string>{"spoc@example.gov.uk"});
  CHECK(eml["parts"].size() == 3);
}

TEST_CASE("RFC 2047: no encoded word is over 75 characters, no line with one over 76") {
  Message message = a_message();
  std::string thai, mixed;
  for (int i = 0; i < 60; ++i) thai += "ก", mixed += i % 2 == 0 ? "é" : "x";
  message.to[0].name = thai;
  message.cc[0] = {mixed, "a.rather.long.local.part.of.an.address@example.gov.uk"};
  message.subject = thai + " " + mixed + " " + std::string(300, 'w');
  message.from.name = std::string(61, 'n');
  message.to.push_back({"One " + std::string(300, 'v'), "v@example.gov.uk"});
  const std::string eml = to_eml(message);
  for (auto at = eml.find("=?"); at != std::string::npos; at = eml.find("=?", at + 2)) {
    const bool begins = eml[at - 1] == ' ' || eml[at - 1] == '\t' || eml[at - 1] == '\n';
    if (!begins) continue;  // the end of a word of quoted-printable signs
    CHECK(eml.find("?=", at + 10) + 2 - at <= 75);
    CHECK(eml.find('\r', at) - eml.rfind('\n', at) - 1 <= 76);
  }
  const auto read_back = read(message);
  CHECK(read_back["defects"].empty());
  // Of names Python's reader keeps the blanks between encoded words, of subjects it does not.
  CHECK(header(read_back, "Subject") == message.subject);
}

// GMime is not asked about domains of ASCII alone.
TEST_CASE("the domain of an address is written as IDNA has it") {
  for (const std::string domain :
       {"example.gov.uk", "Example.GOV.uk", "a-b.7.example", "ab--c.example", "-a.example", "a..b",
        "a_b.example", "xn--caf-dma.example", "example.", "a/b?c=d.example"}) {
    const std::string email = "Zoe.B@" + domain;
    InternetAddress* const address = internet_address_mailbox_new(nullptr, email.c_str());
    const std::string expected =
        internet_address_mailbox_get_idn_addr(INTERNET_ADDRESS_MAILBOX(address));
    g_object_unref(address);
    Message message = a_message();
    message.from = {"", email};
    CHECK(to_eml(message).find("\r\nFrom: " + expected + "\r\n") != std::string::npos);
  }
}

TEST_CASE("a domain that is no name of another script stays as the records have it") {
  Message message = a_message();
  message.from = {"", "zoe@xn--a.example"};
  CHECK(to_eml(message).find("\r\nFrom: zoe@xn--a.example\r\n") != std::string::npos);
}

TEST_CASE("those in Bcc and the calendar stand in the draft, the calendar as another form of it") {
  Message message = a_message();
  message.bcc = {{"Wren", "wren@example.org"}};
  message.calendar = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n";
  const auto eml = read(message);
  CHECK(eml["defects"].empty());
  CHECK(header(eml, "Bcc") == "Wren <wren@example.org>");
  REQUIRE(eml["parts"].size() == 3);
  CHECK(eml["parts"][2]["type"] == "text/calendar");
  CHECK(to_eml(message).find("method=CANCEL; name=\"panel.ics\"\r\n") != std::string::npos);
  CHECK(to_eml(message).find("multipart/mixed") == std::string::npos);
}

TEST_CASE("a mailbox without an email is left out, and a message needs no recipient") {
  Message message = a_message();
  message.to = {{"Nobody", ""}};
  message.cc = {};
  const auto eml = read(message);
  CHECK(eml["to"].empty());
  CHECK(eml["cc"].empty());
  CHECK(eml["defects"].empty());
}

TEST_CASE("an address is plain or refused") {
  for (const char* good : {"a@b", "first.last+tag@example.gov.uk", "o'neil@x.y"}) {
    CHECK(is_plain_address(good));
  }
  for (const char* bad : {"", "a", "@b", "a@", "a@b@c", "a b@c", "a@b,c@d", "a@b\n", "<a@b>",
                          "\"a\"@b", "jos\xC3\xA9@b", "a@b (x)", "team:a@b;"}) {
    INFO(bad);
    CHECK_FALSE(is_plain_address(bad));
  }
}

TEST_CASE("bytes that are no UTF-8 still give a message without defects") {
  Message message = a_message();
  message.subject = "broken \xFF\xFE here";
  message.to[0].name = std::string("nul\0here \xC3", 10);
  message.text = "text \xE9\n";
  const auto eml = read(message);
  CHECK(eml["defects"].empty());
  CHECK(eml["parts"][0]["text"] == "text \xEF\xBF\xBD\n");
}

TEST_CASE("text that looks like an encoded word reads back as it was written") {
  Message message = a_message();
  message.subject = "=?utf-8?q?Bcc=3A_evil?= ☃ and a long rest that goes on for more than one word";
  message.to[0].name = "=?utf-8?b?ZXZpbA==?=";
  const auto eml = read(message);
  CHECK(eml["defects"].empty());
  CHECK(header(eml, "Subject") == message.subject);
  CHECK(eml["to_names"][0] == message.to[0].name);
}

TEST_CASE("the same message gives the same bytes, on any number of threads") {
  const std::string once = to_eml(a_message());
  std::vector<std::string> each(200);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < 4; ++t) {
    threads.emplace_back([&each, t] {
      for (std::size_t i = t; i < each.size(); i += 4) each[i] = to_eml(a_message());
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(std::all_of(each.begin(), each.end(), [&](const auto& eml) { return eml == once; }));
}

TEST_CASE("messages of different content have different boundaries and ids") {
  Message other = a_message();
  other.text += "!";
  other.message_id_left = "2026-03-10-north.A1-2";
  const auto boundary_of = [](const std::string& eml) {
    return eml.substr(eml.find("boundary="), 60);
  };
  CHECK(boundary_of(to_eml(other)) != boundary_of(to_eml(a_message())));
  CHECK(header(read(other), "Message-Id") != header(read(a_message()), "Message-Id"));
}

TEST_CASE("any names, subject and bodies: the headers stay these, the recipients stay these") {
  rc::check([] {
    Message message = a_message();
    message.subject = *rc::gen::arbitrary<std::string>();
    message.to[0].name = *rc::gen::arbitrary<std::string>();
    message.text = *rc::gen::arbitrary<std::string>();
    const std::string eml = to_eml(message);
    const std::string head = eml.substr(0, eml.find("\r\n\r\n"));
    std::vector<std::string> names;
    for (std::size_t start = 0; start != std::string::npos;) {
      if (head[start] != ' ' && head[start] != '\t') {
        names.push_back(head.substr(start, head.find(':', start) - start));
      }
      start = head.find("\r\n", start);
      if (start != std::string::npos) start += 2;
    }
    std::sort(names.begin(), names.end());
    RC_ASSERT(names == kExpectedHeaders);
  });
}

}  // namespace
}  // namespace panelpress::render
