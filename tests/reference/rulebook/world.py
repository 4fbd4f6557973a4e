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
        self.everyone: dict[str, Case] = {case.ref: case for case in known.cases}
        """Also those whose detention begins later: only a panel that lists them knows of them."""
        self.cases = {c.ref: c for c in known.cases if c.detention.start <= as_of}
        self.panels: dict[str, Panel] = {panel.id: panel for panel in known.panels}
        self.claims = known.claims
        self.holidays = {holiday.date for holiday in known.holidays}
        self.known = known

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
        """Those of cases that are known; GEN-1: of a case yet to begin there is no row."""
        return [hearing for hearing in self.all_hearings if hearing.listing.ref in self.cases]

    @cached_property
    def all_hearings(self) -> list[Hearing]:
        """Every outcome of every held panel, by panel id, in the order listed."""
        return [
            Hearing(panel, listing, listing.outcome)
            for panel, listing in self.listings()
            if panel.is_held and listing.outcome is not None
        ]

    def on_records(self, day: date) -> bool:
        """GEN-5: whether what was to be done on the day can be called missing."""
        begin = self.settings.team.records_from
        return begin is None or day >= begin

    @cached_property
    def _hearings_by_case(self) -> dict[str, list[Hearing]]:
        found: dict[str, list[Hearing]] = {}
        for hearing in self.all_hearings:
            found.setdefault(hearing.listing.ref, []).append(hearing)
        return found

    def hearings_of(self, ref: str, before: date | None = None) -> list[Hearing]:
        """The outcomes for one case, of held panels dated before a date if one is given."""
        return [
            hearing
            for hearing in self._hearings_by_case.get(ref, [])
            if before is None or hearing.panel.date < before
        ]

    def listings(self) -> Iterator[tuple[Panel, Listing]]:
        """Every case that every panel lists."""
        return ((panel, listing) for panel in self.panels.values() for listing in panel.case)

    def area_of(self, member: Member) -> str:
        """The area that a member stands for: `as`, or their own."""
        return member.as_area or self.people[member.person].area

    def counting(self, panel: Panel) -> list[Member]:
        """PAN: the members who attended a held panel, or answered `attending` to any other."""
        return [member for member in self.present(panel) if member.counts]

    def present(self, panel: Panel) -> list[Member]:
        """Who attended or is to attend, in any role."""
        if panel.is_held:
            return [member for member in panel.member if member.attended]
        return [member for member in panel.member if member.answer == "attending"]

    def expected(self, panel: Panel) -> list[Member]:
        """Who counts; of a panel not held, who has not declined (PAN-8, PAN-14)."""
        if panel.is_held:
            return self.counting(panel)
        return [m for m in panel.member if m.counts and m.answer != "declined"]
