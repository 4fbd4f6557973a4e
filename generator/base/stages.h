#pragma once

#include <cstddef>

namespace panelpress {

/// What a build spends its time on, in the order in which it comes to each.
enum class Stage {
  kRead,       ///< records from the disk
  kParse,      ///< TOML to values
  kCheck,      ///< keys, types and references
  kRules,      ///< records to facts
  kTemplates,  ///< read and compiled
  kView,       ///< facts to what a document shows
  kRender,     ///< that to pages, emails and workbooks
  kCompare,    ///< what is there already
  kWrite,      ///< documents
  kIndex,      ///< the pages that list them
  kManifest,   ///< read, merged and written
  kSync        ///< until all would outlive a loss of power
};
inline constexpr std::size_t kStages = 12;

/// Whoever measures how long each stage takes. The clock is its own: nothing but the command line
/// reads one. Threads may be in stages at once; each ends the one that it began last.
class StageClock {
 public:
  virtual void begin(Stage stage) = 0;
  virtual void end() = 0;

 protected:
  ~StageClock() = default;
};

/// A stage of the work while this lives. Nobody need measure it: `clock` may be null.
class InStage {
 public:
  InStage(StageClock* clock, Stage stage) : clock_(clock) {
    if (clock_) clock_->begin(stage);
  }
  ~InStage() {
    if (clock_) clock_->end();
  }
  InStage(const InStage&) = delete;
  InStage& operator=(const InStage&) = delete;

 private:
  StageClock* clock_;
};

}  // namespace panelpress
