"""Lets the system refuse each call that writes, in turn, of the commands beside `build`.

    refused_commands.py PROGRAM LIBRARY TEMPLATES [--every] [--seed N]

LIBRARY is refuse.cpp. A command whose call was refused ends with status 3 and one line that names a
file of the folder, the system's reason and how many others, and leaves all that stood there before
as it was, or does its work another way and leaves what a sound run leaves. Run again, it does its
work. Each kind of call at each kind of path with one error; --every: each call in turn with each of
ENOSPC, EIO, EDQUOT, EROFS and EACCES.
"""

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

from folders import DAY, digests, starter
from refused import ERRORS, LINE

PANEL = "2026-05-19-am"


def commands(templates):
    """What is run in a folder that holds records, an output of them and two parts."""
    read = ["-q", "-i", "records", "--as-of", DAY]
    return {
        "init": ["init", "-q", "fresh", "--as-of", DAY],
        "new panel": ["new", "panel", "2026-04-14", *read],
        "new case": ["new", "case", "B7654321", *read],
        "import": ["import", "list.csv", "--map", "map.toml", *read],
        "issue": ["issue", "--panel", PANEL, "-t", templates, "-o", "output", *read],
        "join": ["join", "joined", "part1", "part2", "-t", templates, *read],
        "build with a depfile": ["build", "--depfile", "x.d", "-t", templates, "-o", "output", *read],
    }


class Desk:
    def __init__(self, options, root):
        self.options = options
        self.before = os.path.join(root, "before")
        self.at = os.path.join(root, "desk")
        self.log = os.path.join(root, "log")
        os.mkdir(self.before)
        os.rename(starter(options.program, root), os.path.join(self.before, "records"))
        for more in ["output"], ["part1", "--shard", "1/2"], ["part2", "--shard", "2/2"]:
            subprocess.run([options.program, "build", "-q", "-i", "records", "-t", options.templates,
                            "--as-of", DAY, "-o", *more], cwd=self.before, check=True)
        with open(os.path.join(self.before, "list.csv"), "w", encoding="utf-8") as file:
            file.write("HO ref,Name,Area,From\nA1234567,Other Fictional,fno-north,2026-02-19\n"
                       "C1234567,Wren Fictional,fno-north,2026-02-20\n")
        with open(os.path.join(self.before, "map.toml"), "w", encoding="utf-8") as file:
            file.write('kind = "case"\nkey = "ref"\n[columns]\n"HO ref" = "ref"\n"Name" = "name"\n'
                       '"Area" = "area"\n"From" = "detention.start"\n')

    def renew(self):
        shutil.rmtree(self.at, ignore_errors=True)
        shutil.copytree(self.before, self.at)

    def run(self, words, call=0, error=0):
        if os.path.exists(self.log):
            os.remove(self.log)
        environment = dict(os.environ, LD_PRELOAD=self.options.library, REFUSE_BELOW=self.at,
                           REFUSE_CALL=str(call), REFUSE_ERRNO=str(error), REFUSE_LOG=self.log)
        return subprocess.run([self.options.program, *words], capture_output=True, text=True,
                              env=environment, cwd=self.at)

    def calls(self):
        with open(self.log, encoding="utf-8") as file:
            return [line.rstrip("\n").split(" ", 2)[1:] for line in file]


def lost(before, after):
    """The files that stood there and are gone or others, but for what a build makes again."""
    made = re.compile(r"(output|joined)/")
    return [path for path, digest in before.items()
            if not made.match(path) and after.get(path) != digest]


class Trial:
    def __init__(self, desk, words):
        self.desk = desk
        self.words = words
        desk.renew()
        sound = desk.run(words)
        if sound.returncode not in (0, 1):
            sys.exit(f"{words[0]} ends with {sound.returncode}: {sound.stderr}")
        self.calls = desk.calls()
        self.whole = digests(desk.at)

    def chosen(self, every):
        """The calls to refuse: all, or the first of each kind at each kind of path."""
        kinds = {}
        for number, (call, path) in enumerate(self.calls, 1):
            kinds.setdefault(number if every else (call, os.path.splitext(path)[1]), number)
        return sorted(kinds.values())

    def faults(self, call, error):
        """What is not as it should be, and whether the run was refused."""
        self.desk.renew()
        before = digests(self.desk.at)
        ended = self.desk.run(self.words, call, error)
        after = digests(self.desk.at)
        if ended.returncode in (0, 1):
            # What nobody may remove stays: the former file beside its record, under a name that
            # readers leave alone and the next edit takes.
            name, path = self.calls[call - 1]
            if name == "unlink" and path.endswith(".part"):
                after.pop(os.path.relpath(path, self.desk.at), None)
            return ([] if after == self.whole else ["done, but not whole"]), False
        found = [f"{path} is not what it was" for path in lost(before, after)]
        line = LINE.fullmatch(ended.stderr)
        if ended.returncode != 3 or not line or line[2] != os.strerror(error):
            found.append(f"ends with {ended.returncode} and says {ended.stderr!r}")
        again = self.desk.run(self.words)
        if again.returncode not in (0, 1):
            found.append(f"run again it ends with {again.returncode}: {again.stderr!r}")
        elif lost(self.whole, digests(self.desk.at)):
            found.append(f"run again it leaves {lost(self.whole, digests(self.desk.at))} otherwise")
        return found, True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("library")
    parser.add_argument("templates")
    parser.add_argument("--every", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    count = Counter()
    wrong = []
    with tempfile.TemporaryDirectory() as root:
        desk = Desk(options, root)
        for name, words in commands(options.templates).items():
            trial = Trial(desk, words)
            for call in trial.chosen(options.every):
                for error in ERRORS if options.every else [chance.choice(ERRORS)]:
                    found, was_refused = trial.faults(call, error)
                    count[name] += was_refused
                    wrong += [f"{name}, {' '.join(trial.calls[call - 1])}, {os.strerror(error)}: {each}"
                              for each in found]
    print(*wrong[:40], sep="\n")
    print(f"{sum(count.values())} runs of {len(count)} commands refused: {len(wrong)} faults")
    sys.exit(1 if wrong or min(count.values()) == 0 else 0)


if __name__ == "__main__":
    main()
