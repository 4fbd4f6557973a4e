"""Kills builds at random moments and sees that each leaves every file whole and nothing unlisted.

    kill.py PROGRAM TEMPLATES INPUTS [--count N] [--seed N]

Two sets of records, one with a panel and a case less, are built in turn into one folder; each build
is killed at a random moment of its life. After each kill: the manifest can be read, every file of
the folder is listed, and each document is the one of either set, whole. Every tenth kill is followed
by a build that runs to its end, and must give what a build into a new folder gives, byte for byte.
"""

import argparse
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time


def digests(folder):
    found = {}
    for at, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(at, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = hashlib.sha256(file.read()).hexdigest()
    return found


class Records:
    def __init__(self, options, root, number, dropped):
        self.inputs = os.path.join(root, f"inputs{number}")
        shutil.copytree(options.inputs, self.inputs)
        for path in dropped:
            os.remove(os.path.join(self.inputs, path))
        self.command = [options.program, "build", "-q", "-i", self.inputs, "-t", options.templates,
                        "--as-of", "2026-03-31", "-o"]
        self.whole = os.path.join(root, f"whole{number}")
        began = time.monotonic()
        self.build(self.whole)
        self.seconds = time.monotonic() - began
        self.digests = digests(self.whole)

    def build(self, output):
        ended = subprocess.run(self.command + [output], capture_output=True, text=True)
        if ended.returncode > 1:
            sys.exit(f"a build ends with {ended.returncode}: {ended.stderr[:400]}")

    def kill(self, output, moment):
        """Whether the build was killed, and not done before."""
        process = subprocess.Popen(self.command + [output], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        time.sleep(moment)
        process.kill()
        return process.wait() < 0


def faults_of(output, sets):
    manifest = os.path.join(output, "manifest.json")
    if not os.path.exists(manifest):
        return [f"{path} without a manifest" for path in digests(output)]
    with open(manifest, encoding="utf-8") as file:
        listed = {each["path"] for each in json.load(file)["documents"]}
    faults = []
    for path, digest in digests(output).items():
        if path == "manifest.json":
            continue
        # A part may stand for the instant between its two names; the next build removes it.
        at, name = os.path.split(path)
        if name.startswith(".") and name.endswith(".part"):
            path = os.path.join(at, name[1:-len(".part")])
        if path not in listed and path != "manifest.json":
            faults.append(f"{path} is not listed")
        if path != "index.html" and name == os.path.basename(path):
            if digest not in [each.digests.get(path) for each in sets]:
                faults.append(f"{path} is of no build")
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("templates")
    parser.add_argument("inputs")
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as root:
        panels = sorted(name for name in os.listdir(os.path.join(options.inputs, "panels"))
                        if name.endswith(".toml"))
        sets = [Records(options, root, 0, []),
                Records(options, root, 1, [os.path.join("panels", panels[-1])])]
        output = os.path.join(root, "output")
        killed = 0
        for turn in range(options.count):
            records = chance.choice(sets)
            killed += records.kill(output, chance.uniform(0, records.seconds * 1.05))
            if not os.path.isdir(output):
                continue
            faults = faults_of(output, sets)
            if faults:
                sys.exit(f"seed {options.seed}, kill {turn}: " + "; ".join(faults[:5]))
            if turn % 10 == 9:
                records = chance.choice(sets)
                records.build(output)
                if digests(output) != records.digests:
                    sys.exit(f"seed {options.seed}, kill {turn}: the next build does not heal")
        if killed < options.count // 3:
            sys.exit(f"only {killed} of {options.count} builds were killed before their end")
        print(f"{killed} of {options.count} builds killed before their end: every file whole, "
              "nothing unlisted, each healed")


main()
