"""REF: the clocks of the register; what each row must say. ISS-1: the issues."""

from datetime import date, datetime
from hashlib import sha256
from typing import Any

from .dates import add_days, add_months, month_of
from .findings import Findings
from .model import Casework, Issue
from .text import is_blank, is_missing
from .working_days import working_day_after, working_days
from .world import World

QUIET_DAYS = 7
LOOK_DAYS = 28
RECURS = 3


def decision_of(item: Casework) -> str | None:
    """REF-9: a decision without `decided_at` is not done."""
    return item.decision if item.decided_at is not None else None


def accepted_on(item: Casework) -> date | None:
    """The day of acceptance."""
    is_accepted = decision_of(item) == "accepted"
    return item.decided_at.date() if is_accepted and item.decided_at else None


def state(item: Casework) -> str:
    """Where it stands."""
    if item.answered_on is not None:
        return "answered"
    return decision_of(item) or "received"


def told(world: World, item: Casework) -> str:
    """REF-1: decided, and told, by the same time of the second working day after receipt."""
    last = working_day_after(world, item.received_at.date(), world.rules.told_days)
    if decision_of(item) is None or item.decided_at is None or item.told_at is None:
        return "pending" if _is_open_on(world, last) else "outstanding"
    done = max(item.decided_at, item.told_at)
    deadline = datetime.combine(last, item.received_at.time())
    in_time = done <= deadline or (done.date() > last and _is_off_until(world, last, done.date()))
    return "compliant" if in_time else "late"


def _is_open_on(world: World, last: date) -> bool:
    """Whether `as_of` is on or before the last day, or on days off that follow it."""
    return world.as_of <= last or _is_off_until(world, last, world.as_of)


def _is_off_until(world: World, last: date, day: date) -> bool:
    """Whether the next working day after the last one begins only after a day."""
    return working_days(world, last, day) == 0


def work(world: World, item: Casework) -> str:
    """REF-2: within working days of allocation."""
    if decision_of(item) in ("rejected", "signposted"):
        return "not-applicable"
    if is_handed_back(item):
        return "not-applicable"
    if item.allocated_on is None:
        return "pending"
    return _value(world, item.allocated_on, item.work_done_on, world.rules.work_days, None)


def is_handed_back(item: Casework) -> bool:
    """Handed back, and not allocated again."""
    returned, allocated = item.returned, item.allocated_on
    return returned is not None and (allocated is None or allocated <= returned.on)


def answer(world: World, item: Casework) -> str:
    """REF-3: within working days of acceptance, or by `needed_by`, whichever is sooner."""
    if decision_of(item) in ("rejected", "signposted"):
        return "not-applicable"
    start = accepted_on(item)
    if start is None:
        return "pending"
    return _value(world, start, item.answered_on, world.rules.answer_days, item.needed_by)


def _value(
    world: World, start: date, done: date | None, allowed: int, needed_by: date | None
) -> str:
    """Days off after the last working day are in time; `needed_by` is a day like another."""
    day = world.as_of if done is None else done
    in_time = working_days(world, start, day) <= allowed and (needed_by is None or day <= needed_by)
    if done is None:
        return "pending" if in_time else "outstanding"
    return "compliant" if in_time else "late"


def elapsed(world: World, item: Casework) -> int | None:
    """Working days from acceptance to the answer, or to `as_of`."""
    start = accepted_on(item)
    return None if start is None else working_days(world, start, item.answered_on or world.as_of)


def referral_rows(world: World) -> list[dict[str, Any]]:
    """The rows of `referrals`."""
    return [
        {
            "id": item.id,
            "state": state(item),
            "told": told(world, item),
            "work": work(world, item),
            "answer": answer(world, item),
            "working_days": elapsed(world, item),
        }
        for item in world.known.referrals
    ]


def find(world: World, findings: Findings) -> None:
    """The findings of REF and ISS."""
    for item in world.known.referrals:
        for rule, value in (("REF-1", told), ("REF-2", work), ("REF-3", answer)):
            if value(world, item) == "outstanding":
                findings.add(rule, "warning", item.id, "outstanding")
        _find_said(item, findings)
        _find_quiet(world, item, findings)
    _find_samples(world, findings)
    _find_recurring(world, findings)
    for issue in world.known.issues:
        _find_issue(world, issue, findings)


