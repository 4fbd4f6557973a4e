"""PCK-1: the parts of a case that its pack needs, one finding a case as it stands on `as_of`."""

from datetime import date

from .cycles import has_ended
from .findings import Findings
from .history import owner_on, vulnerability_on
from .model import ANSWERED, Case, Criminality, Vulnerability
from .text import is_blank, is_missing
from .world import Hearing, World


def find(world: World, findings: Findings) -> None:
    """A warning for the parts, or advice for want of directions alone."""
    for case in world.cases.values():
        last = _last_listed(world, case)
        if last is None or has_ended(case, world.as_of):
            continue
        for part in _missing_parts(case, world.as_of) + _missing_history(world, case, last):
            findings.add("PCK-1", "warning", case.ref, f"{part} not recorded")
        if case.removal.directions_set is None:
            findings.add("PCK-1", "advice", case.ref, "removal directions not set")


def _last_listed(world: World, case: Case) -> date | None:
    """The day of the last panel, cancelled ones apart, that lists the case."""
    days = [
        panel.date
        for panel, listing in world.listings()
        if listing.ref == case.ref and not panel.is_cancelled
    ]
    return max(days, default=None)


def _missing_parts(case: Case, day: date) -> list[str]:
    owner = owner_on(case, day)
    parts = ["case owner"] if owner is None or is_blank(owner.name) else []
    parts += _missing_level(vulnerability_on(case, day))
    if case.criminality.foreign_national_offender is None:
        parts.append("whether a foreign national offender")
    elif case.criminality.foreign_national_offender:
        parts += _missing_casework(case.criminality)
    return parts


def _missing_level(vulnerability: Vulnerability) -> list[str]:
    """A reason is expected of levels 1 to 3."""
    if vulnerability.aar_level is None:
        return ["Adult at Risk level"]
    wanting = vulnerability.aar_level > 0 and is_missing(vulnerability.reason)
    return ["Adult at Risk reason"] if wanting else []


def _missing_casework(criminality: Criminality) -> list[str]:
    """Expected only of a foreign national offender; 0 in a MAPPA figure is unknown."""
    parts, mappa = [], criminality.mappa
    if is_missing(criminality.sentence) and criminality.sentence_months is None:
        parts.append("sentence")
    if not mappa.none and not (mappa.category and mappa.level):
        parts.append("MAPPA category and level")
    return parts


def _missing_history(world: World, case: Case, before: date) -> list[str]:
    """What earlier panels recommended: accepted or not, and why a release did not happen."""
    earlier = world.hearings_of(case.ref, before)
    parts = [f"answer to {h.panel.id}" for h in earlier if _lacks_answer(h)]
    return parts + [f"why no release after {h.panel.id}" for h in earlier if _lacks_why(h)]


def _lacks_answer(hearing: Hearing) -> bool:
    expected = hearing.outcome.recommendation in ANSWERED
    return expected and hearing.listing.response.decision is None


def _lacks_why(hearing: Hearing) -> bool:
    """A rejection's reason answers why a recommended release did not happen."""
    response = hearing.listing.response
    if hearing.outcome.recommendation != "release" or response.released_on is not None:
        return False
    rejected = response.decision == "disagree" and not is_missing(response.reason)
    return not rejected and is_missing(response.not_released_reason)
