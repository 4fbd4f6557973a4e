#pragma once

#include "documents/shared/sentence_for.h"
#include "render/sentences.h"
#include "rules/vocabulary.h"

namespace panelpress::documents {

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

}  // namespace panelpress::documents
