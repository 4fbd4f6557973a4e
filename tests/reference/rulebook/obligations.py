"""SEL-5, SEL-7: what is to be heard besides the cycles: referrals, re-referrals, `resolve_by`."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Iterator

from .cycles import has_ended, planned_panel
from .findings import Findings
from .model import Listing, Panel
from .world import Hearing, World

DAYS_UNPLANNED = 28


@dataclass(frozen=True)
class Obligation:
    """One to be heard by a day, where one is set; since when it has been."""

    ref: str
    kind: str
    since: date
    by: date | None = None


def open_obligations(world: World) -> list[Obligation]:
    """Those that no held panel after the day they arose ended, of people still detained."""
    found = []
    for case in world.cases.values():
        if has_ended(case, world.as_of):
            continue
        hearings = world.hearings_of(case.ref)
        heard = max((h.panel.date for h in hearings if h.considers), default=date.min)
        if case.referral is not None and case.referral.on >= heard:
            found.append(Obligation(case.ref, "ad-hoc", case.referral.on))
        for panel, listing in world.listings():
            if panel.is_held and listing.ref == case.ref:
                found += _open_of_panel(panel, listing, heard)
    return found


def _open_of_panel(panel: Panel, listing: Listing, heard: date) -> list[Obligation]:
    """One a kind: of those still open, the one that has stood longest."""
    first: dict[str, Obligation] = {}
    for item in sorted(_of_listing(panel, listing), key=lambda each: each.since):
        if item.since >= heard:
            first.setdefault(item.kind, item)
    return list(first.values())


def _of_listing(panel: Panel, listing: Listing) -> Iterator[Obligation]:
    """POST-6, REC-7; what has no date of its own arose with its panel."""
    ref, outcome, day = listing.ref, listing.outcome, panel.date
    if outcome is not None and outcome.recommendation == "no-recommendation":
        kind = "re-referral" if outcome.resolve_by is None else "resolve-by"
        yield Obligation(ref, kind, day, outcome.resolve_by)
    if outcome is not None and is_rejected_with_actions(Hearing(panel, listing, outcome)):
        yield Obligation(ref, "re-referral", listing.response.recorded_on or day)
    if listing.audit.re_refer:
        yield Obligation(ref, "re-referral", listing.audit.on or day)


def is_rejected_with_actions(hearing: Hearing) -> bool:
    """POST-6: a rejected release with further actions to be taken."""
    response = hearing.listing.response
    rejected = hearing.outcome.recommendation == "release" and response.decision == "disagree"
    return rejected and response.further_actions


def is_passed(world: World, item: Obligation) -> bool:
    """SEL-7: its day has passed; without a day, 28 days on no planned panel."""
    if item.by is not None:
        return world.as_of > item.by
    if planned_panel(world, world.cases[item.ref]) is not None:
        return False
    return world.as_of >= item.since + timedelta(days=DAYS_UNPLANNED)


def obligation_rows(world: World) -> list[dict[str, Any]]:
    """The rows of `obligations`."""
    items = open_obligations(world)
    items.sort(key=lambda item: (item.ref, item.kind, item.by or item.since))
    return [
        {
            "ref": item.ref,
            "kind": item.kind,
            "by": item.by,
            "planned_panel": planned_panel(world, world.cases[item.ref]),
            "passed": is_passed(world, item),
        }
        for item in items
    ]


def find(world: World, findings: Findings) -> None:
    """SEL-7."""
    for item in open_obligations(world):
        if is_passed(world, item):
            findings.add("SEL-7", "warning", item.ref, f"{item.kind} since {item.since}")
