"""What every rule is given: the inputs as known on the day, and ways to find things."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Iterator

from .clock import Clock
from .known import known_on
from .model import Case, Inputs, Listing, Member, Outcome, Panel, Person, Rules


@dataclass(frozen=True)
class Hearing:
    """An outcome that a held panel recorded for a case."""

    panel: Panel
    listing: Listing
    outcome: Outcome

    @property
    def considers(self) -> bool:
        """CLK-4: any outcome but `deferred` considers the case."""
        return self.outcome.recommendation != "deferred"

    @property
    def subject(self) -> str:
        return f"{self.panel.id} {self.listing.ref}"


class World:
    """The inputs on `as_of`; nothing later can be seen through it (GEN-1)."""

    def __init__(self, inputs: Inputs, as_of: date) -> None:
        known = known_on(inputs, as_of)
        self.as_of = as_of
        self.settings = known.settings
        self.people: dict[str, Person] = {person.id: person for person in known.people}
        self.cases: dict[str, Case] = {case.ref: case for case in known.cases}
        self.panels: dict[str, Panel] = {panel.id: panel for panel in known.panels}
        self.claims = known.claims
        self.holidays = {holiday.date for holiday in known.holidays}

    @property
    def rules(self) -> Rules:
        return self.settings.rules

    def clock(self, case: Case) -> Clock:
        """The detention clock of a case, in the convention of the settings (CLK-1)."""
        return Clock(case.detention.start, self.rules.first_day)

    def last_day(self, case: Case) -> date:
        """`as_of`, or the day that detention ended."""
        return case.detention.ended or self.as_of

    @cached_property
    def hearings(self) -> list[Hearing]:
        """Every outcome of every held panel, by panel id, in the order listed."""
        return [
            Hearing(panel, listing, listing.outcome)
            for panel, listing in self.listings()
            if panel.is_held and listing.outcome is not None
        ]

    def hearings_of(self, ref: str, before: date | None = None) -> list[Hearing]:
        """The outcomes for one case, of held panels dated before a date if one is given."""
        return [
            hearing
            for hearing in self.hearings
            if hearing.listing.ref == ref and (before is None or hearing.panel.date < before)
        ]

    def listings(self) -> Iterator[tuple[Panel, Listing]]:
        """Every case that every panel lists."""
        return ((panel, listing) for panel in self.panels.values() for listing in panel.case)

    def area_of(self, member: Member) -> str:
        """The area that a member stands for: `as`, or their own."""
        return member.as_area or self.people[member.person].area

    def counting(self, panel: Panel) -> list[Member]:
        """PAN: who attended a held panel; of any other, who answered `attending`."""
        if panel.is_held:
            return [member for member in panel.member if member.attended]
        return [member for member in panel.member if member.answer == "attending"]

    def expected(self, panel: Panel) -> list[Member]:
        """Who counts; of a panel not held, who has not declined (PAN-8, PAN-14)."""
        if panel.is_held:
            return self.counting(panel)
        return [member for member in panel.member if member.answer != "declined"]
