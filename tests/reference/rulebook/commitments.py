"""COM: when a commitment is due, and how late it is from its first date."""

import re
from datetime import date
from typing import Any

from .dates import add_days, add_months, first_day_of
from .findings import Findings
from .model import Commitment
from .text import is_missing
from .world import World


def due_date(given: Any) -> date:
    """COM-1: a date, or the last day of a month, of a quarter or of a financial year."""
    if isinstance(given, date):
        return given
    if re.fullmatch(r"\d{4}-\d\d", given) and given[5:] in MONTHS:
        return add_days(add_months(first_day_of(given), 1), -1)
    quarter = int(given[-1]) if " Q" in given else 4
    april = date(int(given[:4]), 4, 1)
    return add_days(add_months(april, 3 * quarter), -1)


MONTHS = [f"{number:02d}" for number in range(1, 13)]


def first_due(item: Commitment) -> date:
    """COM-3: what days late count from."""
    return due_date(item.due)


def due(item: Commitment) -> date:
    """COM-3: the date of the latest revision, or the first."""
    latest = max(item.revised, key=lambda revision: revision.on, default=None)
    return due_date(item.due if latest is None else latest.to)


def state(world: World, item: Commitment) -> str:
    """COM-1: not done after its first date: overdue."""
    if item.done_on is not None:
        return "done"
    return "overdue" if world.as_of > first_due(item) else "open"


def days_late(world: World, item: Commitment) -> int:
    """From the first date to the day it was done, or to `as_of`."""
    return max(0, ((item.done_on or world.as_of) - first_due(item)).days)


def commitment_rows(world: World) -> list[dict[str, Any]]:
    """The rows of `commitments`."""
    items = sorted(world.known.commitments.commitment, key=lambda item: item.id)
    return [
        {
            "id": item.id,
            "due": due(item),
            "first_due": first_due(item),
            "state": state(world, item),
            "days_late": days_late(world, item),
        }
        for item in items
    ]


def find(world: World, findings: Findings) -> None:
    """The findings of COM."""
    given = world.known.commitments
    items = {item.id: item for item in given.commitment}
    for item in items.values():
        if state(world, item) == "overdue":
            findings.add("COM-1", "warning", item.id, f"{days_late(world, item)} days late")
        if item.done_on is not None and _lacks_evidence(item):
            findings.add("COM-2", "error", item.id, "done without evidence")
        if any(is_missing(revision.reason) for revision in item.revised):
            findings.add("COM-3", "error", item.id, "a revision without a reason")
        if item.after is not None and due(item) < due(items[item.after]):
            findings.add("COM-5", "warning", item.id, "due before what it follows")
    kept = {id for item in items.values() for id in item.recommendations}
    for recommendation in given.recommendation:
        if recommendation.response != "rejected" and recommendation.id not in kept:
            findings.add("COM-4", "error", recommendation.id, "accepted without a commitment")


def _lacks_evidence(item: Commitment) -> bool:
    evidence = item.evidence
    return evidence is None or is_missing(evidence.what) or is_missing(evidence.where)
