#!/usr/bin/env python3
"""Holds `panelpress explain --format json` against the reference, field by field."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from shutil import copytree
from typing import Any

from generate import generate
from reference import facts

KEYS = {
    "cases": ["ref"],
    "obligations": ["ref", "kind", "by", "passed"],
    "panels": ["id"],
    "recommendations": ["panel", "case"],
    "compliance": ["month", "area", "measure"],
    "claims": ["id"],
    "expenditure": ["month"],
    "members": ["person"],
    "referrals": ["id"],
    "commitments": ["id"],
}
"""What identifies a row of each array, and sorts it."""
FINDING_KEYS = {"rule", "severity", "subject", "message", "file", "line", "column"}
TODAY = "1893456000"
"""1 January 2030: whatever the folders say was done has happened by then (GEN-4)."""
OPEN_RULES = {"DQ-3"}
"""Rules whose table the contract leaves to the program: it may find more."""


@dataclass(frozen=True)
class Difference:
    """Where the two disagree: a field, such as `cases.status`, and what each says."""

    field: str
    detail: str


def compare(program: dict[str, Any], reference: dict[str, Any], folder: Path) -> list[Difference]:
    """Every difference between the program's object and the reference's."""
    found = _fields(
        "top",
        "",
        {k: v for k, v in program.items() if not isinstance(v, list)},
        {"as_of": reference["as_of"]},
    )
    if unknown := set(program) ^ set(reference):
        found.append(Difference("top", f"keys {sorted(unknown)}"))
    for name, keys in KEYS.items():
        found += _rows(name, keys, program.get(name, []), reference.get(name, []))
    return found + _findings(program["findings"], reference["findings"], folder)


def _rows(name: str, keys: list[str], program: list[Any], reference: list[Any]) -> list[Difference]:
    def by_key(rows: list[Any]) -> dict[str, Any]:
        return {" ".join(str(row[key]) for key in keys): row for row in rows}

    ours, theirs = by_key(reference), by_key(program)
    found = [Difference(f"{name}: missing row", key) for key in ours if key not in theirs]
    found += [Difference(f"{name}: extra row", key) for key in theirs if key not in ours]
    for key in ours.keys() & theirs.keys():
        found += _fields(name, key, theirs[key], ours[key])
    if not found and _in_order(theirs) != _in_order(ours):
        found.append(
            Difference(f"{name}: order", f"program {list(theirs)}, reference {list(ours)}")
        )
    return found


def _in_order(rows: dict[str, Any]) -> list[str]:
    """The keys as they stand; obligations of one kind about one case stand in any order."""
    return [key if "kind" not in row else f"{row['ref']} {row['kind']}" for key, row in rows.items()]


def _fields(
    name: str, key: str, program: dict[str, Any], reference: dict[str, Any]
) -> list[Difference]:
    absent = object()
    return [
        Difference(
            f"{name}.{field}",
            f"{key}: program {_show(program, field)}, reference {_show(reference, field)}",
        )
        for field in sorted(program.keys() | reference.keys())
        if program.get(field, absent) != reference.get(field, absent)
    ]


def _show(row: dict[str, Any], field: str) -> str:
    return json.dumps(row[field], ensure_ascii=False) if field in row else "absent"


def _findings(program: list[Any], reference: list[Any], folder: Path) -> list[Difference]:
    ours = {(row["rule"], row["severity"], row["subject"]) for row in reference}
    theirs = {(row["rule"], row["severity"], row["subject"]) for row in program}
    extra = {finding for finding in theirs - ours if finding[0] not in OPEN_RULES}
    found = [Difference(f"{f[0]}: not found", " ".join(f[1:])) for f in sorted(ours - theirs)]
    found += [Difference(f"{f[0]}: extra", " ".join(f[1:])) for f in sorted(extra)]
    if program != sorted(program, key=_position):
        found.append(Difference("findings: order", "not by file, line, column, rule"))
    repeated = Counter((row["rule"], row["subject"]) for row in program)
    found += [Difference("findings: repeated", " ".join(k)) for k, n in repeated.items() if n > 1]
    return found + [d for row in program for d in _place(row, folder)]


def _position(row: dict[str, Any]) -> tuple[str, int, int, str]:
    return row["file"] or "", row["line"] or 0, row["column"] or 0, row["rule"]


def _place(row: dict[str, Any], folder: Path) -> list[Difference]:
    """A finding has every key, and its file, if it names one, is there."""
    if row.keys() != FINDING_KEYS or not row["message"]:
        return [Difference("findings: keys", f"{row}")]
    if row["file"] and not (folder / row["file"]).is_file():
        return [Difference("findings: file", f"{row}")]
    return []


def check_seed(
    program: str, keep: Path | None, ignored: frozenset[str], seed: int
) -> list[Difference]:
    """The differences on one seed; its folder is kept where there are any."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "inputs"
        generate(seed, folder)
        found = [d for d in _differences(program, folder) if d.field.split(":")[0] not in ignored]
        if found and keep:
            copytree(folder, keep / str(seed), dirs_exist_ok=True)
        return found


def _differences(program: str, folder: Path) -> list[Difference]:
    as_of = (folder / "AS_OF").read_text(encoding="utf-8").strip()
    command = [program, "explain", "--format", "json", "-i", str(folder), "--as-of", as_of]
    today = {"SOURCE_DATE_EPOCH": TODAY}
    run = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env=os.environ | today
    )
    if run.returncode != 0:
        return [Difference(f"exit status {run.returncode}", run.stderr.strip()[:600])]
    reference = json.loads(facts(folder, date.fromisoformat(as_of)))
    return compare(json.loads(run.stdout), reference, folder)


def _seeds(text: str) -> range:
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def _report(results: dict[int, list[Difference]], details: int) -> None:
    """Each field that differs, in how many seeds, with a few examples; then the count."""
    seeds = Counter(field for found in results.values() for field in {d.field for d in found})
    for field, count in sorted(seeds.items(), key=lambda item: (-item[1], item[0])):
        print(f"{field}: differs in {count} seed{'s' if count > 1 else ''}")
        examples = [(s, d) for s, found in results.items() for d in found if d.field == field]
        for seed, difference in examples[:details]:
            print(f"    seed {seed}: {difference.detail}")
    failed = sum(1 for found in results.values() if found)
    print(f"{len(results) - failed} passed, {failed} failed")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--seeds", type=_seeds, default=range(1, 501), metavar="FIRST-LAST")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the inputs of failing seeds")
    parser.add_argument(
        "--ignore", default="", metavar="FIELD,…", help="fields or rules to pass over"
    )
    parser.add_argument("--details", type=int, default=3, help="examples of each difference")
    parser.add_argument("--jobs", type=int, default=None)
    options = parser.parse_args()
    ignored: frozenset[str] = frozenset(filter(None, options.ignore.split(",")))
    check = partial(check_seed, options.program, options.keep, ignored)
    with ProcessPoolExecutor(options.jobs) as pool:
        results = dict(zip(options.seeds, pool.map(check, options.seeds, chunksize=8)))
    _report(results, options.details)
    return 1 if any(results.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
