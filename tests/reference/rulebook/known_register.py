"""GEN-1 of what IND to COM call done: steps, escalations, the register, commitments."""

import dataclasses
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar

from .model import CaseFeedback, Casework, Commitment, Commitments, Issue, Recruitment

D = TypeVar("D", date, datetime)
T = TypeVar("T")


def day_of(moment: date | datetime) -> date:
    """The date of a date, or of a time of day on it."""
    return moment.date() if isinstance(moment, datetime) else moment


def later(moment: date | datetime | None, as_of: date) -> bool:
    """Whether it is given, and later than `as_of`."""
    return moment is not None and day_of(moment) > as_of


def known(moment: D | None, as_of: date) -> D | None:
    """The date, unless it is later than `as_of`."""
    return None if later(moment, as_of) else moment


def recruitment(given: Recruitment, as_of: date) -> Recruitment:
    """Every step by its date."""
    return Recruitment(
        campaign=[_steps(campaign, as_of) for campaign in given.campaign],
        candidate=[_steps(candidate, as_of) for candidate in given.candidate],
    )


def _steps(given: T, as_of: date) -> T:
    """A table without its later steps; one with an `on` or `sent_on` goes whole."""
    changes: dict[str, Any] = {}
    for field in dataclasses.fields(given):  # type: ignore[arg-type]
        value = getattr(given, field.name)
        if isinstance(value, date):
            changes[field.name] = known(value, as_of)
        elif dataclasses.is_dataclass(value):
            day = getattr(value, "on", None) or getattr(value, "sent_on", None)
            changes[field.name] = None if later(day, as_of) else value
            if hasattr(value, "confirmed_on") and changes[field.name]:
                confirmed = known(getattr(value, "confirmed_on"), as_of)
                changes[field.name] = replace(value, confirmed_on=confirmed)  # type: ignore
    return replace(given, **changes)  # type: ignore[type-var]


def feedback(given: list[CaseFeedback], as_of: date) -> list[CaseFeedback]:
    """Escalations and their answers."""
    return [_feedback(item, as_of) for item in given]


def _feedback(item: CaseFeedback, as_of: date) -> CaseFeedback:
    escalate = item.escalate
    if escalate is None or escalate.on > as_of:
        return replace(item, escalate=None)
    if later(escalate.answered_on, as_of):
        escalate = replace(escalate, answered_on=None, answer=None)
    return replace(item, escalate=escalate)


def referrals(given: list[Casework], as_of: date) -> list[Casework]:
    """The register as it stood; a decision goes with its reason, an answer with what it shows."""
    return [_referral(item, as_of) for item in given if item.received_at.date() <= as_of]


def _referral(item: Casework, as_of: date) -> Casework:
    if later(item.decided_at, as_of):
        item = replace(item, decision=None, decided_at=None, reason=None, signposted_to=None)
    returned = item.returned if item.returned and item.returned.on <= as_of else None
    return replace(
        item,
        told_at=known(item.told_at, as_of),
        allocated_on=known(item.allocated_on, as_of),
        work_done_on=known(item.work_done_on, as_of),
        answered_on=known(item.answered_on, as_of),
        updates=[day for day in item.updates if day <= as_of],
        returned=returned,
        qa=item.qa if item.qa and item.qa.on <= as_of else None,
    )


def issues(given: list[Issue], as_of: date) -> list[Issue]:
    """An issue closed later is still open."""
    return [
        replace(
            issue,
            state="open" if later(issue.closed_on, as_of) else issue.state,
            closed_on=known(issue.closed_on, as_of),
            looked_at=[day for day in issue.looked_at if day <= as_of],
        )
        for issue in given
        if issue.opened_on <= as_of
    ]


def commitments(given: Commitments, as_of: date) -> Commitments:
    """What was done, its evidence and the revisions made."""
    return replace(given, commitment=[_commitment(item, as_of) for item in given.commitment])


def _commitment(item: Commitment, as_of: date) -> Commitment:
    return replace(
        item,
        done_on=known(item.done_on, as_of),
        evidence=item.evidence if item.evidence and item.evidence.on <= as_of else None,
        revised=[revision for revision in item.revised if revision.on <= as_of],
    )
