// Finds what a name in a template means, from the shapes alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/template.h"

namespace panelpress::render {

/// What a name stands for. When it stands for nothing, `error` says why; it is empty where the name
/// may belong to a section that was itself unknown, and has been reported there.
struct Resolved {
  const Type* type = nullptr;  ///< null when not found
  Place place;
  std::string error;
  bool asks_any =
      false;  ///< whether it has an item: "rows.any", where rows is a list or an optional
};

/// The contexts that are open at a tag, and the search through them as Mustache has it: the nearest
/// context that has the first part of a dotted name decides, then each part leads to a member.
class Resolver {
 public:
  /// The outermost context is the view itself.
  explicit Resolver(const Shape& root);

  /// Opens the context of a section; the section of an unknown name (type null) hides nothing.
  void enter(const Resolved& section);
  void leave() { frames_.pop_back(); }

  /// What a section is made of: any member will do.
  Resolved section(std::string_view name) const;
  /// What a tag prints: text or markup. An optional counts only inside its own section.
  Resolved printed(std::string_view name) const;

 private:
  struct Frame {
    const Type* type;  ///< null for the section of an unknown name
    Place origin;      ///< of what the section was made of
  };

  Resolved find(std::string_view name) const;
  Resolved find_first(std::string_view name, std::string_view first) const;
  Resolved step(const Resolved& owner, std::string_view name, std::size_t part_begin,
                std::string_view part) const;
  Resolved present(const Resolved& value) const;
  Resolved unknown(std::string_view name, std::string_view first) const;

  Type root_;
  std::vector<Frame> frames_;
};

}  // namespace panelpress::render
