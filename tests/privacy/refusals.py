#!/usr/bin/env python3
"""Sees that what is refused is told without the names in the records.

    refusals.py --program PROGRAM --inputs FOLDER --bad FOLDER [--count 300] [--seed 1]

A line on stderr holds a reference, a path and a line, and no name, email or day of birth of anybody. Slips of the hand are made in random lines of the records, most of them in lines
that hold such a thing, and each is checked; and the whole text that is expected of each bad folder
is read for what its records hold.
"""

import argparse
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

PERSONAL = re.compile(r'\b(name|author|email|date_of_birth)\s*=\s*(?:"([^"\n]+)"|(\d{4}-\d\d-\d\d))')
OF_NOBODY = ("business_area", "holiday", "programme", "centre")
NAME_BESIDE = re.compile(r"(did you mean '[^']*') \([^)]*\)\?")
"""The one place that has a name: beside a reference or a person that was mistyped by one sign."""


def personal_values(text):
    """What the lines of a file say of people: whole, and a name's words apart."""
    found = set()
    table = ""
    for line in text.split("\n"):
        header = re.match(r"\s*\[+([^\]]+)\]", line)
        table = header[1] if header else table
        for key, quoted, day in PERSONAL.findall(line):
            value = quoted or day
            # One small word may be any word of a message.
            if key == "name" and table in OF_NOBODY or value.strip().isalpha() and value.islower():
                continue
            found.add(value)
    return found


def records_of(folder):
    return sorted(path for path in folder.rglob("*.toml"))


def people_in(folder):
    """The personal values of all records of a folder that bytes can be read of."""
    found = set()
    for path in records_of(folder):
        found |= personal_values(path.read_text(encoding="utf-8", errors="replace"))
    return found


def told(values, stderr):
    stderr = NAME_BESIDE.sub(r"\1?", stderr)
    return sorted(value for value in values
                  if re.search(r"(?<!\w)" + re.escape(value) + r"(?!\w)", stderr))


def without(pattern, by, line):
    return re.sub(pattern, by, line, count=1)


SLIPS = {
    "no opening quote": lambda line, chance: without('"', "", line),
    "no closing quote": lambda line, chance: line[::-1].replace('"', "", 1)[::-1],
    "no quotes": lambda line, chance: line.replace('"', ""),
    "curly quotes": lambda line, chance: line.replace('"', "\u201c"),
    "no equals sign": lambda line, chance: without("=", " ", line),
    "a colon": lambda line, chance: without(" =", ":", line),
    "a key mistyped": lambda line, chance: without(r"^(\s*\w)", r"\1x", line),
    "said twice": lambda line, chance: line + "\n" + line,
    "a control character": lambda line, chance: without('"(.)', "\"\\1\x01", line),
    "a direction turned": lambda line, chance: without('"(.)', "\"\\1\u202e", line),
    "a bracket": lambda line, chance: line + "]",
    "a list": lambda line, chance: without("= (.*)", r"= [\1]", line),
    "a table": lambda line, chance: without("= (.*)", r"= { value = \1 }", line),
    "a number": lambda line, chance: without('".*"', "7", line),
    "a day that is none": lambda line, chance: without(r"\d{4}-\d\d-\d\d", "1979-02-30", line),
    "a letter lost": lambda line, chance: cut(line, chance),
    "an at sign lost": lambda line, chance: line.replace("@", ""),
    "an escape": lambda line, chance: without('"', '"\\\\q', line),
    "too long": lambda line, chance: without('"(.)', '"' + "x" * 300 + r" \1", line),
}


def cut(line, chance):
    at = chance.randrange(len(line)) if line else 0
    return line[:at] + line[at + 1:]


def slip(folder, chance):
    """Makes one slip in one line of a folder; what it was."""
    path = chance.choice(records_of(folder))
    lines = path.read_text(encoding="utf-8").split("\n")
    personal = [i for i, line in enumerate(lines) if PERSONAL.search(line)]
    at = chance.choice(personal) if personal and chance.random() < 0.8 else chance.randrange(len(lines))
    kind = chance.choice(sorted(SLIPS))
    lines[at] = SLIPS[kind](lines[at], chance)
    path.write_text("\n".join(lines), encoding="utf-8")
    return f"{kind}, {path.name}:{at + 1}"


def faults_of_slips(options):
    chance = random.Random(options.seed)
    values = people_in(options.inputs)
    statuses = Counter()
    faults = []
    with tempfile.TemporaryDirectory() as root:
        for turn in range(options.count):
            folder = Path(root) / "inputs"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(options.inputs, folder)
            slips = [slip(folder, chance) for _ in range(chance.randint(1, 4))]
            ended = subprocess.run(
                [options.program, "check", "-v", "-i", folder, "--as-of", "2026-03-31"],
                capture_output=True, text=True, errors="replace")
            statuses[ended.returncode] += 1
            if ended.returncode not in (0, 1, 2):
                faults.append(f"turn {turn}, {slips}: ends with {ended.returncode}")
            names = told(values | people_in(folder), ended.stderr)
            if names:
                lines = [line for line in ended.stderr.split("\n") if told(names, line)]
                faults.append(f"turn {turn}, {slips}: {names} in {lines[:2]}")
    return faults, statuses


def faults_of_bad(folder):
    faults = []
    count = 0
    for expected in sorted(folder.glob("*/expected.txt")):
        count += 1
        names = told(people_in(expected.parent), expected.read_text(encoding="utf-8"))
        if names:
            faults.append(f"{expected}: {names}")
    return faults, count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--inputs", type=Path, required=True)
    parser.add_argument("--bad", type=Path, required=True)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    faults, statuses = faults_of_slips(options)
    more, folders = faults_of_bad(options.bad)
    faults += more
    print("\n".join(faults[:20]))
    print(f"{options.count} folders with slips ({statuses[2]} refused) and {folders} bad ones: "
          f"{len(faults)} told who somebody is")
    sys.exit(1 if faults or statuses[2] == 0 or folders == 0 else 0)


main()
