"""CMP-5: Monday to Friday less the bank holidays given."""

from datetime import date

from .dates import add_days
from .world import World


def is_working_day(world: World, day: date) -> bool:
    return day.weekday() < 5 and day not in world.holidays


def working_days(world: World, start: date, end: date) -> int:
    """The working days after `start`, up to and including `end`; 0 when `end` is not later."""
    span = range(1, (end - start).days + 1)
    return sum(1 for number in span if is_working_day(world, add_days(start, number)))


def working_day_after(world: World, start: date, number: int) -> date:
    """The `number`th working day after a date."""
    day = start
    while number > 0:
        day = add_days(day, 1)
        number -= is_working_day(world, day)
    return day


def working_day_before(world: World, day: date) -> date:
    """The last working day before a date."""
    day = add_days(day, -1)
    while not is_working_day(world, day):
        day = add_days(day, -1)
    return day
