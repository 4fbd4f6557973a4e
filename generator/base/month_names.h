#pragma once

#include <array>
#include <string_view>

namespace panelpress {

/// The months in English, January first; the first three letters of each are its short form.
inline constexpr std::array<std::string_view, 12> kMonthNames = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

}  // namespace panelpress
