#!/usr/bin/env python3
"""Holds each sentence of the documents against the rows below it, over generated records.

    python3 tests/properties/sentences.py --program build/panelpress                   a few seconds
    python3 tests/properties/sentences.py --program build/panelpress --seeds 1-500     some minutes

A subject, a summary, a total, "nothing" and "ready" are written by one part of the program and the rows by
another; here the rows are counted again from the page, the workbook and `explain`. A check that found no
sentence to hold in the whole run fails as well: its words have changed, and it holds nothing any more.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from about_cases import CHECKS as ABOUT_CASES
from about_everything import CHECKS as ABOUT_EVERYTHING
from about_money import CHECKS as ABOUT_MONEY
from about_people import CHECKS as ABOUT_PEOPLE
from about_returns import CHECKS as ABOUT_RETURNS
from about_what_recurs import CHECKS as ABOUT_WHAT_RECURS
from built import AWKWARD, TEMPLATES, Broken, built

CHECKS = ABOUT_CASES + ABOUT_RETURNS + ABOUT_MONEY + ABOUT_PEOPLE + ABOUT_WHAT_RECURS + ABOUT_EVERYTHING
RARE = 20
"""Below so many seeds a check may find nothing to hold."""


def check_seed(
    program: Path, templates: Path, seed: int, checks: Sequence = CHECKS
) -> tuple[list[str], dict[str, int]]:
    """What is broken in the documents of a seed, and how often each check held something."""
    broken: list[str] = []
    held: Counter[str] = Counter()
    awkward = ["", *AWKWARD][seed % (len(AWKWARD) + 1)] if seed % 2 else ""
    try:
        with built(program, seed, awkward, templates) as of:
            for check in checks:
                try:
                    check(of)
                except (LookupError, ValueError) as why:  # A page that no longer has its rows.
                    broken += [f"{name}: {why!r}" for name in check.sentences]
            broken += of.broken
            held.update(of.held)
    except Broken as why:
        broken.append(str(why))
    return [f"seed {seed}{f' ({awkward})' if awkward else ''}: {each}" for each in broken], dict(held)


def _seeds(text: str) -> range:
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--templates", type=Path, default=TEMPLATES)
    parser.add_argument("--seeds", type=_seeds, default=range(1, 41), metavar="FIRST-LAST")
    parser.add_argument("--jobs", type=int, default=None)
    options = parser.parse_args()
    check = partial(check_seed, options.program.resolve(), options.templates.resolve())
    with ProcessPoolExecutor(options.jobs) as pool:
        results = list(pool.map(check, options.seeds))
    held = sum((Counter(counts) for _, counts in results), Counter())
    broken = [each for found, _ in results for each in found]
    if len(options.seeds) >= RARE:
        names = [line for each in CHECKS for line in each.sentences]
        broken += [f"{name}: no document has such a sentence" for name in names if not held[name]]
    for each in broken:
        print(each)
    print(f"{sum(held.values())} sentences of {len(held)} kinds held, {len(broken)} broken")
    return 1 if broken or not held else 0


if __name__ == "__main__":
    sys.exit(main())
