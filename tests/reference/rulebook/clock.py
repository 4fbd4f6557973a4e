"""CLK: days detained, scheduled reviews, cycles and their windows, bands."""

from dataclasses import dataclass
from datetime import date

from .dates import add_days, monday_after
from .model import BANDS

REVIEW_DAYS = 28
CYCLE_DAYS = 84


@dataclass(frozen=True)
class Window:
    """CLK-3: a cycle's review day and the whole week after its week."""

    review_day: date
    due_from: date
    due_by: date


@dataclass(frozen=True)
class Clock:
    start: date
    first_day: int

    def days_on(self, day: date) -> int:
        """CLK-1: days detained on a date; negative before detention began."""
        return (day - self.start).days + self.first_day

    def day(self, number: int) -> date:
        """CLK-1: the date of day n."""
        return add_days(self.start, number - self.first_day)

    def window(self, cycle: int) -> Window:
        """CLK-3: the due window of a cycle."""
        review_day = self.day(CYCLE_DAYS * cycle)
        due_from = monday_after(review_day)
        return Window(review_day, due_from, add_days(due_from, 6))

    def cycles_by(self, day: date) -> int:
        """CLK-4: the last cycle whose review day has come, 0 before the first."""
        return max(0, self.days_on(day) // CYCLE_DAYS)

    def band_on(self, day: date) -> str:
        """CLK-6: the band of a date."""
        return BANDS[min(self.cycles_by(day), 4)]

    def next_review_after(self, day: date) -> date:
        """CLK-2: the first scheduled review after a date."""
        number = max(1, self.days_on(day) // REVIEW_DAYS + 1)
        return self.day(REVIEW_DAYS * number)
