"""PAN-15: panels and days attended in the twelve months that end on `as_of`."""

from datetime import date

from .dates import add_days, add_months
from .findings import Findings
from .model import Person
from .world import World

CHAIRS_AND_MEMBERS = range(10, 13)
INDEPENDENT_MEMBERS = range(15, 31)


def find(world: World, findings: Findings) -> None:
    """Advice for each chair, member and independent member outside their range."""
    attended = _attended(world)
    before = add_months(world.as_of, -12)
    panels = [panel for panel in world.panels.values() if panel.date > before]
    listed = {member.person for panel in panels for member in panel.member}
    listed |= {panel.chair for panel in panels}
    for person in world.people.values():
        if person.id not in listed and not _has_term_after(person, before):
            continue
        if person.is_independent:
            days = len({world.panels[id].date for id in attended[person.id]})
            outside = days not in INDEPENDENT_MEMBERS
        else:
            outside = len(attended[person.id]) not in CHAIRS_AND_MEMBERS
        if outside:
            findings.add("PAN-15", "advice", person.id, "attendance outside the range")


def _has_term_after(person: Person, day: date) -> bool:
    """Whether a term runs after the day: who left before the twelve months is not asked about."""
    return any(
        add_days(add_months(term.start, term.term_months), -1) > day for term in person.appointment
    )


def _attended(world: World) -> dict[str, list[str]]:
    """The held panels of the twelve months that each person chaired or attended as a member."""
    after = add_months(world.as_of, -12)
    attended: dict[str, list[str]] = {person: [] for person in world.people}
    for panel in world.panels.values():
        if panel.is_held and after < panel.date <= world.as_of:
            attended[panel.chair].append(panel.id)
            for member in world.counting(panel):
                attended[member.person].append(panel.id)
    return attended
