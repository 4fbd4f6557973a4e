#!/usr/bin/env python3
"""Breaks what the templates print, a value or word of each at a time, until every check has failed by a
break, and lists the checks that none made fail: those hold nothing. Minutes, so it is no part of CI.

    python3 tests/properties/mutate.py --program build/panelpress
"""

import argparse
import re
import shutil
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from built import TEMPLATES
from sentences import CHECKS, check_seed

PRINTED = re.compile(r"\{\{(?![#^/>!{&])[\w.-]+\}\}(?!\})")
WORDS = re.compile(r"\b(?:Nobody|Nothing|None|No one|Ready|Draft|Not for issue|Late|late|quorum|Nil)\b")


def places_of(text: str) -> list[tuple[int, str]]:
    """Where a text can be broken: a 7 after a value, a letter after a word."""
    return [(m.end(), "7") for m in PRINTED.finditer(text)] + [(m.end(), "x") for m in WORDS.finditer(text)]


def texts_of(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.suffix in (".html", ".txt")]


def break_each(folder: Path, at: int) -> None:
    """Breaks every template at its place of this number."""
    for path in texts_of(folder):
        text = path.read_text(encoding="utf-8")
        places = places_of(text)
        if at < len(places):
            end, added = places[at]
            path.write_text(text[:end] + added + text[end:], encoding="utf-8")


def names_broken(program: Path, templates: Path, names: frozenset[str], seed: int) -> set[str]:
    """Those of the checks that fail with these templates; the others of them are not asked."""
    checks = [check for check in CHECKS if names & set(check.sentences)]
    told, _ = check_seed(program, templates, seed, checks)
    return {name for name in names if any(f": {name}: " in each for each in told)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--seeds", type=int, nargs="+", default=[2, 6, 10, 16])
    parser.add_argument("--jobs", type=int, default=None)
    options = parser.parse_args()
    program = options.program.resolve()
    left = frozenset(name for check in CHECKS for name in check.sentences)
    most = max(len(places_of(path.read_text(encoding="utf-8"))) for path in texts_of(TEMPLATES))
    with ProcessPoolExecutor(options.jobs) as pool, tempfile.TemporaryDirectory() as folder:
        for at in range(most):
            templates = Path(folder) / str(at)
            shutil.copytree(TEMPLATES, templates)
            break_each(templates, at)
            ask = partial(names_broken, program, templates, left)
            left = left.difference(*pool.map(ask, options.seeds))
            print(f"break {at + 1} of {most}: {len(left)} checks have not failed yet", flush=True)
            if not left:
                break
    for name in sorted(left):
        print(f"{name}: no break of a template makes this check fail")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
