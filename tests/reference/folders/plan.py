"""What a folder is about, settled first: the day, the panels' days, conventions."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from .dice import Dice

EDGES = [
    date(2024, 2, 29),
    date(2025, 2, 28),
    date(2025, 12, 31),
    date(2026, 1, 1),
    date(2026, 3, 31),
    date(2026, 4, 1),
    date(2026, 5, 31),
    date(2025, 8, 31),
    date(2026, 3, 29),
    date(2026, 3, 30),
]


@dataclass
class Slot:
    """A panel to be: its id, its day and its status, as the file will say it."""

    id: str
    day: date
    status: str


@dataclass
class Plan:
    as_of: date
    guidance: str
    first_day: int
    response_days: int
    slots: list[Slot] = field(default_factory=list)
    is_busy: bool = False
    records_from: date | None = None

    @property
    def panel_days(self) -> list[date]:
        """The days of the panels, or `as_of` where there are none."""
        return [slot.day for slot in self.slots] or [self.as_of]


def plan(dice: Dice) -> Plan:
    """Mostly one to five panels, some on one day; now and then none, or a busy year."""
    any_day = date(2024, 1, 1) + timedelta(days=dice.number(0, 900))
    result = Plan(
        as_of=dice.beside(dice.one_of(EDGES)) if dice.chance(0.5) else any_day,
        guidance=dice.pick("8.0", "8.0", "9.0"),
        first_day=dice.pick(0, 0, 1),
        response_days=dice.pick(14, 14, 14, 0, 10),
        is_busy=dice.chance(0.06),
    )
    if dice.chance(0.25):
        result.records_from = result.as_of - timedelta(days=dice.number(-20, 300))
    count = dice.number(9, 34) if result.is_busy else dice.number(1, 5)
    for index in range(0 if dice.chance(0.02) else count):
        day = _day(dice, result)
        result.slots.append(Slot(_id(dice, day, index), day, _status(dice, result, day)))
    return result


def _day(dice: Dice, plan: Plan) -> date:
    if plan.slots and dice.chance(0.2):
        return dice.one_of(plan.slots).day
    if plan.is_busy:
        edges = [
            _year_before(plan.as_of),
            plan.as_of,
            plan.as_of - timedelta(days=dice.number(0, 360)),
        ]
        return dice.near_one_of(edges + edges[2:] * 8)
    if dice.chance(0.25):
        return dice.beside(plan.as_of)
    if dice.chance(0.2):
        return dice.beside(plan.as_of - timedelta(days=plan.response_days))
    return plan.as_of + timedelta(days=dice.number(-200, 45))


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=min(day.day, 28 if day.month == 2 else day.day))


def _id(dice: Dice, day: date, index: int) -> str:
    return dice.pick(f"{day}-{index}", f"{day}-P{index}", f"panel-{index}", f"{index}")


def _status(dice: Dice, plan: Plan, day: date) -> str:
    if plan.is_busy:
        return "held"
    if day <= plan.as_of:
        return dice.pick("held", "held", "held", "held", "planned", "cancelled")
    return dice.pick("planned", "planned", "held", "cancelled")
