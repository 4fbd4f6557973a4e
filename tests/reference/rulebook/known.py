"""GEN-1: the inputs as they were known on the day, before any rule looks at them.

The list in the contract is the whole of it: every other date is left as written.
"""

from dataclasses import replace
from datetime import date

from .model import Audit, Case, Claim, Inputs, Line, Listing, Member, Panel, Response


def known_on(inputs: Inputs, as_of: date) -> Inputs:
    """The inputs without what is dated after `as_of` (GEN-1)."""
    return replace(
        inputs,
        cases=[_case(case, as_of) for case in inputs.cases],
        panels=[_panel(panel, as_of) for panel in inputs.panels],
        claims=[_claim(claim, as_of) for claim in inputs.claims if claim.submitted_on <= as_of],
    )


def _known(day: date | None, as_of: date) -> date | None:
    return day if day is not None and day <= as_of else None


def _later(day: date | None, as_of: date) -> bool:
    return day is not None and day > as_of


def _case(case: Case, as_of: date) -> Case:
    """An end that is later is unknown, with its reason; so are later DCPRs."""
    detention = case.detention
    if _later(detention.ended, as_of):
        detention = replace(detention, ended=None, end_reason=None)
    return replace(case, detention=detention, dcpr=[d for d in case.dcpr if d.date <= as_of])


def _panel(panel: Panel, as_of: date) -> Panel:
    members = [_member(member, as_of) for member in panel.member]
    if _is_still_planned(panel, as_of):
        return replace(
            panel,
            status="planned",
            cancelled_at=None,
            member=[replace(member, attended=False) for member in members],
            case=[_without_outcome(listing) for listing in panel.case],
        )
    return replace(panel, member=members, case=[_listing(listing, as_of) for listing in panel.case])


def _is_still_planned(panel: Panel, as_of: date) -> bool:
    """A panel held after `as_of`, or cancelled after it."""
    if panel.is_held:
        return panel.date > as_of
    return panel.cancelled_at is not None and panel.cancelled_at.date() > as_of


def _member(member: Member, as_of: date) -> Member:
    return (
        replace(member, answer=None, answered_on=None)
        if _later(member.answered_on, as_of)
        else member
    )


def _without_outcome(listing: Listing) -> Listing:
    return replace(listing, outcome=None, response=Response(), audit=Audit())


def _listing(listing: Listing, as_of: date) -> Listing:
    outcome = listing.outcome
    if outcome is not None:
        actions = [replace(a, completed_on=_known(a.completed_on, as_of)) for a in outcome.action]
        outcome = replace(outcome, action=actions)
    audit = Audit() if _later(listing.audit.on, as_of) else listing.audit
    return replace(
        listing, outcome=outcome, response=_response(listing.response, as_of), audit=audit
    )


def _response(response: Response, as_of: date) -> Response:
    """A decision recorded later is unknown, with its reason, approval and further actions."""
    if _later(response.recorded_on, as_of):
        response = replace(
            response,
            decision=None,
            recorded_on=None,
            reason=None,
            approved=None,
            further_actions=False,
        )
    return replace(
        response,
        calendar_event_completed_on=_known(response.calendar_event_completed_on, as_of),
        released_on=_known(response.released_on, as_of),
    )


def _claim(claim: Claim, as_of: date) -> Claim:
    authorised = claim.authorised
    if authorised is not None and authorised.on > as_of:
        authorised = None
    return replace(
        claim,
        signed_on=_known(claim.signed_on, as_of),
        authorised=authorised,
        line=[_line(line, as_of) for line in claim.line],
    )


def _line(line: Line, as_of: date) -> Line:
    unknown = line.approved is not None and line.approved.on > as_of
    return replace(line, approved=None) if unknown else line
