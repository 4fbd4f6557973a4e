#pragma once

#include <xlsxwriter.h>

#include <stdexcept>
#include <string>

namespace panelpress::render {

/// Throws when the library would not take something, which our own checks should have prevented.
inline void checked(lxw_error error, const std::string& what) {
  if (error != LXW_NO_ERROR) throw std::invalid_argument(what + ": " + lxw_strerror(error));
}

}  // namespace panelpress::render
