"""IND-1, IND-5, IND-6: recruiting, renewal, the pool."""

from datetime import date, timedelta

from .findings import Findings
from .model import Campaign, Candidate, Person
from .panel import at_least, covers, first_day_out
from .text import is_missing
from .world import World

PAGES = 3
NOTICE = timedelta(days=182)
RECENT = timedelta(days=365)
POOL = range(6, 11)

Step = list[date | None]
"""The dates of a step, of which none may be before any of an earlier step."""


def find(world: World, findings: Findings) -> None:
    """Campaigns, candidates, claims; then the members in post."""
    campaigns = {campaign.id: campaign for campaign in world.known.recruitment.campaign}
    for campaign in campaigns.values():
        if not _is_in_order(_campaign_steps(campaign)):
            findings.add("IND-1", "warning", campaign.id, "a step dated before an earlier one")
    for candidate in world.known.recruitment.candidate:
        _find_candidate(campaigns[candidate.campaign], candidate, findings)
        _find_claims(world, candidate, findings)
    independents = [person for person in world.people.values() if person.is_independent]
    for person in independents:
        _find_renewal(world, person, findings)
    in_term = [p for p in independents if any(covers(t, world.as_of) for t in p.appointment)]
    if len(in_term) not in POOL:
        findings.add("IND-6", "advice", "pool", f"{len(in_term)} members in term")


def _campaign_steps(campaign: Campaign) -> list[Step]:
    return [
        [campaign.contacted_on],
        [campaign.cabinet_office_on, campaign.conflicts_checked_on],
        [campaign.documents_sent_on],
        [campaign.timetable_agreed_on, campaign.advertised_on],
    ]


def _candidate_steps(candidate: Candidate) -> list[Step]:
    """All but CTC and due diligence, which may come any time before the offer."""
    poh1 = candidate.poh1
    return [
        [candidate.sifted_on],
        [candidate.interviewed_on],
        [candidate.approved_on],
        [candidate.offered_on],
        [candidate.welcomed_on],
        [poh1.sent_on if poh1 else None],
        [poh1.confirmed_on if poh1 else None],
    ]


def _offer_steps(candidate: Candidate) -> list[Step]:
    """Whatever else its order, CTC and due diligence come before an offer and what follows it."""
    checks = [part.on for part in (candidate.ctc, candidate.due_diligence) if part is not None]
    return [list(checks), *_candidate_steps(candidate)[3:]]


def _is_in_order(steps: list[Step]) -> bool:
    """Steps not given are passed over."""
    latest = date.min
    for step in steps:
        days = [day for day in step if day is not None]
        if any(day < latest for day in days):
            return False
        latest = max([latest, *days])
    return True


def _find_candidate(campaign: Campaign, candidate: Candidate, findings: Findings) -> None:
    if candidate.offered_on is not None and not _may_be_offered(candidate, candidate.offered_on):
        findings.add("IND-1", "error", candidate.id, "an offer that may not be made")
    before = [day for step in _campaign_steps(campaign) for day in step if day is not None]
    own = _candidate_steps(candidate)
    first = min((day for step in own for day in step if day is not None), default=date.max)
    out_of_order = not _is_in_order(own) or not _is_in_order(_offer_steps(candidate))
    if out_of_order or any(day > first for day in before):
        findings.add("IND-1", "warning", candidate.id, "a step dated before an earlier one")
    if candidate.poh1 is not None and not at_least(candidate.poh1.grade, "G7"):
        findings.add("IND-1", "warning", candidate.id, "POH1 below Grade 7")


def _may_be_offered(candidate: Candidate, day: date) -> bool:
    """IND-1: approval, CTC and three pages of due diligence by then, and not disqualified."""
    ctc, searched = candidate.ctc, candidate.due_diligence
    approved = candidate.approved_on is not None and candidate.approved_on <= day
    cleared = ctc is not None and ctc.on <= day
    found = searched is not None and searched.on <= day and searched.pages >= PAGES
    return approved and cleared and found and is_missing(candidate.disqualified)


def _find_claims(world: World, candidate: Candidate, findings: Findings) -> None:
    """IND-1: a claim with no POH1 confirmed by its submission, of one who began since the offer."""
    if candidate.offered_on is None or candidate.person is None:
        return
    terms = world.people[candidate.person].appointment
    if not terms or min(term.start for term in terms) < candidate.offered_on:
        return
    confirmed = candidate.poh1.confirmed_on if candidate.poh1 else None
    for claim in world.claims:
        if claim.member == candidate.person:
            if confirmed is None or confirmed > claim.submitted_on:
                findings.add("IND-1", "warning", claim.id, "no POH1 confirmed")


def _find_renewal(world: World, person: Person, findings: Findings) -> None:
    """IND-5: a term or a clearance that ends soon, a further term without an appraisal."""
    terms = sorted(person.appointment, key=lambda term: term.start)
    ends = max(first_day_out(term) for term in terms)
    soon = world.as_of + NOTICE
    if world.as_of <= ends <= soon and not _has_recent_campaign(world):
        findings.add("IND-5", "warning", person.id, "the term ends, and no campaign is begun")
    cleared = max((t.ctc_expires for t in terms if t.ctc_expires is not None), default=None)
    if cleared is not None and world.as_of < ends and cleared <= soon:
        if cleared < ends - timedelta(days=1):
            findings.add("IND-5", "warning", person.id, "the clearance ends before the service")
    appraised = [term.appraised_on for term in terms if term.appraised_on is not None]
    for one, further in zip(terms, terms[1:]):
        if not any(one.start <= day <= further.start for day in appraised):
            findings.add("IND-5", "warning", person.id, "a further term without an appraisal")


def _has_recent_campaign(world: World) -> bool:
    contacted = [campaign.contacted_on for campaign in world.known.recruitment.campaign]
    return any(day is not None and day >= world.as_of - RECENT for day in contacted)
