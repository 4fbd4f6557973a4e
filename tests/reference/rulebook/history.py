"""GEN-3: facts that change, on a day; an AaR level takes its reason from its own row."""

from datetime import date
from typing import Any

from .model import Case, Contact, Vulnerability, Was
from .world import World


def _row(case: Case, key: str, day: date) -> Was | None:
    """The earliest `until` after the day that gives the fact."""
    rows = [row for row in case.was if row.until > day and getattr(row, key) is not None]
    return min(rows, key=lambda row: row.until, default=None)


def _fact(case: Case, key: str, day: date) -> Any:
    row = _row(case, key, day)
    return getattr(case if row is None else row, key)


def area_on(case: Case, day: date) -> str:
    """The business area that owned the case."""
    return str(_fact(case, "area", day))


def owner_on(case: Case, day: date) -> Contact | None:
    """The case owner."""
    owner: Contact | None = _fact(case, "owner", day)
    return owner


def vulnerability_on(case: Case, day: date) -> Vulnerability:
    """The AaR level with its reason."""
    row = _row(case, "aar_level", day)
    return case.vulnerability if row is None else Vulnerability(row.aar_level, row.aar_reason)


def day_of_panel(world: World, day: date) -> date:
    """The day of a panel's documents: its date, or `as_of` when that is earlier."""
    return min(day, world.as_of)
