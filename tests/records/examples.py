#!/usr/bin/env python3
"""The lists and maps that stand as examples are taken into the sample's records, and a second time
they change nothing. Run: examples.py PROGRAM FOLDER-OF-RECORDS"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

EXAMPLES = pathlib.Path(__file__).parent / "examples"
EXPECTED = {
    "cases/B2041177.toml": 'area = "fno-north"\n',
    "cases/B2041185.toml": "[detention]\nstart = 2025-11-17\n",
    "cases/B2041193.toml": 'name = "Dipper \\"D\\" Fictional"\n',
    "referrals/R-2026-0902.toml": "received_at = 2026-03-18T14:05:00\n",
}


def run(program, *words):
    done = subprocess.run([program, *words, "--as-of", "2026-03-31"], capture_output=True, text=True)
    assert done.returncode == 0, (words, done.returncode, done.stdout, done.stderr)
    return done.stdout


def main(program, records):
    with tempfile.TemporaryDirectory() as made:
        inputs = pathlib.Path(made) / "inputs"
        shutil.copytree(records, inputs)
        for sheet in sorted(EXAMPLES.glob("*.csv")):
            taken = [program, "import", sheet, "--map", sheet.with_suffix(".toml"), "-i", inputs]
            assert run(*taken).startswith("new: 3 ("), sheet
            assert "new: none\nchanged: none\nthe same: 3\n" in run(*taken), sheet
        for path, text in EXPECTED.items():
            assert text in (inputs / path).read_text(), (inputs / path).read_text()
        run(program, "check", "-q", "-i", inputs)
    print("every example is taken in")


main(*sys.argv[1:3])
