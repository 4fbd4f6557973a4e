#include "render/calendar.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

#include "base/uk_time.h"

namespace panelpress::render {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// A date without a time is an event of the whole day.
icaltimetype time_of(Date date) {
  const std::chrono::year_month_day day{date};
  icaltimetype time = icaltime_null_date();
  time.year = static_cast<int>(day.year());
  time.month = static_cast<int>(unsigned{day.month()});
  time.day = static_cast<int>(unsigned{day.day()});
  return time;
}

/// In UTC: a zone's own rules would have to stand in the file.
icaltimetype time_of(std::chrono::sys_seconds moment) {
  const Date date = utc_date(moment);
  const std::chrono::hh_mm_ss clock{moment - std::chrono::floor<Days>(moment)};
  icaltimetype time = time_of(date);
  time.is_date = 0;
  time.hour = static_cast<int>(clock.hours().count());
  time.minute = static_cast<int>(clock.minutes().count());
  time.second = static_cast<int>(clock.seconds().count());
  time.zone = icaltimezone_get_utc_timezone();
  return time;
}

/// Text of one line: a control character would end a property.
std::string line_of(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
  return text;
}

/// The stamp is noon of the record's day, as the email's own date: never the clock.
void add_times(icalcomponent* meeting, const CalendarEvent& event) {
  const auto told = std::chrono::sys_seconds{event.told_on.time_since_epoch()};
  icalcomponent_add_property(meeting,
                             icalproperty_new_dtstamp(time_of(told + std::chrono::hours{12})));
  if (!event.start) {
    icalcomponent_add_property(meeting, icalproperty_new_dtstart(time_of(event.date)));
    return;
  }
  const auto start = utc_moment(*event.start);
  const auto end = start + std::chrono::minutes{event.minutes};
  icalcomponent_add_property(meeting, icalproperty_new_dtstart(time_of(start)));
  icalcomponent_add_property(meeting, icalproperty_new_dtend(time_of(end)));
}

void add_words(icalcomponent* meeting, const CalendarEvent& event) {
  const auto add = [meeting](icalproperty* (*make)(const char*), const std::string& text) {
    if (!text.empty()) icalcomponent_add_property(meeting, make(line_of(text).c_str()));
  };
  add(icalproperty_new_uid, event.id);
  add(icalproperty_new_summary, event.summary);
  add(icalproperty_new_description, event.description);
  add(icalproperty_new_location, event.location);
  add(icalproperty_new_url, event.url);
  add(icalproperty_new_organizer, event.organiser.empty() ? "" : "mailto:" + event.organiser);
}

/// The event itself. A later sequence number lets a cancellation replace the invitation.
icalcomponent* meeting_of(const CalendarEvent& event) {
  icalcomponent* const meeting = icalcomponent_new_vevent();
  add_times(meeting, event);
  add_words(meeting, event);
  icalcomponent_add_property(meeting, icalproperty_new_sequence(event.is_cancelled ? 1 : 0));
  icalcomponent_add_property(
      meeting,
      icalproperty_new_status(event.is_cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
  return meeting;
}

}  // namespace

// CRLF and folding are the library's (RFC 5545).
std::string to_calendar(const CalendarEvent& event) {
  const Component calendar{icalcomponent_new_vcalendar(), &icalcomponent_free};
  icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//panelpress//EN"));
  icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
  icalcomponent_add_property(
      calendar.get(),
      icalproperty_new_method(event.is_cancelled ? ICAL_METHOD_CANCEL : ICAL_METHOD_PUBLISH));
  icalcomponent_add_component(calendar.get(), meeting_of(event));
  const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text{
      icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer};
  return text.get();
}

}  // namespace panelpress::render
