#pragma once

#include <unistd.h>

#include <utility>

namespace panelpress {

/// An open file descriptor, closed at the end of its life.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (is_open()) ::close(number_);
  }
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  /// Leaves closing to somebody else.
  int release() { return std::exchange(number_, -1); }
  /// Closes now; false when the system reports that bytes were lost.
  bool close_now() { return ::close(release()) == 0; }

 private:
  int number_ = -1;
};

}  // namespace panelpress
