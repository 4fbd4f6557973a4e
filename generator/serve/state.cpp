#include "serve/state.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.h"

namespace panelpress::serve {

namespace {

constexpr std::size_t kMostShown = 100;

}  // namespace

std::string badge(const State& state) {
  const auto count = static_cast<long long>(state.errors.size());
  const std::string errors = count > 0 ? ", " + counted(count, "error") : "";
  return (state.is_built ? "built " : "not built ") + state.at + errors;
}

std::string to_json(const State& state) {
  auto errors = nlohmann::json::array();
  for (std::size_t i = 0; i < std::min(state.errors.size(), kMostShown); ++i) {
    const Trouble& each = state.errors[i];
    errors.push_back({{"place", each.place}, {"text", each.text}, {"line", each.line}});
  }
  const nlohmann::json object = {
      {"build", state.build}, {"badge", badge(state)}, {"errors", std::move(errors)}};
  // A line of a file may hold any bytes.
  return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace panelpress::serve
