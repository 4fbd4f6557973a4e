#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace panelpress {

/// The kinds of thing that a finding can be about; 0 is nothing. Which there are is for the model
/// to say (model/subjects.h).
enum class SubjectKind : std::uint8_t;

/// What a finding is about. A panel, a claim and a person may have the same id, so that a subject
/// is the kind of thing together with its id. Made by the functions of model/subjects.h.
class Subject {
 public:
  /// Nothing: what the readers find is about no record yet.
  Subject() = default;
  Subject(SubjectKind kind, std::string id);
  /// What is at something else, as a case is at a panel.
  Subject(SubjectKind kind, const std::string& whole, const std::string& part);

  SubjectKind kind() const { return kind_; }
  /// Its ids, parted by one space, as they are printed; empty of nothing.
  const std::string& text() const { return text_; }
  /// The id; of what is at something else the id of that.
  std::string_view whole() const { return std::string_view(text_).substr(0, whole_); }
  /// The id of what is at something else; empty of all others.
  std::string_view part() const;

  /// By text, so that findings of one place stand as they read.
  auto operator<=>(const Subject&) const = default;

 private:
  std::string text_;
  SubjectKind kind_{};
  std::size_t whole_ = 0;
};

}  // namespace panelpress
