#!/usr/bin/env python3
"""Workbooks as other programs write them, taken in by the program: openpyxl's, and LibreOffice's
.xlsx, .ods and .csv of the same sheet. Run: workbooks.py PROGRAM FOLDER-OF-RECORDS"""

import datetime
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

import openpyxl
import openpyxl.utils.datetime

MAP = """kind = "case"
key = "ref"
[columns]
"HO ref" = "ref"
"Name" = "name"
"Team" = "area"
"From" = { key = "detention.start"%s }
"AaR" = "vulnerability.aar_level"
"Sum" = false
"""

EXPECTED = {
    "B7654321": 'ref = "B7654321"\nname = "Siskin Fictional"\narea = "fno-north"\n\n'
    "[detention]\nstart = 2026-03-02\n\n[vulnerability]\naar_level = 2\n",
    "B7654322": 'ref = "B7654322"\nname = "Dunnock \\"D\\" Fictional"\narea = "fno-north"\n\n'
    "[detention]\nstart = 2025-12-01\n",
}


def workbook(path, epoch):
    book = openpyxl.Workbook()
    book.epoch = epoch
    sheet = book.active
    sheet.title = "Open cases"
    sheet.append(["Export of Atlas"])
    sheet.append(["HO ref", "Name", "Team", "Detention", None, "Sum"])
    sheet.append([None, None, None, "From", "AaR"])
    for merged in ("A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"):
        sheet.merge_cells(merged)
    sheet.append(["B7654321", "Siskin Fictional", "fno-north", datetime.date(2026, 3, 2), 2, "=1+1"])
    sheet.append([])
    sheet.append(
        ["B7654322", 'Dunnock "D" Fictional', "fno-north", datetime.datetime(2025, 12, 1), None, 3]
    )
    book.create_sheet("Lists").append(["fno-north"])
    book.save(path)


def converted(path, ending):
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{path.parent}/profile"]
        + ["--convert-to", ending, "--outdir", str(path.parent / ending), str(path)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300,
    )
    return path.parent / ending / path.with_suffix("." + ending).name


def taken_in(program, records, sheet, date_form):
    folder = pathlib.Path(tempfile.mkdtemp(dir=sheet.parent))
    shutil.copytree(records, folder / "inputs")
    (folder / "map.toml").write_text(MAP % date_form)
    command = [program, "import", sheet, "--map", folder / "map.toml", "-i", folder / "inputs"]
    for _ in range(2):
        done = subprocess.run(command + ["--as-of", "2026-03-31"], capture_output=True, text=True)
        assert done.returncode == 0, (sheet, done.stderr)
    assert "the same: 2\n" in done.stdout, (sheet, done.stdout)
    for ref, text in EXPECTED.items():
        written = (folder / "inputs/cases" / f"{ref}.toml").read_text()
        assert written == text, (sheet, written)


def with_what_is_not_read(path):
    """A copy of a workbook with a macro, a link to another workbook and a picture of the network."""
    other = path.with_name("macro.xlsx")
    shutil.copy(path, other)
    with zipfile.ZipFile(other, "a") as parts:
        parts.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0" * 64)
        parts.writestr("xl/externalLinks/externalLink1.xml",
                       '<externalLink xmlns:r="r"><externalBook r:id="rId1"/></externalLink>')
        parts.writestr("xl/externalLinks/_rels/externalLink1.xml.rels",
                       '<Relationships><Relationship Id="rId1" TargetMode="External" '
                       'Target="file:///etc/passwd"/></Relationships>')
    return other


def main(program, records):
    with tempfile.TemporaryDirectory() as made:
        path = pathlib.Path(made) / "cases.xlsx"
        workbook(path, openpyxl.utils.datetime.WINDOWS_EPOCH)
        taken_in(program, records, path, "")
        taken_in(program, records, converted(path, "ods"), "")
        taken_in(program, records, converted(path, "xlsx"), "")
        old = path.with_name("old.xlsx")
        workbook(old, openpyxl.utils.datetime.MAC_EPOCH)
        taken_in(program, records, old, "")
        taken_in(program, records, with_what_is_not_read(path), "")
    print("every workbook gives the same records")


if __name__ == "__main__":
    main(*sys.argv[1:3])
