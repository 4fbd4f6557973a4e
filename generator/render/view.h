// A view is a struct that a template prints. One line in it says which of its members, its own or
// inherited, a template may name, each once and by its own name:
//
//   struct FlagView {
//     std::string word;
//     std::vector<RowView> rows;
//     PANELPRESS_VIEW(FlagView, word, rows)
//   };
//
// A view of nothing but texts names each once: `PANELPRESS_TEXT_VIEW(ContactView, name, email)`.
//
// Of what is one thing or another it holds an enum: `{{#progress.is_done_late}}` asks whether it is
// kDoneLate.
#pragma once

#include "render/shape.h"

/// Gives a struct its shape() (render/shape.h), made when it is first asked for. The members'
/// places are measured on an empty view, so that one pack of arguments describes them all: a macro
/// that repeats itself for each member takes three times as long to compile.
#define PANELPRESS_VIEW(View, ...)                                                               \
  static const ::panelpress::render::Shape& shape() {                                            \
    static const ::panelpress::render::Shape shape = View{}.described();                         \
    return shape;                                                                                \
  }                                                                                              \
  ::panelpress::render::Shape described() const {                                                \
    return ::panelpress::render::shape_of(#View, #__VA_ARGS__, this __VA_OPT__(, ) __VA_ARGS__); \
  }

/// Declares the members of a view that are all texts, and describes them.
#define PANELPRESS_TEXT_VIEW(View, ...) \
  std::string __VA_ARGS__;              \
  PANELPRESS_VIEW(View, __VA_ARGS__)

namespace panelpress::render {

/// The view of a template that names nothing.
struct NoNames {
  PANELPRESS_VIEW(NoNames)
};

}  // namespace panelpress::render
