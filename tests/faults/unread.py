"""Lets the system refuse each call that reads the records, in turn, and sees that none goes missing.

    unread.py PROGRAM LIBRARY [--every]

LIBRARY is refuse.cpp. What cannot be read (EIO, EMFILE), or may not be (EACCES), ends the run with
status 3 and one line that names it; a round of links (ELOOP) is an error at its path, or ends the run so.
Neither ever passes for a folder that is missing or for a record that was never there: a run that
does its work another way gives what a sound run gives. Each call with one of the errors in turn,
or with all of them (--every).
"""

import argparse
import errno
import os
import subprocess
import sys
import tempfile
from collections import Counter

from folders import DAY, starter

ERRORS = [errno.EIO, errno.EACCES, errno.EMFILE, errno.ELOOP]
NOT_READ = (errno.EIO, errno.EACCES, errno.EMFILE)


class Trial:
    def __init__(self, options, root):
        self.inputs = starter(options.program, root)
        self.command = [options.program, "explain", "-q", "--format", "json", "-i", self.inputs,
                        "--as-of", DAY, "-j", "1"]
        self.library = options.library
        self.log = os.path.join(root, "log")
        self.sound = self.run(0, 0)
        with open(self.log, encoding="utf-8") as file:
            self.calls = [line.rstrip("\n").split(" ", 2)[1:] for line in file]

    def run(self, call, error):
        environment = dict(os.environ, LD_PRELOAD=self.library, REFUSE_BELOW=self.inputs,
                           REFUSE_READS="1", REFUSE_CALL=str(call), REFUSE_ERRNO=str(error),
                           REFUSE_LOG=self.log)
        return subprocess.run(self.command, capture_output=True, text=True, env=environment)

    def fault_of(self, call, error):
        """What is not so after a run; empty when all is."""
        ended = self.run(call, error)
        lines = ended.stderr.splitlines()
        if ended.returncode == 0:
            return "" if ended.stdout == self.sound.stdout else "another answer, and not a word"
        if "must exist" in ended.stderr or "no folder" in ended.stderr:
            return f"is told as missing: {ended.stderr!r}"
        if ended.returncode == 3:
            is_line = len(lines) == 1 and lines[0].startswith(f"panelpress: error: {self.inputs}")
            return "" if is_line else f"says {ended.stderr!r}"
        is_told = ended.returncode == 2 and lines and lines[0].startswith(self.inputs)
        return "" if is_told and error not in NOT_READ else f"{ended.returncode}: {ended.stderr!r}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("library")
    parser.add_argument("--every", action="store_true")
    options = parser.parse_args()
    faults = []
    tried = Counter()
    with tempfile.TemporaryDirectory() as root:
        trial = Trial(options, root)
        for number, (name, path) in enumerate(trial.calls, 1):
            for error in ERRORS if options.every else [ERRORS[number % len(ERRORS)]]:
                tried[name] += 1
                fault = trial.fault_of(number, error)
                if fault:
                    faults.append(f"{name} of {path}, {errno.errorcode[error]}: {fault}")
    print("\n".join(faults[:20]))
    print(f"{sum(tried.values())} runs with a call that reads refused ("
          + ", ".join(f"{count} {name}" for name, count in sorted(tried.items()))
          + f"): {len(faults)} ended as they should not")
    sys.exit(1 if faults or len(tried) < 4 else 0)


main()
