// What GLib and its kin hand out, given back when it goes out of scope.
#pragma once

#include <glib-object.h>

#include <memory>

namespace panelpress::render {

template <auto kRelease>
struct Release {
  template <class T>
  void operator()(T* object) const {
    kRelease(object);
  }
};

template <class T, auto kRelease = &g_object_unref>
using Owned = std::unique_ptr<T, Release<kRelease>>;
using OwnedChars = Owned<char, &g_free>;

}  // namespace panelpress::render
