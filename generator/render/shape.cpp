#include "render/shape.h"

#include <algorithm>
#include <stdexcept>

namespace panelpress::render {

Shape::Shape(std::string name, std::vector<Member> members)
    : name_(std::move(name)), members_(std::move(members)) {
  for (const Member& member : members_) {
    if (find(member.name) != &member)
      throw std::logic_error(name_ + " has two members named '" + member.name + "'");
  }
}

const Member* Shape::find(std::string_view name) const {
  const auto found = std::find_if(members_.begin(), members_.end(),
                                  [name](const Member& member) { return member.name == name; });
  return found == members_.end() ? nullptr : &*found;
}

}  // namespace panelpress::render
