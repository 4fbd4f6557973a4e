"""Measures panelpress on records of a chosen size, so that speed can be compared from change to change.

    python3 tests/bench/bench.py --program build/panelpress [--cases 10000] [--months 24] [--runs 3]

The records are made anew, always the same for the same numbers: cases of five areas, a panel a working day
with 24 cases each, every outcome answered. Prints seconds and peak memory for reading and checking, for the
workbooks, and for everything.
"""

import argparse
import datetime
import os
import resource
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
AREAS = ["fno-north", "fno-south", "nrpc-one", "nrpc-two", "detained-asylum"]
OUTCOMES = ["maintain", "maintain-with-actions", "release"]
CASES_A_PANEL = 24
LAST_DAY = datetime.date(2026, 3, 31)


def settings() -> str:
    """Settings with five business areas."""
    areas = "".join(
        f'[[business_area]]\ncode = "{code}"\nname = "{code}"\ncommand = "Bench"\n'
        f'email = "{code}@example.gov.uk"\nspoc = {{ name = "Spoc Benchley", email = "spoc@example.gov.uk" }}\n'
        for code in AREAS
    )
    return (
        '[team]\nname = "Bench Team"\nemail = "cpp@example.gov.uk"\nmarking = "OFFICIAL"\nsample = true\n'
        + areas
        + '[fees]\ncost_code = "1"\n[[fees.rate]]\nfrom = 2020-01-01\nfull = 210\nhalf = 105\n'
        + '[[funder]]\nfrom = 2020-01-01\nname = "Bench"\ndirectorate = "Bench"\n'
    )


PEOPLE = (
    '[[person]]\nid = "chair"\nname = "Chair Benchley"\ngrade = "G6"\narea = "policy"\n'
    '[[person]]\nid = "officer"\nname = "Officer Benchley"\ngrade = "EO"\narea = "cpp-team"\n'
)


def case(number: int, start: datetime.date) -> str:
    """One case with a review every 28 days."""
    reviews = "".join(
        f"[[dcpr]]\ndate = {start + datetime.timedelta(28 * k)}\nrecords_cpp = true\n" for k in range(1, 7)
    )
    return (
        f'ref = "B{number:07}"\nname = "Person {number} Benchley"\ndate_of_birth = 1990-01-01\n'
        f'nationality = "Albania"\narea = "{AREAS[number % 5]}"\n'
        f'owner = {{ name = "Owner {number % 40}", email = "owner{number % 40}@example.gov.uk" }}\n'
        f'[detention]\nstart = {start}\n{reviews}'
        '[[barrier]]\nkind = "travel-document"\ndetail = "Applied for"\nresolve_by = 2026-06-01\n'
        'mitigation = "Embassy interview booked"\n[vulnerability]\naar_level = 1\nreason = "Age"\n'
    )


def panel(number: int, date: datetime.date, refs: list[str]) -> str:
    """One held panel, whose cases were all answered."""
    listed = ""
    for at, ref in enumerate(refs):
        outcome = OUTCOMES[at % 3]
        action = '[[case.outcome.action]]\nwhat = "Book a seat"\nwho = "Returns"\nby = 2026-04-01\n'
        listed += (
            f'[[case]]\nref = "{ref}"\nbasis = "cycle"\n[case.outcome]\nrecommendation = "{outcome}"\n'
            'reasons = "Facts."\nalternatives = "Weighed."\nlong_stop_days = 90\ndecided_by = "consensus"\n'
            + ('grounds = ["barriers"]\n' if outcome == "release" else "")
            + (action if outcome == "maintain-with-actions" else "")
            + f'[case.response]\ndecision = "agree"\nrecorded_on = {date + datetime.timedelta(at)}\n'
            + f"calendar_event_completed_on = {date + datetime.timedelta(at)}\n"
        )
    return (
        f'id = "{date}-{number}"\ndate = {date}\nstatus = "held"\nchair = "chair"\nofficer = "officer"\n{listed}'
    )


def write_records(folder: Path, cases: int, months: int) -> int:
    """Writes the inputs folder; the number of recommendations in it."""
    for name, text in {"settings": settings(), "people": PEOPLE, "holidays": ""}.items():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.toml").write_text(text)
    first = LAST_DAY - datetime.timedelta(30 * months)
    spread = (LAST_DAY - first).days
    (folder / "cases").mkdir()
    for number in range(cases):
        start = first - datetime.timedelta(100) + datetime.timedelta(number * spread // cases)
        (folder / "cases" / f"B{number:07}.toml").write_text(case(number, start))
    (folder / "panels").mkdir()
    panels = cases * 6 // 5 // CASES_A_PANEL
    for number in range(panels):
        refs = [f"B{(number * 20 + k) % cases:07}" for k in range(CASES_A_PANEL)]
        date = first + datetime.timedelta(number * spread // panels)
        (folder / "panels" / f"{number:05}.toml").write_text(panel(number, date, refs))
    return panels * CASES_A_PANEL


def measured(command: list[str]) -> tuple[float, int]:
    """Seconds and peak kilobytes of one run; it must end with 0 or 1."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    assert os.waitstatus_to_exitcode(status) in (0, 1), command
    return time.perf_counter() - begin, usage.ru_maxrss


def main() -> None:
    """Prints a row for each kind of run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--months", type=int, default=24)
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as folder:
        inputs = Path(folder) / "inputs"
        recommendations = write_records(inputs, asked.cases, asked.months)
        print(f"{asked.cases} cases, {recommendations} recommendations, {asked.months} months")
        common = ["-i", str(inputs), "--as-of", str(LAST_DAY), "-q"]
        build = ["build", *common, "-t", str(ROOT / "templates"), "-o", str(Path(folder) / "output")]
        runs = {
            "check": ["check", *common],
            "build --only compliance": [*build, "--only", "compliance"],
            "build": build,
            "build again, nothing changed": build,
        }
        for name, words in runs.items():
            figures = [measured([str(asked.program), *words]) for _ in range(asked.runs)]
            seconds = statistics.median(figure[0] for figure in figures)
            print(f"{name:30} {seconds:7.2f} s  {max(figure[1] for figure in figures) / 1024:7.0f} MB")


if __name__ == "__main__":
    main()
