"""GEN-1: the inputs as they were known on the day, before any rule looks at them.

The list in the contract is the whole of it: every other date is left as written. What IND to COM
call done is in `known_register`.
"""

from dataclasses import replace
from datetime import date

from . import known_register as register
from .model import Audit, Case, Claim, Inputs, Line, Listing, Member, Panel, Person
from .model import Response, Settings


def known_on(inputs: Inputs, as_of: date) -> Inputs:
    """The inputs without what is dated after `as_of`; cases yet to begin are still there."""
    return replace(
        inputs,
        settings=_settings(inputs.settings, as_of),
        people=[_person(person, as_of) for person in inputs.people],
        cases=[_case(case, as_of) for case in inputs.cases],
        panels=[_panel(panel, as_of) for panel in inputs.panels],
        claims=[_claim(claim, as_of) for claim in inputs.claims if claim.submitted_on <= as_of],
        recruitment=register.recruitment(inputs.recruitment, as_of),
        feedback=register.feedback(inputs.feedback, as_of),
        referrals=register.referrals(inputs.referrals, as_of),
        issues=register.issues(inputs.issues, as_of),
        commitments=register.commitments(inputs.commitments, as_of),
    )


_known = register.known
_later = register.later


def _settings(settings: Settings, as_of: date) -> Settings:
    updates = [update for update in settings.training_update if update.on <= as_of]
    return replace(settings, training_update=updates)


def _person(person: Person, as_of: date) -> Person:
    """A first training is taken as written, and so is an induction, which may be a plan."""
    return replace(
        person,
        refreshed_on=[day for day in person.refreshed_on if day <= as_of],
        manager_agreed_on=_known(person.manager_agreed_on, as_of),
        appointment=[
            replace(term, appraised_on=_known(term.appraised_on, as_of))
            for term in person.appointment
        ],
    )


def _case(case: Case, as_of: date) -> Case:
    """An end that is later is unknown, with its reason."""
    detention = case.detention
    if _later(detention.ended, as_of):
        detention = replace(detention, ended=None, end_reason=None)
    bail, referral = case.bail, case.referral
    return replace(
        case,
        detention=replace(detention, last_panel=_known(detention.last_panel, as_of)),
        dcpr=[d for d in case.dcpr if d.date <= as_of],
        bail=None if bail and _later(bail.date, as_of) else bail,
        referral=None if referral and referral.on > as_of else referral,
    )


def _panel(panel: Panel, as_of: date) -> Panel:
    members = [_member(member, as_of) for member in panel.member]
    panel = replace(panel, asked_on=_known(panel.asked_on, as_of))
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
    """An answer, a booking and a pass, each by its date."""
    if _later(member.answered_on, as_of):
        member = replace(member, answer=None, answered_on=None)
    visit = member.visit
    if visit is not None:
        visit = replace(visit, pass_confirmed_on=_known(visit.pass_confirmed_on, as_of))
    travel = [
        replace(booking, copied_on=_known(booking.copied_on, as_of))
        for booking in member.travel
        if booking.booked_on <= as_of
    ]
    return replace(member, travel=travel, visit=visit)


def _without_outcome(listing: Listing) -> Listing:
    return replace(listing, outcome=None, response=Response(), audit=Audit())


def _listing(listing: Listing, as_of: date) -> Listing:
    outcome = listing.outcome
    if outcome is not None:
        actions = [replace(a, completed_on=_known(a.completed_on, as_of)) for a in outcome.action]
        emailed_on = _known(outcome.emailed_on, as_of)
        outcome = replace(outcome, action=actions, emailed_on=emailed_on)
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
        paid_on=_known(claim.paid_on, as_of),
        line=[_line(line, as_of) for line in claim.line],
    )


def _line(line: Line, as_of: date) -> Line:
    unknown = line.approved is not None and line.approved.on > as_of
    return replace(line, approved=None) if unknown else line
