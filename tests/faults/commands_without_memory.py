"""Lets memory run out at random moments of the commands beside `build`.

    commands_without_memory.py PROGRAM LIBRARY TEMPLATES [--count N] [--seed N]

LIBRARY is no_memory.cpp. A command that was refused memory, itself or a library of it, ends with
status 3 and one line, whatever of its product is printed by then, and changes none of the records.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile

from folders import DAY, digests, starter


def workbook_in(output):
    """An area's workbook with replies, which `import` reads by itself."""
    for at, _, names in os.walk(output):
        for name in sorted(names):
            if name.endswith(".xlsx"):
                return os.path.join(at, name)
    sys.exit("no workbook")


def commands_of(program, templates, inputs, output):
    read = ["-i", inputs, "--as-of", DAY]
    sheet = os.path.join(os.path.dirname(output), "sheet.csv")
    with open(sheet, "w", encoding="utf-8") as file:
        file.write("HO ref,Name\nA1234567,Alder Fictional\n")
    return {
        "check": [program, "check", "-q", *read],
        "check --format sarif": [program, "check", "-q", "--format", "sarif", *read],
        "explain": [program, "explain", "--format", "json", *read],
        "new panel": [program, "new", "panel", "2026-04-14", "-q", *read],
        "import of a workbook": [program, "import", workbook_in(output), "-q", "--dry-run", *read],
        "import of a list": [program, "import", sheet, "-q", *read],
        "verify": [program, "verify", output, "-q", "-t", templates, "-i", inputs],
    }


def run(command, library, call, **more):
    environment = dict(os.environ, LD_PRELOAD=library, NO_MEMORY_CALL=str(call), **more)
    return subprocess.run(command, capture_output=True, text=True, errors="replace", env=environment)


class Trial:
    def __init__(self, options, root):
        self.library = options.library
        self.records = starter(options.program, root)
        self.inputs = os.path.join(root, "inputs")
        self.output = os.path.join(root, "output")
        self.told = os.path.join(root, "told")
        self.count = os.path.join(root, "count")
        subprocess.run([options.program, "build", "-q", "-t", options.templates, "-i", self.records,
                        "-o", self.output, "--as-of", DAY], check=True)
        self.before = digests(self.records)
        self.commands = commands_of(options.program, options.templates, self.inputs, self.output)

    def renew(self):
        shutil.rmtree(self.inputs, ignore_errors=True)
        shutil.copytree(self.records, self.inputs)

    def calls_of(self, command):
        self.renew()
        sound = run(command, self.library, 0, NO_MEMORY_COUNT=self.count)
        with open(self.count, encoding="ascii") as file:
            return int(file.read()), sound.returncode

    def fault_of(self, command, call, status, stays):
        """What is not so after a run; empty when all is."""
        self.renew()
        ended = run(command, self.library, call, NO_MEMORY_TOLD=self.told, **stays)
        if not os.path.exists(self.told):
            return "" if ended.returncode == status else f"ends with {ended.returncode}"
        os.remove(self.told)
        is_line = ended.stderr.startswith("panelpress: error: ") and ended.stderr.count("\n") == 1
        if ended.returncode != 3 or not is_line:
            return f"ends with {ended.returncode} and says {ended.stderr!r}"
        return "" if digests(self.inputs) == self.before else "the records are others"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("library")
    parser.add_argument("templates")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as root:
        trial = Trial(options, root)
        for name, command in trial.commands.items():
            calls, status = trial.calls_of(command)
            for _ in range(options.count):
                call = int(calls ** chance.random())
                stays = {"NO_MEMORY_ON": "1"} if chance.random() < 0.5 else {}
                fault = trial.fault_of(command, call, status, stays)
                if fault:
                    sys.exit(f"{name}, call {call} of {calls} {stays}: {fault}")
            print(f"{name} ({status}): {options.count} runs without memory at one of {calls} moments")


main()
