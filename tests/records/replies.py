#!/usr/bin/python3
"""The round trip of a return: LibreOffice opens an area's workbook as the area has it, only what is
to be filled in can be, and what was filled in goes back into the responses of the panels.
Run: replies.py PROGRAM TEMPLATES FOLDER-OF-RECORDS"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

DAY = ["--as-of", "2026-03-31"]


class Office:
    """A LibreOffice without a window, told what to do by a pipe."""

    def __init__(self, folder):
        pipe = f"panelpress-{folder.name}"
        self.process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile",
             f"--accept=pipe,name={pipe};urp"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local)
        until = time.monotonic() + 240
        while True:
            try:
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                assert time.monotonic() < until and self.process.poll() is None, "no LibreOffice"
                time.sleep(0.2)
        self.desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context)

    def open(self, path):
        return self.desktop.loadComponentFromURL(path.as_uri(), "_blank", 0,
                                                 (PropertyValue("Hidden", 0, True, 0),))

    def end(self):
        self.desktop.terminate()
        self.process.wait(60)


def save(document, path, filter_name):
    document.storeToURL(path.as_uri(), (PropertyValue("FilterName", 0, filter_name, 0),))


def headings(sheet):
    """Column by heading, and the row of the headings."""
    for row in range(20):
        names = [sheet.getCellByPosition(column, row).String for column in range(16)]
        if "Decision" in names:
            return {name: column for column, name in enumerate(names) if name}, row
    raise AssertionError("no headings")


def fill_in(document):
    """Answers the first row; gives the panel and the reference that it is about."""
    sheet = document.Sheets.getByName("Replies")
    columns, row = headings(sheet)
    cell = lambda name: sheet.getCellByPosition(columns[name], row + 1)
    kinds = {name: cell(name).Validation.Type.value for name in ("Decision", "Recorded on")}
    assert kinds == {"Decision": "LIST", "Recorded on": "DATE"}, (kinds, columns, row)
    assert sheet.isProtected(), "what is not to be filled in is not locked"
    assert cell("Reference").CellProtection.IsLocked
    about = cell("Panel").String, cell("Reference").String
    for name, text in [("Decision", "disagree"), ("Recorded on", "2026-03-30"),
                       ("Reason", "New representations were made")]:
        assert not cell(name).CellProtection.IsLocked, name
        cell(name).setFormula(text)
    return about


def run(program, *words, status=0):
    done = subprocess.run([program, *words], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr[-2000:])
    return done.stdout + done.stderr


def response_in(inputs, panel, ref):
    for path in (inputs / "panels").rglob("*.toml"):
        record = tomllib.loads(path.read_text())
        if record["id"] == panel:
            return next(each for each in record["case"] if each["ref"] == ref)["response"]
    raise AssertionError(panel)


def main(program, templates, records):
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        inputs, output = folder / "inputs", folder / "output"
        shutil.copytree(records, inputs)
        subprocess.run([program, "build", "-q", "--no-sync", "-i", inputs, "-o", output, "-t", templates,
                        "--only", "compliance", "--month", "2026-03", *DAY], stderr=subprocess.DEVNULL)
        office = Office(folder)
        document = office.open(output / "compliance/2026-03/fno-north.xlsx")
        panel, ref = fill_in(document)
        save(document, folder / "filled.xlsx", "Calc MS Excel 2007 XML")
        save(document, folder / "filled.ods", "calc8")
        document.close(True)
        office.end()
        for name in ("filled.xlsx", "filled.ods"):
            told = run(program, "import", folder / name, "-i", inputs, *DAY)
            response = response_in(inputs, panel, ref)
            assert response["decision"] == "disagree", told
            assert response["recorded_on"].isoformat() == "2026-03-30", response
            assert response["reason"] == "New representations were made", response
        assert "changed: none" in told, "the second changes nothing"
        path = next(each for each in (inputs / "panels").rglob("*.toml") if f'"{panel}"' in each.read_text())
        path.write_text(path.read_text().replace("New representations were made", "Another reason"))
        told = run(program, "import", folder / "filled.xlsx", "-i", inputs, *DAY, status=2)
        assert "sheet 'Replies', row " in told and "column " in told, told
    print("an area's reply is back in its place")


main(*sys.argv[1:4])
