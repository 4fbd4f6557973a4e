"""REC: what each outcome of a held panel must say, and POST-1's addressee."""

import re

from .cycles import is_light_touch
from .findings import Findings
from .history import day_of_panel, owner_on
from .model import Action, Outcome
from .text import is_missing, same
from .world import Hearing, World

LONG_STOP = {
    "maintain": "error",
    "maintain-with-actions": "error",
    "no-recommendation": "error",
    "release": "warning",
}
SPECULATION = re.compile(r"\b(might|probably|we feel)\b", re.IGNORECASE)
PRESUMPTION = re.compile(r"\b(application|appeal)\b.*\bwill be (refused|dismissed)\b", re.I | re.S)


def find(world: World, findings: Findings) -> None:
    """The findings of REC, and POST-1."""
    for hearing in world.all_hearings:
        reasons = hearing.outcome.reasons or ""
        if SPECULATION.search(reasons) or PRESUMPTION.search(reasons):
            findings.add("REC-11", "advice", hearing.subject, "wording of the reasons")
        if hearing.considers:
            _find_record(hearing, findings)
            _find_light_touch(world, hearing, findings)
        if hearing.considers and hearing in world.hearings:
            _find_owner(world, hearing, findings)
        _find_particulars(hearing.outcome, hearing.subject, findings)
        _find_repeated(world, hearing, findings)


def _find_record(hearing: Hearing, findings: Findings) -> None:
    """REC-2, REC-3, REC-4, REC-9: what every outcome but `deferred` says."""
    outcome, subject = hearing.outcome, hearing.subject
    if is_missing(outcome.reasons):
        findings.add("REC-2", "error", subject, "no reasons")
    if outcome.long_stop is None and outcome.long_stop_days is None:
        findings.add("REC-3", LONG_STOP[outcome.recommendation], subject, "no long-stop")
    if is_missing(outcome.alternatives):
        findings.add("REC-4", "error", subject, "no view of the alternatives")
    if outcome.decided_by is None:
        findings.add("REC-9", "warning", subject, "how it was decided is not given")


def _find_particulars(outcome: Outcome, subject: str, findings: Findings) -> None:
    """REC-5, REC-6, REC-7: what one outcome says."""
    kind, actions = outcome.recommendation, outcome.action
    if kind == "maintain-with-actions" and (not actions or not all(map(_is_whole, actions))):
        findings.add("REC-5", "error", subject, "no action, or one without what, who or by when")
    if kind == "maintain" and actions:
        findings.add("REC-5", "error", subject, "maintain has actions")
    if kind == "release" and not outcome.grounds:
        findings.add("REC-6", "error", subject, "no ground")
    if kind == "no-recommendation" and outcome.resolve_by is None:
        findings.add("REC-7", "error", subject, "no date to resolve by")


def _is_whole(action: Action) -> bool:
    return not is_missing(action.what) and not is_missing(action.who) and action.by is not None


def _find_light_touch(world: World, hearing: Hearing, findings: Findings) -> None:
    """REC-8: with bail granted in principle, another outcome than release says what changed."""
    case = world.everyone[hearing.listing.ref]
    kept = hearing.outcome.recommendation != "release"
    if kept and is_light_touch(case, hearing.panel.date):
        if is_missing(hearing.outcome.change_of_circumstances):
            findings.add("REC-8", "error", hearing.subject, "no change of circumstances")


def _find_repeated(world: World, hearing: Hearing, findings: Findings) -> None:
    """REC-10: the same words as an action of an earlier panel, not completed by this one."""
    day = hearing.panel.date
    words = {same(a.what) for a in hearing.outcome.action if not is_missing(a.what)}
    for earlier in world.hearings_of(hearing.listing.ref, before=day):
        for action in earlier.outcome.action:
            is_open = action.completed_on is None or action.completed_on > day
            if is_open and same(action.what) in words:
                findings.add("REC-10", "warning", hearing.subject, f"as {earlier.panel.id} said")


def _find_owner(world: World, hearing: Hearing, findings: Findings) -> None:
    """POST-1: to the team alone, where no owner is given."""
    day = day_of_panel(world, hearing.panel.date)
    owner = owner_on(world.everyone[hearing.listing.ref], day)
    if owner is None or is_missing(owner.email):
        findings.add("POST-1", "warning", hearing.subject, "no case owner to write to")
