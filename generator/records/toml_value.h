// Values as TOML writes them.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"

namespace panelpress::records {

/// A value as it is to stand in a file: `"text"`, `2026-03-10`, `true`.
using Written = std::string;
/// Keys and their values, in the order in which they are to stand.
using Pairs = std::vector<std::pair<std::string, Written>>;

/// Text in quotes; text of several lines within three quotation marks, so that it can be read.
Written written(std::string_view text);
Written written(Date date);
Written written(DateTime moment);
/// Of true and false alone: a text in quotes must not become one.
Written written(std::same_as<bool> auto truth) { return truth ? "true" : "false"; }
Written written(int number);
/// `[a, b]`.
Written written_list(const std::vector<Written>& items);
/// `{ a = 1, b = 2 }`: an inline table.
Written written_table(const Pairs& pairs);

/// What a written value says to a person: a text without its quotes, all else as it is written.
std::string said_by(const Written& value);

/// A key as it is to stand in a file: in quotes only where it must be.
std::string written_key(std::string_view key);

}  // namespace panelpress::records
