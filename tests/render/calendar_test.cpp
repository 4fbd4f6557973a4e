#include "render/calendar.h"

#include <catch2/catch.hpp>

namespace panelpress::render {
namespace {

CalendarEvent a_meeting() {
  CalendarEvent event;
  event.id = "panel_p1@panelpress.invalid";
  event.summary = "Case Progression Panel";
  event.organiser = "cpp@example.gov.uk";
  event.date = make_date(2026, 7, 1);
  event.start = DateTime{make_date(2026, 7, 1)} + std::chrono::hours{10};
  event.minutes = 150;
  event.told_on = make_date(2026, 6, 1);
  return event;
}

bool has(const std::string& calendar, const std::string& line) {
  return calendar.find("\r\n" + line + "\r\n") != std::string::npos;
}

TEST_CASE("a meeting at ten in summer begins at nine in UTC, and lists nobody who is asked") {
  const std::string calendar = to_calendar(a_meeting());
  CHECK(has(calendar, "METHOD:PUBLISH"));
  CHECK(has(calendar, "DTSTART:20260701T090000Z"));
  CHECK(has(calendar, "DTEND:20260701T113000Z"));
  CHECK(has(calendar, "DTSTAMP:20260601T120000Z"));
  CHECK(has(calendar, "ORGANIZER:mailto:cpp@example.gov.uk"));
  CHECK(has(calendar, "STATUS:CONFIRMED"));
  CHECK(calendar.find("ATTENDEE") == std::string::npos);
}

TEST_CASE("a meeting without a time takes its day") {
  CalendarEvent event = a_meeting();
  event.start.reset();
  const std::string calendar = to_calendar(event);
  CHECK(has(calendar, "DTSTART;VALUE=DATE:20260701"));
  CHECK(calendar.find("DTEND") == std::string::npos);
}

TEST_CASE("a cancellation has the id of the invitation and a later number") {
  CalendarEvent event = a_meeting();
  event.is_cancelled = true;
  const std::string calendar = to_calendar(event);
  CHECK(has(calendar, "METHOD:CANCEL"));
  CHECK(has(calendar, "UID:panel_p1@panelpress.invalid"));
  CHECK(has(calendar, "SEQUENCE:1"));
  CHECK(has(calendar, "STATUS:CANCELLED"));
}

TEST_CASE("no value of a meeting adds a property, and no line is over 75 octets") {
  CalendarEvent event = a_meeting();
  event.summary = "x\r\nATTENDEE:mailto:evil@example.com, and; " + std::string(200, 'y');
  const std::string calendar = to_calendar(event);
  CHECK(calendar.find("\nATTENDEE") == std::string::npos);
  std::size_t start = 0;
  for (auto end = calendar.find('\n'); end != std::string::npos; end = calendar.find('\n', start)) {
    CHECK(end - start <= 76);  // with its CR
    start = end + 1;
  }
}

}  // namespace
}  // namespace panelpress::render
