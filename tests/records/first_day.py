#!/usr/bin/env python3
"""The first day of a team: from an empty folder and an export of twenty rows to an issued pack, as
README.md tells it, and records that git keeps and checks.
Run: first_day.py PROGRAM CHECKOUT"""

import datetime
import os
import pathlib
import re
import subprocess
import sys
import tempfile

TODAY = datetime.date(2026, 3, 31)


class Desk:
    """A folder in which commands are typed."""

    def __init__(self, program, folder):
        self.folder = folder
        path = f"{pathlib.Path(program).resolve().parent}:{os.environ['PATH']}"
        epoch = str(int(datetime.datetime(2026, 3, 31, 12).timestamp()))
        self.environment = os.environ | {"PATH": path, "SOURCE_DATE_EPOCH": epoch}

    def run(self, *words, status=0, within="."):
        done = subprocess.run(
            words, cwd=self.folder / within, env=self.environment, capture_output=True, text=True
        )
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout


def export(path):
    rows = ["HO ref,Name,Team,Detained,Nationality"]
    for number in range(20):
        start = TODAY - datetime.timedelta(days=20 + 17 * number)
        rows.append(f"B{1000000 + number},Bird {number} Fictional,fno-north,{start:%d/%m/%Y},Albania")
    path.write_text("\n".join(rows) + "\n")


def walk_of(readme):
    """The lines of the README from `init` to `issue`, as somebody would type them."""
    block = next(block for block in re.findall(r"^```sh\n(.*?)^```", readme, flags=re.M | re.S)
                 if "panelpress init" in block)
    return [re.sub(r"\s+#.*", "", line) for line in block.splitlines()]


def from_nothing_to_an_issued_pack(desk, checkout):
    export(desk.folder / "export.csv")
    (desk.folder / "templates").symlink_to(checkout / "templates")
    readme = (checkout / "README.md").read_text()
    lines = walk_of(readme)
    for line in lines:
        desk.run("bash", "-c", line)
    assert len(lines) == 7 and "seven commands and no other line" in readme, lines
    kept = desk.folder / "issued/2026-03-31-2026-04-14-am"
    assert "B1000019" in (kept / "case-pack.html").read_text()
    panel = (desk.folder / "records/panels/2026-04-14-am.toml").read_text()
    assert "\npack_issued_on = 2026-03-31\n" in panel, panel
    assert "\nchair = \"oak\"\n" in panel and panel.count("[[member]]") == 5, panel
    assert "A1234567" not in panel, panel


def git_keeps_and_checks(desk):
    def git(*words, status=0):
        desk.run("git", "-c", "user.name=A", "-c", "user.email=a@example.gov.uk", *words,
                 status=status, within="records")

    git("init", "-q", "..")
    desk.run("bash", "-c", "git config core.hooksPath $(git rev-parse --show-prefix).githooks",
             within="records")
    git("add", "-A", "..")
    kept = desk.run("git", "ls-files")
    assert "issued/2026-03-31-2026-04-14-am/case-pack.html\n" in kept, kept
    assert "output/" not in kept, kept
    git("commit", "-qm", "Records")
    record = desk.folder / "records/cases/B1000000.toml"
    sound = record.read_text()
    record.write_text(sound + "nmae = 1\n")
    git("add", "-A")
    git("commit", "-qm", "A slip", status=1)
    # What is not to be committed is not looked at.
    git("reset", "-q")
    (desk.folder / "records/README.txt").write_text("Ours\n")
    git("add", "README.txt")
    git("commit", "-qm", "Say whose it is")


def main(program, checkout):
    with tempfile.TemporaryDirectory() as made:
        desk = Desk(program, pathlib.Path(made))
        from_nothing_to_an_issued_pack(desk, checkout)
        git_keeps_and_checks(desk)
    print("from an empty folder to an issued pack in seven commands")


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]).resolve())
