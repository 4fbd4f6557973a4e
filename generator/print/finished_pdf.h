#pragma once

#include <string>

namespace panelpress::print {

/// A PDF of the browser's as it is kept: the same bytes each time (no clock, no identifiers of the
/// run, objects numbered by where they stand), and its tags as PDF/UA-1 asks for them. `program`
/// is named as what made it. A std::runtime_error when it is no PDF.
std::string finished_pdf(const std::string& printed, const std::string& program);

}  // namespace panelpress::print
