#pragma once

#include <fmt/format.h>

#include <map>
#include <optional>
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
  bool is_code = false;    ///< of a short list that settings make
};

/// Whether a wrong id is met with the nearest right one; of people it is not, unless a single sign
/// was left out, doubled or swapped with its neighbour, and then their name stands beside it.
enum class Guess { kNearest, kSlipOfOneSign };

/// More ids than these are no list that somebody reads.
inline constexpr std::size_t kMostIdsTold = 12;

/// Whether `written` is `meant` with one sign left out or doubled, or two neighbours swapped.
bool is_slip_of_one_sign(std::string_view written, std::string_view meant);

/// The things of one kind by their ids: tells which ids are used twice, and which ones nothing has.
template <class Thing, class AnyId>
class KnownIds {
 public:
  KnownIds(IdWords words, const std::vector<Thing>& things, Field<AnyId> Thing::*id,
           const UnreadByKind& unread, Kind kind, std::vector<Finding>& errors,
           Guess guess = Guess::kNearest)
      : words_(words), guess_(guess), errors_(errors) {
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

  /// "one of the codes of settings.toml, in quotes: north, south": where they are few and are
  /// nobody's.
  std::optional<std::string> choice() const {
    if (guess_ != Guess::kNearest || things_.empty() || things_.size() > kMostIdsTold) return {};
    std::vector<std::string_view> ids;
    for (const auto& [text, thing] : things_) ids.push_back(text);
    return fmt::format("one of the codes of {}, in quotes: {}", words_.where, fmt::join(ids, ", "));
  }

 private:
  void define(const Thing& thing, const Field<AnyId>& id) {
    if (!id) return;
    things_.emplace(id->text, &thing);
    const auto [first, is_new] = first_.emplace(in_small_letters(id->text), id.source);
    if (is_new) return;
    errors_.push_back(
        error_at(id.source, fmt::format("{} {} is already at {}", words_.thing, in_quotes(id->text),
                                        to_text(first->second))));
  }

  void refuse(const AnyId& id, const Source& source) {
    const std::string near = guess_ == Guess::kNearest ? nearest(id.text) : meant_by_slip(id.text);
    const auto ids = words_.is_code ? choice() : std::nullopt;
    const std::string none =
        ids ? fmt::format(": write {}", *ids) : fmt::format(": there is none in {}", words_.where);
    const std::string& advice = near.empty() ? none : near;
    errors_.push_back(
        error_at(source, fmt::format("unknown {} {}{}", words_.thing, in_quotes(id.text), advice)));
  }

  std::string nearest(std::string_view id) const {
    std::vector<std::string_view> known;
    for (const auto& [text, thing] : things_) known.push_back(text);
    return suggestion(id, known);
  }

  /// The one person whose id was written with such a slip; nobody when there are two.
  std::string meant_by_slip(std::string_view id) const {
    const Thing* meant = nullptr;
    std::string_view right;
    for (const auto& [text, thing] : things_) {
      if (!is_slip_of_one_sign(id, text)) continue;
      if (meant) return {};
      meant = thing;
      right = text;
    }
    if constexpr (requires { meant->name; }) {
      if (meant)
        return fmt::format(", did you mean {} ({})?", in_quotes(right), name_or_empty(meant->name));
    }
    return {};
  }

  IdWords words_;
  Guess guess_;
  const Unread* unread_ = nullptr;
  std::map<std::string, const Thing*> things_;
  std::map<std::string, Source> first_;  ///< by id in lower case
  std::vector<Finding>& errors_;
};

}  // namespace panelpress::inputs
