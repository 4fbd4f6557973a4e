"""CLK-2 to CLK-7 for a case: what panels satisfied, where it stands, what was missed."""

from datetime import date, timedelta
from typing import Any

from .clock import CYCLE_DAYS, REVIEW_DAYS, Window
from .findings import Findings
from .model import Case, Panel
from .world import World


def considered_on(world: World, case: Case, before: date | None = None) -> list[date]:
    """CLK-4: the days of panels that considered the case, dated before a date if one is given."""
    days = [h.panel.date for h in world.hearings_of(case.ref, before) if h.considers]
    last = case.detention.last_panel
    return days + ([last] if last is not None and (before is None or last < before) else [])


def next_cycle(world: World, case: Case, before: date | None = None) -> int:
    """CLK-4: one more than the highest satisfied, by panels dated before a date if given."""
    clock = world.clock(case)
    considered = considered_on(world, case, before)
    return 1 + max((clock.cycles_by(day) for day in considered), default=0)


def next_window(world: World, case: Case) -> Window:
    """CLK-3: the window of the next cycle."""
    return world.clock(case).window(next_cycle(world, case))


def has_ended(case: Case, day: date) -> bool:
    """CLK-5: detention ended on or before the date."""
    return case.detention.ended is not None and case.detention.ended <= day


def status(world: World, case: Case) -> str:
    """CLK-5: the status on `as_of`."""
    if has_ended(case, world.as_of):
        return "ended"
    window = next_window(world, case)
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
    considered = {clock.cycles_by(day) for day in considered_on(world, case)}
    last = case.detention.last_panel
    before_records = clock.cycles_by(last) if last is not None else 0
    return [
        cycle
        for cycle in range(before_records + 1, passed)
        if cycle not in considered and world.on_records(clock.day(CYCLE_DAYS * cycle))
    ]


def reviews_without_record(world: World, case: Case) -> list[int]:
    """CLK-2: reviews k with no `[[dcpr]]` in [28k, 28(k+1)), once day 28(k+1) has come."""
    clock = world.clock(case)
    done = {clock.days_on(dcpr.date) // REVIEW_DAYS for dcpr in case.dcpr}
    come = clock.days_on(world.last_day(case)) // REVIEW_DAYS
    return [
        number
        for number in range(1, come)
        if number not in done and world.on_records(clock.day(REVIEW_DAYS * number))
    ]


def is_light_touch(case: Case, day: date) -> bool:
    """PCK-3: bail granted in principle on or before the date; no date given, granted."""
    return case.bail is not None and (case.bail.date is None or case.bail.date <= day)


def planned_panels(world: World, case: Case) -> list[Panel]:
    """The planned panels on or after `as_of` that list the case, earliest first."""
    coming = [
        panel
        for panel, listing in world.listings()
        if listing.ref == case.ref and panel.is_planned and panel.date >= world.as_of
    ]
    return sorted(coming, key=lambda p: (p.date, p.start is None, p.start or p.date, p.id))


def planned_panel(world: World, case: Case) -> str | None:
    """The earliest of them."""
    return next((panel.id for panel in planned_panels(world, case)), None)


def list_by(world: World, case: Case) -> date:
    """SEL-6: the day by which the case is to be on a list."""
    due_by = next_window(world, case).due_by
    return due_by - timedelta(days=world.rules.identification_days)


def is_placed(world: World, case: Case) -> bool:
    """SEL-5: on a planned panel from day 84n to its window's last day; overdue: on any to come."""
    window, coming = next_window(world, case), planned_panels(world, case)
    if world.as_of > window.due_by:
        return bool(coming)
    return any(window.review_day <= panel.date <= window.due_by for panel in coming)


def case_row(world: World, case: Case) -> dict[str, Any]:
    """The row of `cases`."""
    clock, last_day = world.clock(case), world.last_day(case)
    window = next_window(world, case)
    ended = has_ended(case, world.as_of)
    return {
        "ref": case.ref,
        "days_detained": clock.days_on(last_day),
        "band": clock.band_on(last_day),
        "cycle": next_cycle(world, case),
        "review_day": window.review_day,
        "due_from": window.due_from,
        "due_by": window.due_by,
        "status": status(world, case),
        "light_touch": is_light_touch(case, last_day),
        "missed_cycles": missed_cycles(world, case),
        "planned_panel": planned_panel(world, case),
        "next_dcpr": None if ended else clock.next_review_after(world.as_of),
        "list_by": None if ended else list_by(world, case),
        "placed": None if ended else is_placed(world, case),
    }


def find(world: World, findings: Findings) -> None:
    """The findings of CLK, GEN-5 and SEL-6."""
    for case in world.cases.values():
        if reviews := reviews_without_record(world, case):
            findings.add("CLK-2", "warning", case.ref, f"no DCPR for reviews {reviews}")
        if missed := missed_cycles(world, case):
            findings.add("CLK-7", "warning", case.ref, f"missed cycles {missed}")
        if not has_ended(case, world.as_of):
            _find_detained(world, case, findings)


def _find_detained(world: World, case: Case, findings: Findings) -> None:
    due_by = next_window(world, case).due_by
    if world.as_of > due_by:
        late = (world.as_of - due_by).days
        findings.add("CLK-5", "warning", case.ref, f"overdue by {late} days")
    elif list_by(world, case) <= world.as_of and not is_placed(world, case):
        findings.add("SEL-6", "warning", case.ref, "on no planned panel in its window")
    if case.detention.last_panel is None and not world.on_records(due_by):
        findings.add("GEN-5", "warning", case.ref, "which panel saw them last?")
