#include "records/start/starter_records.h"

#include <fmt/format.h>

#include <algorithm>

#include "records/start/bank_holidays.h"

namespace panelpress::records {

namespace {

bool is_bank_holiday(Date date) {
  const int year = static_cast<int>(std::chrono::year_month_day{date}.year());
  const auto days = bank_holidays(year);
  return std::any_of(days.begin(), days.end(),
                     [&](const BankHoliday& each) { return each.date == date; });
}

/// The first year of the financial year of a date: from 1 April (EXP-1).
int financial_year_of(Date date) {
  const std::chrono::year_month_day day{date};
  return static_cast<int>(day.year()) - (day.month() < std::chrono::April ? 1 : 0);
}

std::string budget_text(int year) {
  return fmt::format("[[budget]]\nfinancial_year = \"{}-{:02}\"\namount = 60000\n", year,
                     (year + 1) % 100);
}

}  // namespace

// Detained for 40 days: one review held (day 28), a panel still ahead, so that the example builds
// without an error. The panel is on the Tuesday of its window (CLK-3), or the next day that is no
// holiday.
StarterDays starter_days(Date today) {
  constexpr int kDetainedFor = 40;
  constexpr int kReview = 28;
  constexpr int kCycle = 84;
  StarterDays days{today, today - Days{kDetainedFor}, {}, {}};
  days.review = days.detained + Days{kReview};
  days.panel = monday_of(days.detained + Days{kCycle}) + Days{7 + 1};
  while (is_bank_holiday(days.panel)) days.panel += Days{1};
  return days;
}

// Two budgets, so that the end of the financial year brings no warning in the first month.
std::string settings_text(const StarterDays& days) {
  const int year = financial_year_of(days.today);
  return fmt::format(
      R"(# What holds for the whole team. Every key is explained in inputs.html, which a build writes,
# and by an editor that reads .taplo.toml.
[team]
name = "Case Progression Panel Team"
email = "cpp@example.gov.uk"         # the team's mailbox
marking = "OFFICIAL-SENSITIVE"       # on every page and in every subject
sample = true                        # prints FICTIONAL SAMPLE DATA: remove this line with the examples
records_from = {today}            # nothing before this day is called missing or missed

[rules]
guidance = "8.0"                     # "8.0" or "9.0"

# One for each casework team that owns cases. Its contact gets the return of every month.
[[business_area]]
code = "fno-north"
name = "FNO RC North"
command = "Foreign National Offender Returns Command"
email = "fno-north@example.gov.uk"
spoc = {{ name = "Robin Fictional", email = "robin@example.gov.uk" }}

[fees]
cost_code = "1418255"
[[fees.rate]]                        # a new rate is a new entry: the old one stays
from = 2022-01-01
full = 210.00
half = 105.00

[[funder]]
from = 2022-01-01
name = "National Returns Command"
directorate = "Returns and Detention Operations, Immigration Enforcement"

# Put your own amounts here.
{this_year}
{next_year})",
      fmt::arg("today", to_iso(days.today)), fmt::arg("this_year", budget_text(year)),
      fmt::arg("next_year", budget_text(year + 1)));
}

