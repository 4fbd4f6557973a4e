// The shape of a view: which names a template may use, of which type each is, and how to read it.
// A template is checked against the shape before there is any data, so that a wrong name is found
// in an empty list and in a branch that is never taken; rendering reads straight from the struct.
//
//   struct FlagView {
//     std::string word;
//     std::vector<RowView> rows;
//     static const render::Shape& shape() {
//       static const render::Shape shape = render::shape_of<FlagView>("FlagView")
//                                              .add("word", &FlagView::word)
//                                              .add("rows", &FlagView::rows);
//       return shape;
//     }
//   };
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

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
  std::string name;
  const Type* type = nullptr;
  /// From the address of the object to the address of the member.
  std::function<const void*(const void* object)> read = nullptr;
};

/// The names of one view. Compiled templates point into it, so it is never copied or moved, and
/// lives as long as the program.
class Shape {
 public:
  /// Throws std::logic_error when two members have one name.
  Shape(std::string name, std::vector<Member> members);
  Shape(const Shape&) = delete;
  Shape& operator=(const Shape&) = delete;

  const std::string& name() const { return name_; }
  const std::vector<Member>& members() const { return members_; }
  /// The member of that name, or null.
  const Member* find(std::string_view name) const;

 private:
  std::string name_;
  std::vector<Member> members_;
};

/// The Type of a C++ type: std::string, Markup, bool, a std::vector or std::optional of one of
/// these, or a struct with a static shape().
template <class T>
const Type& type_of();

/// Builds the Shape of a view struct: see the top of this file.
template <class View>
class ShapeOf {
 public:
  explicit ShapeOf(std::string name) : name_(std::move(name)) {}

  /// Gives a member, its own or inherited, a name for templates.
  template <class T, class Owner>
  ShapeOf& add(std::string name, T Owner::*member) {
    static_assert(std::is_base_of_v<Owner, View>);
    members_.push_back({std::move(name), &type_of<T>(), [member](const void* object) {
                          return static_cast<const void*>(
                              &(static_cast<const View*>(object)->*member));
                        }});
    return *this;
  }

  operator Shape() const { return Shape(name_, members_); }

 private:
  std::string name_;
  std::vector<Member> members_;
};

/// Starts the Shape of a view struct, under the struct's own name (for messages).
template <class View>
ShapeOf<View> shape_of(std::string name) {
  return ShapeOf<View>(std::move(name));
}

namespace detail {

template <class T>
struct TypeMaker {
  static Type make() { return {ValueKind::kObject, &T::shape}; }
};

template <>
struct TypeMaker<std::string> {
  static Type make() { return {ValueKind::kText}; }
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

}  // namespace panelpress::render
