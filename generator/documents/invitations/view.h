#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/context.h"
#include "documents/shared/page.h"
#include "render/mime.h"
#include "render/sentences.h"
#include "render/view.h"

namespace panelpress::documents {

/// Somebody asked to the panel.
struct InvitedView {
  std::string name;
  std::string area;
  std::string reserve;  ///< the name of the reserve, or empty
  PANELPRESS_VIEW(InvitedView, name, area, reserve)
};

/// What is done by a day before a panel: independent members answer (PAN-12), the pack comes
/// (PCK-8), every member answers (PAN-11), independent members have the case list (PAN-13).
enum class Step { kIndependents, kPack, kAnswers, kCaseList };

/// A day that is still to come when the email goes out.
struct ComingDayView {
  std::string by;
  Step step{};
  PANELPRESS_VIEW(ComingDayView, by, step)
};

/// A case in the list for independent members: no name, nationality, health or offence, since the
/// list leaves the Home Office. The flags are those that change how a member prepares.
struct ListedRowView {
  std::string number;
  std::string ref;
  std::string band;
  std::string minutes;
  std::string flags;  ///< "Overdue 12 days, re-referral"; empty when none
  PANELPRESS_VIEW(ListedRowView, number, ref, band, minutes, flags)
};

/// What a cancellation costs (FEE-4).
struct PayableView {
  std::string moment;    ///< "9 March 2026 at 15:30"; the day and time of the cancellation
  bool is_late = false;  ///< so late that a fee is payable
  std::string fee;       ///< "£210.00" for each; empty when no rate is in force
  std::vector<std::string> members;  ///< those who had answered that they attend
  std::string claim_by;              ///< one month after the panel's day (FEE-5)
  PANELPRESS_VIEW(PayableView, moment, is_late, fee, members, claim_by)
};

/// What all emails about a panel to come say. A day that had gone by when the email went out is
/// empty: nobody is asked for an answer by it.
struct InvitationView {
  PageView page;
  std::string panel_date;  ///< with its weekday
  std::string time;        ///< empty when not set
  std::string length;      ///< "150 minutes"
  std::string join_url;    ///< empty when not recorded
  std::string chair;       ///< empty when not set
  std::vector<InvitedView> members;
  std::string core_areas;  ///< "A, B, C and D" (PAN-11)
  std::string core_area;   ///< of the email to one area's SPOC; else empty
  std::string spoc;        ///< its name, or empty
  std::vector<ComingDayView> days;
  std::string answer_by;        ///< of every member
  std::string independents_by;  ///< of independent members
  std::string names_by;         ///< of the core areas: when invitations go out (PAN-9)
  std::string pack_by;
  std::string pack_issued_on;  ///< when it was, by the day of the email
  bool reminds_to_delete = false;
  std::string counted;  ///< "14 cases"
  std::string minutes;  ///< "147 minutes", opening and wash-up included
  std::vector<ListedRowView> list;
  std::optional<PayableView> payable;  ///< of a cancelled panel
  std::string team;                    ///< name, or empty
  std::string email;
  PANELPRESS_VIEW(InvitationView, page, panel_date, time, length, join_url, chair, members,
                  core_areas, core_area, spoc, days, answer_by, independents_by, names_by, pack_by,
                  pack_issued_on, reminds_to_delete, counted, minutes, list, payable, team, email)
};

/// The view of an email about a panel that goes out on a day, without its shell.
InvitationView invitation_view(const Context& context, const rules::PanelFacts& panel,
                               Date told_on);

/// The sentences of what is sent before a panel that stand in no one place of an email.
struct InvitationWords {
  static constexpr const char* kPath = "invitations/words.txt";

  /// What a calendar shows of the panel.
  struct Event {
    render::Sentence<> summary, cancelled, location;
    render::Sentence<"team", "email"> description;
    PANELPRESS_SENTENCES(summary, cancelled, description, location)
  } event;

  /// What changes how a member prepares for a case.
  struct Flag {
    render::Sentence<"days"> overdue;
    render::Sentence<> light_touch, past_time;
    PANELPRESS_SENTENCES(overdue, light_touch, past_time)
  } flag;

  render::Sentence<> guide;
  PANELPRESS_SENTENCES(guide, event, flag)
};

/// A place of Atlas that a panel reads (PCK-9).
struct GuidePlaceView {
  PANELPRESS_TEXT_VIEW(GuidePlaceView, title, system)
};

/// What to read on which screen before a panel.
struct GuideView {
  PageView page;
  std::vector<GuidePlaceView> places;
  PANELPRESS_VIEW(GuideView, page, places)
};

/// The information reference guide, made from the table that the pack's screens are made from, as a
/// page to attach.
render::Attachment information_guide(const Context& context, const std::string& title);

render::TemplateUse guide_template();

}  // namespace panelpress::documents
