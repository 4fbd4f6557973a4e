#!/usr/bin/env python3
"""Every command that is shown to somebody does what it is shown for: the two examples of each
`--help`, and the commands of README.md, those within its sentences too, typed into a shell at a desk
with the sample's records or in a checkout.
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
# Lines of README.md that another test types: the first day of a team (tests/records/first_day.py).
FIRST_DAY = re.compile(r"^(panelpress (init records|import export)|.* -i records\b|rm )")
COMMAND = re.compile(r"^(panelpress|build/panelpress|cmake|python3|npm|\./\w+/run)( |$)")
"""What begins a command within a sentence; `panelpress` alone is a name."""
AT_A_DESK = {
    "panelpress COMMAND --help": "panelpress build --help",
    "panelpress schema KIND": "panelpress schema case",
    "panelpress build --timings": "panelpress build --timings --no-sync -o timed",
}
"""Commands within sentences, and what is typed for them."""
IN_A_CHECKOUT = {
    "./generator/run": "./generator/run -q --no-sync && test -s output/index.html",
    # Compiling all of it again, as tests/installed/fresh does, would take minutes: it is laid out to be.
    "cmake -S . -B build && cmake --build build":
        "cmake -S . -B new && cmake --build new --target help | grep -c '\\bpanelpress$'",
    "python3 tests/bench/bench.py --program build/panelpress --script":
        "python3 tests/bench/bench.py --program build/panelpress --script --cases 20 --months 2 --runs 1",
}


class Desk:
    """A folder with the sample's records, in which lines are typed."""

    def __init__(self, program, checkout, folder):
        self.folder, self.checkout, self.build = folder, checkout, program.parent
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


def lines_of_readme(text):
    blocks = re.findall(r"^```sh\n(.*?)^```", text, flags=re.M | re.S)
    return [re.sub(r"\s+#.*", "", line) for block in blocks for line in block.splitlines()]


def within_sentences(text):
    sentences = re.sub(r"^```.*?^```", "", text, flags=re.M | re.S)
    found = re.findall(r"`([^`]+)`", sentences)
    return {each for each in found if COMMAND.match(each) and each not in ("panelpress", "build/panelpress")}


def lay_out_checkout(desk):
    """A checkout that was built, whose output/ is its own."""
    place = desk.folder / "checkout"
    place.mkdir()
    for each in desk.checkout.iterdir():
        if each.name != "output" and not each.name.startswith((".", "build")):
            (place / each.name).symlink_to(each)
    (place / "build").symlink_to(desk.build)
    return place


def is_part_of_tests(line, script):
    """Whether `./tests/run` takes a part of that name; every part but a few is of CI itself."""
    part = (line.removeprefix("./tests/run").split() or ["all"])[0]
    return re.search(rf"^  {part}\b.*\)|^  .*\| {part}\b.*\)", script, flags=re.M) is not None


def commands_of_readme(desk):
    text = (desk.checkout / "README.md").read_text()
    script = (desk.checkout / "tests/run").read_text()
    place = lay_out_checkout(desk)
    typed = 0
    for line in [*lines_of_readme(text), *sorted(within_sentences(text))]:
        if FIRST_DAY.match(line):
            continue
        if line.startswith("./tests/run"):
            assert is_part_of_tests(line, script), line
        elif line in IN_A_CHECKOUT:
            desk.type(f"cd {place} && {IN_A_CHECKOUT[line]}", may_be=(0,))
        else:
            line = AT_A_DESK.get(line, line)
            assert line.startswith(("build/panelpress ", "panelpress ")), f"who runs this? {line}"
            desk.type(line)
        typed += 1
    assert typed >= 15, typed
    return typed


def main(program, checkout):
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(pathlib.Path(program).resolve(), pathlib.Path(checkout).resolve(),
                    pathlib.Path(folder))
        lay_out(desk)
        readme = commands_of_readme(desk)
        print(f"{readme} commands of README.md, {examples_of_help(desk)} examples of help")


main(*sys.argv[1:3])
