#include "documents/case_pack/changes.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "documents/case_pack/view.h"
#include "documents/kinds.h"
#include "support/built.h"
#include "support/dates.h"

using namespace panelpress;
using namespace panelpress::documents;
using support::on;

namespace {

Snapshot earlier() {
  return {"p",
          on("2026-04-09"),
          on("2026-03-27"),
          {{"chair", "Chair", "A. Chair"}},
          {{"A1", "One", {{"owner", "Case owner", "Not recorded"}, {"bail", "Bail", "None"}}},
           {"A2", "Two", {}},
           {"A4", "Four", {}}},
          {}};
}

Snapshot later() {
  return {"p",
          on("2026-04-09"),
          on("2026-03-31"),
          {{"chair", "Chair", "B. Chair"}},
          {{"A1", "One", {{"owner", "Case owner", "C. Owner"}, {"end", "Ended", "a\nb"}}},
           {"A3", "Three", {}}},
          {{"A4", "Four", "Detention ended on 30 March 2026"}}};
}

}  // namespace

TEST_CASE("PCK-8: a case withdrawn since the earlier pack is told as withdrawn, not as removed") {
  const Changes changes = changes_between(earlier(), later());
  REQUIRE(changes.withdrawn.size() == 1);
  CHECK(changes.withdrawn[0].ref == "A4");
  CHECK(std::none_of(changes.removed.begin(), changes.removed.end(),
                     [](const CaseChange& each) { return each.ref == "A4"; }));
  CHECK(diff_text(support::templates(), earlier(), later())
            .find("Withdrawn: A4 Four: Detention ended on 30 March") != std::string::npos);
}

TEST_CASE(
    "PCK-8: a withdrawn case is told once more with another reason, and as removed when gone") {
  Snapshot now = later();
  now.withdrawn[0].why = "Detention ended on 31 March 2026";
  const Changes corrected = changes_between(later(), now);
  CHECK(corrected.withdrawn.empty());
  REQUIRE(corrected.panel.size() == 1);
  CHECK(corrected.panel[0].label == "A4 Four");
  CHECK(corrected.panel[0].was == "Detention ended on 30 March 2026");
  CHECK(corrected.panel[0].now == "Detention ended on 31 March 2026");
  now.withdrawn.clear();
  const Changes gone = changes_between(later(), now);
  REQUIRE(gone.removed.size() == 1);
  CHECK(gone.removed[0].ref == "A4");
  now.cases.push_back({"A4", "Four", {}});
  CHECK(changes_between(later(), now).removed.empty());
  CHECK(changes_between(later(), now).added.at(0).ref == "A4");
}

TEST_CASE("PCK-8: a snapshot of before seats and sources were kept makes nothing of them new") {
  Snapshot now = later();
  now.seats = {{"larch", "Larch Fictional", "Policy: Attending"}};
  now.cases[0].sources = {{"removal", "Source, removal", "Atlas"}};
  CHECK_FALSE(changes_between(later(), now).any);
  const auto read = read_snapshot(to_json(now));
  REQUIRE(read);
  CHECK_FALSE(changes_between(*read, now).any);
  CHECK(changes_between(*read, now).panel.empty());
}

TEST_CASE("PCK-8: a snapshot is read back as it was written, byte for byte") {
  const std::string json = to_json(earlier());
  const auto read = read_snapshot(json);
  REQUIRE(read);
  CHECK(to_json(*read) == json);
}

TEST_CASE("PCK-8: what is not a snapshot is refused without a throw") {
  for (const char* bytes : {"", "{", "[]", "{\"panel\": 1}", "null", "\xff"}) {
    CHECK_FALSE(read_snapshot(bytes));
  }
  std::string json = to_json(earlier());
  REQUIRE(read_snapshot(json));
  json.replace(json.find("2026-03-27"), 10, "2026-02-30");
  CHECK_FALSE(read_snapshot(json));
}

TEST_CASE("PCK-8: cases added and removed, and every field that changed, old and new", "[PCK-8]") {
  const Changes changes = changes_between(earlier(), later());
  REQUIRE(changes.added.size() == 1);
  CHECK(changes.added[0].ref == "A3");
  REQUIRE(changes.removed.size() == 1);
  CHECK(changes.removed[0].ref == "A2");
  CHECK(changes.panel.at(0).now == "B. Chair");
  const auto& fields = changes.changed.at(0).fields;
  REQUIRE(fields.size() == 3);
  CHECK(fields[0].was == "Not recorded");
  CHECK(fields[1].was.empty());  // was not in the earlier pack
  CHECK(fields[2].now.empty());  // is no longer in the pack
}

