#!/usr/bin/env python3
"""The reference against figures worked by hand, and the comparison against itself."""

import json
import subprocess
import sys
import tempfile
import unittest
from datetime import date, datetime
from pathlib import Path
from typing import Any

from folders.toml import Table, write
from reference import facts

HERE = Path(__file__).parent
MONDAY = date(2025, 11, 3)
"""A detention from this day: day 84 is Monday 26 January 2026, the window 2 to 8 February."""


def settings(**rules: Any) -> Table:
    return {
        "rules": rules,
        "fees": {
            "rate": [
                {"from": date(2022, 1, 1), "full": 210, "half": 105},
                {"from": date(2026, 3, 10), "full": "220.50", "half": "110.25"},
            ]
        },
        "funder": [{"from": date(2022, 1, 1)}],
    }


def case(ref: str = "A1234567", **more: Any) -> Table:
    return {"ref": ref, "name": "Ash", "area": "north", "detention": {"start": MONDAY}, **more}


def panel(day: date, status: str = "held", **more: Any) -> Table:
    return {"id": f"p-{day}", "date": day, "status": status, "chair": "chair", **more}


def heard(kind: str = "maintain", ref: str = "A1234567", **more: Any) -> Table:
    return {"ref": ref, "basis": "cycle", "outcome": {"recommendation": kind}, **more}


PEOPLE: list[Table] = [
    {"id": "chair", "area": "policy", "grade": "SEO"},
    {
        "id": "ind",
        "area": "independent",
        "appointment": {
            "start": date(2024, 8, 31),
            "term_months": 18,
            "ctc_expires": date(2026, 2, 28),
        },
    },
]


