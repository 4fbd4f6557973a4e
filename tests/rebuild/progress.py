"""Sees the bar of a build that takes longer than a second on a terminal, and silence everywhere else.

    progress.py PROGRAM TEMPLATES INPUTS

The build is stopped for longer than a second and goes on, so that a quick machine sees the bar too.
"""

import os
import pty
import re
import signal
import subprocess
import sys
import tempfile
import time

BAR = re.compile(r"documents \[#* *\] \d+ of \d+, \d+ a second")
STAGE = re.compile(r"\r(reading the records|applying the rules|documents)")
WIPED = "\r\x1b[K"


def command(output: str) -> list[str]:
    """A build into a new folder."""
    program, templates, inputs = sys.argv[1:]
    return [program, "build", "-i", inputs, "-t", templates, "-o", output, "--as-of", "2026-03-31", "-j", "1"]


def on_terminal(words: list[str], pause: float) -> str:
    """What a build says on a terminal, stopped for a while soon after it began to make documents."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(words, stdout=theirs, stderr=theirs)
    os.close(theirs)
    output = words[words.index("-o") + 1]
    while pause and process.poll() is None and not os.path.exists(f"{output}/panels"):
        time.sleep(0.002)
    if pause:
        process.send_signal(signal.SIGSTOP)
        time.sleep(pause)
        process.send_signal(signal.SIGCONT)
    said = b""
    while True:
        try:
            more = os.read(ours, 65536)
        except OSError:  # nobody is at the other end any more
            break
        if not more:
            break
        said += more
    process.wait()
    return said.decode()


def main() -> None:
    """Builds three times."""
    with tempfile.TemporaryDirectory() as root:
        said = on_terminal(command(f"{root}/slow"), 1.3)
        if not BAR.search(said):
            sys.exit(f"no bar on a terminal: {said[:400]!r}")
        if not STAGE.search(said[said.rindex(WIPED) :]) is None:
            sys.exit("the bar is not wiped")
        said = on_terminal([*command(f"{root}/quiet"), "-q"], 1.3)
        if STAGE.search(said):
            sys.exit(f"a bar for --quiet: {said[:400]!r}")
        ended = subprocess.run(command(f"{root}/piped"), capture_output=True, text=True, check=False)
        if STAGE.search(ended.stderr) or "\x1b" in ended.stderr:
            sys.exit(f"a bar into a pipe: {ended.stderr[:400]!r}")
    print("a bar on a terminal, wiped at the end; none for --quiet, none into a pipe")


if __name__ == "__main__":
    main()
