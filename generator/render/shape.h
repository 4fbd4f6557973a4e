// The shape of a view: which names a template may use, of which type each is, and how to read it.
// A template is checked against the shape before there is any data, so that a wrong name is found
// in an empty list and in a branch that is never taken; rendering reads straight from the struct.
// PANELPRESS_VIEW (render/view.h) gives a struct its shape.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "render/enumerators.h"

namespace panelpress::render {

/// Markup that we made (SVG), never text from the inputs: printed as it is, by {{{name}}} only.
struct Markup {
  std::string html;
};

enum class ValueKind { kText, kMarkup, kBool, kObject, kList, kOptional };

class Shape;

/// How to read a value of one type. The value is passed as an address: of a std::string (kText), a
/// Markup, a bool, a struct (kObject), a std::vector (kList) or a std::optional.
struct Type {
  ValueKind kind = ValueKind::kText;
  /// kObject: asked for when a template is compiled, so that a type may hold a list of itself.
  std::function<const Shape&()> shape = nullptr;
  /// kList and kOptional: the type of an item, how many there are, and the address of each. An
  /// optional holds one item or none.
  const Type* element = nullptr;
  std::size_t (*size)(const void* value) = nullptr;
  const void* (*at)(const void* value, std::size_t index) = nullptr;
};

/// One name of a shape.
struct Member {
  std::string_view name;
  const Type* type = nullptr;
  std::size_t offset = 0;  ///< of the member in its object
  /// From the address of an object to that of its member.
  const void* (*at)(const void* object, std::size_t offset) = &at_offset;

  const void* read(const void* object) const { return at(object, offset); }
  static const void* at_offset(const void* object, std::size_t offset) {
    return static_cast<const char*>(object) + offset;
  }
};

/// The names of one view. Compiled templates point into it, so it is never copied or moved, and
/// lives as long as the program.
class Shape {
 public:
  /// Throws std::logic_error when two members have one name.
  Shape(std::string_view name, std::vector<Member> members);
  Shape(const Shape&) = delete;
  Shape& operator=(const Shape&) = delete;

  std::string_view name() const { return name_; }
  const std::vector<Member>& members() const { return members_; }
  /// The member of that name, or null.
  const Member* find(std::string_view name) const;

 private:
  std::string_view name_;
  std::vector<Member> members_;
};

/// The Type of a C++ type: std::string, Markup, bool, an enum numbered from 0, a std::vector or
/// std::optional of one of these, or a struct with a static shape().
template <class T>
const Type& type_of();

/// What a template asks of an enum: "is_done_late" whether it is kDoneLate. The names end with the
/// first that is empty.
std::vector<std::string> questions_of(std::span<const std::string_view> enumerators);
/// Those questions as the members of a shape, of which the first is about the number 0.
std::vector<Member> answered(const std::vector<std::string>& questions, const Type& answer,
                             const void* (*holds)(const void* value, std::size_t which));

namespace detail {

template <class T>
struct TypeMaker {
  static Type make() { return {ValueKind::kObject, &T::shape}; }
};

template <>
struct TypeMaker<std::string> {
  static Type make() { return {ValueKind::kText}; }
};

/// An enum is asked which value it has: each is a name of its shape, and holds or does not.
template <class Choice>
requires std::is_enum_v<Choice>
struct TypeMaker<Choice> {
  static const void* holds(const void* value, std::size_t which) {
    static constexpr bool kAnswers[] = {false, true};
    return &kAnswers[*static_cast<const Choice*>(value) == static_cast<Choice>(which) ? 1 : 0];
  }
  static const Shape& shape() {
    static const std::vector<std::string> questions = questions_of(enumerators<Choice>());
    static const Shape shape("a choice", answered(questions, type_of<bool>(), &holds));
    return shape;
  }
  static Type make() { return {ValueKind::kObject, &shape}; }
};

template <>
struct TypeMaker<Markup> {
  static Type make() { return {ValueKind::kMarkup}; }
};

template <>
struct TypeMaker<bool> {
  static Type make() { return {ValueKind::kBool}; }
};

template <class T>
struct TypeMaker<std::vector<T>> {
  static_assert(!std::is_same_v<T, bool>, "std::vector<bool> holds no bools to point at");
  using List = std::vector<T>;
  static Type make() {
    return {ValueKind::kList, nullptr, &type_of<T>(),
            [](const void* list) { return static_cast<const List*>(list)->size(); },
            [](const void* list, std::size_t index) {
              return static_cast<const void*>(&(*static_cast<const List*>(list))[index]);
            }};
  }
};

template <class T>
struct TypeMaker<std::optional<T>> {
  using Optional = std::optional<T>;
  static Type make() {
    return {ValueKind::kOptional, nullptr, &type_of<T>(),
            [](const void* value) -> std::size_t {
              return static_cast<const Optional*>(value)->has_value() ? 1 : 0;
            },
            [](const void* value, std::size_t) {
              return static_cast<const void*>(&**static_cast<const Optional*>(value));
            }};
  }
};

}  // namespace detail

template <class T>
const Type& type_of() {
  static const Type type = detail::TypeMaker<T>::make();
  return type;
}

/// The members with their names, which stand in their order with commas between.
std::vector<Member> named(std::string_view names, std::vector<Member> members);

/// The Shape of a view, from its name, the names of its members, and an example of it.
template <class... Members>
Shape shape_of(std::string_view name, std::string_view names, const void* view,
               const Members&... members) {
  const auto* begin = static_cast<const char*>(view);
  [[maybe_unused]] const auto offset_of = [begin](const void* member) {
    return static_cast<std::size_t>(static_cast<const char*>(member) - begin);
  };
  return {name, named(names, {Member{"", &type_of<Members>(), offset_of(&members)}...})};
}

}  // namespace panelpress::render
