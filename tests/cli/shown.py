#!/usr/bin/env python3
"""Every command that is shown to somebody does what it is shown for: the two examples of each
`--help`, and the commands of README.md, typed into a shell at a desk with the sample's records.
Run: shown.py PROGRAM CHECKOUT"""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

import openpyxl

DAY = "2026-03-31"
DAY_SECONDS = "1774915200"
MAP = 'kind = "case"\nkey = "ref"\n[columns]\n"HO ref" = "ref"\n"Name" = "name"\n'
# What other tests run: whole builds and tests of a checkout.
ELSEWHERE = re.compile(
    r"^(\./generator/run|\./tests/run|cmake -S|python3 tests/(bench|rules)/|panelpress (init records|import export)"
    r"|.* -i records\b|rm )")


class Desk:
    """A folder with the sample's records, in which lines are typed."""

    def __init__(self, program, checkout, folder):
        self.folder, self.checkout = folder, checkout
        shutil.copytree(checkout / "inputs", folder / "inputs")
        (folder / "templates").symlink_to(checkout / "templates")
        (folder / "build").mkdir()
        (folder / "build/panelpress").symlink_to(program)
        self.environment = {"PATH": f"{folder}/build:{os.environ['PATH']}", "HOME": str(folder),
                            "SOURCE_DATE_EPOCH": DAY_SECONDS, "LC_ALL": "C.UTF-8"}

    def type(self, line, may_be=(0, 1)):
        done = subprocess.run(["bash", "-o", "pipefail", "-c", line], cwd=self.folder,
                              env=self.environment, capture_output=True, text=True, timeout=300)
        assert done.returncode in may_be, (line, done.returncode, done.stdout, done.stderr[-2000:])
        return done.stdout

    def serve(self, line):
        """Serves until the address was told; a port that somebody else has is no fault of ours."""
        process = subprocess.Popen(["bash", "-c", "exec " + line], cwd=self.folder, text=True,
                                   env=self.environment, stderr=subprocess.PIPE)
        told = ""
        for line_told in process.stderr:
            told += line_told
            if "http://127.0.0.1:" in line_told:
                process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0 or "is taken" in told, (line, told[-2000:])


def lay_out(desk):
    """What the examples speak of, besides the records."""
    build = "panelpress build -q --no-sync"
    desk.type(f"{build} && {build} -o part1 --shard 1/2 && {build} -o part2 --shard 2/2")
    desk.type("mkdir -p kept schemas .local/share/bash-completion/completions .config/fish/completions")
    for copy in ("kept/snapshot.json", "monday.json", "friday.json"):
        desk.type(f"cp output/panels/2026-04-09-am/snapshot.json {copy}")
    desk.type("cp output/compliance/2026-03/fno-north.xlsx north.xlsx")
    (desk.folder / "map.toml").write_text(MAP)
    book = openpyxl.Workbook()
    book.active.append(["HO ref", "Name"])
    book.active.append(["A1042218", "Dunnock Fictional"])
    book.save(desk.folder / "list.xlsx")


def type_example(desk, line):
    if line.startswith("panelpress serve"):
        return desk.serve(line)
    if line.startswith("panelpress init"):
        line = "mkdir -p start && cd start && rm -rf inputs && " + line
    if line.startswith(("panelpress issue", "panelpress verify output", "panelpress join")):
        # What was issued is no longer what the records say: they hold the day now.
        desk.type("panelpress build -q --no-sync")
    if line.startswith("panelpress join"):
        line = ("for k in 1 2; do panelpress build -q --no-sync -o part$k --shard $k/2; done; "
                "rm -rf output; " + line)
    if "| man" in line and not shutil.which("man"):
        line = line.replace("man -l -", "cat")
    desk.type(line, may_be=(0,) if "schema" in line or "man" in line else (0, 1))
    return None


def examples_of_help(desk):
    commands = re.findall(r"^  (\w+)  ", desk.type("panelpress --help"), flags=re.M)
    assert len(commands) >= 14, commands
    for command in commands:
        text = desk.type(f"panelpress {command} --help").split("\nExamples:\n")[1]
        lines = re.findall(r"^  (panelpress .*)$", text, flags=re.M)
        assert len(lines) == 2, (command, lines)
        for line in lines:
            type_example(desk, line)
    return 2 * len(commands)


def commands_of_readme(desk):
    text = (desk.checkout / "README.md").read_text()
    blocks = re.findall(r"^```sh\n(.*?)^```", text, flags=re.M | re.S)
    lines = [re.sub(r"\s+#.*", "", line) for block in blocks for line in block.splitlines()]
    typed = 0
    for line in lines:
        if ELSEWHERE.match(line):
            continue
        assert line.startswith(("build/panelpress ", "panelpress ")), f"who runs this? {line}"
        desk.type(line)
        typed += 1
    assert typed >= 5, lines
    return typed


def main(program, checkout):
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(pathlib.Path(program).resolve(), pathlib.Path(checkout).resolve(),
                    pathlib.Path(folder))
        lay_out(desk)
        readme = commands_of_readme(desk)
        print(f"{readme} commands of README.md, {examples_of_help(desk)} examples of help")


main(*sys.argv[1:3])
