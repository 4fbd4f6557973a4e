// Amounts, dates and months: what is read is printed and read back as the same.
#include "base/date.h"
#include "base/money.h"
#include "fuzz.h"
#include "records/import/date_form.h"

using namespace panelpress;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = fuzz::text_of(data, size);
  if (const auto amount = parse_pounds(text)) {
    fuzz::require(amount->count > 0 && amount->count <= 1'000'000'000, "an amount within limits");
    std::string plain = in_pounds(*amount).substr(std::string("£").size());
    std::erase(plain, ',');
    fuzz::require(parse_pounds(plain) == amount, "an amount reads back");
  }
  if (const auto date = parse_date(text)) fuzz::require(to_iso(*date) == text, "a date reads back");
  if (const auto month = parse_month(text)) {
    fuzz::require(to_iso(*month) == text, "a month reads back");
  }
  const auto end = std::min(text.find('\n'), text.size());
  records::read_date(text.substr(0, end), end < text.size() ? text.substr(end + 1) : "DD/MM/YYYY");
  return 0;
}
