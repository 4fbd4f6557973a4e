#!/usr/bin/python3
"""Holds the cached values of workbooks against LibreOffice's own calculation of their formulas.

usage: recalculate.py WORKBOOK.xlsx…

Prints each cell that differs, or that holds an error value, as `path: Sheet!A1: cached 3, calculated 4`; exits 1
when there is one. LibreOffice trusts cached values unless its profile says otherwise, so a profile is made here.
"""

import pathlib
import subprocess
import sys
import tempfile

import openpyxl

ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
 oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def calculated_copies(paths, folder):
    """Converts each workbook to a recalculated one in `folder`, numbered as it stands in `paths`."""
    profile = folder / "profile" / "user"
    profile.mkdir(parents=True)
    (profile / "registrymodifications.xcu").write_text(ALWAYS_RECALCULATE)
    sources = []
    for number, path in enumerate(paths):
        source = folder / f"{number}.xlsx"
        source.write_bytes(pathlib.Path(path).read_bytes())
        sources.append(str(source))
    out = folder / "calculated"
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", "xlsx", "--outdir", str(out), *sources],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    return [out / pathlib.Path(source).name for source in sources]


def is_same(cached, calculated):
    if isinstance(cached, (int, float)) and isinstance(calculated, (int, float)):
        return abs(cached - calculated) < 1e-9
    return cached == calculated or (cached in (None, "") and calculated in (None, ""))


def faults(path, copy):
    formulas = openpyxl.load_workbook(path)
    before = openpyxl.load_workbook(path, data_only=True)
    after = openpyxl.load_workbook(copy, data_only=True)
    for sheet in formulas.worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            cached = before[sheet.title][cell.coordinate].value
            value = after[sheet.title][cell.coordinate].value
            is_wrong = cell.data_type == "f" and not is_same(cached, value)
            if is_wrong or (isinstance(value, str) and after[sheet.title][cell.coordinate].data_type == "e"):
                yield f"{path}: {sheet.title}!{cell.coordinate}: cached {cached}, calculated {value}"


def main(paths):
    with tempfile.TemporaryDirectory() as folder:
        copies = calculated_copies(paths, pathlib.Path(folder))
        found = [fault for path, copy in zip(paths, copies) for fault in faults(path, copy)]
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