// One of each role, as few as a quorum needs (PAN-3).
std::string people_text(const StarterDays& days) {
  const std::string trained = to_iso(days.detained);
  std::string text =
      "# Everybody who sits on a panel or writes for it. The id is your own short name for them.\n"
      "# These people are fictional, one in each role: put your own in their place.\n";
  const auto add = [&](std::string_view id, std::string_view name, std::string_view grade,
                       std::string_view area, std::string_view role) {
    text += fmt::format(
        "\n[[person]]  # {}\nid = \"{}\"\nname = \"{} Fictional\"\nemail = \"{}@example.gov.uk\"\n"
        "grade = \"{}\"\narea = \"{}\"\ntrained_on = {}\nmanager_agreed_on = {}\n",
        role, id, name, id, grade, area, trained, trained);
  };
  add("oak", "Oak", "G7", "cpp-team", "a chair");
  add("wren", "Wren", "HEO", "cpp-team", "the panel's officer");
  add("elm", "Elm", "SEO", "fno-rc", "a member from each of the four core areas");
  add("lark", "Lark", "SEO", "nrpc", "the second core area");
  add("ash", "Ash", "HEO", "returns-logistics", "the third");
  add("heron", "Heron", "HEO", "litigation-operations", "the fourth");
  text += fmt::format(
      "\n[[person]]  # an independent member: no grade, a term instead\nid = \"ivy\"\n"
      "name = \"Ivy Fictional\"\nemail = \"ivy@example.gov.uk\"\narea = \"independent\"\n"
      "trained_on = {0}\n[person.appointment]\nstart = {0}\nterm_months = 36\nctc_expires = {1}\n",
      trained, to_iso(add_months(days.detained, 36)));
  return text;
}

// Holds every part that PCK-1 and PCK-5 ask for, so that the first pack shows what a whole one
// looks like.
std::string case_text(const StarterDays& days) {
  return fmt::format(
      R"(# One detained person. Put your own in its place, by hand, or with: panelpress import FILE
ref = "A1234567"                     # the Home Office reference
atlas_id = "1212-0001-2345-6789"
name = "Swift Fictional"
date_of_birth = 1990-04-01
nationality = "Albania"
area = "fno-north"                   # a code of settings.toml
owner = {{ name = "Hazel Fictional", email = "hazel@example.gov.uk" }}

[detention]
start = {detained}                   # the panel's clock runs from this day
centre = "Heathrow IRC"              # a name, or a code where settings.toml lists centres
# last_panel = 2026-01-20            # a panel before these records, if one saw this person
# ended = 2026-02-01                 # when they are released or removed
# end_reason = "released"

[[dcpr]]                             # one for each review carried out
date = {review}
author = "Hazel Fictional"

[removal]
directions_set = {removal}           # the date of removal directions
timescale = "Within three months of the travel document"

[[barrier]]
kind = "travel-document"
detail = "No travel document"
mitigation = "Interview with the embassy asked for"

[documentation]
status = "Application sent"

[vulnerability]
aar_level = 0                        # Adult at Risk: 0 is none
reason = "Screened on arrival"

[criminality]
foreign_national_offender = false

[public_protection]
assessment = "Low risk of harm"

[case_progression]
taken = ["Travel document application sent"]
planned = ["Embassy interview"]

[justification]
text = "Removal is realistic within a reasonable time"
)",
      fmt::arg("detained", to_iso(days.detained)), fmt::arg("review", to_iso(days.review)),
      fmt::arg("removal", to_iso(days.panel + Days{60})));
}

// Dates of what is still to be done stand as remarks: each is to be switched on once it is.
std::string panel_text(const StarterDays& days) {
  const std::string panel = to_iso(days.panel);
  const std::string asked = to_iso(days.today);
  std::string text =
      fmt::format(R"(# One panel. `panelpress new panel {0}` writes one with the cases that are due.
id = "{0}-am"
date = {0}
start = {0}T10:00:00
status = "planned"                   # then "held", or "cancelled" with cancelled_at
asked_on = {1}                # when availability and names were asked for
# invited_on = {0}                   # each of these once it is done
# cases_identified_on = {0}
# list_to_independents_on = {0}
# pack_issued_on = {0}
chair = "oak"
officer = "wren"
)",
                  panel, asked);
  for (const std::string_view member : {"elm", "lark", "ash", "heron", "ivy"}) {
    text += fmt::format("\n[[member]]\nperson = \"{}\"\nanswered_on = {}\nanswer = \"attending\"\n",
                        member, asked);
  }
  return text +
         "\n[[case]]\nref = \"A1234567\"\nbasis = \"cycle\"                      # or ad-hoc, "
         "carried-over, re-referral\n";
}

}  // namespace panelpress::records
