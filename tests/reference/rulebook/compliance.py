"""CMP: the value of each measure for each recommendation, and the rates of each month and area."""

from collections import Counter
from datetime import date
from typing import Any, Callable

from .dates import month_of
from .follow_up import next_dcpr, response_due
from .history import area_on, day_of_panel
from .model import ANSWERED, Response
from .panel import at_least
from .text import is_blank, is_missing
from .world import Hearing, World

VALUES = [
    "compliant",
    "late",
    "non-compliant",
    "outstanding",
    "pending",
    "not-measurable",
    "not-applicable",
]
DIVISOR = ["compliant", "late", "non-compliant", "outstanding"]
RECORDED = (*ANSWERED, "maintain")

Progress = tuple[date | None, bool]
"""When a measure was done, if it was, and whether what was done complies."""


def measures_of(world: World, hearing: Hearing) -> dict[str, str]:
    """CMP-3: the value of every measure that the guidance in force has (GEN-2)."""
    names = [name for name in MEASURES if name != "calendar-event" or world.rules.guidance == "8.0"]
    return {name: _value(world, hearing, name) for name in names}


def _value(world: World, hearing: Hearing, name: str) -> str:
    """CMP-3: the first that holds."""
    applies_to, due_on, progress_of = MEASURES[name]
    if hearing.outcome.recommendation not in applies_to:
        return "not-applicable"
    if not is_missing(hearing.listing.response.not_measurable.get(name)):
        return "not-measurable"
    due = due_on(world, hearing)
    assert due is not None, "a measure applies to no deferred case"
    done_on, complies = progress_of(world, hearing)
    if done_on is not None:
        return "non-compliant" if not complies else "compliant" if done_on <= due else "late"
    return _not_done(world, hearing, due)


def _not_done(world: World, hearing: Hearing, due: date) -> str:
    ended = world.everyone[hearing.listing.ref].detention.ended
    if ended is not None and ended <= due:
        return "not-applicable"
    return "pending" if world.as_of <= due else "outstanding"


def _calendar_event(world: World, hearing: Hearing) -> Progress:
    return hearing.listing.response.calendar_event_completed_on, True


def _acknowledgement(world: World, hearing: Hearing) -> Progress:
    """A decision without `recorded_on` is not done, nor is a `recorded_on` without a decision."""
    response = hearing.listing.response
    done_on = response.recorded_on if response.decision is not None else None
    return done_on, response.decision != "disagree" or _is_proper_rejection(world, response)


def _is_proper_rejection(world: World, response: Response) -> bool:
    """POST-7: with reasons; under 9.0 approved by a named person of a grade."""
    if is_missing(response.reason):
        return False
    if world.rules.guidance == "8.0":
        return True
    approved, least = response.approved, world.rules.rejection_grade
    if approved is None or is_blank(approved.name):
        return False
    return least is None or at_least(approved.grade, least)


def _dcpr(world: World, hearing: Hearing) -> Progress:
    """CMP-2: the first `[[dcpr]]` dated after the panel records the recommendation."""
    reviews = world.everyone[hearing.listing.ref].dcpr
    after = [review for review in reviews if review.date > hearing.panel.date]
    if not after:
        return None, False
    first = min(after, key=lambda review: review.date)
    return first.date, first.records_cpp


Measure = tuple[
    tuple[str, ...],
    Callable[[World, Hearing], date | None],
    Callable[[World, Hearing], Progress],
]
MEASURES: dict[str, Measure] = {
    "acknowledgement": (ANSWERED, response_due, _acknowledgement),
    "calendar-event": (ANSWERED, response_due, _calendar_event),
    "dcpr": (RECORDED, next_dcpr, _dcpr),
}
"""Each measure: the outcomes it applies to, the date of CMP-2, what was done."""


def area_of(world: World, hearing: Hearing) -> str:
    """CMP-1: the area that owned the case on the panel's date (GEN-3)."""
    case = world.everyone[hearing.listing.ref]
    return area_on(case, day_of_panel(world, hearing.panel.date))


def compliance_rows(world: World) -> list[dict[str, Any]]:
    """CMP-1: a row for each month with an outcome, each area with one in it, and each measure."""
    counts: dict[tuple[str, str, str], Counter[str]] = {}
    for hearing in world.hearings:
        area = area_of(world, hearing)
        for measure, value in measures_of(world, hearing).items():
            key = (month_of(hearing.panel.date), area, measure)
            counts.setdefault(key, Counter())[value] += 1
    return [_row(key, counts[key]) for key in sorted(counts)]


def _row(key: tuple[str, str, str], count: Counter[str]) -> dict[str, Any]:
    month, area, measure = key
    values = {value: count[value] for value in VALUES}
    return {"month": month, "area": area, "measure": measure, **values, "rate": _rate(values)}


def _rate(values: dict[str, int]) -> float | None:
    """CMP-4: to one decimal of a percent, halves away from zero, in whole numbers."""
    divisor = sum(values[value] for value in DIVISOR)
    if divisor == 0:
        return None
    return (2000 * values["compliant"] + divisor) // (2 * divisor) / 10
