#pragma once

#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "inputs/checks.h"
#include "inputs/references.h"
#include "inputs/suggestion.h"

namespace panelpress::inputs {

/// How people speak of the ids of one kind of thing.
struct IdWords {
  std::string_view thing;  ///< "person"
  std::string_view where;  ///< where they are defined: "people.toml"
};

/// The things of one kind by their ids: tells which ids are used twice, and which ones nothing has.
template <class Thing, class AnyId>
class KnownIds {
 public:
  KnownIds(IdWords words, const std::vector<Thing>& things, Field<AnyId> Thing::*id,
           const UnreadByKind& unread, Kind kind, std::vector<Finding>& errors)
      : words_(words), errors_(errors) {
    if (const auto found = unread.find(kind); found != unread.end()) unread_ = &found->second;
    for (const Thing& thing : things) define(thing, thing.*id);
  }

  /// The thing that an id names; null when no id is given, or when nothing has it, which is
  /// reported unless a file that could not be read may have it.
  const Thing* find(const Field<AnyId>& id) { return id ? find(*id, id.source) : nullptr; }
  const Thing* find(const AnyId& id, const Source& source) {
    const auto known = things_.find(id.text);
    if (known != things_.end()) return known->second;
    if (!unread_ || !unread_->may_define(id.text)) refuse(id, source);
    return nullptr;
  }

 private:
  void define(const Thing& thing, const Field<AnyId>& id) {
    if (!id) return;
    things_.emplace(id->text, &thing);
    const auto [first, is_new] = first_.emplace(id_in_lower_case(id->text), id.source);
    if (is_new) return;
    errors_.push_back(
        error_at(id.source, fmt::format("{} {} is already at {}", words_.thing, in_quotes(id->text),
                                        to_text(first->second))));
  }

  void refuse(const AnyId& id, const Source& source) {
    std::vector<std::string_view> known;
    for (const auto& [text, thing] : things_) known.push_back(text);
    const std::string near = suggestion(id.text, known);
    const std::string advice =
        near.empty() ? fmt::format(": there is none in {}", words_.where) : near;
    errors_.push_back(
        error_at(source, fmt::format("unknown {} {}{}", words_.thing, in_quotes(id.text), advice)));
  }

  IdWords words_;
  const Unread* unread_ = nullptr;
  std::map<std::string, const Thing*> things_;
  std::map<std::string, Source> first_;  ///< by id in lower case
  std::vector<Finding>& errors_;
};

}  // namespace panelpress::inputs
