// A compiled template: a flat program in which every name is already a place in the view.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/shape.h"

namespace panelpress::render {

/// Where a value is found: a frame of the stack of contexts (0 is the view itself, each section
/// adds one), then from member to member. Never through a list or an optional.
struct Place {
  std::size_t frame = 0;
  std::vector<const Member*> steps;

  bool operator==(const Place&) const = default;
};

/// kAny is a section that is printed once where its list or optional has an item.
enum class Action { kLiteral, kPrint, kPrintEscaped, kSection, kAny, kInverted };

struct Instruction {
  Action action = Action::kLiteral;
  std::string literal;
  Place place;
  const Type* type = nullptr;  ///< of the value at the place
  std::size_t end = 0;         ///< of a section: the first instruction after it
};

struct Template {
  const Shape* shape = nullptr;  ///< of the view that it prints
  std::vector<Instruction> instructions;
};

/// Prints a view, given by its address. It must be of the type that has the template's shape.
std::string render(const Template& compiled, const void* view);

}  // namespace panelpress::render
