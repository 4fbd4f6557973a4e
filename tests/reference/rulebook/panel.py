"""PAN: grades, quorum, attendance, deadlines, appointments."""

from datetime import date
from typing import Any

from . import selection
from .dates import add_days, add_months
from .findings import Findings
from .model import BANDS, CORE_AREAS, GRADES, QUORUM_AREAS, Appointment, Member, Panel, Person
from .text import is_missing
from .world import World

LEAST_CHAIR = {"early": "SEO", "3-month": "SEO", "6-month": "G7", "9-month": "G7", "12-month": "G7"}


def at_least(grade: str | None, least: str) -> bool:
    """Whether a grade is `least` or above, in the order of PAN-1."""
    return grade is not None and GRADES.index(grade) >= GRADES.index(least)


def band(world: World, panel: Panel) -> str:
    """PAN-1: the highest band of the panel's cases."""
    cases = [world.everyone[item.ref] for item in selection.listed(world, panel)]
    bands = [world.clock(case).band_on(panel.date) for case in cases]
    return max(bands, key=BANDS.index, default="early")


def chair_grade_ok(world: World, panel: Panel) -> bool:
    """PAN-1: the chair has the least grade or above."""
    return at_least(world.people[panel.chair].grade, LEAST_CHAIR[band(world, panel)])


def missing_areas(world: World, panel: Panel) -> list[str]:
    """PAN-3: the areas of the quorum that no member who counts stands for."""
    present = {world.area_of(member) for member in world.counting(panel)}
    return [area for area in QUORUM_AREAS if area not in present]


def panel_row(world: World, panel: Panel) -> dict[str, Any]:
    """The row of `panels`; a cancelled panel has one too."""
    missing = missing_areas(world, panel)
    return {
        "id": panel.id,
        "band": band(world, panel),
        "least_chair_grade": LEAST_CHAIR[band(world, panel)],
        "chair_grade_ok": chair_grade_ok(world, panel),
        "quorate": not missing,
        "missing_areas": missing,
        "minutes": selection.minutes(world, panel),
        "order": selection.order(world, panel),
        "withdrawn": selection.withdrawn(world, panel),
    }


def find(world: World, findings: Findings) -> None:
    """The findings of PAN: none about a cancelled panel, but for PAN-15, which is about people."""
    for panel in world.panels.values():
        if not panel.is_cancelled:
            _find_composition(world, panel, findings)
            _find_people(world, panel, findings)
            _find_deadlines(world, panel, findings)


def _find_composition(world: World, panel: Panel, findings: Findings) -> None:
    """PAN-1, PAN-3 to PAN-7, PAN-16."""
    counting = world.counting(panel)
    areas = [world.area_of(member) for member in counting]
    if not chair_grade_ok(world, panel):
        findings.add(
            "PAN-1", _severity(panel, "error", "warning"), panel.id, "chair below the grade"
        )
    if missing_areas(world, panel):
        findings.add("PAN-3", _severity(panel, "warning", "advice"), panel.id, "no quorum")
        undecided = not _has_quorum_decision(world, panel) or _decides_outside_part(world, panel)
        if panel.is_held and undecided:
            findings.add("PAN-4", "error", panel.id, "held without a quorum and without a decision")
    if panel.is_held and panel.officer is None:
        findings.add("PAN-5", "error", panel.id, "no officer")
    if not _gatekeeper_attends(world, panel):
        findings.add("PAN-6", "advice", panel.id, "no Detention Gatekeeper")
    if 2 * areas.count("independent") >= 1 + len(counting):
        findings.add("PAN-7", "warning", panel.id, "independent members are half or more")
    if panel.is_planned and (panel.date.weekday() >= 5 or panel.date in world.holidays):
        findings.add("PAN-16", "warning", panel.id, "planned on a weekend or a bank holiday")


def _decides_outside_part(world: World, panel: Panel) -> bool:
    """PAN-4: when the panel proceeds in part, the cases that are not named are deferred."""
    decision = panel.quorum_decision
    if decision is None or decision.decision != "proceed-in-part":
        return False
    return any(
        item.outcome is not None
        and item.outcome.recommendation != "deferred"
        and item.ref not in decision.cases
        for item in selection.listed(world, panel)
    )


def _gatekeeper_attends(world: World, panel: Panel) -> bool:
    """PAN-6: somebody of that area attends, in any role; the chair is presumed present."""
    areas = {world.area_of(member) for member in world.present(panel)}
    return "detention-gatekeeper" in areas | {world.people[panel.chair].area}


