#!/usr/bin/env python3
"""Worked cases of rules that documents alone show.

    python3 tests/guidance/documents.py --program build/panelpress

A folder with `documents.json` is built as it stands on its day: `has` and `has_not` are texts of a document (blanks
folded), by its path; `absent` are documents that are not written. At the end each rule of the program must have a
case: in the name of a folder, among the findings that an `expected.json` names, under `rules` of a `documents.json`,
or, where the rule refuses records, in tests/bad.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[0] = str(HERE.parent / "properties")

from documents import text_of  # noqa: E402

TEMPLATES = Path(os.environ.get("PANELPRESS_TEMPLATES", HERE.parents[1] / "templates"))
TODAY = "1893456000"
"""1 January 2030: whatever the cases say was done has happened by then (GEN-4)."""
REFUSED = {"GEN-4": "not-happened-yet", "IND-4": "feedback-that-is-wrong"}
"""Rules that refuse records, and the folder of tests/bad that shows it."""


def _laid_out(case: Path, folder: Path) -> Path:
    """The inputs of a case over those that all share."""
    inputs = folder / "inputs"
    shutil.copytree(HERE / "shared", inputs)
    if (case / "inputs").is_dir():
        shutil.copytree(case / "inputs", inputs, dirs_exist_ok=True)
    return inputs


def _built(program: Path, case: Path, folder: Path, expected: dict[str, Any]) -> Path:
    """The output of a case."""
    output = folder / "output"
    command = [program, "build", "-i", _laid_out(case, folder), "-t", TEMPLATES, "-o", output]
    command += ["--as-of", (case / "as-of").read_text().strip(), *expected.get("options", [])]
    environment = os.environ | {"SOURCE_DATE_EPOCH": TODAY}
    subprocess.run(command, stderr=subprocess.DEVNULL, check=False, env=environment)
    return output


def differences(program: Path, case: Path) -> list[str]:
    """What is otherwise than a case says."""
    expected = json.loads((case / "documents.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as temporary:
        output = _built(program, case, Path(temporary), expected)
        return _texts_differ(output, expected) + [
            f"{path} is written" for path in expected.get("absent", []) if (output / path).exists()
        ]


def _texts_differ(output: Path, expected: dict[str, Any]) -> list[str]:
    found = []
    for key, is_there in (("has", True), ("has_not", False)):
        for path, texts in expected.get(key, {}).items():
            if not (output / path).is_file():
                found.append(f"{path} is not written")
                continue
            whole = text_of(output / path)
            word = "lacks" if is_there else "has"
            found += [f"{path} {word} {text!r}" for text in texts if (text in whole) != is_there]
    return found


def without_a_case(program: Path) -> list[str]:
    """The rules of the program that no worked case is about."""
    with tempfile.TemporaryDirectory() as temporary:
        inputs, output = Path(temporary) / "inputs", Path(temporary) / "output"
        shutil.copytree(HERE / "shared", inputs)
        command = [program, "build", "-q", "--only", "rules", "-i", inputs, "-o", output]
        command += ["-t", TEMPLATES, "--as-of", "2026-03-31"]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        rules = set(re.findall(r'<dt id="([A-Z]+-\d+)"', (output / "rules.html").read_text(encoding="utf-8")))
    shown = {rule for rule, folder in REFUSED.items() if (HERE.parent / "bad" / folder).is_dir()}
    for case in HERE.iterdir():
        shown |= set(re.findall(r"^[A-Z]+-\d+", case.name))
        for name in ("expected.json", "documents.json"):
            if (case / name).is_file():
                shown |= _rules_named(json.loads((case / name).read_text(encoding="utf-8")))
    return [f"no worked case is about {rule}" for rule in sorted(rules - shown)] if rules else ["no rules"]


def _rules_named(expected: dict[str, Any]) -> set[str]:
    named = {finding["rule"] for finding in expected.get("findings", [])}
    return named | set(expected.get("no_findings", [])) | set(expected.get("rules", []))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True)
    program = parser.parse_args().program.resolve()
    cases = sorted(path.parent for path in HERE.glob("*/documents.json"))
    wrong = [f"{case.name}: {each}" for case in cases for each in differences(program, case)]
    wrong += without_a_case(program)
    for each in wrong:
        print(each)
    print(f"{len(cases)} cases, {len(wrong)} differences")
    return 1 if wrong or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
