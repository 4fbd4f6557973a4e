"""Counts what builds write, which no clock and no other program disturbs.

    python3 tests/bench/counted.py PROGRAM TEMPLATES

A full build writes each file once, a second one none, one case changed few, and --panel those of the panel.
"""

import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import records

PROGRAM, TEMPLATES = sys.argv[1:3]
CASES = 60


class Counted(unittest.TestCase):
    """Builds of one set of records."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.inputs, self.output = Path(folder.name) / "inputs", Path(folder.name) / "output"
        records.write_records(self.inputs, CASES, months=3)

    def changed(self, *more: str) -> int:
        """How many documents a build says that it changed; it ends with 0. How many it made is kept."""
        command = [PROGRAM, "build", "-i", str(self.inputs), "-t", TEMPLATES, "-o", str(self.output),
                   "--as-of", str(records.AS_OF), "--no-sync", *more]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
        self.made = int(re.search(r"(\d+) made", told)[1])
        return int(re.search(r"(\d+) changed", told)[1])

    def named_by(self, record: str) -> set[str]:
        """The documents that name a record, or the folder that it is in, as what they were made from."""
        documents = json.loads((self.output / "manifest.json").read_text())["documents"]
        names = {record, record.split("/")[0] + "/"}
        return {each["path"] for each in documents if names & set(each["inputs"]) and each["kind"] != "index"}

    def files(self) -> dict[str, bytes]:
        """Every file of the output."""
        return {str(path.relative_to(self.output)): path.read_bytes()
                for path in self.output.rglob("*") if path.is_file()}

    def test_files_written(self) -> None:
        """Each file once, then none, then few."""
        first = self.changed()
        files = self.files()
        pages_of_index = [each for each in json.loads(files["manifest.json"])["documents"] if each["kind"] == "index"]
        self.assertEqual(first, len(files) - len(pages_of_index) - 1)  # nor is the manifest a document
        self.assertEqual(self.changed(), 0)
        self.assertEqual(self.made, 0)
        case = self.inputs / "cases" / f"B{CASES // 2:07}.toml"
        case.write_text(case.read_text().replace('mitigation = "', 'mitigation = "Again: ', 1))
        self.changed()
        named = self.named_by(f"cases/{case.name}")
        # Nothing but what is made from the case is made again, and of other panels only what is of all cases.
        self.assertEqual(self.made, len(named))
        now = self.files()
        self.assertEqual(set(now), set(files))
        pages = {path for path in now if now[path] != files[path]}
        heard = {path for path in pages if path.startswith("panels/")}
        self.assertLess(len({path.split("/")[1] for path in heard}), 4)
        rest = {path for path in pages if path not in named}
        self.assertLessEqual(rest, {"index.html", "manifest.json"})

    def test_one_panel(self) -> None:
        """--panel writes what is the panel's, the index and the manifest."""
        panel = records.Plan(CASES, 3).panel_id(1)
        self.changed("--panel", panel)
        for path in self.files():
            self.assertTrue(path.startswith(f"panels/{panel}/") or path in ("index.html", "manifest.json"), path)

    def test_pages(self) -> None:
        """No page is over 1 MB."""
        self.changed()
        for path, data in self.files().items():
            if path.endswith(".html"):
                self.assertLess(len(data), 1_000_000, path)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
