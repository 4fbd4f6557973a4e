#pragma once

#include <string>
#include <vector>

#include "documents/shared/page.h"
#include "documents/shared/sentence_for.h"
#include "render/sentences.h"
#include "render/view.h"
#include "rules/vocabulary.h"

/// The register of referrals as it is printed (REF, ISS).
namespace panelpress::documents {

/// A clock of a referral, from when it started (REF-1 to REF-3, CMP-5).
struct ReferralClockView {
  std::string value;
  std::string look;
  std::string started;
  std::string due;
  std::string done;
  std::string calendar_days;  ///< "3 calendar days", to what was done or to `as_of`; or empty
  std::string working_days;   ///< "1 working day"; or empty
  PANELPRESS_VIEW(ReferralClockView, value, look, started, due, done, calendar_days, working_days)
};

struct ReferralView {
  std::string id;
  std::string subject;
  std::string kind;
  std::string from;
  std::string channel;
  std::string received;
  bool is_of_mp = false;
  std::string needed_by;
  std::string state;
  std::string why;  ///< the reason of a rejection
  std::string signposted_to;
  std::string specialist;
  std::string handed_back;  ///< the day, or empty
  std::string agreed_by;
  ReferralClockView told;
  ReferralClockView work;
  ReferralClockView answer;
  std::string last_update;
  std::string issue;
  std::string place;
  PANELPRESS_VIEW(ReferralView, id, subject, kind, from, channel, received, is_of_mp, needed_by,
                  state, why, signposted_to, specialist, handed_back, agreed_by, told, work, answer,
                  last_update, issue, place)
};

/// A specialist's open cases and absences (REF-10).
struct SpecialistView {
  std::string name;
  std::string open;
  std::vector<std::string> ids;
  std::vector<std::string> absences;
  PANELPRESS_VIEW(SpecialistView, name, open, ids, absences)
};

/// How many referrals came from an area or by a channel (REF-10).
struct TallyView {
  PANELPRESS_TEXT_VIEW(TallyView, what, count)
};

/// A kind of referral over twelve months, and the issues that stand behind it (REF-8).
struct RecurringKindView {
  std::string kind;
  std::string count;
  std::string issues;  ///< their ids, or empty
  bool recurs = false;
  PANELPRESS_VIEW(RecurringKindView, kind, count, issues, recurs)
};

/// A systemic issue (ISS-1).
struct IssueView {
  std::string id;
  std::string title;
  std::string state;
  std::string look;
  std::string opened_on;
  std::string looked_at;  ///< last
  std::string closed_on;
  std::string took;  ///< "after 79 days"; empty while it is not closed
  std::string evidence;
  std::vector<std::string> referrals;  ///< the ids that name it
  bool is_closed = false;
  PANELPRESS_VIEW(IssueView, id, title, state, look, opened_on, looked_at, closed_on, took,
                  evidence, referrals, is_closed)
};

/// How long decisions of one kind took, in both kinds of day (CMP-5).
struct DecisionTimeView {
  std::string decision;
  std::string timed;     ///< how many have their time
  std::string calendar;  ///< "1.51" days on average; empty when none has its time
  std::string working;
  std::string undated;  ///< how many have none; empty when all have
  PANELPRESS_VIEW(DecisionTimeView, decision, timed, calendar, working, undated)
};

struct ReferralsView {
  PageView page;
  std::string counted;  ///< "12 referrals"
  std::string open;
  std::string waiting;
  std::string late;  ///< open or waiting, and past the day of a clock
  std::string answered;
  std::string rejected;
  std::string signposted;
  std::vector<ReferralView> open_cases;    ///< worst first
  std::vector<ReferralView> closed_cases;  ///< latest first
  std::vector<SpecialistView> specialists;
  std::vector<TallyView> areas;
  std::vector<TallyView> channels;
  std::string of_mps;
  std::vector<RecurringKindView> kinds;
  std::vector<IssueView> issues;
  std::vector<DecisionTimeView> decisions;
  std::string data_owner;  ///< empty when settings name none
  std::string data_owner_trained;
  PANELPRESS_VIEW(ReferralsView, page, counted, open, waiting, late, answered, rejected, signposted,
                  open_cases, closed_cases, specialists, areas, channels, of_mps, kinds, issues,
                  decisions, data_owner, data_owner_trained)
};

ReferralsView referrals_view(const Context& context);

/// The inputs that the register comes from, sorted.
std::vector<std::string> inputs_of_referrals(const Context& context);

/// The sentences of the register that stand in no one place of its page.
struct ReferralsWords {
  static constexpr const char* kPath = "referrals/words.txt";

  /// The email about one referral; none of it is personal.
  struct Email {
    SentenceFor<ReferralDecision, "id"> title;
    render::Sentence<"marking", "title"> subject;
    PANELPRESS_SENTENCES(title, subject)
  } email;

  /// The columns of a clock, beside that of its value, which is headed by its name alone.
  struct ClockHeadings {
    PANELPRESS_SENTENCES_OF(render::Sentence<"clock">, by, from, done, calendar_days, working_days)
  };

  /// What is in a sheet of a month's workbook, and the words of its cells.
  struct Sheet {
    render::Sentence<"month"> title, summary, decisions, referrals, sample;
    render::Sentence<> none;
    render::Sentence<"is_yes"> yes_or_no;
    render::Sentence<"is_share"> drawn_for;
    ClockHeadings clock;
    PANELPRESS_SENTENCES(title, summary, decisions, referrals, sample, none, yes_or_no, drawn_for,
                         clock)
  } sheet;

  render::Sentence<> title, subject;
  SentenceFor<rules::ReferralState> state;
  SentenceFor<ReferralDecision> decision;
  SentenceFor<Channel> channel;
  SentenceFor<IssueState> issue_state;
  render::Sentence<"days", "is_before"> took;
  PANELPRESS_SENTENCES(title, subject, state, decision, channel, issue_state, took, email, sheet)
};

/// "3 March 2026 at 10:00".
std::string moment_in_words(const Vocabulary& vocabulary, DateTime moment);

/// One referral as the register prints it.
ReferralView referral_view(const ReferralsWords& words, const Context& context,
                           const rules::ReferralFacts& referral);

/// Whether a clock of the referral that still runs is past its day.
bool is_late(const rules::ReferralFacts& referral);

/// What an email about one referral says: one referral, and nothing personal in its subject.
struct ReferralEmailView {
  PageView page;
  ReferralView referral;
  ReferralDecision decision{};
  std::string decided;    ///< "3 March 2026 at 10:00"
  std::string answer_by;  ///< empty once the clock of the answer needs no day
  std::string team;
  std::string email;
  PANELPRESS_VIEW(ReferralEmailView, page, referral, decision, decided, answer_by, team, email)
};

/// The email that tells a referring area what was decided of its referral (REF-1, REF-4). The
/// records hold no address of a referring area, so that it is to nobody yet.
Document referral_email(const Context& context, const rules::ReferralFacts& referral);

/// The common inputs and the referral's file.
std::vector<std::string> inputs_of_referral(const rules::ReferralFacts& referral);

std::vector<render::TemplateUse> referral_email_templates();

}  // namespace panelpress::documents
