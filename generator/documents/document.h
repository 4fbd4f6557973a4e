#pragma once

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/shared_paths.h"
#include "model/ids.h"
#include "model/words.h"

namespace panelpress {

/// The kinds of document, with the words of the manifest and of `--only` (outputs.md).
enum class Kind {
  kCasePack,
  kSnapshot,
  kEmail,
  kAtlasUpdates,
  kAudit,
  kInvitation,
  kCompliance,
  kClaims,
  kExpenditure,
  kSchedule,
  kDataQuality,
  kAttendance,
  kTrends,
  kRules,
  kIndex
};
template <>
struct Words<Kind> {
  static constexpr WordList<Kind, 15> kList{{{Kind::kCasePack, "case-pack"},
                                             {Kind::kSnapshot, "snapshot"},
                                             {Kind::kEmail, "email"},
                                             {Kind::kAtlasUpdates, "atlas-updates"},
                                             {Kind::kAudit, "audit"},
                                             {Kind::kInvitation, "invitation"},
                                             {Kind::kCompliance, "compliance"},
                                             {Kind::kClaims, "claims"},
                                             {Kind::kExpenditure, "expenditure"},
                                             {Kind::kSchedule, "schedule"},
                                             {Kind::kDataQuality, "data-quality"},
                                             {Kind::kAttendance, "attendance"},
                                             {Kind::kTrends, "trends"},
                                             {Kind::kRules, "rules"},
                                             {Kind::kIndex, "index"}}};
};

/// Whether a document may be used: ready, with warnings (draft), or with an error about its
/// subject.
enum class State { kReady, kDraft, kNotForIssue };
template <>
struct Words<State> {
  static constexpr WordList<State, 3> kList{
      {{State::kReady, "ready"}, {State::kDraft, "draft"}, {State::kNotForIssue, "not-for-issue"}}};
};

namespace documents {

/// A finished document: a value that `output` writes. Nothing about it depends on when it was made.
struct Document {
  std::string path;  ///< relative to the output folder
  std::string bytes;
  Kind kind{};
  std::string subject;  ///< ids parted by one space, a month, or empty
  State state = State::kReady;
  SharedPaths inputs;  ///< sorted paths of the inputs it was made from
};

/// A document that can be made, known before it is: enough to choose (`--only`, `--panel`,
/// `--month`), to list, and to run on any thread.
struct Job {
  std::string path;
  Kind kind{};
  std::string subject;
  std::function<Document()> make;
};

}  // namespace documents
}  // namespace panelpress