def _severity(panel: Panel, held: str, planned: str) -> str:
    return held if panel.is_held else planned


def _has_quorum_decision(world: World, panel: Panel) -> bool:
    """PAN-4: without a reason, or in part without cases that are listed, it is no decision."""
    decision = panel.quorum_decision
    if decision is None or is_missing(decision.reason):
        return False
    listed = {listing.ref for listing in selection.listed(world, panel)}
    named = listed.intersection(decision.cases)
    return decision.decision != "proceed-in-part" or bool(named)


def _find_people(world: World, panel: Panel, findings: Findings) -> None:
    """PAN-2, PAN-8, PAN-14: grade, training, appointment and clearance of those present."""
    for member in world.counting(panel):
        grade = world.people[member.person].grade
        if grade is not None and not at_least(grade, "EO"):
            findings.add("PAN-2", "warning", f"{panel.id} {member.person}", "below EO")
    expected = [world.people[member.person] for member in world.expected(panel)]
    reserves = [world.people[m.reserve] for m in panel.member if m.counts and m.reserve]
    for person in [world.people[panel.chair], *reserves, *expected]:
        if not any(day <= panel.date for day in person.trained):
            findings.add("PAN-8", "warning", f"{panel.id} {person.id}", "not trained by the panel")
    for person in expected:
        if person.is_independent and not _is_appointed(person, panel.date):
            severity = _severity(panel, "error", "warning")
            findings.add("PAN-14", severity, f"{panel.id} {person.id}", "no term or clearance")


def _is_appointed(person: Person, day: date) -> bool:
    """PAN-14: a term that covers the date, and a clearance of it or an earlier one, then valid."""
    covering = [term for term in person.appointment if covers(term, day)]
    return any(
        other.ctc_expires is not None and day <= other.ctc_expires and other.start <= term.start
        for term in covering
        for other in person.appointment
    )


def first_day_out(term: Appointment) -> date:
    """PAN-14: the day on which a term no longer runs."""
    return add_months(term.start, term.term_months)


def covers(term: Appointment, day: date) -> bool:
    """PAN-14: from its start to the day before its first day out."""
    return term.start <= day < first_day_out(term)


def _find_deadlines(world: World, panel: Panel, findings: Findings) -> None:
    """PAN-9 to PAN-13."""
    rules = world.rules
    asked = [member for member in panel.member if member.counts]
    has_independent = any(world.area_of(member) == "independent" for member in asked)
    if _missed(world, panel.invited_on, add_days(panel.date, -rules.invitation_days)):
        findings.add("PAN-9", "warning", panel.id, "invitations late")
    if _missed(world, panel.cases_identified_on, add_days(panel.date, -rules.identification_days)):
        findings.add("PAN-10", "warning", panel.id, "cases identified late")
    last_day = add_days(panel.date, -rules.case_list_days)
    if has_independent and _missed(world, panel.list_to_independents_on, last_day):
        findings.add("PAN-13", "warning", panel.id, "case list late")
    for member in asked:
        _find_answers(world, panel, member, findings)


def _find_answers(world: World, panel: Panel, member: Member, findings: Findings) -> None:
    """PAN-11 and PAN-12: answers in time, and a reserve for a core area that declines."""
    subject = f"{panel.id} {member.person}"
    area = world.area_of(member)
    answered_on = member.answered_on if member.answer is not None else None
    if _missed(world, answered_on, add_days(panel.date, -world.rules.confirmation_days)):
        findings.add("PAN-11", "warning", subject, "not answered in time")
    if member.answer == "declined" and area in CORE_AREAS and not _has_reserve(world, member):
        findings.add("PAN-11", "warning", subject, "declined without a reserve")
    if area == "independent" and member.answer != "declined":
        if _missed(world, member.answered_on, add_months(panel.date, -1)):
            findings.add("PAN-12", "warning", subject, "not answered a month before")


def _has_reserve(world: World, member: Member) -> bool:
    """PAN-11: a reserve of the member's area, or for it."""
    reserve = world.people.get(member.reserve or "")
    return reserve is not None and world.area_of(member) in (reserve.area, reserve.reserve_for)


def _missed(world: World, done_on: date | None, last_day: date) -> bool:
    """A date not given is silent until the last day allowed has passed."""
    return world.as_of > last_day if done_on is None else done_on > last_day
