#include "documents/shared/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "rules/share.h"

namespace panelpress::documents {

namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

std::string_view month_name(Month month) {
  return kMonths[static_cast<unsigned>(month.month()) - 1];
}

unsigned day_of(Date date) {
  return static_cast<unsigned>(std::chrono::year_month_day{date}.day());
}

}  // namespace

std::string in_days(int days) {
  if (days == 0) return "today";
  return days > 0 ? "in " + counted(days, "day") : counted(-days, "day") + " ago";
}

std::string in_words(const Message& message) { return message.text({in_words, in_words}); }

std::string in_words(Date date) {
  return fmt::format("{} {}", day_of(date), in_words(month_of(date)));
}

std::string short_date(Date date) {
  const Month month = month_of(date);
  return fmt::format("{} {} {}", day_of(date), month_name(month).substr(0, 3),
                     static_cast<int>(month.year()));
}

std::string in_words(Month month) {
  return fmt::format("{} {}", month_name(month), static_cast<int>(month.year()));
}

std::string time_of_day(DateTime moment) {
  const auto minutes =
      std::chrono::floor<std::chrono::minutes>(moment - DateTime{date_of(moment)}).count();
  return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::string weekday_name(Date date) {
  return std::string(kWeekdays[std::chrono::weekday{date}.iso_encoding() - 1]);
}

std::string range_in_words(Date from, Date to) {
  const Month first = month_of(from);
  const Month last = month_of(to);
  if (first == last) return fmt::format("{} to {}", day_of(from), in_words(to));
  if (first.year() != last.year()) return fmt::format("{} to {}", in_words(from), in_words(to));
  return fmt::format("{} {} to {}", day_of(from), month_name(first), in_words(to));
}

std::string short_date(Date date, const WorkingDays& working_days) {
  const std::string note = working_days.why_not_working(date);
  return note.empty() ? short_date(date) : fmt::format("{} ({})", short_date(date), note);
}

std::string short_date(const std::optional<Date>& date) { return date ? short_date(*date) : ""; }

std::string noted_date(Date date, const WorkingDays& working_days) {
  const std::string note = working_days.why_not_working(date);
  return note.empty() ? in_words(date) : fmt::format("{} ({})", in_words(date), note);
}

std::string in_words(const std::optional<rules::Rate>& rate) {
  if (!rate) return "none due";
  return fmt::format("{}.{}%", rate->tenths / 10, rate->tenths % 10);
}

std::string share_in_full(int part, int whole) {
  if (whole == 0) return "";
  return fmt::format("{} ({} of {})", in_words(rules::share(part, whole)), part, whole);
}

std::string in_words(FinancialYear year) {
  return fmt::format("{}-{:02}", year.begins, (year.begins + 1) % 100);
}

std::string in_words(Area area) {
  switch (area) {
    case Area::kFnoRc:
      return "Foreign National Offender Returns Command";
    case Area::kNrpc:
      return "National Returns Progression Command";
    case Area::kReturnsLogistics:
      return "Returns Logistics";
    case Area::kLitigationOperations:
      return "Litigation Operations";
    case Area::kDetentionGatekeeper:
      return "Detention Gatekeeper";
    case Area::kDvaat:
      return "Detained Vulnerability Assurance and Advice Team";
    case Area::kOscu:
      return "Operational Support and Certification Unit";
    case Area::kPresentingOfficers:
      return "Presenting Officers Unit";
    case Area::kPolicy:
      return "Policy";
    case Area::kCppTeam:
      return "CPP Team";
    case Area::kIndependent:
      break;
  }
  return "Independent member";
}

std::string in_words(Grade grade) {
  switch (grade) {
    case Grade::kGrade7:
      return "Grade 7";
    case Grade::kGrade6:
      return "Grade 6";
    default:
      return std::string(word(grade));
  }
}

std::string in_words(Recommendation recommendation) {
  switch (recommendation) {
    case Recommendation::kRelease:
      return "Release: grant Secretary of State bail";
    case Recommendation::kMaintainWithActions:
      return "Maintain detention with case progression actions";
    case Recommendation::kMaintain:
      return "Maintain detention";
    case Recommendation::kNoRecommendation:
      return "No recommendation";
    case Recommendation::kDeferred:
      break;
  }
  return "Deferred: not reached, carried over";
}

std::string in_words(BarrierKind kind) {
  switch (kind) {
    case BarrierKind::kTravelDocument:
      return "Travel document";
    case BarrierKind::kAsylumClaim:
      return "Asylum claim";
    case BarrierKind::kFurtherSubmissions:
      return "Further submissions";
    case BarrierKind::kAppeal:
      return "Appeal";
    case BarrierKind::kJudicialReview:
      return "Judicial review";
    case BarrierKind::kMedical:
      return "Medical";
    case BarrierKind::kAccommodation:
      return "Accommodation";
    case BarrierKind::kEscortOrFlight:
      return "Escort or flight";
    case BarrierKind::kNrm:
      return "National Referral Mechanism";
    case BarrierKind::kCriminalProceedings:
      return "Criminal proceedings";
    case BarrierKind::kFamily:
      return "Family";
    case BarrierKind::kOther:
      break;
  }
  return "Other";
}

std::string in_words(OffenceCategory category) {
  if (category == OffenceCategory::kInchoate) return "Attempt, conspiracy or assistance";
  std::string text{word(category)};
  std::replace(text.begin(), text.end(), '-', ' ');
  return capitalised(std::move(text));
}

std::string in_words(Referrer referrer) {
  switch (referrer) {
    case Referrer::kDetentionGatekeeper:
      return "Detention Gatekeeper";
    case Referrer::kDetentionOperations:
      return "Detention Operations";
    case Referrer::kDetentionEngagementTeam:
      return "Detention Engagement Team";
    case Referrer::kDvaat:
      return "Detained Vulnerability Assurance and Advice Team";
    case Referrer::kCaseworker:
      return "caseworker";
    case Referrer::kStrategicDirector:
      return "Strategic Director";
    case Referrer::kPreviousCpp:
      break;
  }
  return "a previous panel";
}

std::string in_words(Basis basis) {
  switch (basis) {
    case Basis::kCycle:
      return "Cycle";
    case Basis::kAdHoc:
      return "Ad hoc";
    case Basis::kCarriedOver:
      return "Carried over";
    case Basis::kReReferral:
      break;
  }
  return "Re-referral";
}

std::string in_words(Ground ground) {
  return ground == Ground::kBarriers ? "Barriers to removal" : "Vulnerability";
}

std::string in_words(DecidedBy decided) {
  switch (decided) {
    case DecidedBy::kConsensus:
      return "by consensus";
    case DecidedBy::kMajority:
      return "by a majority";
    case DecidedBy::kChair:
      break;
  }
  return "by the chair, the panel being split";
}

std::string in_words(EndReason reason) {
  switch (reason) {
    case EndReason::kRemoved:
      return "Removed";
    case EndReason::kBailSos:
      return "Secretary of State bail";
    case EndReason::kBailIj:
      return "Immigration Judge bail";
    case EndReason::kReleased:
      return "Released";
    case EndReason::kOther:
      break;
  }
  return "Other";
}

std::string in_words(BailGranter granter) {
  return granter == BailGranter::kSecretaryOfState ? "Secretary of State" : "Immigration Judge";
}

std::string in_words(Measure measure) {
  switch (measure) {
    case Measure::kCalendarEvent:
      return "Calendar event";
    case Measure::kAcknowledgement:
      return "Acknowledgement";
    case Measure::kDcpr:
      break;
  }
  return "DCPR";
}

std::string in_words(LineKind kind) {
  switch (kind) {
    case LineKind::kPanel:
      return "Panel";
    case LineKind::kCancelledPanel:
      return "Cancelled panel";
    case LineKind::kTraining:
      return "Training";
    case LineKind::kFeedbackMeeting:
      return "Feedback meeting";
    case LineKind::kOtherEvent:
      return "Other event";
    case LineKind::kAdditional:
      return "Additional time";
    case LineKind::kExpense:
      break;
  }
  return "Expense";
}

std::string in_words(ExpenseCategory category) {
  switch (category) {
    case ExpenseCategory::kRail:
      return "Rail";
    case ExpenseCategory::kAccommodation:
      return "Accommodation";
    case ExpenseCategory::kMileage:
      return "Mileage";
    case ExpenseCategory::kSubsistence:
      return "Subsistence";
    case ExpenseCategory::kOther:
      break;
  }
  return "Other";
}

std::string in_words(RateKind kind) { return kind == RateKind::kFull ? "Full day" : "Half day"; }

std::string in_words(rules::Band band) {
  switch (band) {
    case rules::Band::kEarly:
      return "Early";
    case rules::Band::kMonth12:
      return "12 months or more";
    default:
      return std::string(word(band));
  }
}

std::string in_words(rules::CaseStatus status) {
  switch (status) {
    case rules::CaseStatus::kNotDue:
      return "Not due";
    case rules::CaseStatus::kDue:
      return "Due";
    case rules::CaseStatus::kOverdue:
      return "Overdue";
    case rules::CaseStatus::kEnded:
      break;
  }
  return "Ended";
}

std::string in_words(rules::MeasureValue value) {
  switch (value) {
    case rules::MeasureValue::kCompliant:
      return "Compliant";
    case rules::MeasureValue::kLate:
      return "Late";
    case rules::MeasureValue::kNonCompliant:
      return "Non-compliant";
    case rules::MeasureValue::kOutstanding:
      return "Outstanding";
    case rules::MeasureValue::kPending:
      return "Pending";
    case rules::MeasureValue::kNotMeasurable:
      return "Not measurable";
    case rules::MeasureValue::kNotApplicable:
      break;
  }
  return "Not applicable";
}

}  // namespace panelpress::documents
