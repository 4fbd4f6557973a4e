"""The monthly return: its email, its sheets and the facts say one thing (CMP-7)."""

import re
from pathlib import Path

from about import about, numbers
from built import Built
from documents import Mail, workbook

NOTHING = re.compile(r"(?i)\bnothing\b[^.]*\b(outstanding|to be put right|to chase)\b")


def _rows(sheet: list[list[str]], head: str) -> list[list[str]]:
    """The rows of a table below the row that holds a heading, down to a row of one cell or fewer."""
    at = next((i for i, row in enumerate(sheet) if head in row), None)
    rows: list[list[str]] = []
    for row in sheet[at + 1 :] if at is not None else []:
        if len(row) < 5:
            break
        rows.append(row)
    return rows


def _area(of: Built, path: Path, measure: str, value: str) -> int:
    return sum(
        row[value]
        for row in of.facts["compliance"]
        if (row["month"], row["area"], row["measure"]) == (path.parent.name, path.stem, measure)
    )


@about("return: subject and chase list", "return: nothing", "return: to chase", "return: rows")
def chase(of: Built) -> None:
    for path in of.files("compliance/*/*.eml"):
        mail = Mail.read(path)
        sheets = workbook(path.with_suffix(".xlsx"))
        open_rows = len(_rows(sheets["Outstanding"], "Reference"))
        said = numbers(r"(\d+) items? to chase", mail.subject)
        of.same("return: subject and chase list", said[0] if said else 0, open_rows, path)
        of.same("return: nothing", bool(NOTHING.search(mail.subject)), open_rows == 0, path)
        before = mail.text.split("Rates ---")[0]
        of.same("return: nothing", bool(NOTHING.search(before)), open_rows == 0, path)
        said = numbers(r"(\d+) items? to chase", before)
        of.same("return: to chase", said[0] if said else 0, open_rows, path)
        count = numbers(r"From (\d+) recommendation", mail.text)
        rows = len(_rows(sheets["Recommendations"], "Reference"))
        of.same("return: rows", count[0] if count else -1, rows, path)


@about("return: rates", "return: every outstanding row is chased")
def rates(of: Built) -> None:
    words = {"calendar-event": "Calendar event", "acknowledgement": "Acknowledgement", "dcpr": "DCPR"}
    for path in of.files("compliance/*/*.eml"):
        mail = Mail.read(path)
        chased = 0
        for measure, word in words.items():
            values = ("compliant", "late", "non-compliant", "outstanding")
            compliant, *rest = (_area(of, path, measure, value) for value in values)
            chased += rest[-1]
            if said := re.search(rf"{word} (none due|[\d.]+% \((\d+) of (\d+)\))", mail.text):
                counted = (compliant, compliant + sum(rest))
                told = (int(said[2]), int(said[3])) if said[2] else (0, 0)
                of.same("return: rates", told, counted, path)
        sheets = workbook(path.with_suffix(".xlsx"))
        listed = len(_rows(sheets["Outstanding"], "Reference"))
        of.holds(
            "return: every outstanding row is chased",
            listed >= chased,
            f"{path}: {chased} outstanding of this month, {listed} rows to chase",
        )


CHECKS = [chase, rates]
