#!/usr/bin/env python3
"""Breaks what the templates print, a value or word of each at a time, and lists the checks that no break
made fail: those hold nothing. Many minutes, so it is no part of CI.

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
NAMES = [name for check in CHECKS for name in check.sentences]


def broken_text(text: str, at: int) -> str | None:
    """The text with its place of this number broken: a 7 after a value, a letter after a word."""
    places = [(m.end(), "7") for m in PRINTED.finditer(text)] + [(m.end(), "x") for m in WORDS.finditer(text)]
    if at >= len(places):
        return None
    end, added = places[at]
    return text[:end] + added + text[end:]


def names_broken(program: Path, seeds: list[int], at: int) -> set[str]:
    """The checks that fail once every template is broken at its place of this number."""
    found: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        templates = Path(folder) / "templates"
        shutil.copytree(TEMPLATES, templates)
        for path in [*templates.rglob("*.html"), *templates.rglob("*.txt")]:
            if (text := broken_text(path.read_text(encoding="utf-8"), at)) is not None:
                path.write_text(text, encoding="utf-8")
        for seed in seeds:
            told, _ = check_seed(program, templates, seed)
            found |= {name for name in NAMES for each in told if f": {name}: " in each}
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--seeds", type=int, nargs="+", default=[2, 6, 10, 16])
    parser.add_argument("--jobs", type=int, default=None)
    options = parser.parse_args()
    texts = [p.read_text(encoding="utf-8") for p in TEMPLATES.rglob("*") if p.suffix in (".html", ".txt")]
    rounds = max(len(PRINTED.findall(text)) + len(WORDS.findall(text)) for text in texts)
    ask = partial(names_broken, options.program.resolve(), options.seeds)
    with ProcessPoolExecutor(options.jobs) as pool:
        broken: set[str] = set().union(*pool.map(ask, range(rounds)))
    for name in NAMES:
        if name not in broken:
            print(f"{name}: no break of a template makes this check fail")
    print(f"{rounds} breaks of each template, {len(broken)} of {len(NAMES)} checks fail by one or more")
    return 0 if len(broken) == len(NAMES) else 1


if __name__ == "__main__":
    sys.exit(main())
