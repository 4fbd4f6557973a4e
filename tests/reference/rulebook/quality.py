"""DQ: nationalities, contradictions, duplicates, what is implausible.

Of DQ-3, whose table of fields is the catalogue's, only what the contract names.
"""

from datetime import date, datetime, timedelta
from itertools import combinations

from .countries import entry_of, is_nationality
from .dates import add_months
from .findings import Findings
from .model import Case, Listing, Panel, Person
from .text import is_blank, is_missing, same
from .world import World

ADULT_MONTHS = 18 * 12
LONGEST_TERM = 60


def find(world: World, findings: Findings) -> None:
    """The findings of DQ; a cancelled panel has these too."""
    for case in world.cases.values():
        _find_case(case, findings)
        _find_implausible(case, findings)
    _find_duplicates(world, findings)
    _find_double_hearings(world, findings)
    _find_addresses(world, findings)
    for panel in world.panels.values():
        _find_panel(panel, findings)
        for listing in panel.case:
            _find_listing(panel, listing, findings)
    for person in world.people.values():
        if any(term.term_months > LONGEST_TERM for term in person.appointment):
            findings.add("DQ-7", "warning", person.id, "a term of over 60 months")
        _find_overlaps(world, person, findings)


def nationality_of(case: Case) -> str | None:
    """The nationality, where given; `NA` is a code, and means Namibia."""
    text = case.nationality
    if text is None or (is_missing(text) and same(text) != "na"):
        return None
    return text


def _find_case(case: Case, findings: Findings) -> None:
    detention, nationality = case.detention, nationality_of(case)
    if nationality is not None and not is_nationality(nationality):
        findings.add("DQ-1", "warning", case.ref, f"nationality {nationality}")
    days = [detention.ended, detention.last_panel, *(review.date for review in case.dcpr)]
    if any(day is not None and day < detention.start for day in days):
        findings.add("DQ-2", "error", case.ref, "an end, a panel or a DCPR before the start")
    if case.date_of_birth is not None and case.date_of_birth > detention.start:
        findings.add("DQ-2", "error", case.ref, "birth after the start")
    if detention.end_reason is not None and detention.ended is None:
        findings.add("DQ-3", "warning", case.ref, "end_reason without ended")


def _find_implausible(case: Case, findings: Findings) -> None:
    """DQ-7 of a case."""
    start, nationality = case.detention.start, nationality_of(case)
    if case.date_of_birth is not None and add_months(case.date_of_birth, ADULT_MONTHS) > start:
        findings.add("DQ-7", "warning", case.ref, "under 18 at the start")
    expected = [barrier.resolve_by for barrier in case.barrier]
    expected += [case.removal.directions_set, case.documentation.expected]
    expected += [case.bail.date] if case.bail else []
    if any(day is not None and day < start for day in expected):
        findings.add("DQ-7", "warning", case.ref, "bail, or what is to come, before the start")
    is_british = nationality is not None and entry_of(nationality) == "GB"
    if case.criminality.foreign_national_offender and is_british:
        findings.add("DQ-7", "warning", case.ref, "a foreign national from the United Kingdom")


def _find_overlaps(world: World, person: Person, findings: Findings) -> None:
    """DQ-7: asked to two panels, and not declined, that overlap; on the later one."""
    asked = [
        panel
        for panel in world.panels.values()
        if not panel.is_cancelled and panel.start is not None and _is_asked(panel, person)
    ]
    lasts = timedelta(minutes=world.rules.panel_minutes)
    for one, other in combinations(sorted(asked, key=_beginning), 2):
        if _beginning(other)[0] < _beginning(one)[0] + lasts:
            findings.add("DQ-7", "warning", f"{other.id} {person.id}", f"also at {one.id}")


def _beginning(panel: Panel) -> tuple[datetime, str]:
    assert panel.start is not None, "only panels with a time are asked about"
    return panel.start, panel.id


def _is_asked(panel: Panel, person: Person) -> bool:
    if person.id in (panel.chair, panel.officer):
        return True
    return any(m.person == person.id and m.answer != "declined" for m in panel.member)


def _find_duplicates(world: World, findings: Findings) -> None:
    """DQ-4: same name, nationality and date of birth, all given, under two references."""
    for one, other in combinations(world.cases.values(), 2):
        if _identity(one) is None or _identity(one) != _identity(other):
            continue
        if _is_again(one.ref, other.ref) or _is_again(other.ref, one.ref):
            continue
        severity = "warning" if _overlap(one, other) else "advice"
        for case, twin in ((one, other), (other, one)):
            findings.add("DQ-4", severity, case.ref, f"the same person as {twin.ref}")


def _identity(case: Case) -> tuple[str, str, date] | None:
    nationality = nationality_of(case)
    if is_blank(case.name) or nationality is None or case.date_of_birth is None:
        return None
    return same(case.name), entry_of(nationality) or same(nationality), case.date_of_birth


def _is_again(first: str, second: str) -> bool:
    """Detained again: the one reference and `/` with a number."""
    return second.startswith(first + "/") and second[len(first) + 1 :].isdigit()


def _overlap(one: Case, other: Case) -> bool:
    """Whether two detentions share more than the day of the change."""
    ends = [case.detention.ended or date.max for case in (one, other)]
    return one.detention.start < ends[1] and other.detention.start < ends[0]


def _find_double_hearings(world: World, findings: Findings) -> None:
    """DQ-2: two held panels on one day considering one case."""
    days = [(h.listing.ref, h.panel.date) for h in world.hearings if h.considers]
    for ref, day in days:
        if days.count((ref, day)) > 1 and ref in world.cases:
            findings.add("DQ-2", "error", ref, f"considered twice on {day}")


def _find_addresses(world: World, findings: Findings) -> None:
    """DQ-3: the addresses of team, areas and SPOCs."""
    if is_missing(world.settings.team.email):
        findings.add("DQ-3", "warning", "team", "no address")
    for area in world.settings.business_area:
        if is_missing(area.email) or is_missing(area.spoc.email):
            findings.add("DQ-3", "warning", area.code, "no address of the area or its SPOC")
    for core in world.settings.core_area:
        if is_missing(core.spoc.email):
            findings.add("DQ-3", "warning", core.code, "no address of the SPOC")


def _find_panel(panel: Panel, findings: Findings) -> None:
    """DQ-2: a decision about cases not listed; a panel cancelled too late, or attended."""
    listed = {listing.ref for listing in panel.case}
    if panel.quorum_decision and not listed.issuperset(panel.quorum_decision.cases):
        findings.add("DQ-2", "error", panel.id, "quorum decision about a case not listed")
    cancelled_at = panel.cancelled_at
    if cancelled_at is not None and cancelled_at.date() > panel.date + timedelta(days=1):
        findings.add("DQ-2", "error", panel.id, "cancelled later than the day after it")
    for member in panel.member if panel.is_cancelled else []:
        if member.attended:
            findings.add(
                "DQ-2", "error", f"{panel.id} {member.person}", "attended a cancelled panel"
            )


def _find_listing(panel: Panel, listing: Listing, findings: Findings) -> None:
    """DQ-2: what followed the panel, or is to follow it, is dated before it."""
    response, outcome = listing.response, listing.outcome
    followed = [response.recorded_on, response.calendar_event_completed_on]
    followed += [response.released_on, listing.audit.on]
    if outcome:
        followed += [outcome.long_stop, outcome.resolve_by, outcome.response_due]
        followed += [day for action in outcome.action for day in (action.completed_on, action.by)]
    if any(day is not None and day < panel.date for day in followed):
        findings.add("DQ-2", "error", f"{panel.id} {listing.ref}", "dated before its panel")
