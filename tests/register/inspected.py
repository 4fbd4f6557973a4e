#!/usr/bin/env python3
"""The register that CCU was inspected on, rebuilt from the report's counts, and what the program says of it.

    python3 tests/register/inspected.py PROGRAM

CCU 5.6 to 5.8: 415 referrals, of which 14 rejected, 72 signposted and 329 accepted; decisions took 1.51 calendar days
for the 292 accepted with complete records and 1.69 for 13 of those rejected; two of those signposted were not completed,
and 11 cases were open. CCU 5.37 to 5.39: three were accepted and turned away at once, 6 of 404 closed without a date, 57
of 89 issues without one. Where the report does not say which cases a fault was in, the fixture says so. No case is real.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS / "properties"))

from documents import Page, text_of, workbook  # noqa: E402

PROGRAM = ""
AS_OF = "2021-09-30"

TURNED_AWAY = """[[referral]]
id = "slip"
received_at = 2021-09-01T09:00:00
channel = "email"
from = "visas"
subject = "A case"
kind = "evidence"
"""
REFUSED = {
    'decision = "closed"': "accepted, rejected, signposted",
    "decided_at = 2021-09-02": "decided_at",
    'answered_on = "unknown"': "answered_on",
    "completion_days = 2": "unknown key 'completion_days'",
    "answered_on = 2035-09-02": "has not happened yet",
    'id = "slip"': "id",
}
"""What the tracker's columns held, and a word of how it is refused."""


