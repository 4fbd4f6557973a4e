"""CLK-2 to CLK-7 for a case: what panels satisfied, where it stands, what was missed."""

from datetime import date
from typing import Any

from .clock import CYCLE_DAYS, REVIEW_DAYS
from .findings import Findings
from .model import Case
from .world import World


def next_cycle(world: World, case: Case, before: date | None = None) -> int:
    """CLK-4: one more than the highest satisfied, by panels dated before a date if given."""
    clock = world.clock(case)
    considered = [h.panel.date for h in world.hearings_of(case.ref, before) if h.considers]
    return 1 + max((clock.cycles_by(day) for day in considered), default=0)


def has_ended(case: Case, day: date) -> bool:
    """CLK-5: detention ended on or before the date."""
    return case.detention.ended is not None and case.detention.ended <= day


def status(world: World, case: Case) -> str:
    """CLK-5: the status on `as_of`."""
    if has_ended(case, world.as_of):
        return "ended"
    window = world.clock(case).window(next_cycle(world, case))
    if world.as_of < window.due_from:
        return "not-due"
    return "due" if world.as_of <= window.due_by else "overdue"


def days_overdue(world: World, case: Case, day: date) -> int:
    """Days past the window on a panel's date, from the panels before it; 0 when not overdue."""
    if has_ended(case, day):
        return 0
    window = world.clock(case).window(next_cycle(world, case, before=day))
    return max(0, (day - window.due_by).days)


def missed_cycles(world: World, case: Case) -> list[int]:
    """CLK-7: cycles that passed whole without a panel that considered the case within them."""
    clock = world.clock(case)
    passed = clock.cycles_by(world.last_day(case))
    considered = {clock.cycles_by(h.panel.date) for h in world.hearings_of(case.ref) if h.considers}
    return [cycle for cycle in range(1, passed) if cycle not in considered]


def reviews_without_record(world: World, case: Case) -> list[int]:
    """CLK-2: reviews k with no `[[dcpr]]` in [28k, 28(k+1)), once day 28(k+1) has come."""
    clock = world.clock(case)
    done = {clock.days_on(dcpr.date) // REVIEW_DAYS for dcpr in case.dcpr}
    come = clock.days_on(world.last_day(case)) // REVIEW_DAYS
    return [number for number in range(1, come) if number not in done]


def is_light_touch(case: Case, day: date) -> bool:
    """PCK-3: bail granted in principle on or before the date; no date given, granted."""
    return case.bail is not None and (case.bail.date is None or case.bail.date <= day)


def planned_panel(world: World, case: Case) -> str | None:
    """The earliest planned panel on or after `as_of` that lists the case."""
    coming = [
        (panel.date, panel.start is None, panel.start, panel.id)
        for panel, listing in world.listings()
        if listing.ref == case.ref and panel.is_planned and panel.date >= world.as_of
    ]
    return min(coming)[-1] if coming else None


def case_row(world: World, case: Case) -> dict[str, Any]:
    """The row of `cases`."""
    clock, last_day = world.clock(case), world.last_day(case)
    cycle = next_cycle(world, case)
    window = clock.window(cycle)
    ended = has_ended(case, world.as_of)
    return {
        "ref": case.ref,
        "days_detained": clock.days_on(last_day),
        "band": clock.band_on(last_day),
        "cycle": cycle,
        "review_day": window.review_day,
        "due_from": window.due_from,
        "due_by": window.due_by,
        "status": status(world, case),
        "light_touch": is_light_touch(case, last_day),
        "missed_cycles": missed_cycles(world, case),
        "planned_panel": planned_panel(world, case),
        "next_dcpr": None if ended else clock.next_review_after(world.as_of),
    }


def find(world: World, findings: Findings) -> None:
    """The findings of CLK."""
    for case in world.cases.values():
        if reviews := reviews_without_record(world, case):
            findings.add("CLK-2", "warning", case.ref, f"no DCPR for reviews {reviews}")
        if status(world, case) == "overdue":
            late = (world.as_of - world.clock(case).window(next_cycle(world, case)).due_by).days
            findings.add("CLK-5", "warning", case.ref, f"overdue by {late} days")
        if missed := missed_cycles(world, case):
            findings.add("CLK-7", "warning", case.ref, f"missed cycles {missed}")
