// How large things may be: the one table of limits, for the readers, the README and their tests.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace panelpress {

/// Of a file: no case, and no month of claims, comes near it.
inline constexpr std::size_t kMostBytes = 1 << 20;
/// Of a file: what a month's claims or a register of people come to many times over.
inline constexpr int kMostLines = 50'000;
inline constexpr int kMostValues = 50'000;
/// What nests: the parser limits the depth of lists and inline tables, but not that of dotted keys.
inline constexpr int kMostDotsInALine = 64;
inline constexpr int kMostBracketsOpen = 32;
/// Of a template: each within another goes deeper into the program's stack.
inline constexpr std::size_t kMostSectionsOpen = 32;
/// Of an id or a code, in characters.
inline constexpr std::size_t kLongestCode = 64;
/// Of a Home Office reference.
inline constexpr std::size_t kShortestReference = 8;
inline constexpr std::size_t kLongestReference = 16;
/// Of an email address: RFC 5321, less the angle brackets.
inline constexpr std::size_t kLongestEmail = 254;
/// Of any text, in characters: what a cell of a workbook holds, so that none is ever cut short.
inline constexpr std::size_t kLongestText = 32'767;
/// Of days, minutes and pages: far beyond any count, and near enough for arithmetic with dates.
inline constexpr int kMostCounted = 1'000'000;
/// Of a term in months: a hundred years; further would leave the calendar.
inline constexpr int kLongestTerm = 1200;

/// Of a spreadsheet that is imported: far more than a register of people in detention, and little
/// enough that no file can exhaust a machine. Bytes are those of the file, and unpacked those of
/// each of its parts.
inline constexpr std::size_t kMostSheetBytes = std::size_t{64} << 20;
inline constexpr std::size_t kMostSheetParts = 10'000;
inline constexpr std::size_t kMostSheetRows = 100'000;
inline constexpr std::size_t kMostSheetColumns = 1'000;
inline constexpr std::size_t kMostSheetCells = 2'000'000;

/// The limits of a file in the words of the README: "1 MiB", "50,000 lines".
std::vector<std::string> limits_of_a_file();

/// The same of a spreadsheet.
std::vector<std::string> limits_of_a_spreadsheet();

}  // namespace panelpress
