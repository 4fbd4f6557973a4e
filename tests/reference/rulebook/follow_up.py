"""POST: the dates and texts that follow a recommendation."""

from datetime import date

from .dates import add_days
from .model import ANSWERED
from .world import Hearing, World

CALENDAR_EVENTS = {
    "maintain": "CPP Review - Recommended Maintain Detention",
    "maintain-with-actions": "CPP Review - Recommended Case Progression Action",
    "release": "CPP Review - Recommended Release",
}


def response_due(world: World, hearing: Hearing) -> date | None:
    """POST-2: the date that the outcome sets, or so many days on; `deferred` has none."""
    if not hearing.considers:
        return None
    due = hearing.outcome.response_due
    return due if due is not None else add_days(hearing.panel.date, world.rules.response_days)


def calendar_event(world: World, hearing: Hearing) -> str | None:
    """POST-3: the title; GEN-2: none under guidance 9.0."""
    if world.rules.guidance == "9.0":
        return None
    return CALENDAR_EVENTS.get(hearing.outcome.recommendation)


def audit_on(world: World, hearing: Hearing) -> date | None:
    """POST-4: for release and actions only."""
    if hearing.outcome.recommendation not in ANSWERED:
        return None
    return add_days(hearing.panel.date, world.rules.audit_days)


def next_dcpr(world: World, hearing: Hearing) -> date | None:
    """POST-5: the first scheduled review after the panel; `deferred` has none."""
    if not hearing.considers:
        return None
    return world.clock(world.cases[hearing.listing.ref]).next_review_after(hearing.panel.date)
