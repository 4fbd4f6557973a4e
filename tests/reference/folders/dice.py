"""Chances, and dates that fall on an edge or a day beside it."""

import random
from datetime import date, timedelta
from typing import Sequence, TypeVar

T = TypeVar("T")

MISSING = ["", "  ", "tbc", "N/A.", "Unknown", "none", "-", "?", "Not known.", "TBD", "na"]
MISSING += ["\u200b", "\u00a0\u2003", " \ufeff\u2060", "\u00ad", "tbc\u00a0", "\u200bnone"]
WORDS = [
    "seen by the team",
    "documents in hand",
    "no change since",
    "none of these apply",
    "tbc soon",
]


class Dice:
    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def chance(self, likelihood: float) -> bool:
        return self._random.random() < likelihood

    def pick(self, *choices: T) -> T:
        return self._random.choice(choices)

    def one_of(self, choices: Sequence[T]) -> T:
        return self._random.choice(choices)

    def some(self, choices: Sequence[T], count: int) -> list[T]:
        return self._random.sample(choices, min(count, len(choices)))

    def number(self, least: int, most: int) -> int:
        return self._random.randint(least, most)

    def shuffled(self, items: Sequence[T]) -> list[T]:
        return self._random.sample(items, len(items))

    def beside(self, day: date) -> date:
        """The day, or more rarely the day before or after."""
        return day + timedelta(days=self.pick(0, 0, -1, 1))

    def near_one_of(self, edges: Sequence[date]) -> date:
        """One of the dates, or a day beside it."""
        return self.beside(self.one_of(edges))

    def maybe(self, likelihood: float, value: T) -> T | None:
        """The value, or nothing."""
        return value if self.chance(likelihood) else None

    def text(self, present: float = 0.85) -> str | None:
        """Words; else a word for missing, or nothing."""
        if self.chance(present):
            return self.one_of(WORDS)
        return self.maybe(0.5, self.one_of(MISSING))
