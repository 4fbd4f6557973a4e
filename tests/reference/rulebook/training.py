"""TRN: refreshed since the newest update, two panels observed by a chair, a manager's agreement."""

from .findings import Findings
from .model import Person
from .world import World

PANELS_OBSERVED = 2


def find(world: World, findings: Findings) -> None:
    """Advice for each person."""
    chairs = {panel.chair for panel in world.panels.values() if not panel.is_cancelled}
    for person in world.people.values():
        if _is_out_of_date(world, person):
            findings.add("TRN-1", "advice", person.id, "not refreshed since the newest update")
        if person.id in chairs and _observed(world, person) < PANELS_OBSERVED:
            findings.add("TRN-2", "advice", person.id, "observed fewer than two panels")
        if not person.is_independent and _lacks_agreement(world, person):
            findings.add("TRN-3", "advice", person.id, "no agreement before the first panel")


def _is_out_of_date(world: World, person: Person) -> bool:
    """TRN-1: trained before the newest training update."""
    newest = max((update.on for update in world.settings.training_update), default=None)
    if newest is None or not person.trained:
        return False
    return all(day < newest for day in [min(person.trained), *person.refreshed_on])


def _observed(world: World, person: Person) -> int:
    """TRN-2: held panels of another chair."""
    return sum(
        1
        for panel in world.panels.values()
        if panel.is_held and panel.chair != person.id
        for member in panel.member
        if member.person == person.id and member.role == "observer" and member.attended
    )


def _lacks_agreement(world: World, person: Person) -> bool:
    """TRN-3: of chairs and members, before the first panel that they sat on."""
    days = [
        panel.date
        for panel in world.panels.values()
        if panel.is_held
        if panel.chair == person.id or any(m.person == person.id for m in world.counting(panel))
    ]
    agreed = person.manager_agreed_on
    return bool(days) and (agreed is None or agreed >= min(days))
