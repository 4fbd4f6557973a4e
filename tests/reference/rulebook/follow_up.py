"""POST: the dates and texts that follow a recommendation, and what of it is wanting."""

from datetime import date

from .cycles import has_ended
from .dates import add_days
from .findings import Findings
from .model import ANSWERED, Audit
from .world import Hearing, World

CALENDAR_EVENTS = {
    "maintain": "CPP Review - Recommended Maintain Detention",
    "maintain-with-actions": "CPP Review - Recommended Case Progression Action",
    "release": "CPP Review - Recommended Release",
}


def response_due(world: World, hearing: Hearing) -> date | None:
    """POST-2: the date that the outcome sets, or so many days on, where there is one."""
    if hearing.outcome.recommendation in ("deferred", "no-recommendation"):
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
    return world.clock(world.everyone[hearing.listing.ref]).next_review_after(hearing.panel.date)


def find(world: World, findings: Findings) -> None:
    """POST-4 and POST-8."""
    for hearing in world.hearings:
        case = world.everyone[hearing.listing.ref]
        if has_ended(case, world.as_of):
            continue
        if why := _want_of_audit(world, hearing):
            findings.add("POST-4", "warning", hearing.subject, why)
        response, outcome = hearing.listing.response, hearing.outcome
        is_answered = response.recorded_on is not None and response.decision is not None
        is_released = response.released_on is not None and case.ref in world.cases
        if is_released:
            findings.add("POST-8", "warning", case.ref, "released, and still detained")
            findings.add("POST-8", "warning", hearing.subject, "released, and still detained")
        elif hearing.considers and outcome.emailed_on is None and not is_answered:
            findings.add("POST-8", "advice", hearing.subject, "not sent")


def _want_of_audit(world: World, hearing: Hearing) -> str | None:
    """POST-4: none the day after it was due, or one that decides nothing, with something open."""
    due, audit = audit_on(world, hearing), hearing.listing.audit
    if due is None or not _is_open(hearing):
        return None
    if audit == Audit():
        return "no audit" if world.as_of > due else None
    return "not decided" if audit.re_refer is None else None


def _is_open(hearing: Hearing) -> bool:
    """A release that has not happened, or an action that is not complete."""
    released = hearing.listing.response.released_on is not None
    awaits_release = hearing.outcome.recommendation == "release" and not released
    return awaits_release or any(a.completed_on is None for a in hearing.outcome.action)
