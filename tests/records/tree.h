// A TOML file as what it says, for comparing: every value by the way that leads to it.
#pragma once

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <map>
#include <string>

#include "inputs/parse.h"

namespace panelpress::records {

using Tree = std::map<std::string, std::string>;

inline void grow(Tree& tree, const std::string& way, const inputs::Node& node) {
  using Kind = inputs::Node::Kind;
  if (node.kind == Kind::kTable) tree[way] = "{}";
  if (node.kind == Kind::kList) tree[way] = fmt::format("[{}]", node.items.size());
  for (const auto& each : node.keys) grow(tree, way + "/" + each.key, each.value);
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    grow(tree, fmt::format("{}/{}", way, i), node.items[i]);
  }
  if (node.kind == Kind::kTable || node.kind == Kind::kList) return;
  tree[way] = fmt::format("{} '{}' {} {} {} {}", inputs::description(node.kind), node.text,
                          node.whole, node.truth, node.date.time_since_epoch().count(),
                          node.moment.time_since_epoch().count());
}

/// What toml++ reads of a file, which must be one.
inline Tree tree_of(const std::string& bytes) {
  inputs::FileErrors errors{"f.toml"};
  const auto root = inputs::parse_toml(bytes, errors);
  INFO(bytes);
  REQUIRE(root);
  Tree tree;
  grow(tree, "", *root);
  return tree;
}

}  // namespace panelpress::records
