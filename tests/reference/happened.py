#!/usr/bin/env python3
"""GEN-4: puts one date of a folder after today, or before 1970, and asks for the error at its line.

Each key that holds a date is listed here once: what it says has been done, or may lie ahead.
"""

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from compare import TODAY
from generate import generate

DONE = """
case date_of_birth, detention.start, detention.ended, detention.last_panel, dcpr.date, bail.date
case referral.on, was.until
person trained_on, refreshed_on, manager_agreed_on, appointment.appraised_on
panel invited_on, cases_identified_on, asked_on, pack_issued_on, list_to_independents_on
panel member.answered_on, member.travel.booked_on, member.travel.copied_on
panel member.visit.pass_asked_on, member.visit.pass_confirmed_on, cancelled_at
panel case.outcome.emailed_on, case.outcome.action.completed_on, case.response.recorded_on
panel case.response.calendar_event_completed_on, case.response.released_on
panel case.response.approved.on, case.audit.on
claim submitted_on, signed_on, authorised.on, paid_on, line.date, line.approved.on
campaign contacted_on, cabinet_office_on, conflicts_checked_on, documents_sent_on
campaign timetable_agreed_on, advertised_on
candidate sifted_on, interviewed_on, approved_on, ctc.on, due_diligence.on, offered_on, welcomed_on
candidate poh1.sent_on, poh1.confirmed_on
case_feedback escalate.on, escalate.answered_on
conduct happened_at
referral received_at, decided_at, told_at, allocated_on, work_done_on, answered_on, updates
referral returned.on, qa.on
issue opened_on, looked_at, closed_on
commitment done_on, evidence.on, revised.on
"""
AHEAD = """
case removal.directions_set, barrier.resolve_by, documentation.expected, entry.on
person appointment.start, appointment.ctc_expires, pass_until, goal.start, goal.end
person restricted.from, restricted.to, induction.visit, induction.training, induction.gatekeeper
person induction.cpp_lead, induction.it_access, induction.observed_panels
panel case.outcome.long_stop, case.outcome.resolve_by, case.outcome.response_due
panel case.outcome.action.by
candidate ctc.expires
referral needed_by
absence from, to
commitment due, revised.to
holiday date
team records_from
fees rate.from
funder from
training_update on
"""
SINGLE = {"cases": "case", "panels": "panel"}
"""The folders whose files are one record each, without a table of its name."""
AFTER, BEFORE = "2031-01-02", "1969-12-31"
LINE = re.compile(r"(\w+) = \[?\d{4}-\d\d-\d\d")
NOT_ALONE = ("panel date", "panel start")
"""Each must agree with the other, and that of a panel yet to be may lie ahead."""


@dataclass(frozen=True)
class Place:
    """A date of the folder: the line that holds it, and its key."""

    path: Path
    line: int
    key: str


def keys_of(table: str) -> frozenset[str]:
    """The keys of one of the two tables, as `record key.of.it`."""
    rows = (line.partition(" ") for line in table.strip().splitlines())
    return frozenset(f"{kind} {key}" for kind, _, keys in rows for key in keys.split(", "))


def places(folder: Path) -> list[Place]:
    """Every date of the folder that one of the two tables may have."""
    found = []
    for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() == ".toml"):
        single = SINGLE.get(path.relative_to(folder).parts[0])
        header = [single] if single else []
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if text.startswith("["):
                names = text.strip("[]").split(".")
                header = [single, *names] if single else names
            elif match := LINE.match(text):
                key = f"{header[0]} {'.'.join([*header[1:], match[1]])}"
                found.append(Place(path, number, key))
    return found


def try_seed(program: str, seed: int) -> tuple[str, str | None]:
    """The key that was tried, and what is wrong with the answer."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "inputs"
        generate(seed, folder)
        dice = random.Random(seed)
        place = _choose(dice, places(folder))
        new = BEFORE if dice.random() < 0.3 and place.key in keys_of(DONE) else AFTER
        new = "1899-12-31" if new == BEFORE and place.key == "case date_of_birth" else new
        lines = place.path.read_text(encoding="utf-8").split("\n")
        old = lines[place.line - 1]
        lines[place.line - 1] = re.sub(r"\d{4}-\d\d-\d\d", new, old, count=1)
        place.path.write_text("\n".join(lines), encoding="utf-8")
        return place.key, _wrong(program, folder, place, f"{old} -> {new}")


def _choose(dice: random.Random, found: list[Place]) -> Place:
    """Each key as likely as another, however often it stands in the folder."""
    key = dice.choice(sorted({place.key for place in found if place.key not in NOT_ALONE}))
    return dice.choice([place for place in found if place.key == key])


def _wrong(program: str, folder: Path, place: Place, change: str) -> str | None:
    as_of = (folder / "AS_OF").read_text(encoding="utf-8").strip()
    command = [program, "explain", "--format", "json", "-i", str(folder), "--as-of", as_of]
    today = {"SOURCE_DATE_EPOCH": TODAY}
    run = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env=os.environ | today
    )
    errors = [line for line in run.stderr.splitlines() if ": error: " in line]
    here = [line for line in errors if line.startswith(f"{place.path}:{place.line}:")]
    if place.key in keys_of(DONE):
        if run.returncode != 2 or not here or run.stdout:
            return f"not refused: {change}: status {run.returncode}, {errors}"
    elif place.key not in keys_of(AHEAD):
        return f"in neither table: {change}"
    elif any("happened" in line for line in errors):
        return f"refused: {change}: {errors}"
    return None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--seeds", type=int, default=200)
    options = parser.parse_args()
    results = [try_seed(options.program, seed) for seed in range(1, options.seeds + 1)]
    wrong = Counter(f"{key}: {why}" for key, why in results if why)
    print("".join(f"{line}\n" for line in sorted(wrong)), end="")
    print(f"{len({key for key, _ in results})} keys tried, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
