#pragma once

#include <chrono>

#include "base/date.h"

/// Days and moments as tests write them.
namespace panelpress::support {

inline Date on(const char* iso) { return parse_date(iso).value(); }

inline std::chrono::sys_seconds utc(int year, unsigned month, unsigned day, int hour, int minute) {
  return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} /
                               std::chrono::day{day}} +
         std::chrono::hours{hour} + std::chrono::minutes{minute};
}

}  // namespace panelpress::support
