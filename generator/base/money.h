#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace panelpress {

/// An exact amount of money in pence (FEE-10). Never a fraction of a pound.
struct Pence {
  std::int64_t count = 0;

  auto operator<=>(const Pence&) const = default;
  Pence& operator+=(Pence other) {
    count += other.count;
    return *this;
  }
  friend Pence operator+(Pence a, Pence b) { return {a.count + b.count}; }
  friend Pence operator-(Pence a, Pence b) { return {a.count - b.count}; }
  friend Pence operator*(Pence a, std::int64_t times) { return {a.count * times}; }
};

/// Reads pounds as written in an input: digits, TOML's underscores between digits, at most two
/// decimals, more than zero and at most ten million pounds. Nothing when the text is anything else.
std::optional<Pence> parse_pounds(std::string_view text);

/// "£1,234.50"; "-£1,234.50" when negative.
std::string in_pounds(Pence amount);

}  // namespace panelpress
