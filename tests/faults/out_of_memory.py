"""Lets memory run out at random moments of a build and sees that each run ends well.

    out_of_memory.py PROGRAM LIBRARY TEMPLATES [--count N] [--seed N]

LIBRARY is no_memory.cpp. A run that was refused memory ends with status 3 and one line, whoever asked
for it; every file is whole and listed, and the next build heals. Threads share their work otherwise
in each run, so the moment may never come: that run gives what a sound build gives.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
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


def faults_of_refused(ended, output, before, after):
    """What is not so after a run that found no memory."""
    # One that had to stop at once stops its other threads wherever they are, as a kill does.
    faults = faults_of(output, [before, after], has_parts="at once" in ended.stderr)
    is_line = ended.stderr.startswith("panelpress: error: ") and ended.stderr.count("\n") == 1
    if ended.returncode != 3 or not is_line or "bad_alloc" in ended.stderr:
        faults.append(f"ends with {ended.returncode} and says {ended.stderr!r}")
    return faults


def faults_of_done(ended, output, after):
    """What is not so after a run that found all that it asked for."""
    found = digests(output)
    faults = [f"{path} is not whole" for path in sorted(found.keys() | after.digests.keys())
              if found.get(path) != after.digests.get(path)]
    if ended.returncode not in (0, 1):
        faults.append(f"ends with {ended.returncode} and says {ended.stderr!r}")
    return faults


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
        told = os.path.join(root, "told")
        for turn in range(options.count):
            shutil.rmtree(output, ignore_errors=True)
            shutil.copytree(before.whole, output)
            # Evenly over the orders of magnitude too, or reading would hardly be tried.
            call = chance.randint(1, calls) if turn % 2 else int(calls ** chance.random())
            stays = {"NO_MEMORY_ON": "1"} if chance.random() < 0.5 else {}
            ended = run(after, options.library, output, call, NO_MEMORY_TOLD=told, **stays)
            if not os.path.exists(told):
                ways["ended before"] += 1
                faults = faults_of_done(ended, output, after)
            else:
                os.remove(told)
                at_once = "at once" in ended.stderr
                ways["had to stop at once" if at_once else "told what it could not do"] += 1
                faults = faults_of_refused(ended, output, before, after)
                if turn % 10 == 9:
                    faults += after.faults_of_healed(output)
            if faults:
                sys.exit(f"seed {options.seed}, turn {turn}, call {call} of {calls} {stays}: "
                         + "; ".join(faults[:5]))
    print(f"{options.count} runs without memory at a moment of theirs: "
          + ", ".join(f"{count} {way}" for way, count in sorted(ways.items())))


main()
