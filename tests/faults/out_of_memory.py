"""Lets memory run out at random moments of a build and sees that each run ends well.

    out_of_memory.py PROGRAM LIBRARY TEMPLATES [--count N] [--seed N]

LIBRARY is no_memory.cpp. A run ends with status 3 and one line, or does without what it did not get
and gives what a sound build gives; every file is whole and listed, and the next build heals.

One thing is let pass: libxlsxwriter leaves a sheet's name out of docProps/app.xml, which nobody
reads, when it finds no memory for it, and says nothing.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter

from folders import Records, digests, faults_of, planned_panels, starter


def run(records, library, output, call, **more):
    environment = dict(os.environ, LD_PRELOAD=library, NO_MEMORY_CALL=str(call), **more)
    return subprocess.run(records.command + [output, "-j", "2"], capture_output=True, text=True,
                          env=environment)


def calls_of(records, library, root):
    """How many times a sound build asks for memory."""
    count = os.path.join(root, "count")
    run(records, library, os.path.join(root, "counted"), 0, NO_MEMORY_COUNT=count)
    with open(count, encoding="ascii") as file:
        return int(file.read())


def parts_of(path):
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist() if name != "docProps/app.xml"}


def differing(output, records):
    """The documents that are not what a sound build makes."""
    found = digests(output)
    paths = [path for path in found.keys() | records.digests.keys()
             if found.get(path) != records.digests.get(path)]
    return [path for path in paths if path != "manifest.json" and not (
        path.endswith(".xlsx")
        and parts_of(os.path.join(output, path)) == parts_of(os.path.join(records.whole, path)))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("library")
    parser.add_argument("templates")
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    ways = Counter()
    with tempfile.TemporaryDirectory() as root:
        inputs = starter(options.program, root)
        whole = (options.program, options.templates, inputs, root)
        before = Records(*whole, "before", planned_panels(inputs)[-1:])
        after = Records(*whole, "after")
        calls = calls_of(after, options.library, root)
        output = os.path.join(root, "output")
        for turn in range(options.count):
            shutil.rmtree(output, ignore_errors=True)
            shutil.copytree(before.whole, output)
            # Evenly over the orders of magnitude too, or reading would hardly be tried.
            call = chance.randint(1, calls) if turn % 2 else int(calls ** chance.random())
            stays = {"NO_MEMORY_ON": "1"} if chance.random() < 0.5 else {}
            ended = run(after, options.library, output, call, **stays)
            if ended.returncode < 2:
                ways["did without it"] += 1
                faults = [f"done, but {path} is not whole" for path in differing(output, after)]
            else:
                line = ended.stderr
                is_line = line.startswith("panelpress: error: ") and line.count("\n") == 1
                ways["had to stop at once" if "at once" in line else "told what it could not do"] += 1
                faults = faults_of(output, [before, after])
                if ended.returncode != 3 or not is_line or "bad_alloc" in line:
                    faults.append(f"ends with {ended.returncode} and says {line!r}")
                if turn % 10 == 9:
                    faults += after.faults_of_healed(output)
            if faults:
                sys.exit(f"seed {options.seed}, turn {turn}, call {call} of {calls} {stays}: "
                         + "; ".join(faults[:5]))
    print(f"{options.count} runs without memory at a moment of theirs: "
          + ", ".join(f"{count} {way}" for way, count in sorted(ways.items())))


main()
