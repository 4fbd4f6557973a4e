// Events for calendars (RFC 5545), as an email carries them.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"

namespace panelpress::render {

/// A meeting. It never lists who is asked: what one member gets would show the others.
struct CalendarEvent {
  std::string id;  ///< the same in the invitation and in the cancellation
  bool is_cancelled = false;
  std::string summary;
  std::string description;
  std::string location;
  std::string url;                ///< how to join; empty when not recorded
  std::string organiser;          ///< an address; empty when none is recorded
  Date date{};                    ///< the day, when there is no time
  std::optional<DateTime> start;  ///< UK wall-clock time
  int minutes = 0;
  Date told_on{};  ///< the day of the message; its time is noon, UTC
};

/// A calendar with the event (METHOD PUBLISH or CANCEL), with CRLF line ends, no line over 75
/// octets. Times are in UTC, so that no definition of a time zone is needed. The same event gives
/// the same bytes. Several threads may call this at once.
std::string to_calendar(const CalendarEvent& event);

}  // namespace panelpress::render
