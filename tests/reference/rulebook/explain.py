"""The object that `explain --format json` prints, from the inputs and the day."""

from datetime import date
from typing import Any

from . import arranging, attendance, commitments, cycles, expenditure, fees, follow_up, holidays
from . import induction, obligations, pack, panel, quality, recommendation, recruitment, referrals
from . import selection, training
from .compliance import area_of, compliance_rows, measures_of
from .findings import Findings
from .follow_up import audit_on, calendar_event, next_dcpr, response_due
from .model import Inputs
from .world import Hearing, World

FAMILIES = [holidays, cycles, obligations, selection, panel, attendance, pack, recommendation]
FAMILIES += [follow_up, expenditure, quality, recruitment, induction, arranging, training]
FAMILIES += [referrals, commitments]


def explain(inputs: Inputs, as_of: date) -> dict[str, Any]:
    """Every fact and finding, dates still as dates."""
    world = World(inputs, as_of)
    lines = fees.value_lines(world)
    hearings = sorted(world.hearings, key=lambda h: (h.panel.id, h.listing.ref))
    return {
        "as_of": as_of,
        "cases": [cycles.case_row(world, case) for case in world.cases.values()],
        "obligations": obligations.obligation_rows(world),
        "panels": [panel.panel_row(world, item) for item in world.panels.values()],
        "recommendations": [_recommendation_row(world, hearing) for hearing in hearings],
        "compliance": compliance_rows(world),
        "claims": fees.claim_rows(world, lines),
        "expenditure": expenditure.expenditure_rows(world, lines),
        "members": attendance.member_rows(world),
        "referrals": referrals.referral_rows(world),
        "commitments": commitments.commitment_rows(world),
        "findings": _findings(world, lines).rows(),
    }


def _recommendation_row(world: World, hearing: Hearing) -> dict[str, Any]:
    """The row of `recommendations`: every outcome of a held panel, `deferred` included."""
    return {
        "panel": hearing.panel.id,
        "case": hearing.listing.ref,
        "area": area_of(world, hearing),
        "outcome": hearing.outcome.recommendation,
        "response_due": response_due(world, hearing),
        "audit_on": audit_on(world, hearing),
        "next_dcpr": next_dcpr(world, hearing),
        "calendar_event": calendar_event(world, hearing),
        "re_refer": selection.asks_to_refer_again(hearing),
        "measures": measures_of(world, hearing),
    }


def _findings(world: World, lines: list[fees.Valued]) -> Findings:
    findings = Findings()
    for rules in FAMILIES:
        rules.find(world, findings)
    fees.find(world, lines, findings)
    return findings
