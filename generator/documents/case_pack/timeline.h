#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/case_pack/case_fields.h"

/// The course of a detention as a picture and as words: the same facts twice.
namespace panelpress::documents {

/// A scheduled review (CLK-2) on the timeline.
struct TimelineReview {
  enum class State { kHeld, kMissing, kToCome };
  int number = 0;
  Date due;
  State state = State::kToCome;
  std::optional<Date> held_on;
};

/// Something that happened on a day, or is set for one.
struct TimelineEvent {
  enum class Mark { kFlag, kPanel, kMissed, kThisPanel, kToday };
  Date date;
  Mark mark = Mark::kFlag;
  std::string label;  ///< beside the mark in the picture
  std::string words;  ///< in the list
};

/// How far the picture goes on after the panel.
inline constexpr int kDaysAfterPanel = 28;

struct Timeline {
  Date begin;  ///< the start of detention, or the panel when that is earlier
  Date end;    ///< four weeks after the panel
  rules::Window window;
  std::string window_label;
  std::vector<TimelineReview> reviews;
  std::vector<TimelineEvent> events;  ///< by date
};

Timeline timeline_of(const CaseContext& about);

/// The picture; its text alternative refers to the list.
struct TimelinePicture {
  render::Markup svg;
  int height = 0;
  int unlabelled = 0;  ///< events for whose words it has no room; the list has them
};

TimelinePicture timeline_picture(const Timeline& timeline, const PackSentences::Timeline& say);

/// The same facts as sentences, in the order of their dates; the reviews first.
std::vector<std::string> timeline_in_words(const Timeline& timeline,
                                           const PackSentences::Timeline& say);

/// "1 to 5, 7 and 9", for numbers in ascending order.
std::string numbers_in_words(const render::Sentence<"first", "last">& run,
                             const std::vector<int>& numbers);

}  // namespace panelpress::documents