def explain(
    as_of: date,
    cases: list[Table] | None = None,
    panels: list[Table] | None = None,
    claims: list[Table] | None = None,
    more: dict[str, Table] | None = None,
    **rules: Any,
) -> dict[str, Any]:
    """The facts of a folder of these tables; `more` has other files, or what takes their place."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        files: dict[str, Table] = {
            "settings": settings(**rules),
            "people": {"person": PEOPLE},
            "holidays": {},
        }
        files |= {f"cases/{i}": item for i, item in enumerate(cases or [])}
        files |= {f"panels/{i}": item for i, item in enumerate(panels or [])}
        files |= {"claims/all": {"claim": claims or None}}
        files |= more or {}
        for name, table in files.items():
            path = folder / f"{name}.toml"
            path.parent.mkdir(exist_ok=True)
            path.write_text(write(table), encoding="utf-8")
        result: dict[str, Any] = json.loads(facts(folder, as_of))
        return result


def severity(result: dict[str, Any], rule: str, subject: str) -> str | None:
    found = [f for f in result["findings"] if (f["rule"], f["subject"]) == (rule, subject)]
    return found[0]["severity"] if found else None


class Clock(unittest.TestCase):
    def row(self, as_of: date, panels: list[Table] | None = None, **rules: Any) -> Any:
        return explain(as_of, [case()], panels, **rules)["cases"][0]

    def test_clk_3_window_is_the_week_after_day_84(self) -> None:
        row = self.row(date(2026, 2, 1))
        self.assertEqual(
            [row["review_day"], row["due_from"], row["due_by"]],
            ["2026-01-26", "2026-02-02", "2026-02-08"],
        )
        self.assertEqual(row["status"], "not-due")

    def test_clk_1_first_day_1_moves_the_window_a_week(self) -> None:
        row = self.row(date(2026, 2, 1), first_day=1)
        self.assertEqual([row["review_day"], row["due_from"]], ["2026-01-25", "2026-01-26"])
        self.assertEqual([row["days_detained"], row["status"]], [91, "due"])

    def test_clk_5_is_due_on_the_sunday_and_overdue_on_the_monday(self) -> None:
        self.assertEqual(self.row(date(2026, 2, 8))["status"], "due")
        self.assertEqual(self.row(date(2026, 2, 9))["status"], "overdue")

    def test_clk_4_a_panel_on_day_83_satisfies_no_cycle(self) -> None:
        early = [panel(date(2026, 1, 25), case=[heard()])]
        self.assertEqual(self.row(date(2026, 2, 1), early)["cycle"], 1)
        on_time = [panel(date(2026, 1, 26), case=[heard()])]
        self.assertEqual(self.row(date(2026, 2, 1), on_time)["cycle"], 2)
        deferred = [panel(date(2026, 1, 26), case=[heard("deferred")])]
        self.assertEqual(self.row(date(2026, 2, 1), deferred)["cycle"], 1)

    def test_clk_7_a_cycle_is_missed_once_day_168_has_come(self) -> None:
        self.assertEqual(self.row(date(2026, 4, 19))["missed_cycles"], [])
        self.assertEqual(self.row(date(2026, 4, 20))["missed_cycles"], [1])
        late = [panel(date(2026, 4, 20), case=[heard()])]
        row = self.row(date(2026, 4, 20), late)
        self.assertEqual([row["missed_cycles"], row["cycle"]], [[1], 3])

    def test_clk_2_the_next_review_is_after_the_day(self) -> None:
        self.assertEqual(self.row(date(2025, 12, 1))["next_dcpr"], "2025-12-29")
        self.assertEqual(self.row(date(2025, 11, 30))["next_dcpr"], "2025-12-01")

    def test_clk_2_a_review_is_wanting_once_the_next_has_come(self) -> None:
        done = case(dcpr=[{"date": date(2025, 12, 28)}])
        self.assertIsNone(severity(explain(date(2026, 1, 25), [done]), "CLK-2", "A1234567"))
        self.assertEqual(
            severity(explain(date(2026, 1, 26), [done]), "CLK-2", "A1234567"), "warning"
        )


class Compliance(unittest.TestCase):
    PANEL_DAY = date(2026, 2, 3)

    def measures(self, as_of: date, response: Table, **rules: Any) -> Any:
        listing = heard("release", response=response)
        result = explain(as_of, [case()], [panel(self.PANEL_DAY, case=[listing])], **rules)
        return result["recommendations"][0]["measures"]

    def test_cmp_3_on_the_last_day_and_a_day_late(self) -> None:
        agreed = {"decision": "agree", "recorded_on": date(2026, 2, 17)}
        self.assertEqual(self.measures(date(2026, 3, 1), agreed)["acknowledgement"], "compliant")
        agreed["recorded_on"] = date(2026, 2, 18)
        self.assertEqual(self.measures(date(2026, 3, 1), agreed)["acknowledgement"], "late")

    def test_gen_1_a_later_response_is_pending_then_outstanding(self) -> None:
        agreed = {"decision": "agree", "recorded_on": date(2026, 2, 19)}
        self.assertEqual(self.measures(date(2026, 2, 17), agreed)["acknowledgement"], "pending")
        self.assertEqual(self.measures(date(2026, 2, 18), agreed)["acknowledgement"], "outstanding")

    def test_post_7_a_rejection_needs_reasons_and_under_9_0_a_grade(self) -> None:
        rejected = {"decision": "disagree", "recorded_on": date(2026, 2, 10), "reason": "N/A."}
        self.assertEqual(
            self.measures(date(2026, 3, 1), rejected)["acknowledgement"], "non-compliant"
        )
        rejected["reason"] = "New facts"
        rejected["approved"] = {"name": "Birch", "grade": "SEO", "on": date(2026, 2, 9)}
        self.assertEqual(self.measures(date(2026, 3, 1), rejected)["acknowledgement"], "compliant")
        rules = {"guidance": "9.0", "rejection_grade": "G7"}
        values = self.measures(date(2026, 3, 1), rejected, **rules)
        self.assertEqual(values, {"acknowledgement": "non-compliant", "dcpr": "outstanding"})

    def test_cmp_4_halves_round_away_from_zero(self) -> None:
        refs = [f"A{1000000 + i}" for i in range(16)]
        listings = [heard("release", ref, response={"decision": "agree"}) for ref in refs]
        listings[0]["response"]["recorded_on"] = self.PANEL_DAY
        result = explain(
            date(2026, 3, 1), [case(r) for r in refs], [panel(self.PANEL_DAY, case=listings)]
        )
        rates = {row["measure"]: row["rate"] for row in result["compliance"]}
        self.assertEqual(rates, {"acknowledgement": 6.3, "calendar-event": 0.0, "dcpr": 0.0})


class Fees(unittest.TestCase):
    def claim(self, id: str = "c-1", submitted: date = date(2026, 3, 20), **line: Any) -> Table:
        return {"id": id, "member": "ind", "submitted_on": submitted, "line": [line]}

    def cancelled(self, at: datetime) -> Any:
        member = {"person": "ind", "answer": "attending"}
        day = date(2026, 3, 10)
        times = {"start": datetime(2026, 3, 10, 10), "cancelled_at": at}
        line: Table = {"kind": "cancelled-panel", "date": day, "panel": f"p-{day}"}
        made = [panel(day, "cancelled", member=[member], **times)]
        return explain(date(2026, 3, 31), [], made, [self.claim(**line)])["claims"][0]

    def test_fee_4_72_hours_to_the_minute(self) -> None:
        self.assertEqual(self.cancelled(datetime(2026, 3, 7, 10, 0))["fees_pence"], 22050)
        self.assertEqual(self.cancelled(datetime(2026, 3, 7, 9, 59))["fees_pence"], 0)
        self.assertEqual(self.cancelled(datetime(2026, 3, 12, 9, 0))["fees_pence"], 22050)

    def test_fee_10_a_line_takes_the_rate_of_its_date(self) -> None:
        for day, pence in (
            (date(2026, 3, 9), 10500),
            (date(2026, 3, 10), 11025),
            (date(2021, 12, 31), 0),
        ):
            claim = self.claim(kind="feedback-meeting", date=day)
            self.assertEqual(
                explain(date(2026, 3, 31), [], [], [claim])["claims"][0]["total_pence"], pence
            )

    def test_fee_9_the_first_by_submission_then_id_stands(self) -> None:
        day = date(2026, 3, 9)
        made = [panel(day, member=[{"person": "ind", "attended": True}])]
        line: Table = {"kind": "panel", "date": day, "panel": f"p-{day}"}
        claims = [self.claim("c-9", **line), self.claim("c-10", **line)]
        result = explain(date(2026, 3, 31), [], made, claims)
        self.assertEqual([row["total_pence"] for row in result["claims"]], [21000, 0])
        self.assertEqual([severity(result, "FEE-9", id) for id in ("c-10", "c-9")], [None, "error"])

    def test_fee_5_a_month_from_31_january_ends_on_28_february(self) -> None:
        for submitted, expected in ((date(2026, 2, 28), None), (date(2026, 3, 1), "warning")):
            claim = self.claim(
                submitted=submitted, kind="training", date=date(2026, 1, 31), rate="half"
            )
            result = explain(date(2026, 3, 31), [], [], [claim])
            self.assertEqual(severity(result, "FEE-5", "c-1"), expected)

    def test_exp_1_accrues_what_was_attended_and_not_claimed(self) -> None:
        made = [
            panel(date(2026, 3, d), member=[{"person": "ind", "attended": True}]) for d in (9, 10)
        ]
        spent = self.claim(kind="expense", date=date(2026, 4, 1), category="rail", amount="1_000.5")
        rows = explain(date(2026, 4, 2), [], made, [spent | {"submitted_on": date(2026, 4, 1)}])
        self.assertEqual([row["accrued_pence"] for row in rows["expenditure"]], [43050, 0])
        self.assertEqual([row["year_to_date_pence"] for row in rows["expenditure"]], [0, 100050])


class Panels(unittest.TestCase):
    def test_pan_14_a_term_ends_the_day_before_its_anniversary(self) -> None:
        member = [{"person": "ind", "attended": True}]
        for day, expected in ((date(2026, 2, 27), None), (date(2026, 2, 28), "error")):
            result = explain(date(2026, 3, 1), [], [panel(day, member=member)])
            self.assertEqual(severity(result, "PAN-14", f"p-{day} ind"), expected)

    def test_gen_1_a_panel_held_later_is_still_planned(self) -> None:
        day = date(2026, 2, 3)
        result = explain(date(2026, 2, 2), [case()], [panel(day, case=[heard()])])
        self.assertEqual(result["recommendations"], [])
        self.assertEqual(result["cases"][0]["planned_panel"], f"p-{day}")
        self.assertEqual(severity(result, "PAN-3", f"p-{day}"), "advice")

    def test_sel_4_counts_opening_cases_and_wash_up(self) -> None:
        result = explain(date(2026, 2, 3), [case()], [panel(date(2026, 2, 3), case=[heard()])])
        self.assertEqual(result["panels"][0]["minutes"], 28)


class Comparison(unittest.TestCase):
    def run_against(self, change: str) -> subprocess.CompletedProcess[str]:
        with tempfile.TemporaryDirectory() as temporary:
            program = Path(temporary) / "program"
            script = (
                f'#!/bin/sh\n{sys.executable} {HERE}/reference.py "$5" --as-of "$7" | {change}\n'
            )
            program.write_text(script)
            program.chmod(0o755)
            command = [
                sys.executable,
                str(HERE / "compare.py"),
                "--seeds",
                "1-4",
                "--program",
                str(program),
            ]
            return subprocess.run(command, capture_output=True, text=True, check=False)

    def test_the_reference_agrees_with_itself(self) -> None:
        run = self.run_against("cat")
        self.assertEqual((run.returncode, run.stdout), (0, "4 passed, 0 failed\n"))

    def test_a_changed_fact_and_a_changed_severity_are_found(self) -> None:
        run = self.run_against('sed -e \'s/"cycle": 1,/"cycle": 9,/\' -e \'s/"advice"/"error"/\'')
        self.assertEqual(run.returncode, 1)
        self.assertIn("cases.cycle: differs in", run.stdout)
        self.assertIn("PAN-15: extra", run.stdout)
        self.assertIn("0 passed, 4 failed", run.stdout)


if __name__ == "__main__":
    unittest.main()
