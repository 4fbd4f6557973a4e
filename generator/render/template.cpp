#include "render/template.h"

#include <algorithm>

#include "render/escape.h"

namespace panelpress::render {
namespace {

const std::string& text_at(const Type& type, const void* value) {
  return type.kind == ValueKind::kMarkup ? static_cast<const Markup*>(value)->html
                                         : *static_cast<const std::string*>(value);
}

/// How often a section of this value is printed.
/// What is empty is false, as Mustache has it: an empty text prints no section.
std::size_t count_of(const Type& type, const void* value) {
  switch (type.kind) {
    case ValueKind::kText:
    case ValueKind::kMarkup:
      return text_at(type, value).empty() ? 0 : 1;
    case ValueKind::kBool:
      return *static_cast<const bool*>(value) ? 1 : 0;
    case ValueKind::kObject:
      return 1;
    case ValueKind::kList:
    case ValueKind::kOptional:
      break;
  }
  return type.size(value);
}

/// Most of what a template prints, so that the text grows but once or twice.
std::size_t size_of_literals(const std::vector<Instruction>& instructions) {
  std::size_t size = 0;
  for (const Instruction& each : instructions) size += each.literal.size();
  return size;
}

class Renderer {
 public:
  Renderer(const std::vector<Instruction>& instructions, const void* view)
      : instructions_(instructions), view_(view) {
    out_.reserve(size_of_literals(instructions));
  }

  // A flat program: sections jump to their end.
  void run(std::size_t begin, std::size_t end) {
    for (std::size_t index = begin; index < end; ++index) {
      const Instruction& instruction = instructions_[index];
      switch (instruction.action) {
        case Action::kLiteral:
          out_ += instruction.literal;
          break;
        case Action::kPrint:
          out_ += text_at(*instruction.type, value_at(instruction.place));
          break;
        case Action::kPrintEscaped:
          append_prose(out_, text_at(*instruction.type, value_at(instruction.place)));
          break;
        case Action::kSection:
        case Action::kAny:
        case Action::kInverted:
          run_section(instruction, index + 1);
          index = instruction.end - 1;
          break;
      }
    }
  }

  std::string take_output() { return std::move(out_); }

 private:
  // A section over an optional or an object is entered once, with that value as its frame.
  void run_section(const Instruction& section, std::size_t body) {
    const Type& type = *section.type;
    const void* value = value_at(section.place);
    const std::size_t count = count_of(type, value);
    if (section.action == Action::kInverted) {
      if (count == 0) run(body, section.end);
      return;
    }
    const bool has_items = type.kind == ValueKind::kList || type.kind == ValueKind::kOptional;
    const bool is_each = has_items && section.action == Action::kSection;
    for (std::size_t item = 0; item < (is_each ? count : std::min<std::size_t>(count, 1)); ++item) {
      sections_.push_back(is_each ? type.at(value, item) : value);
      run(body, section.end);
      sections_.pop_back();
    }
  }

  const void* value_at(const Place& place) const {
    const void* value = place.frame == 0 ? view_ : sections_[place.frame - 1];
    for (const Member* member : place.steps) value = member->read(value);
    return value;
  }

  const std::vector<Instruction>& instructions_;
  const void* view_;                   ///< the outermost frame
  std::vector<const void*> sections_;  ///< the frames within: many a sentence has none
  std::string out_;
};

}  // namespace

std::string render(const Template& compiled, const void* view) {
  Renderer renderer(compiled.instructions, view);
  renderer.run(0, compiled.instructions.size());
  return renderer.take_output();
}

}  // namespace panelpress::render
