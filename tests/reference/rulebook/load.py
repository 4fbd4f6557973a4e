"""Reads an inputs folder known to be valid: errors of the inputs are not looked for."""

import dataclasses
import tomllib
import types
import typing
from decimal import Decimal
from pathlib import Path
from typing import Any, Iterable, TypeVar

from . import model

T = TypeVar("T")


def load(folder: Path) -> model.Inputs:
    """Every file of the folder as one value, each list in the order of its ids."""
    return model.Inputs(
        settings=_build(model.Settings, _read(folder / "settings.toml")),
        people=_by_id(model.Person, map(_person, _tables(folder / "people.toml", "person"))),
        holidays=[_build(model.Holiday, t) for t in _tables(folder / "holidays.toml", "holiday")],
        cases=_by_id(model.Case, _folder(folder / "cases"), "ref"),
        panels=_by_id(model.Panel, _folder(folder / "panels")),
        claims=_by_id(model.Claim, _all(folder / "claims", "claim")),
        recruitment=_build(model.Recruitment, _read(folder / "recruitment.toml")),
        feedback=[
            _build(model.CaseFeedback, t) for t in _all(folder / "feedback", "case_feedback")
        ],
        referrals=_by_id(model.Casework, _all(folder / "referrals", "referral")),
        issues=_by_id(model.Issue, _all(folder / "referrals", "issue")),
        commitments=_build(model.Commitments, _read(folder / "commitments.toml")),
    )


def _by_id(cls: type[T], tables: Iterable[dict[str, Any]], name: str = "id") -> list[T]:
    return sorted((_build(cls, table) for table in tables), key=lambda item: getattr(item, name))


def _all(folder: Path, name: str) -> list[dict[str, Any]]:
    """The tables of a name in every file of a folder."""
    return [table for file in _folder(folder) for table in file.get(name, [])]


def _read(path: Path) -> dict[str, Any]:
    """A file's table; that of one that may be absent, and is, is empty."""
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    return tomllib.loads(text, parse_float=_exact)


def _exact(text: str) -> Decimal:
    return Decimal(text.replace("_", ""))


def _tables(path: Path, name: str) -> list[dict[str, Any]]:
    return _read(path).get(name, [])


def _folder(folder: Path) -> list[dict[str, Any]]:
    """Every `.toml` file (in any letter case) of the folder and its subfolders."""
    files = sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix.lower() == ".toml")
    return [_read(path) for path in files]


def _person(table: dict[str, Any]) -> dict[str, Any]:
    """`[person.appointment]` is one appointment; `[[person.appointment]]` is one for each term."""
    appointment = table.get("appointment", [])
    return {**table, "appointment": appointment if isinstance(appointment, list) else [appointment]}


def _build(cls: type[T], table: dict[str, Any]) -> T:
    """A dataclass from a table; keys that no rule reads have no field and are passed over."""
    hints = typing.get_type_hints(cls)
    values = {}
    for field in dataclasses.fields(cls):
        name = field.metadata.get("key", field.name)
        if name in table:
            values[field.name] = _convert(hints[field.name], table[name])
    return cls(**values)


def _convert(hint: Any, value: Any) -> Any:
    arguments = typing.get_args(hint)
    if typing.get_origin(hint) is list:
        return [_convert(arguments[0], item) for item in value]
    if isinstance(hint, types.UnionType):
        return _convert(arguments[0], value)
    return _build(hint, value) if dataclasses.is_dataclass(hint) else value
