#include "render/resolver.h"

#include <algorithm>

#include "base/nearest.h"

namespace panelpress::render {
namespace {

/// The last part of a name that asks of a list or an optional whether it has an item.
constexpr std::string_view kAny = "any";

Resolved refused(std::string error) { return {nullptr, {}, std::move(error)}; }

std::string in_quotes(std::string_view name) { return "'" + std::string(name) + "'"; }

std::string_view words_for(ValueKind kind) {
  switch (kind) {
    case ValueKind::kText:
      return "text";
    case ValueKind::kMarkup:
      return "markup";
    case ValueKind::kBool:
      return "a yes or no";
    case ValueKind::kObject:
      return "an object";
    case ValueKind::kList:
      return "a list";
    case ValueKind::kOptional:
      break;
  }
  return "optional";
}

bool holds_items(const Type& type) {
  return type.kind == ValueKind::kList || type.kind == ValueKind::kOptional;
}

void add_names(const Shape& shape, std::string_view prefix, std::vector<std::string>& names) {
  for (const Member& member : shape.members())
    names.push_back(std::string(prefix) + std::string(member.name));
}

}  // namespace

// The view itself is the outermost frame.
Resolver::Resolver(const Shape& root)
    : root_{ValueKind::kObject, [&root]() -> const Shape& { return root; }},
      frames_{{&root_, {}}} {}

// Within a list's section names mean those of an item.
void Resolver::enter(const Resolved& section) {
  const Type* type = section.type;
  const bool has_items = type && !section.asks_any && holds_items(*type);
  frames_.push_back({has_items ? type->element : type, section.place});
}

Resolved Resolver::section(std::string_view name) const { return find(name); }

Resolved Resolver::printed(std::string_view name) const {
  // Only text and markup can be printed; an optional must be asked for first, so that nothing is
  // printed of what is not there.
  Resolved value = present(find(name));
  if (!value.type) return value;
  ValueKind kind = value.type->kind;
  if (kind == ValueKind::kText || kind == ValueKind::kMarkup) return value;
  if (kind == ValueKind::kOptional) {
    kind = value.type->element->kind;
    if (kind == ValueKind::kText || kind == ValueKind::kMarkup)
      return refused(in_quotes(name) + " may be absent: print it inside {{#" + std::string(name) +
                     "}}");
  }
  return refused(in_quotes(name) + " is " + std::string(words_for(kind)) + ", not text");
}

// "." is the item itself.
Resolved Resolver::find(std::string_view name) const {
  if (name == ".") return {frames_.back().type, {frames_.size() - 1, {}}, ""};
  std::size_t end = name.find('.');
  Resolved value = find_first(name, name.substr(0, end));
  while (value.type && end != std::string_view::npos) {
    const std::size_t begin = end + 1;
    end = name.find('.', begin);
    value = step(value, name, begin, name.substr(begin, end - begin));
  }
  return value;
}

// Inner names first, then outer ones (Mustache's specification); an outer name is meant only if no
// inner frame has it.
Resolved Resolver::find_first(std::string_view name, std::string_view first) const {
  for (std::size_t frame = frames_.size(); frame-- > 0;) {
    const Type* type = frames_[frame].type;
    if (!type || type->kind != ValueKind::kObject) continue;
    if (const Member* member = type->shape().find(first))
      return {member->type, {frame, {member}}, ""};
  }
  return unknown(name, first);
}

// ".any" asks whether there is something, without going through it.
Resolved Resolver::step(const Resolved& owner, std::string_view name, std::size_t part_begin,
                        std::string_view part) const {
  if (part == kAny && !owner.asks_any && holds_items(*owner.type)) {
    Resolved question = owner;
    question.asks_any = true;
    return question;
  }
  Resolved value = present(owner);
  const std::string_view prefix = name.substr(0, part_begin - 1);
  if (value.type->kind == ValueKind::kOptional)
    return refused(in_quotes(prefix) + " may be absent: use " + in_quotes(name) + " inside {{#" +
                   std::string(prefix) + "}}");
  if (value.type->kind != ValueKind::kObject)
    return refused(in_quotes(prefix) + " is " + std::string(words_for(value.type->kind)) +
                   " and has no member " + in_quotes(part));
  const Member* member = value.type->shape().find(part);
  if (!member) {
    std::vector<std::string> names;
    add_names(value.type->shape(), "", names);
    auto nearest = nearest_word(part, names);
    if (nearest) nearest = std::string(name.substr(0, part_begin)) + *nearest;
    return refused("unknown name " + in_quotes(name) + did_you_mean(nearest));
  }
  value.place.steps.push_back(member);
  value.type = member->type;
  return value;
}

// Inside the section of an optional its value is there: the section's own frame holds it.
Resolved Resolver::present(const Resolved& value) const {
  if (!value.type || value.type->kind != ValueKind::kOptional) return value;
  for (std::size_t frame = frames_.size(); frame-- > 1;) {
    if (frames_[frame].type == value.type->element && frames_[frame].origin == value.place)
      return {value.type->element, {frame, {}}, ""};
  }
  return value;
}

// What is below an unknown section is not judged: its names may be right.
Resolved Resolver::unknown(std::string_view name, std::string_view first) const {
  const bool may_belong_to_unknown =
      std::ranges::any_of(frames_, [](const Frame& frame) { return !frame.type; });
  if (may_belong_to_unknown) return {};
  std::vector<std::string> names;
  for (const Frame& frame : frames_) {
    if (frame.type->kind == ValueKind::kObject) add_names(frame.type->shape(), "", names);
  }
  auto nearest = nearest_word(first, names);
  if (nearest) *nearest += name.substr(first.size());
  return refused("unknown name " + in_quotes(name) + did_you_mean(nearest));
}

}  // namespace panelpress::render
