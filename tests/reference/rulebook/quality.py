"""DQ: nationalities, contradictions, duplicates.

Of DQ-3, whose table of fields is the catalogue's, only the one field that the contract names.
"""

import json
from collections import defaultdict
from datetime import date
from functools import cache
from pathlib import Path

from .findings import Findings
from .model import Case, Listing, Panel
from .text import is_missing
from .world import World

ISO_CODES = Path("/usr/share/iso-codes/json/iso_3166-1.json")


@cache
def nationalities() -> frozenset[str]:
    """DQ-1: the names and common names of ISO 3166-1 in Debian's iso-codes, and two more."""
    entries = json.loads(ISO_CODES.read_text(encoding="utf-8"))["3166-1"]
    names = {entry[key] for entry in entries for key in ("name", "common_name") if key in entry}
    return frozenset(names | {"Kosovo", "Stateless"})


def find(world: World, findings: Findings) -> None:
    """The findings of DQ; a cancelled panel has these too."""
    for case in world.cases.values():
        _find_case(case, findings)
    _find_duplicates(world, findings)
    _find_double_hearings(world, findings)
    for panel in world.panels.values():
        _find_panel(panel, findings)
        for listing in panel.case:
            _find_listing(panel, listing, findings)


def _find_case(case: Case, findings: Findings) -> None:
    detention = case.detention
    if not is_missing(case.nationality) and case.nationality not in nationalities():
        findings.add("DQ-1", "warning", case.ref, f"nationality {case.nationality}")
    if detention.ended is not None and detention.ended < detention.start:
        findings.add("DQ-2", "error", case.ref, "ended before it began")
    if detention.end_reason is not None and detention.ended is None:
        findings.add("DQ-3", "warning", case.ref, "end_reason without ended")


def _find_duplicates(world: World, findings: Findings) -> None:
    """DQ-4: same name, nationality and date of birth, all given."""
    people: dict[tuple[str, str, date], list[str]] = defaultdict(list)
    for case in world.cases.values():
        if is_missing(case.name) or is_missing(case.nationality) or case.date_of_birth is None:
            continue
        people[case.name, case.nationality or "", case.date_of_birth].append(case.ref)
    for refs in people.values():
        for ref in refs if len(refs) > 1 else []:
            findings.add("DQ-4", "warning", ref, f"the same person under {refs}")


def _find_double_hearings(world: World, findings: Findings) -> None:
    """DQ-2: two held panels on one day considering one case."""
    days = [(h.listing.ref, h.panel.date) for h in world.hearings if h.considers]
    for ref, day in days:
        if days.count((ref, day)) > 1:
            findings.add("DQ-2", "error", ref, f"considered twice on {day}")


def _find_panel(panel: Panel, findings: Findings) -> None:
    """DQ-2: attendance at a cancelled panel; a quorum decision about cases not listed."""
    listed = {listing.ref for listing in panel.case}
    if panel.quorum_decision and not listed.issuperset(panel.quorum_decision.cases):
        findings.add("DQ-2", "error", panel.id, "quorum decision about a case not listed")
    for member in panel.member if panel.is_cancelled else []:
        if member.attended:
            findings.add(
                "DQ-2", "error", f"{panel.id} {member.person}", "attended a cancelled panel"
            )


def _find_listing(panel: Panel, listing: Listing, findings: Findings) -> None:
    """DQ-2: what followed the panel is dated before it."""
    response, outcome = listing.response, listing.outcome
    followed = [response.recorded_on, response.calendar_event_completed_on, listing.audit.on]
    followed += [action.completed_on for action in outcome.action] if outcome else []
    if any(day is not None and day < panel.date for day in followed):
        findings.add("DQ-2", "error", f"{panel.id} {listing.ref}", "dated before its panel")
