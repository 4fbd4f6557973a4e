"""DQ-1: whether a text names a nationality, and which entry of ISO 3166-1 it means."""

import json
from functools import cache
from pathlib import Path

from .text import same

ISO_CODES = Path("/usr/share/iso-codes/json/iso_3166-1.json")
EVERYDAY = {"usa": "US", "uk": "GB", "turkey": "TR", "russia": "RU", "british": "GB"}
"""Those of the everyday names and demonyms that the contract gives."""


@cache
def _entries() -> list[dict[str, str]]:
    entries: list[dict[str, str]] = json.loads(ISO_CODES.read_text(encoding="utf-8"))["3166-1"]
    return entries


@cache
def _names() -> dict[str, str]:
    """Each name and common name with its entry's alpha-2 code, and two that have none."""
    names = {
        entry[key]: entry["alpha_2"]
        for entry in _entries()
        for key in ("name", "common_name")
        if key in entry
    }
    return names | {"Kosovo": "Kosovo", "Stateless": "Stateless"}


def is_nationality(text: str) -> bool:
    """Whether it is a name or a common name, as it stands in the list."""
    return text in _names()


@cache
def entry_of(text: str) -> str | None:
    """The entry that is named or, where one clearly is, meant."""
    if text in _names():
        return _names()[text]
    word = same(text)
    for entry in _entries():
        keys = ("alpha_2", "alpha_3", "official_name")
        if word in (same(entry[key]) for key in keys if key in entry):
            return entry["alpha_2"]
    return EVERYDAY.get(word) or _nearest(word)


def _nearest(word: str) -> str | None:
    """The one entry with a name within two edits."""
    near = {code for name, code in _names().items() if _edits(word, same(name)) <= 2}
    return near.pop() if len(near) == 1 else None


def _edits(one: str, other: str) -> int:
    """Signs left out, put in or changed."""
    if abs(len(one) - len(other)) > 2:
        return 3
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]