class Register:
    """The text of the register, with the line at which each referral begins."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.begins: dict[str, int] = {}
        self.closed: list[str] = []
        """What the tracker called closed, which is no word of the records: they say what was done, and when."""

    def add(self, count: int, decision: str, days: int | None, *more: str, is_closed: bool = True, is_told: bool = True) -> None:
        """Referrals decided so many calendar days after receipt, or at no time that anybody knows. What takes three
        days is received on a Friday: the tracker counted the weekend (CCU 5.11)."""
        for _ in range(count):
            number = len(self.begins)
            name = f"r{number:03}"
            self.begins[name] = len(self.lines) + 1
            received = date(2018, 7, 2) + timedelta(days=7 * (number % 150) + (4 if days == 3 else 0))
            self.lines += ["[[referral]]", f'id = "{name}"', f"received_at = {received}T09:00:00"]
            self.lines += ['channel = "email"', 'from = "immigration-enforcement"', 'subject = "A case"']
            self.lines += [f'kind = "kind {number}"', f'decision = "{decision}"']
            if days is not None:
                at = f"{received + timedelta(days=days)}T09:00:00"
                self.lines += [f"decided_at = {at}"] + [f"told_at = {at}"] * is_told
            if decision == "accepted":
                self.lines += ['specialist = "oak"', f"allocated_on = {received + timedelta(days=days or 0)}"]
            else:
                self.lines += ['reason = "Decided elsewhere"', 'signposted_to = "The settlement team"']
            self.lines += more
            self.closed += [name] * is_closed

    def add_issues(self, count: int, *more: str) -> None:
        for number in range(count):
            self.lines += ["[[issue]]", f'id = "i{len(self.lines)}-{number}"', 'title = "An issue"']
            self.lines += ["opened_on = 2019-01-07", *more]


def inspected() -> Register:
    answered = ("work_done_on = 2021-07-01", "answered_on = 2021-07-02", "systemic = false")
    register = Register()
    register.add(74, "accepted", 3, *answered)
    register.add(212, "accepted", 1, *answered)
    register.add(1, "accepted", 2, *answered)
    register.add(5, "accepted", 1)  # called closed, and nobody can say since when
    register.add(28, "accepted", None, *answered)
    register.add(9, "accepted", None, is_closed=False)
    register.add(4, "rejected", 3)
    register.add(7, "rejected", 1)
    register.add(1, "rejected", 1, "answered_on = 2021-07-02")
    register.add(1, "rejected", 2)
    register.add(1, "rejected", None)  # the sixth that is closed without a date
    register.add(68, "signposted", 0)
    register.add(1, "signposted", 0, is_closed=False, is_told=False)  # "awaiting completion"
    register.add(1, "signposted", None, is_closed=False)
    register.add(2, "signposted", 0, "answered_on = 2021-07-02")
    register.add_issues(57, 'state = "closed"', 'evidence = "Fewer referrals of the kind"')
    register.add_issues(32, 'state = "open"', "looked_at = [2021-09-20]")
    return register


class Inspected(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        root = Path(cls.folder.name)
        cls.register = inspected()
        cls.inputs = inputs = root / "inputs"
        (inputs / "referrals").mkdir(parents=True)
        (inputs / "cases").mkdir()
        for name in ("settings.toml", "people.toml"):
            text = (TESTS / "guidance/shared" / name).read_text(encoding="utf-8")
            owner = 'data_owner = { name = "Alder Fictional", email = "a@example.org", trained_on = 2021-01-04 }\n'
            (inputs / name).write_text(text.replace("[team]\n", f"[team]\n{owner}"), encoding="utf-8")
        (inputs / "holidays.toml").write_text("", encoding="utf-8")
        shutil.copy(TESTS.parent / "inputs/commitments.toml", inputs)
        (inputs / "referrals/r.toml").write_text("\n".join(cls.register.lines) + "\n", encoding="utf-8")
        cls.output = root / "output"
        at = ["-i", str(inputs), "--as-of", AS_OF]
        templates = ["-t", str(TESTS.parent / "templates")]
        built = subprocess.run(
            [PROGRAM, "build", "-q", *at, *templates, "-o", str(cls.output), "--only", "referrals,commitments,data-quality"],
            capture_output=True, text=True, check=False,
        )
        cls.status, cls.said = built.returncode, built.stderr
        cls.facts = json.loads(subprocess.run([PROGRAM, "explain", "--format", "json", *at], capture_output=True, check=False).stdout)
        cls.page = Page(cls.output / "referrals.html")

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def record_of(self, name: str) -> list[str]:
        begin = self.register.begins[name]
        end = next(n for n in range(begin, len(self.register.lines)) if self.register.lines[n].startswith("[["))
        return self.register.lines[begin:end]

    def findings(self, rule: str, severity: str) -> list[dict]:
        return [f for f in self.facts["findings"] if (f["rule"], f["severity"]) == (rule, severity)]

    def test_what_was_rejected_signposted_and_accepted_is_counted_apart(self) -> None:
        self.assertIn("415 referrals", self.page.text.replace("referrals :", "referrals"))
        rows = {row[0]: row[1:] for row in self.page.table("Average time of decisions").rows}
        timed = {what: int(row[0]) for what, row in rows.items()}
        undated = {what: int(row[3]) for what, row in rows.items()}
        self.assertEqual({k: timed[k] + undated[k] for k in timed}, {"Accepted": 329, "Rejected": 14, "Signposted": 72})
        self.assertEqual(undated, {"Accepted": 37, "Rejected": 1, "Signposted": 1})

    def test_of_404_that_were_closed_6_have_no_date_and_none_is_passed_over(self) -> None:
        rows = {row["id"]: row for row in self.facts["referrals"]}
        self.assertEqual((len(rows), len(self.register.closed)), (415, 404))
        undated = {name for name in self.register.closed if rows[name]["state"] in ("received", "accepted")}
        self.assertEqual(len(undated), 6)
        told = {f["subject"] for rule in ("REF-1", "REF-3") for f in self.findings(rule, "warning")}
        self.assertLessEqual(undated, told)
        table = self.page.section("Open, worst first").tables[0]
        listed = {word for row in table.rows for word in row[0].split()}
        self.assertLessEqual(undated, listed)

    def test_states_are_those_that_the_dates_bear_out(self) -> None:
        # Answered: 287 of the complete, 28 without a decision's time and 3 of those turned away. Received: 28 less
        # those answered, so 9 accepted, 1 rejected and 1 signposted whose decision has no time.
        states = Counter(row["state"] for row in self.facts["referrals"])
        self.assertEqual(states, {"answered": 318, "accepted": 5, "rejected": 12, "signposted": 69, "received": 11})

    def test_calendar_days_stand_beside_working_days(self) -> None:
        rows = {row[0]: row[1:3 + 1] for row in self.page.table("Average time of decisions").rows}
        self.assertEqual(rows["Accepted"], ["292", "1.51", "1.00"])
        self.assertEqual(rows["Rejected"], ["13", "1.69", "1.08"])

    def test_what_was_accepted_and_turned_away_at_once_is_an_error_at_its_line(self) -> None:
        subjects = {f["subject"] for f in self.findings("REF-9", "error")}
        turned_away = {s for s in subjects if 'decision = "accepted"' not in self.record_of(s)}
        self.assertEqual((len(turned_away), len(subjects)), (3, 3 + 28))  # 28 have no time of their acceptance
        for subject in subjects:
            lines = range(self.register.begins[subject], self.register.begins[subject] + 14)
            told = [int(n) for n in re.findall(rf"r\.toml:(\d+):\d+: error: {subject}:", self.said)]
            self.assertTrue(told and told[0] in lines, (subject, told))
        self.assertEqual(self.status, 1)

    def test_issues_closed_without_a_date_are_told_one_by_one(self) -> None:
        self.assertEqual(len(self.findings("ISS-1", "error")), 57)
        rows = self.page.table("Systemic issues").rows
        self.assertEqual((len(rows), sum("No date recorded" in " ".join(row) for row in rows)), (89, 57))

    def test_cases_without_an_answer_or_a_decision_are_told(self) -> None:
        self.assertEqual(len(self.findings("REF-3", "warning")), 5)
        # 37 accepted, 1 rejected and 1 signposted without a time, and 1 that nobody was told of.
        self.assertEqual(len(self.findings("REF-1", "warning")), 40)

    def test_each_fault_that_is_let_in_stands_in_the_report_with_its_line(self) -> None:
        page = text_of(self.output / "data-quality.html")
        faults = [f for f in self.facts["findings"] if f["severity"] == "error"]
        self.assertEqual(len(faults), 57 + 31)
        for fault in faults:
            self.assertIn(f"{fault['file']}:{fault['line']}", page)

    def test_what_the_contract_refuses_is_refused_at_its_line(self) -> None:
        for slip, words in REFUSED.items():
            inputs = Path(self.folder.name) / "refused"
            shutil.copytree(self.inputs, inputs, dirs_exist_ok=True)
            (inputs / "referrals/r.toml").write_text("\n".join([*self.register.lines, TURNED_AWAY + slip, ""]), encoding="utf-8")
            line = len(self.register.lines) + TURNED_AWAY.count("\n") + 1
            done = subprocess.run([PROGRAM, "check", "-i", str(inputs), "--as-of", AS_OF], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 2)
            self.assertRegex(done.stderr, rf"r\.toml:{line}:\d+: error: [^\n]*{words}")

    def test_the_quality_of_the_register_is_told_with_who_answers_for_it(self) -> None:
        page = Page(self.output / "data-quality.html")
        self.assertIn("Alder Fictional answers for the quality", page.text)
        rows = {row[0]: row[2:] for s in page.sections for t in s.tables for row in t.rows if "Complete" in t.heads}
        self.assertEqual(rows["Issues: closed on"][0], "0.0% (0 of 57)")
        self.assertEqual(rows["Decision"][:2], ["100.0% (415 of 415)", "90.6% (376 of 415)"])  # that have their time
        self.assertEqual(rows["Answer"][0], "98.5% (318 of 323)")  # 5 of 292 + 28 + 3 have none

    def test_libreoffice_calculates_the_cached_values_and_catches_a_wrong_one(self) -> None:
        books = [self.output / "commitments.xlsx", *sorted(self.output.glob("referrals/*.xlsx"))[:3]]
        reader = [sys.executable, str(TESTS / "readers/recalculate.py")]
        wrong = self._tampered(books[1])
        # In one run: to start LibreOffice takes longer than all the workbooks.
        told = subprocess.run([*reader, *map(str, [*books, wrong])], capture_output=True, text=True, check=False)
        self.assertEqual(told.returncode, 1)
        self.assertRegex(told.stdout, rf"\A({re.escape(str(wrong))}: .*\n)+\Z")

    def _tampered(self, path: Path) -> Path:
        """A copy of which one count is cached as one more."""
        copy = Path(self.folder.name) / "tampered.xlsx"
        found = 0
        with zipfile.ZipFile(path) as before, zipfile.ZipFile(copy, "w") as after:
            for name in before.namelist():
                data = before.read(name)
                if name.startswith("xl/worksheets/") and not found:
                    more = lambda m: m[1] + str(int(m[2]) + 1).encode() + m[3]  # noqa: E731
                    data, found = re.subn(rb"(COUNTIFS[^<]*</f><v>)(\d+)(</v>)", more, data, count=1)
                after.writestr(name, data)
        self.assertEqual(found, 1)
        return copy

    def test_a_month_is_whole_in_its_workbook(self) -> None:
        months = Counter(date.fromisoformat(line[14:24]).strftime("%Y-%m") for line in self.register.lines if line.startswith("received_at"))
        for path in self.output.glob("referrals/*.xlsx"):
            cells = [cell for row in workbook(path)["Referrals"] for cell in row]
            self.assertEqual(sum(bool(re.fullmatch(r"r\d{3}", cell)) for cell in cells), months[path.stem], path.name)
        self.assertNotIn("settlement team", text_of(self.output / "data-quality.html"))


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
