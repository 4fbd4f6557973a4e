#!/usr/bin/python3
"""A list of 5,000 rows is taken in within seconds of the processor: as new records, as changes of all
of them in place, and again without a change. Run: many_rows.py PROGRAM FOLDER-OF-RECORDS"""

import datetime
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile

import openpyxl

ROWS = 5000
MOST_SECONDS = 6
"""Several times what the slowest of the three takes of a program built by -O1."""

MAP = """kind = "case"
key = "ref"
[columns]
"HO ref" = "ref"
"Name" = "name"
"Team" = "area"
"From" = "detention.start"
"AaR" = "vulnerability.aar_level"
"Sum" = false
"""


def workbook(path, added):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Cases")
    sheet.append(["HO ref", "Name", "Team", "From", "AaR", "Sum"])
    for number in range(ROWS):
        sheet.append([f"C{1000000 + number}", f"Bird {number} Fictional", "fno-north",
                      datetime.date(2026, 1, 1 + number % 28), (number + added) % 4, "=1+1"])
    book.save(path)


def seconds_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main(program, records):
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        shutil.copytree(records, folder / "inputs")
        (folder / "map.toml").write_text(MAP)
        for name, added, expected in (("new", 0, f"new: {ROWS} ("), ("changed", 1, f"changed: {ROWS} ("),
                                      ("the same", 1, f"the same: {ROWS}\n")):
            workbook(folder / "many.xlsx", added)
            begin = seconds_of_children()
            done = subprocess.run([program, "import", folder / "many.xlsx", "--map", folder / "map.toml",
                                   "-i", folder / "inputs", "--as-of", "2026-03-31"],
                                  capture_output=True, text=True)
            seconds = seconds_of_children() - begin
            assert done.returncode == 0 and expected in done.stdout, (done.stderr, done.stdout[:300])
            assert seconds < MOST_SECONDS, (name, seconds)
            print(f"{ROWS} rows, {name}: {seconds:.1f} s")


if __name__ == "__main__":
    main(*sys.argv[1:3])
