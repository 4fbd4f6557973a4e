#!/usr/bin/env python3
"""Follows the README's recipes: adds a key, a column of a page and of a sheet, and a kind of document.

    python3 tests/recipes/recipes.py            minutes: it builds the program with all of them
    python3 tests/recipes/recipes.py --apply    seconds: only whether they apply, and in how many places

Each recipe is a patch beside this file. It may touch at most as many places as the README says, a new
folder being one place. They are applied to a copy of the checkout, which is built, and each thing added
must then show in the documents of the sample.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
MOST_PLACES = {"key": 3, "page-column": 1, "sheet-column": 1, "kind": 3}
CASE = "A1042218"
PANEL = "2026-04-09-am"


def places_of(patch: str) -> set[str]:
    """The files that a patch changes, and the folders that it makes."""
    places = set()
    for old, new in re.findall(r"^--- (\S+)\n\+\+\+ b/(\S+)$", patch, re.M):
        is_new_folder = old == "/dev/null" and not (ROOT / new).parent.is_dir()
        places.add(str(Path(new).parent) if is_new_folder else new)
    return places


def run(*command: str, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def copy_of_checkout(into: Path) -> None:
    for folder in ("generator", "templates", "inputs"):
        shutil.copytree(ROOT / folder, into / folder)
    for file in ROOT.iterdir():
        if file.is_file():
            shutil.copy(file, into)


def build(copy: Path) -> None:
    os.environ.update(CCACHE_BASEDIR=str(copy), CCACHE_NOHASHDIR="1")
    launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
    run("cmake", "-S", ".", "-B", "build", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
        "-DCMAKE_CXX_FLAGS_DEBUG=-O0", "-DPANELPRESS_UNITY=generator", *launcher, cwd=copy)  # fmt: skip
    run("cmake", "--build", "build", "--target", "panelpress", cwd=copy)


def headings_of(workbook: Path, name: str) -> set[str]:
    import openpyxl  # not needed to apply

    sheet = openpyxl.load_workbook(workbook)[name]
    return {cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)}


def what_is_missing(copy: Path) -> list[str]:
    """The recipes whose result does not show in the documents."""
    record = copy / "inputs" / "cases" / f"{CASE}.toml"
    text = record.read_text(encoding="utf-8")
    record.write_text(re.sub(r"(?m)^(ref = .*)$", r'\1\ninterpreter = "Romansh"', text, count=1), "utf-8")
    run("build/panelpress", "build", "-q", "--as-of", "2026-03-31", cwd=copy)
    output = copy / "output"
    pack = (output / "panels" / PANEL / "case-pack.html").read_text(encoding="utf-8")
    schedule = (output / "schedule.html").read_text(encoding="utf-8")
    month = sorted(output.glob("compliance/*/compliance.xlsx"))[-1]
    kinds = {each["kind"] for each in json.loads((output / "manifest.json").read_text())["documents"]}
    shown = {
        "key": "Romansh" in pack and '"interpreter"' in run("build/panelpress", "schema", "case", cwd=copy),
        "page-column": ">Area again</th>" in schedule,
        "sheet-column": "Detained since" in headings_of(month, "Outstanding"),
        "kind": "centres" in kinds and 'href="centres.html"' in (output / "index.html").read_text("utf-8"),
    }
    return [recipe for recipe, is_shown in shown.items() if not is_shown]


def main() -> int:
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "panelpress"
        copy_of_checkout(copy)
        for recipe, most in MOST_PLACES.items():
            places = places_of((HERE / f"{recipe}.patch").read_text(encoding="utf-8"))
            print(f"{recipe}: {len(places)} of at most {most}: {', '.join(sorted(places))}")
            if len(places) > most:
                failures.append(f"{recipe} touches too many places")
            run("patch", "-p1", "--batch", "-i", str(HERE / f"{recipe}.patch"), cwd=copy)
        if "--apply" not in sys.argv:
            build(copy)
            failures += [f"{recipe} does not show" for recipe in what_is_missing(copy)]
    print("\n".join(failures) or "every recipe holds")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
