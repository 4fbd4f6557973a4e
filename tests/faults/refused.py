"""Lets the system refuse each call that writes, in turn, and sees that each run ends well.

    refused.py PROGRAM LIBRARY TEMPLATES [--every] [--seed N]

LIBRARY is refuse.cpp. Builds into a new folder, and over the documents of records with a panel less
and with a panel more, are tried, each call with ENOSPC, EIO, EDQUOT, EROFS and EACCES in turn (--every: with each of them, else each
kind of call at each kind of path with one). A run ends with status 3 and one line that names the
file, the system's reason and how many others, or does its work another way and gives what a sound
build gives; then every file is whole and listed, and the next build heals.
"""

import argparse
import errno
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

from folders import Records, digests, faults_of, planned_panels, starter

ERRORS = [errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS, errno.EACCES]
STREAMED = ("fwrite", "fprintf")
LINE = re.compile(r"panelpress: error: (.+): ([^:]+?)(, and so \d+ other files?)?\n")


class Trial:
    """Runs of one build that begins with one folder."""

    def __init__(self, name, library, root, records, others, begin):
        self.name = name
        self.library = library
        self.output = os.path.join(root, "output")
        self.log = os.path.join(root, "log")
        self.records = records
        self.sets = [records] + others
        self.begin = begin
        self.run(0, 0)
        with open(self.log, encoding="utf-8") as file:
            self.calls = [line.rstrip("\n").split(" ", 2)[1:] for line in file]

    def run(self, call, error, stays=False):
        shutil.rmtree(self.output, ignore_errors=True)
        if self.begin:
            shutil.copytree(self.begin, self.output)
        if os.path.exists(self.log):
            os.remove(self.log)
        environment = dict(os.environ, LD_PRELOAD=self.library, REFUSE_BELOW=self.output,
                           REFUSE_CALL=str(call), REFUSE_ERRNO=str(error), REFUSE_LOG=self.log)
        if stays:
            environment["REFUSE_ON"] = "1"
        return subprocess.run(self.records.command + [self.output, "-j", "1"], capture_output=True,
                              text=True, env=environment)

    def chosen(self, every):
        """The calls to refuse: all, or one of each kind at each kind of path. Of the thousands that
        put the parts of a workbook together, which are all alike, each hundredth is enough."""
        kinds = {}
        for number, (call, path) in enumerate(self.calls, 1):
            if every and call in STREAMED and number % 100:
                continue
            place = re.sub(r"#\d+ \(deleted\)", "#", path.removeprefix(self.output))
            place = re.sub(r"[^/#.]+", "x", place)
            kinds.setdefault((number if every else (call, place)), number)
        return sorted(kinds.values())

    def faults(self, call, error, stays):
        """What is not as it should be, and whether the run was refused."""
        ended = self.run(call, error, stays)
        # What a workbook is put together from is lost without a reason: that it is not whole tells.
        is_stream = self.calls[call - 1][0] in STREAMED
        reasons = [os.strerror(error)] + ([os.strerror(errno.ENOSPC)] if is_stream else [])
        if ended.returncode in (0, 1):
            found = [] if digests(self.output) == self.records.digests else ["done, but not whole"]
            return found, False
        # A disk that refuses all from a rename on lets nobody take away the part that was to be renamed.
        found = faults_of(self.output, self.sets, stays) if os.path.isdir(self.output) else []
        line = LINE.fullmatch(ended.stderr)
        if ended.returncode != 3 or ended.stdout:
            found.append(f"ends with {ended.returncode}")
        if not line or line[2] not in reasons:
            found.append(f"says {ended.stderr!r}")
        elif not line[1].startswith(self.output):
            found.append(f"names {line[1]}")
        return found + self.records.faults_of_healed(self.output), True


def trials(options, root):
    inputs = starter(options.program, root)
    whole = (options.program, options.templates, inputs, root)
    more = Records(*whole, "more")
    less = Records(*whole, "less", planned_panels(inputs)[-1:])
    yield Trial("into a new folder", options.library, root, more, [], None)
    yield Trial("with a panel more", options.library, root, more, [less], less.whole)
    yield Trial("with a panel less", options.library, root, less, [more], more.whole)


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
        for trial in trials(options, root):
            for call in trial.chosen(options.every):
                for error in ERRORS if options.every else [chance.choice(ERRORS)]:
                    stays = chance.random() < 0.3
                    found, was_refused = trial.faults(call, error, stays)
                    count["refused" if was_refused else "done another way"] += 1
                    name, path = trial.calls[call - 1]
                    where = f"{trial.name}, call {call} ({name} {path}), {errno.errorcode[error]}"
                    wrong += [f"{where}{' from then on' if stays else ''}: {each}" for each in found]
    print(*wrong[:40], sep="\n")
    print(f"{sum(count.values())} calls refused: {count['refused']} runs ended with status 3 and one "
          f"line, {count['done another way']} did their work another way; {len(wrong)} faults")
    sys.exit(1 if wrong or count["refused"] < 20 else 0)


if __name__ == "__main__":
    main()
