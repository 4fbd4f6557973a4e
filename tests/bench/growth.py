"""Counts how often each part of a build asks for memory: twice the records may ask for twice as much.

    python3 tests/bench/growth.py PROGRAM LIBRARY TEMPLATES

LIBRARY is no_memory (tests/faults), which counts. Each part is run at N, 2N and 4N cases; what it asks for whatever
the records falls out of the differences, so that the second is twice the first where the work grows with the records,
and four times where it grows with their square.
"""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import records

PROGRAM, LIBRARY, TEMPLATES = sys.argv[1:4]
FEWEST = 100
MOST = 2.7  # of two: sorting takes a little more, and what falls to a panel or a member is not quite even
PARTS = {
    "reading, parsing, checks and rules": ["check"],
    "packs and snapshots": ["build", "--only", "packs"],
    "recommendation emails": ["build", "--only", "emails"],
    "schedule and data quality": ["build", "--only", "schedule,data-quality"],
    "returns": ["build", "--only", "compliance"],
    "claims": ["build", "--only", "claims"],
}


class Growth(unittest.TestCase):
    """Calls for memory of one thread, at three sizes."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for times in (1, 2, 4):
            records.write_records(self.folder / str(times), FEWEST * times, months=3)

    def calls(self, times: int, part: list[str]) -> int:
        """How often a command asks for memory at a number of cases."""
        count, output = self.folder / "count", self.folder / f"output-{times}"
        command = [PROGRAM, part[0], "-q", "-j1", "-i", str(self.folder / str(times)), "--as-of", str(records.AS_OF)]
        if part[0] == "build":
            command += ["--no-sync", "-t", TEMPLATES, "-o", str(output), *part[1:]]
        ended = subprocess.run(command, env=os.environ | {"LD_PRELOAD": LIBRARY, "NO_MEMORY_COUNT": str(count)},
                               capture_output=True, check=False)
        self.assertLess(ended.returncode, 2, ended.stderr)
        return int(count.read_text())

    def test_calls_grow_with_the_records(self) -> None:
        """Twice the records, twice the calls, in every part."""
        for name, part in PARTS.items():
            with self.subTest(name):
                few, some, many = (self.calls(times, part) for times in (1, 2, 4))
                ratio = (many - some) / (some - few)
                print(f"{name}: {few:,}, {some:,}, {many:,} calls; {ratio:.2f} of 2")
                self.assertLess(ratio, MOST)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