TEST_CASE("PCK-8: diff is text for a person") {
  CHECK(diff_text(support::templates(), earlier(), later()) ==
        "Panel p, 9 April 2026: what changed between the packs as of 27 March 2026 and "
        "31 March 2026\n"
        "Added: A3 Three\n"
        "Withdrawn: A4 Four: Detention ended on 30 March 2026\n"
        "Removed: A2 Two\n"
        "The panel\n"
        "  Chair\n"
        "    old: A. Chair\n"
        "    new: B. Chair\n"
        "A1 One\n"
        "  Case owner\n"
        "    old: Not recorded\n"
        "    new: C. Owner\n"
        "  Ended\n"
        "    old: (not in this pack)\n"
        "    new: a; b\n"
        "  Bail\n"
        "    old: None\n"
        "    new: (not in this pack)\n");
  CHECK(diff_text(support::templates(), later(), later()).ends_with("Nothing changed.\n"));
}

TEST_CASE("PCK-8: a pack opens with what changed and marks it in place", "[PCK-8]") {
  Records records = fixtures::two_areas();
  records.cases = {fixtures::person("A1000001", "north", "2025-11-03")};
  Panel panel = fixtures::held("2026-04-09-am", "2026-04-09");
  panel.status.value = PanelStatus::kPlanned;
  panel.cases.emplace_back().ref = fixtures::given(CaseRef{"A1000001"});
  panel.cases.back().basis = fixtures::given(Basis::kCycle);
  records.panels = {panel};
  const support::Built before(records, "2026-03-27");
  records.cases[0].owner = fixtures::owner("New Owner", "new@example.gov.uk");
  support::Built after(records, "2026-03-31");
  after.context.earlier = {{PanelId{"2026-04-09-am"},
                            {pack_of(before.context, before.panel("2026-04-09-am")).snapshot}}};
  const PackView view = pack_of(after.context, after.panel("2026-04-09-am")).view;
  REQUIRE(view.changes);
  CHECK(view.changes->since == "27 March 2026");
  REQUIRE(view.changes->changed.size() == 1);
  CHECK(view.changes->changed[0].fields.size() == 2);  // the owner and the owner's email
  const FieldView& owner = view.cases[0].casework[0];
  CHECK(owner.is_changed);
  CHECK(owner.was == "Not recorded");
  const std::string bytes = after.context.templates.render("case-pack/page.html", view);
  CHECK(bytes.find("What changed since the pack of 27\u00a0March\u00a02026") <
        bytes.find("id=\"cover\""));
}

TEST_CASE("PCK-8: a seat that changed hands, an answer and a source are told, old and new") {
  Records records = fixtures::two_areas();
  records.cases = {fixtures::person("A1000001", "north", "2025-11-03")};
  records.people = {fixtures::independent("alder", "2025-01-13"),
                    fixtures::independent("larch", "2025-01-13")};
  Panel panel = fixtures::held("2026-04-09-am", "2026-04-09");
  panel.status.value = PanelStatus::kPlanned;
  panel.cases.emplace_back().ref = fixtures::given(CaseRef{"A1000001"});
  panel.cases.back().basis = fixtures::given(Basis::kCycle);
  Member member;
  member.person = fixtures::given(PersonId{"larch"});
  member.role = fixtures::given(MemberRole::kMember);
  member.as = fixtures::given(Area::kIndependent);
  panel.members = {member};
  records.panels = {panel};
  records.cases[0].sources["removal"] = fixtures::given(std::string("Atlas"));
  const support::Built before(records, "2026-03-27");
  records.panels[0].members[0].person = fixtures::given(PersonId{"alder"});
  records.cases[0].sources["removal"] = fixtures::given(std::string("Vantage"));
  const support::Built after(records, "2026-03-27");
  const Changes changes =
      changes_between(pack_of(before.context, before.panel("2026-04-09-am")).snapshot,
                      pack_of(after.context, after.panel("2026-04-09-am")).snapshot);
  REQUIRE(changes.panel.size() == 2);
  CHECK(changes.panel[0].label == "alder Fictional");
  CHECK(changes.panel[0].was.empty());
  CHECK(changes.panel[0].now.starts_with("Independent member: No answer yet"));
  CHECK(changes.panel[1].label == "larch Fictional");
  CHECK(changes.panel[1].now.empty());
  REQUIRE(changes.changed.size() == 1);
  CHECK(changes.changed[0].fields.at(0).label == "Source, removal");
  CHECK(changes.changed[0].fields.at(0).now == "Vantage");
}

TEST_CASE("PCK-8: the snapshot of another panel changes nothing") {
  Records records = fixtures::two_areas();
  records.panels = {fixtures::held("2026-04-09-am", "2026-03-09")};
  support::Built with(records, "2026-03-31");
  with.context.earlier = {{PanelId{earlier().panel}, {earlier()}}};
  CHECK_FALSE(pack_of(with.context, with.panel("2026-04-09-am")).view.changes);
}
