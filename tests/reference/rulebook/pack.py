"""PCK-1: the parts of a case that its pack needs."""

from .findings import Findings
from .model import ANSWERED, Case, Criminality, Panel
from .text import is_missing
from .world import Hearing, World


def find(world: World, findings: Findings) -> None:
    """One finding a case listed: a warning, or advice for want of directions alone."""
    for panel, listing in world.listings():
        if panel.is_cancelled:
            continue
        case = world.cases[listing.ref]
        for part in _missing_parts(case) + _missing_history(world, case, panel):
            findings.add("PCK-1", "warning", case.ref, f"{part} not recorded")
        if case.removal.directions_set is None:
            findings.add("PCK-1", "advice", case.ref, "removal directions not set")


def _missing_parts(case: Case) -> list[str]:
    parts = []
    if case.owner is None or is_missing(case.owner.name):
        parts.append("case owner")
    if case.vulnerability.aar_level is None:
        parts.append("Adult at Risk level")
    if is_missing(case.vulnerability.reason):
        parts.append("Adult at Risk reason")
    if case.criminality.foreign_national_offender:
        parts += _missing_casework(case.criminality)
    return parts


def _missing_casework(criminality: Criminality) -> list[str]:
    """Expected only of a foreign national offender; 0 in a MAPPA figure is unknown."""
    parts = []
    if is_missing(criminality.sentence) and criminality.sentence_months is None:
        parts.append("sentence")
    if not criminality.mappa.category or not criminality.mappa.level:
        parts.append("MAPPA category and level")
    return parts


def _missing_history(world: World, case: Case, panel: Panel) -> list[str]:
    """What earlier panels recommended: accepted or not, and why a release did not happen."""
    earlier = world.hearings_of(case.ref, before=panel.date)
    parts = [f"answer to {h.panel.id}" for h in earlier if _lacks_answer(h)]
    return parts + [f"why no release after {h.panel.id}" for h in earlier if _lacks_why(case, h)]


def _lacks_answer(hearing: Hearing) -> bool:
    expected = hearing.outcome.recommendation in ANSWERED
    return expected and hearing.listing.response.decision is None


def _lacks_why(case: Case, hearing: Hearing) -> bool:
    response = hearing.listing.response
    happened = response.released_on is not None or case.detention.ended is not None
    recommended = hearing.outcome.recommendation == "release"
    return recommended and not happened and is_missing(response.not_released_reason)
