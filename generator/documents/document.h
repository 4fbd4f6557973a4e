#pragma once

#include <concepts>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "base/shared_paths.h"
#include "documents/document_id.h"
#include "model/words.h"

namespace panelpress {

/// Whether a document may be used: ready, with warnings (draft), or with an error about its
/// subject.
enum class State { kReady, kDraft, kNotForIssue };
template <>
struct Words<State> {
  static constexpr WordList<State, 3> kList{
      {{State::kReady, "ready"}, {State::kDraft, "draft"}, {State::kNotForIssue, "not-for-issue"}}};
};

namespace documents {

/// What is known of a document before it is made.
struct Planned {
  Planned(DocumentId which) : id(std::move(which)), subject(subject_of(id)) {}
  /// For a document whose subject does not follow from what it is: a summary is about its claims.
  Planned(DocumentId which, std::string about) : id(std::move(which)), subject(std::move(about)) {}

  DocumentId id;
  std::string subject;  ///< ids parted by one space, a month, or empty

  Kind kind() const { return kind_of(id); }
  std::string path() const { return path_of(id); }
};

/// A finished document: a value that `output` writes. Nothing about it depends on when it was made.
struct Document : Planned {
  std::string bytes;
  State state = State::kReady;
  SharedPaths inputs;  ///< sorted paths of the inputs it was made from
};

/// Documents, or sheets of one, in a list. They are moved into it: a list of initial values is
/// copied, each with all its bytes or cells.
template <class First, std::same_as<First>... Others>
std::vector<First> made_together(First first, Others... others) {
  std::vector<First> made;
  made.reserve(1 + sizeof...(others));
  made.push_back(std::move(first));
  (made.push_back(std::move(others)), ...);
  return made;
}

/// Documents that are made together, since they come of one view. Enough is known of them to choose
/// (`--only`, `--panel`, `--month`), to list, and to run on any thread.
struct Job {
  std::vector<Planned> documents;  ///< one at least
  std::function<std::vector<Document>()> make;
  /// The inputs that the documents will name, told without making them: nothing else in the records
  /// can change a byte or the state of one, so that what was made from the same need not be made
  /// again. Without it they are always made.
  std::function<SharedPaths()> inputs = {};
};

/// The job of a document that is made alone.
inline Job job(Planned planned, std::function<Document()> make,
               std::function<SharedPaths()> inputs = {}) {
  return {{std::move(planned)},
          [make = std::move(make)] { return made_together(make()); },
          std::move(inputs)};
}

}  // namespace documents
}  // namespace panelpress
