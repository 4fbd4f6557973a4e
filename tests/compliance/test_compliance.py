#!/usr/bin/python3
"""Holds the compliance workbooks and emails to the facts, as their recipients' programs read them.

usage: test_compliance.py PROGRAM

Builds the sample and the folder `inspection` (the faults of CCU Figure 4) and recomputes every figure of every
workbook: Summary from the rows of its table Recommendations, and both from `explain --format json`.
"""

import datetime
import email
import email.policy
import functools
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import zipfile
from collections import Counter

import openpyxl

TESTS = pathlib.Path(__file__).parent.parent
PROGRAM = None
SHEETS = ["Contents", "Summary", "Recommendations", "Rejections", "Outstanding", "Trend", "Quality sample",
          "Data quality", "Findings"]
RECURRING = ["Barriers", "Barrier patterns", "By month", "Reasons", "Repeated actions", "Missed cycles"]
LAST = ["Definitions", "Clocks", "Changed figures"]
OUTCOMES = {"release": "Release: grant Secretary of State bail",
            "maintain-with-actions": "Maintain detention with case progression actions",
            "maintain": "Maintain detention", "no-recommendation": "No recommendation",
            "deferred": "Deferred: not reached, carried over"}
VALUES = {"Compliant": "compliant", "Late": "late", "Non-compliant": "non-compliant",
          "Outstanding": "outstanding", "Pending": "pending", "Not measurable": "not-measurable",
          "Not applicable": "not-applicable"}
MEASURES = {"Calendar event": "calendar-event", "Acknowledgement": "acknowledgement", "DCPR": "dcpr"}


def run(command, inputs, *options, as_of="2026-03-31"):
    result = subprocess.run([PROGRAM, command, "-i", str(inputs), "-t", str(TESTS.parent / "templates"),
                             "--as-of", as_of, *options], capture_output=True, text=True)
    assert result.returncode in (0, 1), result.stderr
    return result.stdout


def rate(counts):
    """CMP-4, in tenths of a percent."""
    due = sum(counts[value] for value in ("compliant", "late", "non-compliant", "outstanding"))
    return (2000 * counts["compliant"] + due) // (2 * due) if due else None


