#!/usr/bin/env python3
"""Writes a random valid inputs folder, with the day to ask about in a file AS_OF."""

import argparse
from pathlib import Path

from folders.cases import cases
from folders.claims import claims
from folders.dice import Dice
from folders.feedback import feedback
from folders.panels import panels
from folders.people import people
from folders.plan import plan
from folders.promises import commitments
from folders.recruiting import recruitment
from folders.register import register
from folders.settings import holidays, settings
from folders.toml import Table, write


def generate(seed: int, folder: Path) -> None:
    """The folder of a seed; the same seed gives the same files."""
    dice = Dice(seed)
    what = plan(dice)
    persons, listed = people(dice, what), cases(dice, what)
    held = panels(dice, what, persons, listed)
    claimed = claims(dice, what, persons, held)
    _put(folder / "settings.toml", settings(dice, what))
    _put(folder / "people.toml", {"person": persons})
    _put(folder / "holidays.toml", holidays(dice, what))
    (folder / "cases").mkdir(parents=True, exist_ok=True)
    for index, case in enumerate(listed):
        _put(folder / "cases" / _name(dice, index), case)
    for index, panel in enumerate(held):
        _put(folder / "panels" / _name(dice, index), panel)
    cut = dice.number(0, len(claimed))
    for index, part in enumerate((claimed[:cut], claimed[cut:])):
        if part or dice.chance(0.2):
            _put(folder / "claims" / f"{index}.toml", {"claim": part or None})
    if dice.chance(0.6):
        _put(folder / "recruitment.toml", recruitment(dice, what, persons))
    if dice.chance(0.6):
        _put(folder / "commitments.toml", commitments(dice, what))
    if dice.chance(0.6):
        _put(folder / "referrals" / _name(dice, 0), register(dice, what))
    if held and dice.chance(0.5):
        _put(folder / "feedback" / _name(dice, 0), feedback(dice, what, held))
    (folder / "AS_OF").write_text(f"{what.as_of}\n", encoding="utf-8")


def _name(dice: Dice, index: int) -> str:
    """A file's name is free: in a subfolder, or in capitals, as well."""
    return dice.pick(f"{index}.toml", f"{index}.toml", f"{index}.TOML", f"sub/{index}.toml")


def _put(path: Path, table: Table) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(write(table), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("folder", type=Path, metavar="OUT_DIR")
    options = parser.parse_args()
    generate(options.seed, options.folder)


if __name__ == "__main__":
    main()
