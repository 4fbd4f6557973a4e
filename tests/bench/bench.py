"""Measures panelpress against what no program can do without, and against a script of the same documents.

    python3 tests/bench/bench.py --program build/panelpress [--cases 1000,10000,100000] [--runs 3] [--script]

For each number of cases it writes records (records.py), builds, and prints seconds on the clock, processor
seconds, peak memory, files and megabytes written: of three floors (floor.cpp: every record parsed by toml++ and
as many bytes written; also all of it digested, and the cells of the workbooks given to their library, without a
format or a table; every record parsed and the bytes on disk digested), a full build, one with nothing changed,
one with one case changed, one panel, and the four kinds that script.py makes, with the ratios. All in one run,
medians of as many as asked for. Processor seconds are the ones to compare on a machine with other work, and a
folder in memory (TMPDIR) where the disk takes now more and now less.

--counts prints the instructions of a build by callgrind in place of times: they do not depend on the machine's
other work, so they are what a commit says before and after.
"""

import argparse
import dataclasses
import functools
import html
import math
import os
import platform
import re
import resource
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import records

HERE = Path(__file__).resolve().parent
TEMPLATES = HERE.parents[1] / "templates"
CELL = re.compile(r'<c r="([A-Z]+)([0-9]+)"([^>/]*)>(?:<f[^>]*>[^<]*</f>)?<v>([^<]*)</v></c>')
FOUR_KINDS = "packs,emails,compliance,claims"


@dataclasses.dataclass
class Run:
    """What one run of a command took."""

    wall: float
    cpu: float
    memory: float  # megabytes, of the largest process

    @staticmethod
    def median(runs: "list[Run]") -> "Run":
        """The middle of each figure by itself."""
        return Run(*(statistics.median(getattr(run, each) for run in runs) for each in ("wall", "cpu", "memory")))


