#include "records/sheets/sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/rounding.h"
#include "base/text.h"

namespace panelpress::records {

// Blanks around a text are no part of it; a cell of blanks is empty.
Cell text_cell(std::string_view text) {
  Cell cell;
  cell.text = trimmed(text);
  if (!cell.text.empty()) cell.kind = Cell::Kind::kText;
  return cell;
}

// The shortest text that gives the number back: 12 is "12", not "12.0".
Cell number_cell(double number) {
  Cell cell;
  cell.kind = Cell::Kind::kNumber;
  cell.number = number;
  cell.text = fmt::format("{}", number);
  return cell;
}

// Shown by its day, so that messages do not speak of midnight.
Cell moment_cell(DateTime moment) {
  Cell cell;
  cell.kind = Cell::Kind::kMoment;
  cell.moment = moment;
  cell.text = to_iso(date_of(moment));
  return cell;
}

Cell truth_cell(bool truth) {
  Cell cell;
  cell.kind = Cell::Kind::kTruth;
  cell.truth = truth;
  cell.text = truth ? "TRUE" : "FALSE";
  return cell;
}

Cell error_cell(std::string_view text) {
  Cell cell;
  cell.kind = Cell::Kind::kError;
  cell.text = text;
  return cell;
}

// Rows end with their last full cell, and columns go on.
const Cell& Row::at(std::size_t column) const {
  static const Cell kEmpty;
  return column < cells.size() ? cells[column] : kEmpty;
}

// Base 26 without a zero: Z is followed by AA.
std::string column_name(std::size_t column) {
  std::string name;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return name;
}

// Excel counts 29 February 1900, which never was, as day 60; from 61 on its days are one more than
// there were. Serial 60 is no day. The other epoch has no such day.
std::optional<DateTime> moment_of(double serial, Epoch epoch) {
  constexpr double kFirst = 1;
  constexpr double kNeverWas = 60;
  constexpr double kLast = 2'958'465;  // 31 December 9999
  constexpr int kDaySeconds = 24 * 60 * 60;
  Date first = make_date(1904, 1, 1);
  if (!(serial >= (epoch == Epoch::k1900 ? kFirst : 0) && serial <= kLast)) return std::nullopt;
  if (epoch == Epoch::k1900) {
    const bool is_after = serial >= kNeverWas + 1;
    if (!is_after && serial >= kNeverWas) return std::nullopt;
    first = is_after ? make_date(1899, 12, 30) : make_date(1899, 12, 31);
  }
  const double days = std::floor(serial);
  // Rounded to the second: a fraction of a day is seldom exact in binary.
  const auto seconds = nearest_whole((serial - days) * kDaySeconds);
  return DateTime{first + Days{static_cast<int>(days)}} + std::chrono::seconds{seconds};
}

// Seconds and their parts may be missing; a zone is not read, since times here are wall-clock.
std::optional<DateTime> moment_of_iso(std::string_view text) {
  constexpr std::size_t kDateLength = 10;
  const auto date = parse_date(text.substr(0, kDateLength));
  if (!date) return std::nullopt;
  const std::string_view time = text.substr(kDateLength);  // "T14:05:30", and parts of a second
  if (time.empty()) return DateTime{*date};
  const auto number = [time](std::size_t at, int most) -> std::optional<int> {
    const std::string_view digits = time.substr(std::min(at, time.size()), 2);
    const bool is_number = digits.find_first_not_of("0123456789") == std::string_view::npos;
    if (digits.size() != 2 || !is_number) return std::nullopt;
    const int value = (digits[0] - '0') * 10 + (digits[1] - '0');
    return value <= most ? std::optional(value) : std::nullopt;
  };
  const auto hours = number(1, 23);
  const auto minutes = number(4, 59);
  const auto seconds = time.size() > 6 ? number(7, 59) : 0;
  if (time.front() != 'T' || !hours || !minutes || !seconds) return std::nullopt;
  return DateTime{*date} + std::chrono::hours{*hours} + std::chrono::minutes{*minutes} +
         std::chrono::seconds{*seconds};
}

// By what is in the file before its name: an old .xls that was only renamed is told as one.
Sheets read_sheets(const std::string& file_name, const std::string& bytes,
                   const SheetLimits& limits) {
  constexpr std::string_view kOldExcel = "\xD0\xCF\x11\xE0";
  const auto ends_with = [name = folded(file_name)](std::string_view end) {
    return std::string_view(name).ends_with(end);
  };
  if (bytes.size() > limits.file_bytes) {
    return fmt::format("is larger than {} MiB: is it the right file?", limits.file_bytes >> 20);
  }
  if (bytes.starts_with(kOldExcel)) {
    return "is protected by a password, or in an old form of Excel: save it without a password, as "
           ".xlsx";
  }
  if (ends_with(".csv")) return read_csv(file_name, bytes, limits);
  if (ends_with(".xlsx")) return read_xlsx(bytes, limits);
  if (ends_with(".ods")) return read_ods(bytes, limits);
  return "is none of .csv, .xlsx and .ods: save it as one of them";
}

}  // namespace panelpress::records
