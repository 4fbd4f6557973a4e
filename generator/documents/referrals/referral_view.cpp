#include <algorithm>

#include "base/text.h"
#include "documents/referrals/view.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::MeasureValue;
using rules::ReferralClock;

std::string_view look_of(MeasureValue value) {
  switch (value) {
    case MeasureValue::kCompliant:
      return "good";
    case MeasureValue::kLate:
      return "care";
    case MeasureValue::kNonCompliant:
    case MeasureValue::kOutstanding:
      return "bad";
    case MeasureValue::kPending:
    case MeasureValue::kNotMeasurable:
    case MeasureValue::kNotApplicable:
      break;
  }
  return "open";
}

/// The days of a clock run to what was done, else to `as_of` (CMP-5).
ReferralClockView clock_view(const ReferralClock& clock, const Context& context) {
  ReferralClockView view;
  view.value = context.vocabulary.value(clock.value);
  view.look = look_of(clock.value);
  view.started = short_date(clock.started_on);
  view.due = short_date(clock.due_on);
  view.done = short_date(clock.done_on);
  if (!clock.started_on) return view;
  const Date until = clock.done_on.value_or(context.facts.as_of);
  const int working = context.facts.records->working_days().between(*clock.started_on, until);
  view.calendar_days =
      context.vocabulary.count.calendar_days(days_between(*clock.started_on, until));
  view.working_days = context.vocabulary.count.working_days(working);
  return view;
}

void set_what_became_of_it(ReferralView& view, const ReferredCase& record) {
  view.why = as_sentence(recorded_or_empty(record.reason));
  view.signposted_to = recorded_or_empty(record.signposted_to);
  view.specialist = record.specialist ? record.specialist->text : "";
  view.issue = record.issue ? record.issue->text : "";
  if (record.returned) {
    view.handed_back = short_date(record.returned->on.value);
    view.agreed_by = recorded_or_empty(record.returned->agreed_by);
  }
  // The latest: updates may be recorded in any order.
  if (record.updates && !record.updates->empty()) {
    view.last_update = short_date(*std::ranges::max_element(*record.updates));
  }
}

}  // namespace

std::string moment_in_words(const Vocabulary& vocabulary, DateTime moment) {
  return vocabulary.moment(in_words(date_of(moment)), time_of_day(moment));
}

ReferralView referral_view(const ReferralsWords& words, const Context& context,
                           const rules::ReferralFacts& referral) {
  const ReferredCase& record = *referral.record;
  ReferralView view;
  view.id = referral.id().text;
  view.subject = recorded_or_empty(record.subject);
  view.kind = capitalised(recorded_or_empty(record.kind));
  view.from = code_in_words(record.from->text);
  view.channel = words.channel(*record.channel);
  view.received = context.vocabulary.moment(short_date(date_of(*record.received_at)),
                                            time_of_day(*record.received_at));
  view.is_of_mp = is_true(record.mp);
  view.needed_by = short_date(record.needed_by.value);
  view.state = words.state(referral.state);
  set_what_became_of_it(view, record);
  view.told = clock_view(referral.told, context);
  view.work = clock_view(referral.work, context);
  view.answer = clock_view(referral.answer, context);
  view.place = place_in_words(record.source);
  return view;
}

bool is_late(const rules::ReferralFacts& referral) {
  return std::ranges::any_of(
      std::initializer_list<MeasureValue>{referral.told.value, referral.work.value,
                                          referral.answer.value},
      [](MeasureValue value) { return value == MeasureValue::kOutstanding; });
}

}  // namespace panelpress::documents
