#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/source.h"
#include "base/text.h"

namespace panelpress {

/// The value of one key of an input, if it was given, and where it came from. The source of a key
/// that was not given is the table that lacks it, so that a finding about it has a place too.
template <class T>
struct Field {
  std::optional<T> value;
  Source source;

  explicit operator bool() const { return value.has_value(); }
  const T& operator*() const { return *value; }
  const T* operator->() const { return &*value; }
  /// The value, or `fallback` when none was given.
  T value_or(T fallback) const { return value.value_or(std::move(fallback)); }
  /// Forgets the value and keeps the place (GEN-1: a fact not yet known is absent).
  void forget() { value.reset(); }
};

using Text = Field<std::string>;

/// Whether text was given and says something (PCK-1: missing text).
inline bool is_recorded(const Text& text) { return text && !is_missing_text(*text); }

/// The text when it says something, else empty.
inline std::string recorded_or_empty(const Text& text) { return is_recorded(text) ? *text : ""; }

/// Whether a name or a title was given and can be seen: a person may be called Na, so that the
/// words for missing text are not asked of it.
inline bool is_named(const Text& name) { return name && !is_blank_text(*name); }

/// The name or title when it can be seen, else empty.
inline std::string name_or_empty(const Text& name) { return is_named(name) ? *name : ""; }

/// Whether a true-or-false key was given as true.
inline bool is_true(const Field<bool>& field) { return field.value_or(false); }

}  // namespace panelpress