def _find_said(item: Casework, findings: Findings) -> None:
    """REF-4, REF-5, REF-8, REF-9: what a row must say, and may not."""
    decision = decision_of(item)
    if decision == "rejected" and is_missing(item.reason):
        findings.add("REF-4", "error", item.id, "rejected without a reason")
    if decision == "signposted" and is_missing(item.signposted_to):
        findings.add("REF-4", "error", item.id, "signposted nowhere")
    if item.returned is not None and is_blank(item.returned.agreed_by):
        findings.add("REF-5", "error", item.id, "handed back without agreement")
    if state(item) == "answered":
        if item.systemic is None or (item.systemic and item.issue is None):
            findings.add("REF-8", "warning", item.id, "systemic or not, or which issue")
        start = accepted_on(item)
        if start is None or (item.answered_on is not None and item.answered_on < start):
            findings.add("REF-9", "error", item.id, "answered before or without acceptance")
    if item.told_at is not None and item.told_at < item.received_at:
        findings.add("REF-9", "error", item.id, "told before it was received")


def _find_quiet(world: World, item: Casework, findings: Findings) -> None:
    """REF-6: accepted, open, more than seven days without a step."""
    if state(item) != "accepted":
        return
    days = [item.allocated_on, item.work_done_on, *item.updates]
    days += [step.on for step in (item.returned, item.qa) if step is not None]
    moments = [item.received_at, item.decided_at, item.told_at]
    days += [moment.date() for moment in moments if moment is not None]
    if (world.as_of - max(day for day in days if day is not None)).days > QUIET_DAYS:
        findings.add("REF-6", "advice", item.id, "no step for a week")


def _find_samples(world: World, findings: Findings) -> None:
    """REF-7: a drawn case without a result by the end of the next month."""
    months: dict[str, list[Casework]] = {}
    for item in world.known.referrals:
        months.setdefault(month_of(item.received_at.date()), []).append(item)
    for month, intake in months.items():
        first = date(int(month[:4]), int(month[5:]), 1)
        if world.as_of < add_months(first, 2):
            continue
        for item in _drawn(month, intake):
            if item.qa is None or is_missing(item.qa.result):
                findings.add("REF-7", "advice", item.id, "drawn for quality assurance")


def _drawn(month: str, intake: list[Casework]) -> list[Casework]:
    """Five in a hundred, rounded up, and the first of each specialist without one."""
    order = sorted(intake, key=lambda item: sha256(f"{month}/{item.id}".encode()).hexdigest())
    count = (len(order) + 19) // 20
    drawn = order[:count]
    seen = {item.specialist for item in drawn}
    for item in order[count:]:
        if item.specialist is not None and item.specialist not in seen:
            seen.add(item.specialist)
            drawn.append(item)
    return drawn


def _find_recurring(world: World, findings: Findings) -> None:
    """REF-8: three of a kind in twelve months, none of which names an issue."""
    before = add_months(world.as_of, -12)
    kinds: dict[str, list[Casework]] = {}
    for item in world.known.referrals:
        if before < item.received_at.date():
            kinds.setdefault(item.kind, []).append(item)
    for items in kinds.values():
        if len(items) >= RECURS and all(item.issue is None for item in items):
            latest = max(items, key=lambda item: (item.received_at, item.id))
            findings.add("REF-8", "advice", latest.id, "recurs, and no issue is named")


def _find_issue(world: World, issue: Issue, findings: Findings) -> None:
    """ISS-1."""
    if issue.state in ("closed", "benefits-shown"):
        if issue.closed_on is None or is_missing(issue.evidence):
            findings.add("ISS-1", "error", issue.id, "closed without a date or evidence")
    elif world.as_of > add_days(max([issue.opened_on, *issue.looked_at]), LOOK_DAYS):
        findings.add("ISS-1", "advice", issue.id, "not looked at for four weeks")
