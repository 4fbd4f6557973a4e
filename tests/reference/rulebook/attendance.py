"""PAN-15: panels and days attended in the twelve months that end on `as_of`."""

from datetime import date
from typing import Any

from .dates import add_days, add_months
from .findings import Findings
from .induction import done_count
from .model import Appointment, Person
from .panel import covers, first_day_out
from .world import World

CHAIRS_AND_MEMBERS = (10, 12)
INDEPENDENT_MEMBERS = (15, 30)


def find(world: World, findings: Findings) -> None:
    """Advice for each chair, member and independent member outside their range; not for reserves."""
    asked = _asked(world)
    for person in world.people.values():
        if (person.id in asked and person.reserve_for is None) or person.is_independent:
            least, most = expected(world, person)
            if not least <= attended(world, person) <= most:
                findings.add("PAN-15", "advice", person.id, "attendance outside the range")


def attended(world: World, person: Person) -> int:
    """Panels chaired or attended as a member; days, of an independent member."""
    panels = [
        panel
        for panel in world.panels.values()
        if panel.is_held and panel.date in _Year(world.as_of)
        if panel.chair == person.id or any(m.person == person.id for m in world.counting(panel))
    ]
    return len({panel.date for panel in panels}) if person.is_independent else len(panels)


def expected(world: World, person: Person) -> tuple[int, int]:
    """The range in proportion to the days served of the twelve months; halves up."""
    year = _Year(world.as_of)
    days = [day for day in year.days() if world.on_records(day) and _serves(person, day)]
    least, most = INDEPENDENT_MEMBERS if person.is_independent else CHAIRS_AND_MEMBERS
    whole = len(year.days())
    return (2 * least * len(days) + whole) // (2 * whole), (2 * most * len(days) + whole) // (
        2 * whole
    )


def _serves(person: Person, day: date) -> bool:
    """In term; or, of others, since the training."""
    if person.is_independent:
        return any(covers(term, day) for term in person.appointment)
    return any(trained <= day for trained in person.trained)


class _Year:
    """The twelve months that end on a day."""

    def __init__(self, last: date) -> None:
        self.before, self.last = add_months(last, -12), last

    def __contains__(self, day: date) -> bool:
        return self.before < day <= self.last

    def days(self) -> list[date]:
        return [add_days(self.last, -n) for n in range((self.last - self.before).days)]


def _asked(world: World) -> set[str]:
    """Chairs, and members asked to a panel in the twelve months."""
    panels = [panel for panel in world.panels.values() if panel.date in _Year(world.as_of)]
    members = {m.person for panel in panels for m in panel.member if m.counts}
    return members | {panel.chair for panel in panels}


def member_rows(world: World) -> list[dict[str, Any]]:
    """The rows of `members`: every independent member."""
    return [_row(world, person) for person in world.people.values() if person.is_independent]


def _row(world: World, person: Person) -> dict[str, Any]:
    clearances = [term.ctc_expires for term in person.appointment if term.ctc_expires is not None]
    return {
        "person": person.id,
        "term_end": first_day_out(_term(person, world.as_of)),
        "in_term": any(covers(term, world.as_of) for term in person.appointment),
        "ctc_expires": max(clearances, default=None),
        "induction_done": done_count(world, person),
        "days": attended(world, person),
        "expected": list(expected(world, person)),
    }


def _term(person: Person, day: date) -> Appointment:
    """The term that covers the day, else the latest begun, else the first to come."""
    terms = sorted(person.appointment, key=lambda term: term.start)
    covering = [term for term in terms if covers(term, day)]
    begun = [term for term in terms if term.start <= day]
    return (covering or begun or terms[:1])[-1]
