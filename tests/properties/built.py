"""A folder of records, what `explain` says of it, and the documents built from it."""

import json
import os
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "reference"))

from folders.toml import write  # noqa: E402
from generate import generate  # noqa: E402

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
TODAY = "1893456000"
"""1 January 2030: whatever the folders say was done has happened by then (GEN-4)."""


class Broken(Exception):
    """A sentence that does not agree with its rows."""


@dataclass
class Built:
    """One build; the checks count what they held in `held`, so that none passes by finding nothing."""

    inputs: Path
    output: Path
    as_of: date
    facts: dict[str, Any]
    held: dict[str, int] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)

    def holds(self, name: str, is_so: bool, why: str) -> None:
        """Notes that a sentence was held against its rows, and whether it agreed with them."""
        self.held[name] = self.held.get(name, 0) + 1
        if not is_so:
            self.broken.append(f"{name}: {why}")

    def same(self, name: str, said: Any, counted: Any, where: Path) -> None:
        """Holds what a sentence says against what its rows come to."""
        place = where.relative_to(self.output)
        self.holds(name, said == counted, f"{place} says {said!r}, and its rows {counted!r}")

    def records(self, kind: str) -> list[dict[str, Any]]:
        """The records of a folder of the inputs, one a file."""
        paths = sorted(self.inputs.glob(f"{kind}/**/*.[tT][oO][mM][lL]"))
        return [tomllib.loads(path.read_text(encoding="utf-8")) for path in paths]

    def files(self, pattern: str) -> Iterator[Path]:
        yield from sorted(self.output.glob(pattern))

    @cached_property
    def manifest(self) -> dict[str, Any]:
        return json.loads((self.output / "manifest.json").read_text(encoding="utf-8"))


def _released(folder: Path) -> None:
    """Everybody's detention has ended."""
    for path in list(folder.glob("cases/**/*.[tT][oO][mM][lL]")):
        case = tomllib.loads(path.read_text(encoding="utf-8"))
        case["detention"].setdefault("ended", case["detention"]["start"])
        case["detention"].setdefault("end_reason", "released")
        path.write_text(write(case), encoding="utf-8")


def _without_panels(folder: Path) -> None:
    """Nothing has been held or planned, and so nothing is claimed or said of a panel."""
    for kind in ("panels", "claims", "feedback"):
        for path in list(folder.glob(f"{kind}/**/*.[tT][oO][mM][lL]")):
            path.unlink()
    people = folder / "people.toml"
    persons = tomllib.loads(people.read_text(encoding="utf-8"))
    for person in persons["person"]:
        person.pop("induction", None)
    people.write_text(write(persons), encoding="utf-8")


def _without_replies(folder: Path) -> None:
    """Casework has answered nothing, and nothing has been audited."""
    for path in list(folder.glob("panels/**/*.[tT][oO][mM][lL]")):
        panel = tomllib.loads(path.read_text(encoding="utf-8"))
        for case in panel.get("case", []):
            case.pop("response", None)
            case.pop("audit", None)
        path.write_text(write(panel), encoding="utf-8")


AWKWARD: dict[str, Callable[[Path], None]] = {
    "everybody released": _released,
    "no panels": _without_panels,
    "no replies": _without_replies,
}


@contextmanager
def built(program: Path, seed: int, awkward: str = "", templates: Path = TEMPLATES) -> Iterator[Built]:
    """The documents of a generated folder, changed as AWKWARD says."""
    with tempfile.TemporaryDirectory() as temporary:
        inputs = Path(temporary) / "inputs"
        generate(seed, inputs)
        as_of = (inputs / "AS_OF").read_text(encoding="utf-8").strip()
        (inputs / "AS_OF").unlink()
        if awkward:
            AWKWARD[awkward](inputs)
        yield build(program, inputs, Path(temporary) / "output", as_of, templates)


def build(program: Path, inputs: Path, output: Path, as_of: str, templates: Path) -> Built:
    """Builds a folder; raises Broken when it is refused."""
    at = ["-i", str(inputs), "--as-of", as_of]
    environment = os.environ | {"SOURCE_DATE_EPOCH": TODAY}

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        ended = subprocess.run(
            [str(program), *command, *at], capture_output=True, text=True, check=False, env=environment
        )
        if ended.returncode > 1:
            raise Broken(f"{command[0]} ends with {ended.returncode}: {ended.stderr[:400]}")
        return ended

    run("build", "-q", "--restricted", "-o", str(output), "-t", str(templates))
    facts = json.loads(run("explain", "--format", "json").stdout)
    return Built(inputs, output, date.fromisoformat(as_of), facts)
