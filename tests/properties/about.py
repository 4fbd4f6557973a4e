"""How a check of some sentences is written: a function of a build that names what it holds."""

import re
from collections.abc import Callable
from typing import Protocol, cast

from built import Built


class Check(Protocol):
    """Holds sentences of a build; `sentences` are their names."""

    sentences: tuple[str, ...]

    def __call__(self, of: Built) -> None: ...


def about(*sentences: str) -> Callable[[Callable[[Built], None]], Check]:
    """Marks a check with the names of the sentences that it holds."""

    def mark(check: Callable[[Built], None]) -> Check:
        marked = cast(Check, check)
        marked.sentences = sentences
        return marked

    return mark


def numbers(pattern: str, text: str) -> list[int] | None:
    """The numbers that a pattern picks out of a text; nothing where it does not match."""
    found = re.search(pattern, text)
    return [int(each.replace(",", "")) for each in found.groups() if each] if found else None