class Workbook:
    """A workbook with its cached values, its formulas and its text."""

    def __init__(self, path):
        self.path = path
        self.cached = openpyxl.load_workbook(path, data_only=True)

    @functools.cached_property
    def formulas(self):
        return openpyxl.load_workbook(self.path)

    def table(self, sheet, name):
        """The rows of a table, each a dictionary from heading to value."""
        worksheet = self.cached[sheet]
        heads, *rows = [[cell.value for cell in row] for row in worksheet[worksheet.tables[name].ref]]
        return [dict(zip(heads, row)) for row in rows]

    def texts(self):
        with zipfile.ZipFile(self.path) as parts:
            return "\n".join(parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml"))


class Built:
    """A folder of inputs with its documents and its facts."""

    def __init__(self, inputs, folder):
        self.inputs = inputs
        self.output = folder
        run("build", inputs, "-o", str(folder), "--only", "compliance")
        self.facts = json.loads(run("explain", inputs, "--format", "json"))
        self.areas = {}
        for code, name in re.findall(r'\[\[business_area\]\]\ncode = "(.*)"\nname = "(.*)"',
                                     (inputs / "settings.toml").read_text()):
            self.areas[code] = name
        self.areas_of = {}  # all that a case has been in: it may have moved since a panel (GEN-3)
        for path in (inputs / "cases").rglob("*.toml"):
            text = path.read_text()
            ref = re.search(r'^ref = "(.*)"', text, re.M)[1]
            self.areas_of[ref] = {re.search(r'^area = "(.*)"', text, re.M)[1]}
        for row in self.facts["recommendations"]:
            self.areas_of[row["case"]].add(row["area"])

    def months(self):
        return sorted(path.name for path in (self.output / "compliance").iterdir())

    @functools.cached_property
    def workbooks(self):
        """Each month, the area (None for all) and the workbook."""
        return [(month, None if path.stem == "compliance" else path.stem, Workbook(path))
                for month in self.months()
                for path in sorted((self.output / "compliance" / month).glob("*.xlsx"))]

    def recommendations(self, month, area):
        return [each for each in self.facts["recommendations"]
                if each["panel"].startswith(month) and area in (None, each["area"])]

    def recommendations_up_to(self, month, area):
        return [each for each in self.facts["recommendations"]
                if each["panel"][:7] <= month and area in (None, each["area"])]

    def counts(self, month, area, measure):
        counts = Counter()
        for row in self.facts["compliance"]:
            if row["month"] == month and row["measure"] == measure and area in (None, row["area"]):
                counts.update({value: row[value] for value in VALUES.values()})
        return counts


class Compliance(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        root = pathlib.Path(cls.folder.name)
        cls.sample = Built(TESTS.parent / "inputs", root / "sample")
        cls.inspection = Built(TESTS / "compliance" / "inspection", root / "inspection")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def each_workbook(self):
        for built in (self.sample, self.inspection):
            for month, area, workbook in built.workbooks:
                with self.subTest(inputs=built.inputs.name, month=month, area=area):
                    yield built, month, area, workbook

    def test_there_is_a_workbook_of_each_month_and_area_with_an_outcome(self):
        for built in (self.sample, self.inspection):
            expected = {(row["month"], row["area"]) for row in built.facts["compliance"]}
            expected |= {(month, None) for month, area in expected}
            self.assertEqual({(month, area) for month, area, _ in built.workbooks}, expected)
            emails = {(p.parent.name, p.stem) for p in built.output.glob("compliance/*/*.eml")}
            self.assertEqual(emails, {pair for pair in expected if pair[1]})

    def test_every_figure_of_summary_is_the_count_of_its_rows(self):
        for built, month, area, workbook in self.each_workbook():
            rows = workbook.table("Recommendations", "Recommendations")
            names = {row["Business area"]: row["Area code"] for row in rows}
            for line in workbook.table("Summary", "Summary"):
                code = names.get(line["Business area"])
                self.assertTrue(code or line["Business area"] == "All areas")
                counts = Counter(row[line["Measure"]] for row in rows if code in (None, row["Area code"]))
                for heading, value in VALUES.items():
                    self.assertEqual(line[heading], counts[value], (line, heading))
                expected = rate(counts)
                self.assertEqual(line["Rate"], "none due" if expected is None else expected / 1000, line)
                facts = built.counts(month, code, MEASURES[line["Measure"]])
                self.assertEqual({v: counts[v] for v in VALUES.values()}, {v: facts[v] for v in VALUES.values()})

    def test_rates_are_those_of_the_facts(self):
        for built, month, area, workbook in self.each_workbook():
            codes = {built.areas[code]: code for code in built.areas}
            by_key = {(row["area"], row["measure"]): row["rate"]
                      for row in built.facts["compliance"] if row["month"] == month}
            for line in workbook.table("Summary", "Summary"):
                if line["Business area"] == "All areas":
                    continue
                expected = by_key[codes[line["Business area"]], MEASURES[line["Measure"]]]
                shown = None if line["Rate"] == "none due" else round(line["Rate"] * 100, 1)
                self.assertEqual(shown, expected, line)

    def test_counts_and_rates_are_formulas_over_the_table(self):
        for _, _, _, workbook in self.each_workbook():
            sheet = workbook.formulas["Summary"]
            for row in list(sheet[sheet.tables["Summary"].ref])[1:]:
                for cell in row[2:]:
                    self.assertEqual(cell.data_type, "f", cell.coordinate)
                for cell in row[2:9]:
                    self.assertIn("Recommendations[", cell.value)

    def test_recommendations_are_those_of_the_facts(self):
        for built, month, area, workbook in self.each_workbook():
            rows = workbook.table("Recommendations", "Recommendations")
            facts = built.recommendations(month, area)
            self.assertEqual([(row["Panel"], row["Reference"]) for row in rows],
                             [(each["panel"], each["case"]) for each in facts])
            for row, each in zip(rows, facts):
                self.assertEqual(row["Outcome"], OUTCOMES[each["outcome"]])
                self.assertEqual(row["Area code"], each["area"])
                due = row["Response due"]
                self.assertEqual(due.date().isoformat() if due else None, each["response_due"])
                for heading, measure in MEASURES.items():
                    self.assertEqual(row[heading], each["measures"][measure])

    def test_elapsed_times_are_counted_from_the_panel(self):
        for built, _, _, workbook in self.each_workbook():
            holidays = set(re.findall(r"date = (\S+)", (built.inputs / "holidays.toml").read_text()))
            for row in workbook.table("Recommendations", "Recommendations"):
                if not isinstance(row["Recorded on"], datetime.datetime):
                    self.assertIsNone(row["Calendar days"])
                    continue
                start, end = row["Panel date"], row["Recorded on"]
                self.assertEqual(row["Calendar days"], (end - start).days)
                days = [start + datetime.timedelta(n + 1) for n in range((end - start).days)]
                working = [d for d in days if d.weekday() < 5 and d.date().isoformat() not in holidays]
                if end >= start:
                    self.assertEqual(row["Working days"], len(working))

    def test_outstanding_lists_what_is_open_of_this_month_and_before_oldest_first(self):
        for built, month, area, workbook in self.each_workbook():
            rows = [row for row in workbook.table("Outstanding", "Outstanding") if row["Measure"]]
            values = {(each["panel"], each["case"], measure): value
                      for each in built.recommendations_up_to(month, area)
                      for measure, value in each["measures"].items()}
            listed = [(r["Panel"], r["Reference"], MEASURES[r["Measure"]]) for r in rows]
            self.assertEqual(len(listed), len(set(listed)))
            # CMP-7: all that is outstanding, and of what is non-compliant that which can be put right.
            self.assertLessEqual({key for key, value in values.items() if value == "outstanding"}, set(listed))
            self.assertLessEqual({values[key] for key in listed}, {"outstanding", "non-compliant"})
            since = [row["Outstanding since"] for row in rows]
            self.assertEqual(since, sorted(since))
            for row in rows:
                elapsed = datetime.datetime(2026, 3, 31) - row["Outstanding since"]
                self.assertEqual(row["Calendar days"], elapsed.days)

    def test_the_trend_ends_with_this_month_and_leaves_out_a_rate_of_nothing(self):
        for built, month, area, workbook in self.each_workbook():
            rows = workbook.table("Trend", "Trend")
            self.assertEqual(len(rows), 12)
            last = datetime.date.fromisoformat(month + "-01")
            for back, row in enumerate(reversed(rows)):
                index = last.year * 12 + last.month - 1 - back
                key = f"{index // 12:04}-{index % 12 + 1:02}"
                none_due = []
                for heading, measure in MEASURES.items():
                    expected = rate(built.counts(key, area, measure))
                    self.assertEqual(row[heading], None if expected is None else expected / 1000)
                    none_due += [heading] if expected is None else []
                self.assertEqual(row["None due"] or "", ", ".join(none_due))

    def test_anybody_can_draw_the_sample_again(self):
        for built, month, area, workbook in self.each_workbook():
            drawn = workbook.table("Quality sample", "QualitySample")
            for row in (row for row in drawn if row["SHA-256"]):
                self.assertEqual(row["What is digested"], f'{month}/{row["Panel"]}/{row["Reference"]}')
                self.assertEqual(row["SHA-256"], hashlib.sha256(row["What is digested"].encode()).hexdigest())
            if area is None:
                keys = [f'{month}/{e["panel"]}/{e["case"]}' for e in built.recommendations(month, None)]
                digests = sorted(hashlib.sha256(key.encode()).hexdigest() for key in keys)
                least = -(-len(keys) // 20)
                self.assertEqual([row["SHA-256"] for row in drawn][:least], digests[:least])

    def test_an_area_s_workbook_and_email_hold_nothing_of_another_area(self):
        for built, month, area, workbook in self.each_workbook():
            if area is None:
                continue
            message = (workbook.path.parent / f"{area}.eml").read_bytes()
            text = workbook.texts() + email.message_from_bytes(
                message, policy=email.policy.default).get_body(("plain",)).get_content()
            for ref, owners in built.areas_of.items():
                if area not in owners and not any(other.startswith(ref) and area in built.areas_of[other]
                                                  for other in built.areas_of):
                    self.assertIsNone(re.search(rf"\b{re.escape(ref)}\b(?!/)", text), ref)
            # Where one of its cases has moved to is told beside what is to be put right of it.
            known = set().union(*(owners for owners in built.areas_of.values() if area in owners))
            for code, name in built.areas.items():
                if code not in known | {area}:
                    self.assertNotIn(f">{name}<", text)
                if code != area:
                    self.assertNotIn(f'"{code}"', text)

    def test_the_sheets_are_those_of_the_contract_with_the_marking_first_and_last(self):
        for _, _, area, workbook in self.each_workbook():
            names = workbook.cached.sheetnames
            recurring = [name for name in names if name in RECURRING]
            self.assertEqual(recurring, [name for name in RECURRING if name in recurring])
            self.assertEqual(names, SHEETS + recurring + LAST + (["Replies"] if area else []))
            for sheet in workbook.cached.worksheets:
                lines = [cell.value for cell in sheet["A"] if cell.value is not None]
                for line in (lines[0], lines[-1], sheet.oddHeader.center.text, sheet.oddFooter.center.text):
                    self.assertEqual(line, "OFFICIAL-SENSITIVE · FICTIONAL SAMPLE DATA")
                self.assertEqual(sheet.page_setup.orientation, "landscape")
            for name in ("Summary", "Recommendations", "Rejections", "Outstanding", "Trend", "Quality sample",
                         "Data quality", "Findings"):
                self.assertIsNotNone(workbook.cached[name].freeze_panes, name)

    def test_what_is_printed_is_wide_enough_to_read(self):
        """A page of A4 prints 190 characters in some 7 points; tables of fifteen columns need more."""
        for _, _, _, workbook in self.each_workbook():
            for sheet in workbook.cached.worksheets:
                area = re.search(r"\$[A-Z]+\$\d+:\$([A-Z]+)\$", str(sheet.print_area or ""))
                last = openpyxl.utils.column_index_from_string(area[1]) if area else sheet.max_column
                letters = map(openpyxl.utils.get_column_letter, range(1, last + 1))
                widths = [sheet.column_dimensions[letter].width for letter in letters]
                is_wide = sheet.title in ("Recommendations", "Rejections", "Replies")
                self.assertLessEqual(sum(widths), 275 if is_wide else 210, sheet.title)

    def test_the_first_sheet_leads_to_each_of_the_others(self):
        for _, _, _, workbook in self.each_workbook():
            names = workbook.cached.sheetnames[1:]
            self.assertEqual([row["Sheet"] for row in workbook.table("Contents", "Contents")], names)
            links = [cell.hyperlink.location for row in workbook.cached["Contents"] for cell in row if cell.hyperlink]
            self.assertEqual(links, [f"'{name}'!A1" for name in names])

    def test_a_sheet_has_one_table_and_no_merged_cells(self):
        for _, _, _, workbook in self.each_workbook():
            for sheet in workbook.cached.worksheets:
                self.assertEqual(len(sheet.tables), 1, sheet.title)
                self.assertFalse(sheet.merged_cells.ranges, sheet.title)
                self.assertEqual(sheet.page_setup.fitToWidth or 1, 1)

    def test_replies_ask_for_what_is_open_and_for_nothing_else(self):
        asked = 0
        for _, _, area, workbook in self.each_workbook():
            if area is None:
                continue
            sheet = workbook.cached["Replies"]
            self.assertTrue(sheet.protection.sheet)
            rows = [row for row in workbook.table("Replies", "Replies") if row["Reference"]]
            listed = {(row["Panel"], row["Reference"]) for row in rows}
            self.assertEqual(len(listed), len(rows))
            chased = workbook.table("Outstanding", "Outstanding")
            self.assertEqual(listed, {(row["Panel"], row["Reference"]) for row in chased if row["Measure"]})
            open_cells = {c.coordinate for row in sheet for c in row if not c.protection.locked}
            checked = {str(each.sqref) for each in sheet.data_validations.dataValidation}
            self.assertEqual(open_cells, checked)
            asked += len(open_cells)
        self.assertGreater(asked, 0)

    def test_charts_have_words_for_those_who_do_not_see_them(self):
        for _, _, _, workbook in self.each_workbook():
            with zipfile.ZipFile(workbook.path) as parts:
                drawings = [n for n in parts.namelist() if re.fullmatch(r"xl/drawings/drawing\d+\.xml", n)]
                self.assertGreaterEqual(len(drawings), 1)
                for name in drawings:
                    frames = re.findall(r"<xdr:cNvPr [^>]*>", parts.read(name).decode())
                    self.assertTrue(frames and all("descr=" in frame for frame in frames), name)

    def test_the_email_brings_the_workbook_that_is_written(self):
        for built, month, area, workbook in self.each_workbook():
            if area is None:
                continue
            path = workbook.path.parent / f"{area}.eml"
            message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            attached = [part for part in message.iter_attachments()]
            self.assertEqual([part.get_content() for part in attached], [workbook.path.read_bytes()])
            body = message.get_body(("plain",)).get_content().strip().splitlines()
            self.assertIn("OFFICIAL-SENSITIVE", body[0])
            self.assertIn("OFFICIAL-SENSITIVE", body[-1])
            self.assertTrue(message["Subject"].startswith("OFFICIAL-SENSITIVE: CPP compliance, "))
            for line in workbook.table("Summary", "Summary"):
                shown = line["Rate"] if line["Rate"] == "none due" else f'{line["Rate"] * 100:.1f}%'
                self.assertIn(f'{line["Measure"]} {shown}', "\n".join(body))

    def test_the_inspection_s_faults_are_told(self):
        north = Workbook(self.inspection.output / "compliance/2026-03/fno-north.xlsx")
        lines = [cell.value for cell in north.cached["Summary"]["A"] if cell.value]
        self.assertTrue(any(line.startswith("Not for issue: 2026-03-10-am A1000003: a response") for line in lines))
        found = {(row["Rule"], row["About"]): row for row in north.table("Findings", "Findings")}
        self.assertIn("date on which detention ended", found["DQ-3", "A1000004"]["Finding"])
        self.assertIn("United States", found["DQ-1", "A1000003"]["Finding"])
        quality = {(row["Business area"], row["Field"]): row for row in north.table("Data quality", "DataQuality")}
        self.assertEqual(quality["FNO North", "Date detention ended"]["Complete"], 0)
        self.assertEqual(quality["FNO North", "Nationality"]["Expected"], 2)
        self.assertEqual(quality["FNO North", "Nationality"]["Given"], 1)
        self.assertEqual(quality["FNO North", "Nationality"]["Valid"], 0)
        star = Workbook(self.inspection.output / "compliance/2026-03/fno.xlsx")
        [duplicate] = [row for row in star.table("Findings", "Findings") if row["Rule"] == "DQ-4"]
        self.assertEqual(duplicate["Finding"], "It names a case of another business area: ask the CPP team which.")
        owners = {row["Case owner"] for row in star.table("Recommendations", "Recommendations")}
        self.assertIn("=1+1", owners)

    def test_rejections_say_which_reasons_are_where(self):
        book = Workbook(self.inspection.output / "compliance/2026-03/compliance.xlsx")
        rows = {row["Reference"]: row for row in book.table("Rejections", "Rejections")}
        self.assertEqual(set(rows), {"A1000002", "A1000003"})
        self.assertEqual(rows["A1000002"]["Reasons on Atlas"], "no")
        self.assertEqual(rows["A1000002"]["Reason"], "Not recorded")
        self.assertEqual(rows["A1000003"]["Reasons on Atlas"], "yes")
        self.assertEqual(rows["A1000003"]["Kinds of reason"], "Risk of absconding")
        # 10 to 16 March are 6 calendar days and 4 working days.
        self.assertEqual((rows["A1000002"]["Calendar days"], rows["A1000002"]["Working days"]), (6, 4))

    def test_version_9_has_no_calendar_event_anywhere(self):
        with tempfile.TemporaryDirectory() as folder:
            inputs = pathlib.Path(folder) / "inputs"
            subprocess.run(["cp", "-r", str(self.inspection.inputs), str(inputs)], check=True)
            with open(inputs / "settings.toml", "a") as settings:
                settings.write('\n[rules]\nguidance = "9.0"\n')
            run("build", inputs, "-o", folder + "/out", "--only", "compliance")
            for path in pathlib.Path(folder, "out").rglob("*.xlsx"):
                book = Workbook(path)
                headings = [cell.value for cell in book.cached["Recommendations"][
                    book.cached["Recommendations"].tables["Recommendations"].ref][0]]
                self.assertFalse([heading for heading in headings if "event" in heading.lower()])
                measures = {row["Measure"] for row in book.table("Summary", "Summary")}
                self.assertEqual(measures, {"Acknowledgement", "DCPR"})
                text = book.texts().replace("no longer keys", "")
                self.assertNotIn("CPP Review", text)
                self.assertIn("version 9.0", text)

    def test_libreoffice_calculates_the_cached_values_and_catches_a_wrong_one(self):
        reader = TESTS / "readers" / "recalculate.py"
        books = [*self.inspection.output.glob("compliance/2026-03/*.xlsx"),
                 *self.sample.output.glob("compliance/2026-03/compliance.xlsx")]
        wrong = self.tampered(self.inspection.output / "compliance/2026-03/compliance.xlsx")
        # In one run: to start LibreOffice takes longer than all the workbooks.
        result = subprocess.run([sys.executable, str(reader), *map(str, books), str(wrong)],
                                capture_output=True, text=True)
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stdout, rf"\A({re.escape(str(wrong))}: Summary!.*\n)+\Z")

    def tampered(self, path):
        """A copy whose first count of Summary is cached as one more."""
        copy = pathlib.Path(self.folder.name) / "tampered.xlsx"
        with zipfile.ZipFile(path) as before, zipfile.ZipFile(copy, "w") as after:
            for name in before.namelist():
                data = before.read(name)
                if name == "xl/worksheets/sheet2.xml":
                    data, count = re.subn(rb"(COUNTIFS[^<]*</f><v>)(\d+)(</v>)",
                                          lambda m: m[1] + str(int(m[2]) + 1).encode() + m[3], data, count=1)
                    assert count == 1
                after.writestr(name, data)
        return copy


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
