#!/usr/bin/env python3
"""The register that CCU was inspected on, rebuilt from the report's counts, and what the program says of it.

    python3 tests/register/inspected.py PROGRAM

CCU 5.6 to 5.8: 415 referrals, of which 14 rejected, 72 signposted and 329 accepted; decisions took 1.51 calendar days
for the 292 accepted with complete records and 1.69 for 13 of those rejected. CCU 5.37 to 5.39: three were accepted and
turned away at once, 6 of 404 closed without a date, 57 of 89 issues without one. No case is real.
"""

import json
import re
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


class Register:
    """The text of the register, with the line at which each referral begins."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.begins: dict[str, int] = {}

    def add(self, count: int, decision: str, days: int | None, *more: str) -> None:
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
                self.lines += [f"decided_at = {at}", f"told_at = {at}"]
            if decision == "accepted":
                self.lines += ['specialist = "oak"', f"allocated_on = {received + timedelta(days=days or 0)}"]
            else:
                self.lines += ['reason = "Decided elsewhere"', 'signposted_to = "The settlement team"']
            self.lines += more

    def add_issues(self, count: int, *more: str) -> None:
        for number in range(count):
            self.lines += ["[[issue]]", f'id = "i{len(self.lines)}-{number}"', 'title = "An issue"']
            self.lines += ["opened_on = 2019-01-07", *more]


def inspected() -> Register:
    answered = ("work_done_on = 2021-07-01", "answered_on = 2021-07-02", "systemic = false")
    register = Register()
    register.add(74, "accepted", 3, *answered)
    register.add(212, "accepted", 1, *answered)
    register.add(5, "accepted", 1)  # called closed, and nobody can say since when
    register.add(1, "accepted", 2)
    register.add(37, "accepted", None)
    register.add(4, "rejected", 3)
    register.add(7, "rejected", 1)
    register.add(1, "rejected", 1, "answered_on = 2021-07-02")
    register.add(1, "rejected", 2)
    register.add(1, "rejected", None)
    register.add(70, "signposted", 0)
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
        inputs = root / "inputs"
        (inputs / "referrals").mkdir(parents=True)
        (inputs / "cases").mkdir()
        for name in ("settings.toml", "people.toml"):
            text = (TESTS / "guidance/shared" / name).read_text(encoding="utf-8")
            owner = 'data_owner = { name = "Alder Fictional", email = "a@example.org", trained_on = 2021-01-04 }\n'
            (inputs / name).write_text(text.replace("[team]\n", f"[team]\n{owner}"), encoding="utf-8")
        (inputs / "holidays.toml").write_text("", encoding="utf-8")
        (inputs / "referrals/r.toml").write_text("\n".join(cls.register.lines) + "\n", encoding="utf-8")
        cls.output = root / "output"
        at = ["-i", str(inputs), "--as-of", AS_OF]
        templates = ["-t", str(TESTS.parent / "templates")]
        built = subprocess.run(
            [PROGRAM, "build", "-q", *at, *templates, "-o", str(cls.output), "--only", "referrals,data-quality"],
            capture_output=True, text=True, check=False,
        )
        cls.status, cls.said = built.returncode, built.stderr
        cls.facts = json.loads(subprocess.run([PROGRAM, "explain", "--format", "json", *at], capture_output=True, check=False).stdout)
        cls.page = Page(cls.output / "referrals.html")

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def findings(self, rule: str, severity: str) -> list[dict]:
        return [f for f in self.facts["findings"] if (f["rule"], f["severity"]) == (rule, severity)]

    def test_what_was_rejected_signposted_and_accepted_is_counted_apart(self) -> None:
        self.assertIn("415 referrals", self.page.text.replace("referrals :", "referrals"))
        rows = {row[0]: row[1:] for row in self.page.table("Average time of decisions").rows}
        timed = {what: int(row[0]) for what, row in rows.items()}
        undated = {what: int(row[3]) for what, row in rows.items()}
        self.assertEqual({k: timed[k] + undated[k] for k in timed}, {"Accepted": 329, "Rejected": 14, "Signposted": 72})
        self.assertEqual(undated, {"Accepted": 37, "Rejected": 1, "Signposted": 0})

    def test_calendar_days_stand_beside_working_days(self) -> None:
        rows = {row[0]: row[1:3 + 1] for row in self.page.table("Average time of decisions").rows}
        self.assertEqual(rows["Accepted"], ["292", "1.51", "1.00"])
        self.assertEqual(rows["Rejected"], ["13", "1.69", "1.08"])

    def test_what_was_accepted_and_turned_away_at_once_is_an_error_at_its_line(self) -> None:
        subjects = {f["subject"] for f in self.findings("REF-9", "error")}
        self.assertEqual(len(subjects), 3)
        for subject in subjects:
            lines = range(self.register.begins[subject], self.register.begins[subject] + 14)
            told = [int(n) for n in re.findall(rf"r\.toml:(\d+):\d+: error: {subject}:", self.said)]
            self.assertTrue(told and told[0] in lines, (subject, told))
        self.assertEqual(self.status, 1)

    def test_issues_closed_without_a_date_are_told_one_by_one(self) -> None:
        self.assertEqual(len(self.findings("ISS-1", "error")), 57)
        rows = self.page.table("Systemic issues").rows
        self.assertEqual((len(rows), sum("No date recorded" in " ".join(row) for row in rows)), (89, 57))

    def test_cases_without_an_answer_are_told(self) -> None:
        states = Counter(r["state"] for r in self.facts["referrals"])
        self.assertEqual(states["accepted"], 6)
        self.assertEqual(len(self.findings("REF-3", "warning")), 6)

    def test_the_quality_of_the_register_is_told_with_who_answers_for_it(self) -> None:
        page = Page(self.output / "data-quality.html")
        self.assertIn("Alder Fictional answers for the quality", page.text)
        rows = {row[0]: row[2:] for s in page.sections for t in s.tables for row in t.rows if "Complete" in t.heads}
        self.assertEqual(rows["Issues: closed on"][:2], ["57", "0.0%"])
        self.assertEqual(rows["Decision"][:3], ["415", "100.0%", "90.8%"])  # 377 of 415 have their time

    def test_libreoffice_calculates_the_cached_values_and_catches_a_wrong_one(self) -> None:
        books = sorted(self.output.glob("referrals/*.xlsx"))[:3]
        self.assertTrue(books)
        reader = [sys.executable, str(TESTS / "readers/recalculate.py")]
        right = subprocess.run([*reader, *map(str, books)], capture_output=True, text=True, check=False)
        self.assertEqual((right.returncode, right.stdout), (0, ""))
        wrong = subprocess.run([*reader, str(self._tampered(books[0]))], capture_output=True, text=True, check=False)
        self.assertEqual(wrong.returncode, 1)

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
