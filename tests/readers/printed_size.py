#!/usr/bin/python3
"""Checks that every sheet of every workbook of the sample is read on paper, and that a digest, which only
a machine reads, stands in no sheet but Definitions. (The quality sample has those that give its order, so
that anyone draws it again: DQ-6.)

usage: printed_size.py PANELPRESS SOURCE_FOLDER

A sheet is printed one page wide on A4 landscape, so the widths of the columns in its print area say in
what size its 10 points come out. The digits of Arial, the font of all sheets, are 7 pixels wide. DejaVu
Sans, which LibreOffice takes where there is no Arial, is a fifth wider: what passes here leaves it 6.9.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries

LEAST_POINTS = 8.3
TYPE_POINTS = 10
PAGE_POINTS = 842 - 2 * 21.6  # A4 less margins of three tenths of an inch
DIGIT_PIXELS = 7
PADDING_PIXELS = 5
POINTS_OF_PIXEL = 0.75
DIGEST = re.compile(r"\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*[0-9])[0-9a-f]{12,64}\b")


def last_printed_column(sheet):
    areas = sheet.print_area or [sheet.dimensions]
    return range_boundaries((areas if isinstance(areas, str) else areas[0]).split("!")[-1].replace("$", ""))[2]


def printed_points(sheet):
    letters = [get_column_letter(column) for column in range(1, last_printed_column(sheet) + 1)]
    pixels = sum(sheet.column_dimensions[each].width * DIGIT_PIXELS + PADDING_PIXELS for each in letters)
    return min(TYPE_POINTS, TYPE_POINTS * PAGE_POINTS / (pixels * POINTS_OF_PIXEL))


def has_digest(sheet):
    return any(DIGEST.search(str(value)) for row in sheet.iter_rows(values_only=True) for value in row if value)


def main(program, source):
    with tempfile.TemporaryDirectory() as folder:
        words = ["build", "-q", "--as-of", "2026-03-31", "-o", folder, "--only", "compliance,expenditure,referrals,commitments"]
        subprocess.run([program, *words], cwd=source, check=False)
        books = sorted(pathlib.Path(folder).rglob("*.xlsx"))
        assert len(books) > 20, books
        faults, with_digest = [], set()
        for path in books:
            for sheet in openpyxl.load_workbook(path).worksheets:
                points = printed_points(sheet)
                if points < LEAST_POINTS:
                    faults.append(f"{path.relative_to(folder)}, {sheet.title}: {points:.1f} points")
                if has_digest(sheet):
                    with_digest.add(sheet.title)
    if with_digest != {"Definitions", "Quality sample"}:
        faults.append(f"sheets with digests: {', '.join(sorted(with_digest)) or 'none'}")
    print("\n".join(faults) or "all sheets are read on paper")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
