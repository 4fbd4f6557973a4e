#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// How a sample for quality assurance is drawn (DQ-6, REF-7): in the order of digests that anybody
/// can reckon, so that all draw the same one.
namespace panelpress::rules {

/// Why an item is in a sample.
enum class SampledFor {
  kShare,  ///< one of the first 5 % in the order of the digests
  kOwner   ///< the first of somebody whom the 5 % left out
};

/// An item that may be drawn.
struct Lot {
  std::string key;    ///< what the digest is of, no newline: "2026-03/2026-03-10-am/A1234567"
  std::string owner;  ///< who did the work; empty when nobody is known
};

/// An item that was drawn.
struct Draw {
  std::size_t lot = 0;  ///< its place among the items
  std::string sha256;   ///< 64 digits; the order of the sample
  SampledFor because{};
};

/// How many items 5 % of so many is, rounded up.
std::size_t sample_size(std::size_t items);

/// The first 5 % in the order of the digests, and the first of each owner without one; in that
/// order.
std::vector<Draw> draw(const std::vector<Lot>& lots);

}  // namespace panelpress::rules
