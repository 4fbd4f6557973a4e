#!/usr/bin/env python3
"""What fish and zsh complete once they have taken `panelpress completions`, as somebody types it. Ends with 77 where
a shell is missing.
Run: completions.py PROGRAM"""

import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
SECONDS = 60
"""A shell that has not answered by then does not: they take a second, and more on a machine at work."""
TYPED = {
    "panelpress bui": "panelpress build ",
    "panelpress build --dep": "panelpress build --depfile",
    "panelpress build --only case-": "panelpress build --only case-pack",
    "panelpress schema hol": "panelpress schema holidays ",
    "panelpress new cla": "panelpress new claim ",
    "panelpress verify out": "panelpress verify output/",
}
"""Lines before and after the tabulator, in a folder that holds output/ and a file outline.txt."""


def desk_in(folder, program, shell):
    """A folder with what is completed, and the completions of a shell beside it."""
    desk = pathlib.Path(folder, shell)
    (desk / "output").mkdir(parents=True)
    (desk / "outline.txt").touch()
    text = subprocess.run([program, "completions", shell], check=True, capture_output=True, text=True).stdout
    (desk / ".taken").mkdir()
    (desk / ".taken/_panelpress").write_text(text)
    return desk


def environment_of(desk):
    return {"PATH": os.environ["PATH"], "HOME": str(desk), "TERM": "dumb", "LC_ALL": "C.UTF-8", "PS1": "> "}


def completed_by_fish(desk, line):
    """The line with the one word that fish proposes; it tells the word, and what it is, in a line each."""
    script = 'source .taken/_panelpress; complete --do-complete "$argv[1]"'
    told = subprocess.run(["fish", "--no-config", "-c", script, line], cwd=desk, env=environment_of(desk), check=True,
                          capture_output=True, text=True, timeout=SECONDS).stdout
    words = [each.split("\t")[0] for each in told.splitlines()]
    assert len(words) == 1, (line, told)
    return line[: line.rindex(" ") + 1] + words[0]


class Zsh:
    """An interactive zsh, which completes nothing but what is typed into it."""

    def __init__(self, desk):
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.chdir(desk)
            os.execvpe("zsh", ["zsh", "-f", "-i"], environment_of(desk))
        self.type("unsetopt zle_bracketed_paste 2>/dev/null; fpath=($PWD/.taken $fpath)\n")
        self.type("autoload -Uz compinit; compinit -u -D; print REA''DY\n")
        self.read_until("READY")

    def type(self, text):
        os.write(self.terminal, text.encode())

    def read_until(self, text):
        """What is on the terminal up to a text; fails when it does not come."""
        seen, until = "", time.monotonic() + SECONDS
        while text not in seen:
            ready = select.select([self.terminal], [], [], max(0, until - time.monotonic()))[0]
            assert ready, f"zsh does not say {text!r} but {seen!r}"
            seen += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", os.read(self.terminal, 4096).decode("utf-8", "replace"))
        return seen

    def complete(self, line, completed):
        self.type(f"\x15{line}\t")
        self.read_until(completed.rstrip()[len(line):])
        self.type("\x15print -r -- DO''NE\n")
        self.read_until("DONE")

    def end(self):
        self.type("\x15exit\n")
        os.close(self.terminal)
        os.waitpid(self.child, 0)


def main(program):
    missing = [shell for shell in ("fish", "zsh") if not shutil.which(shell)]
    if missing:
        print("not installed:", *missing)
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        fish = desk_in(folder, program, "fish")
        for line, completed in TYPED.items():
            found = completed_by_fish(fish, line)
            assert found.rstrip() == completed.rstrip(), (line, found)
        zsh = Zsh(desk_in(folder, program, "zsh"))
        for line, completed in TYPED.items():
            zsh.complete(line, completed)
        zsh.end()
    print(f"{len(TYPED)} lines completed by fish and by zsh")
    return 0


sys.exit(main(str(pathlib.Path(sys.argv[1]).resolve())))
