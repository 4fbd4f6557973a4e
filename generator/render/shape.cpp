#include "render/shape.h"

#include <algorithm>
#include <stdexcept>

#include "base/text.h"

namespace panelpress::render {

// Two members of one name could not be told apart in a template.
Shape::Shape(std::string_view name, std::vector<Member> members)
    : name_(name), members_(std::move(members)) {
  for (const Member& member : members_) {
    if (find(member.name) != &member) {
      throw std::logic_error(std::string(name_) + " has two members named '" +
                             std::string(member.name) + "'");
    }
  }
}

const Member* Shape::find(std::string_view name) const {
  const auto found =
      std::ranges::find_if(members_, [name](const Member& member) { return member.name == name; });
  return found == members_.end() ? nullptr : &*found;
}

std::vector<std::string> questions_of(std::span<const std::string_view> enumerators) {
  std::vector<std::string> questions;
  for (const std::string_view enumerator : enumerators) {
    if (enumerator.empty()) break;
    std::string& question = questions.emplace_back("is");
    for (const char letter : enumerator.substr(1)) {
      const bool is_capital = letter >= 'A' && letter <= 'Z';
      if (is_capital) question += '_';
      question += is_capital ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
  }
  return questions;
}

std::vector<Member> answered(const std::vector<std::string>& questions, const Type& answer,
                             const void* (*holds)(const void* value, std::size_t which)) {
  std::vector<Member> members;
  for (const std::string& question : questions) {
    members.push_back({question, &answer, members.size(), holds});
  }
  return members;
}

// The names are those that the macro had as one text.
std::vector<Member> named(std::string_view names, std::vector<Member> members) {
  for (Member& member : members) {
    const std::size_t comma = std::min(names.find(','), names.size());
    member.name = trimmed(names.substr(0, comma));
    names.remove_prefix(std::min(comma + 1, names.size()));
  }
  return members;
}

}  // namespace panelpress::render
