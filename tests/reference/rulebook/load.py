"""Reads an inputs folder known to be valid: errors of the inputs are not looked for."""

import dataclasses
import tomllib
import types
import typing
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from . import model

T = TypeVar("T")


def load(folder: Path) -> model.Inputs:
    """Every file of the folder as one value, each list in the order of its ids."""
    people = _tables(folder / "people.toml", "person")
    return model.Inputs(
        settings=_build(model.Settings, _read(folder / "settings.toml")),
        people=sorted((_build(model.Person, _person(t)) for t in people), key=lambda p: p.id),
        holidays=[_build(model.Holiday, t) for t in _tables(folder / "holidays.toml", "holiday")],
        cases=sorted(
            (_build(model.Case, t) for t in _folder(folder / "cases")), key=lambda c: c.ref
        ),
        panels=sorted(
            (_build(model.Panel, t) for t in _folder(folder / "panels")), key=lambda p: p.id
        ),
        claims=sorted(
            (
                _build(model.Claim, t)
                for f in _folder(folder / "claims")
                for t in f.get("claim", [])
            ),
            key=lambda c: c.id,
        ),
    )


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"), parse_float=_exact)


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
