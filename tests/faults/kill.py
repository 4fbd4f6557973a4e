"""Kills builds at random moments and sees that each leaves every file whole and nothing unlisted.

    kill.py PROGRAM TEMPLATES INPUTS [--count N] [--seed N]

Two sets of records, one with a panel less, are built in turn into one folder; each build is killed
at a random moment of its life. After each kill the manifest can be read, every file of the folder
is listed, and each document is the one of either set, whole. Every tenth kill is followed by a build
that runs to its end, and must give what a build into a new folder gives, byte for byte.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time

from folders import Records, faults_of, planned_panels


def seconds_of(records, output):
    began = time.monotonic()
    records.build(output)
    return time.monotonic() - began


def kill(records, output, moment):
    """Whether the build was killed, and not done before."""
    process = subprocess.Popen(records.command + [output], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    time.sleep(moment)
    process.kill()
    return process.wait() < 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("templates")
    parser.add_argument("inputs")
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    killed = healed = 0
    with tempfile.TemporaryDirectory() as root:
        whole = (options.program, options.templates, options.inputs, root)
        sets = [Records(*whole, "all"),
                Records(*whole, "less", planned_panels(options.inputs)[-1:])]
        seconds = seconds_of(sets[0], os.path.join(root, "timed"))
        output = os.path.join(root, "output")
        for turn in range(options.count):
            killed += kill(chance.choice(sets), output, chance.uniform(0, seconds * 1.05))
            if not os.path.isdir(output):
                continue
            faults = faults_of(output, sets, has_parts=True)
            if turn % 10 == 9 or turn == options.count - 1:
                faults += chance.choice(sets).faults_of_healed(output)
                healed += 1
            if faults:
                sys.exit(f"seed {options.seed}, kill {turn}: " + "; ".join(faults[:5]))
    print(f"{killed} of {options.count} builds killed before their end: every file whole, nothing "
          f"unlisted; {healed} builds after them healed all")
    if killed < options.count // 3:
        sys.exit("too few were killed before their end")


main()
