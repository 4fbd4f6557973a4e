#include "rules/checks.h"

#include <iterator>

namespace panelpress::rules {

namespace {

/// "1,304".
std::string grouped(int number) {
  std::string digits = fmt::to_string(number);
  for (auto place = std::ssize(digits) - 3; place > 0; place -= 3) {
    digits.insert(static_cast<std::size_t>(place), ",");
  }
  return digits;
}

}  // namespace

// A person overdue for years would otherwise have a list of dozens of numbers.
std::string numbers_as_text(const std::vector<int>& numbers) {
  std::vector<std::string> texts;
  for (auto first = numbers.begin(); first != numbers.end();) {
    auto last = first;
    while (std::next(last) != numbers.end() && *std::next(last) == *last + 1) ++last;
    // Two in a row are read more easily as two numbers than as a range.
    if (last - first < 2) last = first;
    texts.push_back(last == first ? grouped(*first)
                                  : fmt::format("{} to {}", grouped(*first), grouped(*last)));
    first = std::next(last);
  }
  return join_with_and(texts);
}

Message named(const std::vector<CaseRef>& refs) {
  std::vector<Message> names;
  for (const CaseRef& ref : refs) names.emplace_back(Reference{ref.text});
  return join_with_and(names);
}

}  // namespace panelpress::rules