def run(command: list[str], given: str = "") -> Run:
    """Runs a command to its end; it must end with 0 or 1, and what it writes is dropped."""
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with tempfile.TemporaryFile("w+") as text:
        text.write(given)
        text.seek(0)
        process = subprocess.Popen(command, stdin=text, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{shlex.join(command)} ended with {process.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(wall, cpu, usage.ru_maxrss / 1024)


def sizes_of(folder: Path) -> list[tuple[int, str]]:
    """Size and path of each file of an output folder."""
    return sorted(
        (path.stat().st_size, str(path.relative_to(folder))) for path in folder.rglob("*") if path.is_file()
    )


def cells_of(path: Path) -> str:
    """The cells of a workbook as floor.cpp reads them."""
    with zipfile.ZipFile(path) as book:
        shared = [html.unescape("".join(re.findall(r"<t[^>]*>(.*?)</t>", text, re.S))).replace("\n", " ")
                  for text in re.findall(r"<si>(.*?)</si>", book.read("xl/sharedStrings.xml").decode(), re.S)]
        lines = []
        for name in book.namelist():
            if not name.startswith("xl/worksheets/sheet"):
                continue
            lines.append("")
            for letters, row, more, value in CELL.findall(book.read(name).decode()):
                column = functools.reduce(lambda so_far, letter: 26 * so_far + ord(letter) - 64, letters, 0) - 1
                kind, what = ("t", shared[int(value)]) if 't="s"' in more else ("n", value)
                lines.append(f"{int(row) - 1} {column} {kind} {what}")
    return "\n".join(lines) + "\n"


class Bench:
    """The runs at one number of cases, in a folder of their own."""

    def __init__(self, folder: Path, asked: argparse.Namespace, cases: int) -> None:
        self.folder, self.asked, self.cases = folder, asked, cases
        self.inputs, self.output = folder / "inputs", folder / "output"
        self.what = records.write_records(self.inputs, cases, asked.months)
        self.full: Run | None = None
        self.away = 0

    def build(self, *more: str, jobs: int | None = None) -> list[str]:
        """The command of a build."""
        return [str(self.asked.program), "build", "-q", "-i", str(self.inputs), "-t", str(TEMPLATES), "-o",
                str(self.output), "--as-of", str(records.AS_OF), "-j", str(jobs or self.asked.jobs), *more]

    def median(self, command: list[str], prepare=lambda: None, given: str = "") -> Run:
        """The median of the runs, each after it was prepared."""
        runs = []
        for _ in range(self.asked.runs):
            prepare()
            runs.append(run(command, given))
        return Run.median(runs)

    def put_away(self, output: Path) -> None:
        """Makes room for an output. What was there is kept to the end: a file system takes its time over the places of
        files that were just removed, and that is nobody's work here."""
        if output.exists():
            self.away += 1
            output.rename(self.folder / f"away-{self.away}")

    def clear(self) -> None:
        """Makes room for our own."""
        self.put_away(self.output)

    def change_a_case(self) -> None:
        """Another word in one record of a person who is still detained."""
        path = self.inputs / "cases" / f"B{self.cases - self.cases // 20:07}.toml"
        path.write_text(path.read_text().replace('mitigation = "', 'mitigation = "Again: ', 1))

    def row(self, name: str, measured: Run, target: str = "", of: Run | None = None, inverse: bool = False) -> None:
        """One line: figures, and the ratio by the clock and by processor seconds."""
        ratio = ""
        if of:
            pairs = [(measured.wall, of.wall), (measured.cpu, of.cpu)]
            values = [(b / a if inverse else a / b) for a, b in pairs]
            ratio = f"{values[0]:8.2f} {values[1]:8.2f}  {target}"
        print(f"{name:34} {measured.wall:8.2f} {measured.cpu:8.2f} {measured.memory:7.0f} {ratio}", flush=True)

    def measure(self) -> None:
        """All rows."""
        print(f"\n{self.cases:,} cases, {self.what['panels']:,} panels, {self.what['months']} months, "
              f"{self.what['people']} people")
        print(f"{'':34} {'wall s':>8} {'cpu s':>8} {'MB':>7} {'of wall':>8} {'of cpu':>8}  target")
        self.full = self.median(self.build(), self.clear)
        files = sizes_of(self.output)
        self.compile_floor()
        self.row("floor: parse, write the same", floor := self.floor(files, "write"))
        self.row("floor: and digest, workbooks by lib", self.making_floor(files), "", floor)
        self.row("full build", self.full, "at most 1.5 of the floor", floor)
        self.row("floor: parse, digest the same", self.floor(files, "digest"), "", self.full)
        self.row("nothing changed", self.median(self.build()), "at most 0.1 of the full build", self.full)
        self.row("one case changed", self.median(self.build(), self.change_a_case), "at most 0.15", self.full)
        panel = records.Plan(self.cases, self.asked.months).panel_id(self.what["panels"] // 2)
        self.row("--panel ID", self.median(self.build("--panel", panel)), "", self.full)
        print(f"{len(files):,} files, {sum(size for size, _ in files) / 1e6:.0f} MB; largest page "
              f"{max(size for size, path in files if path.endswith('.html')) / 1e6:.2f} MB, manifest "
              f"{dict((path, size) for size, path in files)['manifest.json'] / 1e6:.1f} MB")
        if self.asked.script:
            self.against_the_script()

    def compile_floor(self) -> None:
        """Makes the program of a page that does what no other can do without."""
        subprocess.run([os.environ.get("CXX", "c++"), "-O2", "-std=c++20", str(HERE / "floor.cpp"), "-o",
                        str(self.folder / "floor"), "-pthread", "-ltomlplusplus", "-lcrypto", "-lxlsxwriter"],
                       check=True)

    def making_floor(self, files: list[tuple[int, str]]) -> Run:
        """The records parsed, the cells of the workbooks given to their library, all digested and written."""
        place = self.folder / "cells"
        for path in self.output.rglob("*.xlsx"):
            cells = place / path.relative_to(self.output)
            cells.parent.mkdir(parents=True, exist_ok=True)
            cells.write_text(cells_of(path))
        return self.floor(files, "make", str(place))

    def floor(self, files: list[tuple[int, str]], what: str, *more: str) -> Run:
        """The same records parsed, and as many bytes written, or those written digested, or made anew."""
        place = self.folder / "floor-output"
        command = [str(self.folder / "floor"), str(self.inputs), str(place), str(self.asked.jobs), what, *more]
        sizes = "".join(f"{size} {path}\n" for size, path in files)
        if what == "digest":
            return self.median(command, given=sizes)
        return self.median(command, lambda: self.put_away(place), sizes)

    def against_the_script(self) -> None:
        """The four kinds of script.py, by both."""
        place = self.folder / "script-output"
        command = [self.asked.python, str(HERE / "script.py"), str(self.inputs), str(place), str(records.AS_OF)]
        script = self.median(command, lambda: self.put_away(place))
        ours = self.median(self.build("--only", FOUR_KINDS), self.clear)
        self.row("script: four kinds", script)
        self.row("panelpress: the same kinds", ours, "times quicker: at least 8", script, inverse=True)
        self.row("floor: and digest, workbooks by lib", self.making_floor(sizes_of(self.output)),
                 "times quicker: all else free", script, inverse=True)

    def count(self) -> None:
        """Instructions of a build on one thread."""
        profile = self.folder / "profile"
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}",
                   *self.build(jobs=1)]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        totals = [line for line in profile.read_text().splitlines() if line.startswith("summary:")]
        print(f"{self.cases:,} cases: {int(totals[0].split()[1]) / 1e9:.2f} thousand million instructions")


def print_growth(measured: dict[int, Run]) -> None:
    """How time and memory grow from each size to the next: 1 is in proportion."""
    for (few, small), (many, large) in zip(list(measured.items()), list(measured.items())[1:]):
        exponents = [math.log(getattr(large, each) / getattr(small, each)) / math.log(many / few)
                     for each in ("wall", "cpu", "memory")]
        print(f"\ngrowth from {few:,} to {many:,}: wall {exponents[0]:.2f}, cpu {exponents[1]:.2f} (target: at most "
              f"1.05), memory {exponents[2]:.2f}")


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--cases", default="10000")
    parser.add_argument("--months", type=int, default=24)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--script", action="store_true", help="measure the script too")
    parser.add_argument("--counts", action="store_true", help="count instructions in place of times")
    parser.add_argument("--python", default="/usr/bin/python3", help="one that has Jinja2 and XlsxWriter")
    asked = parser.parse_args()
    asked.program = asked.program.resolve()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    print(f"{time.strftime('%-d %B %Y')}; {platform.system()} {platform.machine()}, {os.cpu_count()} cores; "
          f"python3 tests/bench/bench.py {shlex.join(sys.argv[1:])}")
    measured = {}
    for cases in map(int, asked.cases.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            bench = Bench(Path(folder), asked, cases)
            if asked.counts:
                bench.count()
                continue
            bench.measure()
            measured[cases] = bench.full
    print_growth(measured)


if __name__ == "__main__":
    main()
