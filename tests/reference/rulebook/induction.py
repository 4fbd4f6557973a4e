"""IND-2: the six items of an induction."""

from datetime import date

from .findings import Findings
from .model import Panel, Person
from .panel import covers
from .world import World

PANELS_OBSERVED = 2


def find(world: World, findings: Findings) -> None:
    """A warning for one who has sat and is not done; advice where no serving member was seen."""
    for person in world.people.values():
        if not person.is_independent:
            continue
        if _has_sat(world, person) and done_count(world, person) < 6:
            findings.add("IND-2", "warning", person.id, "sat on a panel, and an item is not done")
        seen = observed(world, person)
        if seen and not any(_has_serving_member(world, panel, person) for panel in seen):
            findings.add("IND-2", "advice", person.id, "no serving member at the panels observed")


def done_count(world: World, person: Person) -> int:
    """How many of the six items are done on `as_of`."""
    given = person.induction
    items = [given.visit, given.training, given.gatekeeper, given.cpp_lead, given.it_access]
    done = sum(1 for day in items if day is not None and day <= world.as_of)
    days = [item for item in given.observed_panels if isinstance(item, date)]
    seen = sum(1 for day in days if day <= world.as_of) + len(observed(world, person))
    return done + (seen >= PANELS_OBSERVED)


def observed(world: World, person: Person) -> list[Panel]:
    """The panels of the records that were observed: held, by their ids."""
    ids = {item for item in person.induction.observed_panels if isinstance(item, str)}
    return [panel for panel in world.panels.values() if panel.id in ids and panel.is_held]


def _has_sat(world: World, person: Person) -> bool:
    return any(
        member.person == person.id
        for panel in world.panels.values()
        if panel.is_held
        for member in world.counting(panel)
    )


def _has_serving_member(world: World, panel: Panel, person: Person) -> bool:
    """Whether another independent member, in term, attended."""
    return any(
        member.person != person.id
        and any(covers(term, panel.date) for term in world.people[member.person].appointment)
        for member in world.counting(panel)
    )
