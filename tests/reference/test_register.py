#!/usr/bin/env python3
"""Figures worked by hand of what came with the second contract: each name says the fact."""

import unittest
from datetime import date, datetime, timedelta
from typing import Any

from folders.toml import Table
from test_reference import MONDAY, case, explain, heard, panel, settings, severity

REF = "A1234567"


def team(**keys: Any) -> dict[str, Table]:
    return {"settings": {**settings(), "team": keys}}


class Cases(unittest.TestCase):
    def test_gen_1_a_detention_that_begins_later_has_no_row(self) -> None:
        self.assertEqual(explain(date(2025, 11, 2), [case()])["cases"], [])
        self.assertEqual(len(explain(MONDAY, [case()])["cases"]), 1)

    def test_gen_3_the_area_until_a_day_stood_the_day_before(self) -> None:
        held = [panel(date(2026, 2, 3), case=[heard()])]
        for until, area in ((date(2026, 2, 3), "north"), (date(2026, 2, 4), "south")):
            given = case(was=[{"until": until, "area": "south"}])
            row = explain(date(2026, 3, 1), [given], held)["recommendations"][0]
            self.assertEqual(row["area"], area)

    def test_gen_5_cycles_up_to_the_last_panel_are_neither_missed_nor_open(self) -> None:
        given = case(detention={"start": MONDAY, "last_panel": date(2026, 4, 20)})
        row = explain(date(2026, 7, 13), [given])["cases"][0]
        self.assertEqual([row["cycle"], row["missed_cycles"]], [3, []])
        row = explain(date(2026, 10, 5), [given])["cases"][0]
        self.assertEqual([row["cycle"], row["missed_cycles"]], [3, [3]])

    def test_gen_5_nothing_before_the_records_is_missing(self) -> None:
        for begin, missed in ((date(2026, 1, 26), [1]), (date(2026, 1, 27), [])):
            result = explain(date(2026, 4, 20), [case()], more=team(records_from=begin))
            self.assertEqual(result["cases"][0]["missed_cycles"], missed)
        self.assertIsNone(severity(result, "GEN-5", REF))
        result = explain(date(2026, 4, 20), [case()], more=team(records_from=date(2026, 2, 9)))
        self.assertEqual(severity(result, "GEN-5", REF), "warning")

    def test_sel_6_placed_from_day_84_to_the_windows_last_day(self) -> None:
        for day, placed in ((25, False), (26, True)):
            planned = [panel(date(2026, 1, day), "planned", case=[{"ref": REF, "basis": "cycle"}])]
            row = explain(date(2026, 1, 2), [case()], planned)["cases"][0]
            self.assertEqual(row["placed"], placed)
        for day, expected in ((31, None), (32, "warning")):
            on = date(2026, 1, 1) + timedelta(days=day - 1)
            self.assertEqual(severity(explain(on, [case()]), "SEL-6", REF), expected)

    def test_sel_8_who_left_before_the_panel_is_withdrawn(self) -> None:
        given = case(detention={"start": MONDAY, "ended": date(2026, 2, 2)})
        listed = [{"ref": REF, "basis": "cycle"}]
        planned = [panel(date(2026, 2, 3), "planned", case=listed)]
        result = explain(date(2026, 2, 2), [given], planned)
        row = result["panels"][0]
        self.assertEqual([row["withdrawn"], row["order"], row["minutes"]], [[REF], [], 20])
        self.assertEqual(severity(result, "SEL-8", f"p-2026-02-03 {REF}"), "advice")

    def test_sel_7_a_referral_on_no_panel_for_28_days(self) -> None:
        given = case(referral={"by": "dvaat", "on": date(2025, 11, 10), "reason": "A concern"})
        for day, passed in ((date(2025, 12, 7), False), (date(2025, 12, 8), True)):
            result = explain(day, [given])
            row = {"ref": REF, "kind": "ad-hoc", "by": None, "planned_panel": None}
            self.assertEqual(result["obligations"], [row | {"passed": passed}])
            self.assertEqual(severity(result, "SEL-7", REF), "warning" if passed else None)

    def test_dq_4_one_name_in_two_codings_in_detentions_that_overlap(self) -> None:
        born = {"nationality": "Vietnam", "date_of_birth": date(1990, 4, 1)}
        for start, expected in ((date(2026, 1, 31), "warning"), (date(2026, 2, 1), "advice")):
            left = {"start": MONDAY, "ended": date(2026, 2, 1)}
            first = case(**born | {"name": "C\u00e9dar", "detention": left})
            again = born | {"name": "ce\u0301dar ", "nationality": "Viet Nam"}
            second = case("B1234567", **again | {"detention": {"start": start}})
            result = explain(date(2026, 3, 1), [first, second])
            self.assertEqual(severity(result, "DQ-4", "B1234567"), expected)


