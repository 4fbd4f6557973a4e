#include "documents/case_pack/timeline.h"

#include <algorithm>

#include "base/text.h"
#include "documents/shared/wording.h"
#include "rules/clock.h"

namespace panelpress::documents {

namespace {

using Mark = TimelineEvent::Mark;

/// With more panels than this the picture has their numbers alone.
constexpr std::size_t kMostNamedPanels = 6;

TimelineReview review_of(int number, const rules::DetentionClock& clock,
                         const std::vector<const Dcpr*>& held, const std::vector<int>& missing) {
  TimelineReview review{number, clock.review(number), TimelineReview::State::kToCome, {}};
  for (const Dcpr* each : held) {
    // A review is told by the day on which it was held, which need not be that on which it was due.
    if (clock.review_number_on(*each->date) != number) continue;
    review.state = TimelineReview::State::kHeld;
    review.held_on = *each->date;
    return review;
  }
  if (std::ranges::find(missing, number) != missing.end()) {
    review.state = TimelineReview::State::kMissing;
  }
  return review;
}

std::vector<TimelineReview> reviews_of(const CaseRecord& record, const rules::DetentionClock& clock,
                                       const std::vector<int>& missing, Date end) {
  const auto held = rules::by_date(record.dcprs);
  std::vector<TimelineReview> reviews;
  for (int number = 1; clock.review(number) <= end; ++number) {
    reviews.push_back(review_of(number, clock, held, missing));
  }
  return reviews;
}

/// Each event has a label for the picture and words for whoever cannot see it: they are made
/// together.
class Events {
 public:
  explicit Events(const CaseContext& about)
      : say_(about.say), vocabulary_(about.context.vocabulary), working_days_(about.working_days) {}

  void add(Date date, Mark mark, const PackSentences::Event& event) {
    events_.push_back({date, mark, event.label(short_date(date)), event.words(in_words(date))});
  }
  /// Its day is noted when it is no working day (PAN-16).
  void add_this_panel(Date date) {
    const auto& event = say_.timeline.this_panel;
    events_.push_back({date, Mark::kThisPanel, event.label(short_date(date)),
                       event.words(noted_date(date, working_days_))});
  }
  void add_flag(const Field<Date>& date, const PackSentences::Event& event) {
    if (date) add(*date, Mark::kFlag, event);
  }
  /// Where there are many panels, each has its number alone, as the table of earlier panels has it.
  void add_earlier(const std::vector<rules::EarlierReview>& history) {
    const bool is_crowded = history.size() > kMostNamedPanels;
    for (std::size_t i = 0; i < history.size(); ++i) {
      add_earlier(history[i]);
      if (is_crowded) events_.back().label = std::to_string(i + 1);
    }
  }
  void add_missed(int cycle, Date from) {
    const auto& missed = say_.timeline.missed;
    events_.push_back(
        {from, Mark::kMissed, missed.label(cycle), missed.words(in_words(from), cycle)});
  }
  std::vector<TimelineEvent> take() {
    std::ranges::stable_sort(
        events_, [](const TimelineEvent& a, const TimelineEvent& b) { return a.date < b.date; });
    return std::move(events_);
  }

 private:
  void add_earlier(const rules::EarlierReview& review) {
    const Recommendation outcome = *review.listed->outcome->recommendation;
    const Date date = *review.panel->date;
    const auto& panel = say_.timeline.panel;
    events_.push_back({date, Mark::kPanel, panel.label(short_date(date), say_.outcome(outcome)),
                       panel.words(noted_date(date, working_days_), vocabulary_.outcome(outcome))});
  }
  const PackSentences& say_;
  const Vocabulary& vocabulary_;
  const WorkingDays& working_days_;
  std::vector<TimelineEvent> events_;
};

std::vector<TimelineEvent> events_of(const CaseContext& about, Date end) {
  const CaseRecord& record = about.record();
  const auto& say = about.say.timeline;
  Events events(about);
  events.add_flag(record.detention.start, say.detained);
  // GEN-5: a panel before the records, as far as it lies before this one.
  if (const auto& seen = record.detention.last_panel; seen && *seen < about.date()) {
    events.add_flag(seen, say.before_records);
  }
  events.add_earlier(about.at_panel.history);
  const auto clock = rules::clock_of(record, about.context.facts.figures);
  for (const int cycle : about.at_panel.missed_cycles) {
    events.add_missed(cycle, clock.window(cycle).from);
  }
  if (record.bail) events.add_flag(record.bail->date, say.bail);
  events.add_flag(record.removal.directions_set, say.removal);
  events.add_flag(record.detention.ended, say.ended);
  const Date today = about.context.facts.as_of;
  // Behind the end of the line there is no place for today.
  if (today <= end) events.add(today, Mark::kToday, say.today);
  events.add_this_panel(about.date());
  return events.take();
}

std::string reviews_in_words(const PackSentences::Timeline& say,
                             const render::Sentence<"numbers">& told, const Timeline& timeline,
                             TimelineReview::State state) {
  std::vector<int> numbers;
  for (const TimelineReview& review : timeline.reviews) {
    if (review.state == state) numbers.push_back(review.number);
  }
  if (numbers.empty()) return "";
  return told(numbers_in_words(say.run, numbers));
}

}  // namespace

// Missing reviews are known of cases that the facts hold; one whose detention is yet to begin has
// none.
Timeline timeline_of(const CaseContext& about) {
  const CaseRecord& record = about.record();
  const rules::CaseAtPanel& at_panel = about.at_panel;
  const auto clock = rules::clock_of(record, about.context.facts.figures);
  const rules::CaseFacts* facts = about.context.facts.find(at_panel.ref());
  const Date date = about.date();
  Timeline timeline;
  // A panel may lie before a detention that began again: the line still holds both.
  timeline.begin = std::min(*record.detention.start, date);
  timeline.end = std::max(*record.detention.start, date) + Days{kDaysAfterPanel};
  timeline.window = at_panel.window;
  timeline.window_label = about.say.timeline.window(
      at_panel.cycle, range_in_words(at_panel.window.from, at_panel.window.by));
  timeline.reviews =
      reviews_of(record, clock, facts ? *facts->missing_reviews : std::vector<int>{}, timeline.end);
  timeline.events = events_of(about, timeline.end);
  return timeline;
}

std::vector<std::string> timeline_in_words(const Timeline& timeline,
                                           const PackSentences::Timeline& say) {
  std::vector<std::string> lines;
  for (const TimelineEvent& event : timeline.events) lines.push_back(event.words);
  lines.push_back(timeline.window_label);
  using State = TimelineReview::State;
  const std::string held = reviews_in_words(say, say.held, timeline, State::kHeld);
  const std::string missing = reviews_in_words(say, say.missing, timeline, State::kMissing);
  if (!held.empty()) lines.push_back(held);
  if (!missing.empty()) lines.push_back(missing);
  return lines;
}

// Three in a row are a run; two take no more room by themselves.
std::string numbers_in_words(const render::Sentence<"first", "last">& run,
                             const std::vector<int>& numbers) {
  std::vector<std::string> runs;
  for (std::size_t first = 0; first < numbers.size();) {
    std::size_t last = first;
    while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
    if (last - first >= 2) {
      runs.push_back(run(numbers[first], numbers[last]));
    } else {
      for (std::size_t each = first; each <= last; ++each) {
        runs.push_back(std::to_string(numbers[each]));
      }
    }
    first = last + 1;
  }
  return join_with_and(runs);
}

}  // namespace panelpress::documents
