"""ARR-1 to ARR-3, CON-2, ESC-1: arrangements for a panel, who may not sit, what was escalated."""

from datetime import timedelta

from .dates import add_days
from .findings import Findings
from .model import Member, Panel, Travel
from .text import is_missing
from .working_days import working_day_before
from .world import World

DAYS_TO_ANSWER = 14


def find(world: World, findings: Findings) -> None:
    """Panel by panel, then what the wash-ups escalated."""
    for panel in world.panels.values():
        asked_by = add_days(panel.date, -world.rules.availability_days)
        if panel.is_planned and panel.asked_on is None and world.as_of > asked_by:
            findings.add("ARR-1", "advice", panel.id, "availability and names not asked for")
        for member in panel.member:
            _find_travel(world, panel, member, findings)
            _find_visit(world, panel, member, findings)
        if not panel.is_cancelled:
            _find_restricted(world, panel, findings)
    _find_escalations(world, findings)


def _find_travel(world: World, panel: Panel, member: Member, findings: Findings) -> None:
    """ARR-2: an open return, copied, on the cost code; not claimed besides."""
    subject = f"{panel.id} {member.person}"
    for booking in member.travel:
        if not _is_in_order(world, booking):
            findings.add("ARR-2", "warning", subject, "no open return, copy or cost code")
        if _is_claimed(world, panel, member, booking):
            findings.add("ARR-2", "warning", subject, "booked and claimed")


def _is_in_order(world: World, booking: Travel) -> bool:
    code = world.settings.fees.cost_code
    returns = booking.open_return or booking.category != "rail"
    return returns and booking.copied_on is not None and booking.cost_code in (None, code)


def _is_claimed(world: World, panel: Panel, member: Member, booking: Travel) -> bool:
    return any(
        claim.member == member.person
        and (line.kind, line.date, line.category) == ("expense", panel.date, booking.category)
        for claim in world.claims
        for line in claim.line
    )


def _find_visit(world: World, panel: Panel, member: Member, findings: Findings) -> None:
    """ARR-3: a permanent pass, or one confirmed by the working day before."""
    visit = member.visit
    if visit is None or panel.is_cancelled or member.answer == "declined":
        return
    until = world.people[member.person].pass_until
    if until is not None and until >= panel.date:
        return
    last_day = working_day_before(world, panel.date)
    confirmed = visit.pass_confirmed_on
    if world.as_of > last_day if confirmed is None else confirmed > last_day:
        findings.add("ARR-3", "warning", f"{panel.id} {member.person}", "no pass in time")


def _find_restricted(world: World, panel: Panel, findings: Findings) -> None:
    """CON-2: asked, and not declined, during a restriction (both days included)."""
    asked = [member.person for member in panel.member if member.answer != "declined"]
    for id in filter(None, [panel.chair, panel.officer, *asked]):
        for restriction in world.people[id].restricted:
            ended = restriction.end is not None and restriction.end < panel.date
            if restriction.start <= panel.date and not ended:
                severity = "error" if panel.is_held else "warning"
                findings.add("CON-2", severity, f"{panel.id} {id}", "may not sit")


def _find_escalations(world: World, findings: Findings) -> None:
    """ESC-1: no answer, with its date and what it says, 14 days after."""
    for item in world.known.feedback:
        if item.escalate is None:
            continue
        answered = item.escalate.answered_on is not None and not is_missing(item.escalate.answer)
        if not answered and world.as_of >= item.escalate.on + timedelta(days=DAYS_TO_ANSWER):
            subject = f"{item.panel} {item.ref}" if item.ref else item.panel
            findings.add("ESC-1", "warning", subject, "escalated and not answered")