class Claims(unittest.TestCase):
    DAY = date(2026, 3, 9)

    def found(self, first: Table, second: Table, rule: str) -> str | None:
        claims: list[Table] = [
            {"id": id, "member": "ind", "submitted_on": self.DAY, "line": [line]}
            for id, line in (("c-1", first), ("c-2", second))
        ]
        return severity(explain(date(2026, 3, 31), [], [], claims), rule, "c-2")

    def rail(self, day: int, amount: str, receipt: str | None) -> Table:
        on = date(2026, 3, day)
        line = {"kind": "expense", "date": on, "category": "rail", "amount": amount}
        return line | {"receipt": receipt}

    def test_fee_11_one_receipt_or_one_day_and_amount(self) -> None:
        rail = self.rail(2, "5", "R-1")
        self.assertEqual(self.found(rail, self.rail(3, "7", " r-1"), "FEE-11"), "warning")
        self.assertEqual(self.found(rail, self.rail(2, "5.00", None), "FEE-11"), "warning")
        self.assertIsNone(self.found(rail, self.rail(2, "5", "R-2"), "FEE-11"))

    def test_fee_12_a_line_of_another_day_than_its_panel_counts_nothing(self) -> None:
        held = [panel(self.DAY, member=[{"person": "ind", "attended": True}])]
        line = {"kind": "panel", "date": date(2026, 3, 10), "panel": f"p-{self.DAY}"}
        claim = {"id": "c-1", "member": "ind", "submitted_on": date(2026, 3, 10), "line": [line]}
        result = explain(date(2026, 3, 31), [], held, [claim])
        self.assertEqual(result["claims"][0]["total_pence"], 0)
        self.assertEqual(result["expenditure"][0]["accrued_pence"], 21000)

    def test_pan_15_halves_up_in_proportion_to_the_days_in_term(self) -> None:
        # The term of 18 months from 31 August 2024 ends on 28 February 2026: of the 365 days to
        # 31 March 2026 it has 333; 15 and 30 times 333/365 are 13.7 and 27.4.
        row = explain(date(2026, 3, 31))["members"][0]
        self.assertEqual([row["expected"], row["in_term"]], [[14, 27], False])
        self.assertEqual(row["term_end"], "2026-02-28")


class Register(unittest.TestCase):
    """Monday 2 March 2026; no bank holidays."""

    RECEIVED = datetime(2026, 3, 2, 9, 30)

    def row(self, as_of: date, **keys: Any) -> Any:
        given = {"id": "R-1", "received_at": self.RECEIVED, "kind": "discretion", **keys}
        return explain(as_of, more={"referrals/all": {"referral": [given]}})["referrals"][0]

    def accepted(self, **keys: Any) -> Table:
        at = datetime(2026, 3, 3, 10)
        return {"decision": "accepted", "decided_at": at, "told_at": at, **keys}

    def test_ref_1_by_the_same_time_of_the_second_working_day(self) -> None:
        for minute, value in ((30, "compliant"), (31, "late")):
            told = self.accepted(told_at=datetime(2026, 3, 4, 9, minute))
            self.assertEqual(self.row(date(2026, 3, 31), **told)["told"], value)
        self.assertEqual(self.row(date(2026, 3, 4))["told"], "pending")
        self.assertEqual(self.row(date(2026, 3, 5))["told"], "outstanding")

    def test_ref_2_a_day_off_after_the_last_working_day_is_in_time(self) -> None:
        # Allocated on Friday 6 March: the fifth working day is Friday 13, and Monday 16 is late.
        for day, value in ((13, "compliant"), (15, "compliant"), (16, "late")):
            keys = self.accepted(allocated_on=date(2026, 3, 6), work_done_on=date(2026, 3, day))
            self.assertEqual(self.row(date(2026, 3, 31), **keys)["work"], value)

    def test_ref_3_needed_by_is_sooner_than_ten_working_days(self) -> None:
        answered = self.accepted(answered_on=date(2026, 3, 17))
        row = self.row(date(2026, 3, 31), **answered)
        self.assertEqual([row["answer"], row["working_days"]], ["compliant", 10])
        self.assertEqual(row["state"], "answered")
        row = self.row(date(2026, 3, 31), **answered, needed_by=date(2026, 3, 16))
        self.assertEqual(row["answer"], "late")

    def test_ref_2_work_handed_back_is_not_applicable(self) -> None:
        keys = self.accepted(allocated_on=date(2026, 3, 6), returned={"on": date(2026, 3, 9)})
        result = self.row(date(2026, 3, 31), **keys)
        self.assertEqual(result["work"], "not-applicable")

    def test_com_1_months_quarters_and_years_end_on_their_last_day(self) -> None:
        dues: list[Any] = [date(2021, 4, 2), "2021-04", "2020-21 Q4", "2020-21 Q1", "2021-22"]
        given = [
            {"id": f"c-{index}", "recommendations": [], "due": due}
            for index, due in enumerate(dues)
        ]
        more: dict[str, Table] = {"commitments": {"commitment": given}}
        rows = explain(date(2021, 4, 1), more=more)["commitments"]
        self.assertEqual(
            [row["due"] for row in rows],
            ["2021-04-02", "2021-04-30", "2021-03-31", "2020-06-30", "2022-03-31"],
        )
        late = [row["id"] for row in rows if row["state"] == "overdue"]
        self.assertEqual(late, ["c-2", "c-3"])
        self.assertEqual([row["days_late"] for row in rows], [0, 0, 1, 275, 0])

    def test_com_3_a_revised_date_does_not_hide_the_first(self) -> None:
        revised = [{"to": "2021-06", "on": date(2021, 3, 30)}]
        given = {"id": "c", "recommendations": [], "due": "2021-04", "revised": revised}
        result = explain(date(2021, 5, 1), more={"commitments": {"commitment": [given]}})
        row = result["commitments"][0]
        self.assertEqual([row["due"], row["days_late"]], ["2021-06-30", 1])
        self.assertEqual(severity(result, "COM-3", "c"), "error")


if __name__ == "__main__":
    unittest.main()
