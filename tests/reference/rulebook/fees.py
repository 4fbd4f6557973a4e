"""FEE: what each line of a claim is worth, and why a claim is not ready."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from .dates import add_months, month_of
from .findings import Findings
from .model import Claim, Line, Panel, Rate
from .panel import at_least
from .text import is_missing, same
from .world import World

NOTICE = timedelta(hours=72)
DATED_BY_PANEL = ("panel", "cancelled-panel", "additional")
"""FEE-12: the lines whose date is that of their panel."""


@dataclass(frozen=True)
class Valued:
    """A line of a claim with the pence it counts for and the rules it breaks (an error each)."""

    claim: Claim
    line: Line
    pence: int
    errors: list[str]


def pence(amount: Decimal | int | str | None) -> int:
    """Exact pence from an amount as the file has it."""
    if amount is None:
        return 0
    text = amount.replace("_", "") if isinstance(amount, str) else amount
    return int(Decimal(text) * 100)


def rate_on(world: World, day: date) -> Rate | None:
    """FEE-10: the rate in force on a date."""
    begun = [rate for rate in world.settings.fees.rate if rate.start <= day]
    return max(begun, key=lambda rate: rate.start) if begun else None


def attended(world: World, member: str, panel_id: str | None) -> bool:
    """Whether a member attended a held panel."""
    panel = world.panels.get(panel_id or "")
    return (
        panel is not None
        and panel.is_held
        and any(item.person == member for item in world.counting(panel))
    )


def _came_without_fee(world: World, member: str, panel_id: str | None) -> bool:
    """FEE-1: as an expert or observer, who has no fee."""
    panel = world.panels[panel_id or ""]
    return panel.is_held and any(item.person == member for item in world.present(panel))


def value_lines(world: World) -> list[Valued]:
    """FEE-9: every line, by `submitted_on`, claim id, line; the first for a panel stands."""
    valued: list[Valued] = []
    claimed: set[tuple[str, str]] = set()
    for claim in sorted(world.claims, key=lambda claim: (claim.submitted_on, claim.id)):
        for line in claim.line:
            errors = _errors(world, claim, line)
            if line.kind in ("panel", "cancelled-panel") and line.panel is not None:
                if (claim.member, line.panel) in claimed:
                    errors.append("FEE-9")
                claimed.add((claim.member, line.panel))
            worth = 0 if errors else _worth(world, line)
            valued.append(Valued(claim, line, worth, errors))
    return valued


def _errors(world: World, claim: Claim, line: Line) -> list[str]:
    """The rules that a line breaks by itself."""
    errors = []
    if line.kind == "additional" and not _is_approved(claim, line):
        errors.append("FEE-3")
    if line.kind == "cancelled-panel" and not is_payable(world, claim.member, line.panel):
        errors.append("FEE-4")
    if line.kind == "panel" and not attended(world, claim.member, line.panel):
        errors.append("FEE-1" if _came_without_fee(world, claim.member, line.panel) else "FEE-9")
    if line.kind in DATED_BY_PANEL and line.panel is not None:
        if line.date != world.panels[line.panel].date:
            errors.append("FEE-12")
    if line.kind != "expense" and rate_on(world, line.date) is None:
        errors.append("FEE-10")
    return errors


def _is_approved(claim: Claim, line: Line) -> bool:
    """FEE-3: approved on or before the claim was submitted."""
    return line.approved is not None and line.approved.on <= claim.submitted_on


def is_payable(world: World, member: str, panel_id: str | None) -> bool:
    """FEE-4: cancelled 72 hours or less before, and the member had answered `attending`."""
    panel = world.panels[panel_id or ""]
    if panel.cancelled_at is None or panel.start is None:
        return False
    late = panel.start - panel.cancelled_at <= NOTICE or panel.cancelled_at.date() >= panel.date
    return late and any(item.person == member for item in world.counting(panel))


def _worth(world: World, line: Line) -> int:
    """FEE-1 to FEE-4, FEE-6: the pence of a line without an error."""
    if line.kind == "expense":
        return pence(line.amount)
    rate = rate_on(world, line.date)
    assert rate is not None, "a line without a rate has an error"
    is_half = line.kind == "feedback-meeting" or line.rate == "half"
    return pence(rate.half if is_half else rate.full)


def is_ready(world: World, claim: Claim, lines: list[Valued]) -> bool:
    """FEE-7: signed, authorised at Grade 7 or above by another on or after that, and no error."""
    signed, authorised = claim.signed_on, claim.authorised
    if signed is None or authorised is None or any(line.errors for line in lines):
        return False
    if same(authorised.name) == same(world.people[claim.member].name):
        return False
    return at_least(authorised.grade, "G7") and authorised.on >= signed


def by_claim(lines: list[Valued]) -> dict[str, list[Valued]]:
    """The lines of each claim, as they stand in the file."""
    claims: dict[str, list[Valued]] = {}
    for line in lines:
        claims.setdefault(line.claim.id, []).append(line)
    return claims


def claim_rows(world: World, lines: list[Valued]) -> list[dict[str, Any]]:
    """The rows of `claims`."""
    return [_row(world, id, own) for id, own in sorted(by_claim(lines).items())]


def _row(world: World, id: str, lines: list[Valued]) -> dict[str, Any]:
    claim = lines[0].claim
    expenses = sum(line.pence for line in lines if line.line.kind == "expense")
    total = sum(line.pence for line in lines)
    return {
        "id": id,
        "month": month_of(claim.submitted_on),
        "member": claim.member,
        "fees_pence": total - expenses,
        "expenses_pence": expenses,
        "total_pence": total,
        "ready": is_ready(world, claim, lines),
        "lines": [{"kind": l.line.kind, "date": l.line.date, "pence": l.pence} for l in lines],
    }


def find(world: World, lines: list[Valued], findings: Findings) -> None:
    """The findings of FEE."""
    for id, own in by_claim(lines).items():
        for item in own:
            _find_line(item, findings)
        if not is_ready(world, own[0].claim, own):
            findings.add("FEE-7", "warning", id, "not ready to send")
    _find_two_on_a_day(world, lines, findings)
    _find_repeated(lines, findings)


def _find_line(item: Valued, findings: Findings) -> None:
    """FEE-3, FEE-4, FEE-9, FEE-10 as errors; FEE-5 and FEE-6 as warnings."""
    claim, line = item.claim, item.line
    for rule in item.errors:
        findings.add(rule, "error", claim.id, f"{line.kind} line of {line.date}")
    if claim.submitted_on > add_months(line.date, 1):
        findings.add("FEE-5", "warning", claim.id, f"{line.kind} line of {line.date} claimed late")
    if line.kind == "expense" and is_missing(line.receipt):
        findings.add("FEE-6", "warning", claim.id, f"no receipt of {line.date}")


def _find_two_on_a_day(world: World, lines: list[Valued], findings: Findings) -> None:
    """FEE-1: two fees on one day: advice to check on the claim that brings the second."""
    days: set[tuple[str, date]] = set()
    for item in lines:
        if item.line.kind == "panel" and not item.errors:
            day = (item.claim.member, world.panels[item.line.panel or ""].date)
            if day in days:
                findings.add("FEE-1", "advice", item.claim.id, f"two panels on {day[1]}")
            days.add(day)


def _find_repeated(lines: list[Valued], findings: Findings) -> None:
    """FEE-11: what an earlier line of the same member says already, on the later claim."""
    for index, later in enumerate(lines):
        for earlier in lines[:index]:
            if earlier.claim.member == later.claim.member and _repeats(later, earlier):
                message = f"{later.line.kind} line of {later.line.date}, as in {earlier.claim.id}"
                findings.add("FEE-11", "warning", later.claim.id, message)


def _repeats(later: Valued, earlier: Valued) -> bool:
    one, other = later.line, earlier.line
    if one.kind != other.kind:
        return False
    if one.kind != "expense":
        return (one.date, one.panel) == (other.date, other.panel)
    receipts = [same(line.receipt or "") for line in (one, other) if not is_missing(line.receipt)]
    one_receipt = len(receipts) == 2 and receipts[0] == receipts[1]
    if one_receipt and later.claim.id != earlier.claim.id:
        return True
    alike = (one.category, one.date, pence(one.amount)) == (
        other.category,
        other.date,
        pence(other.amount),
    )
    return alike and (len(receipts) < 2 or one_receipt)


def unclaimed(world: World, lines: list[Valued]) -> list[tuple[str, Panel]]:
    """FEE-9: who attended a panel on the records and has no `panel` line for it without error."""
    claimed = {
        (item.claim.member, item.line.panel)
        for item in lines
        if item.line.kind == "panel" and not item.errors
    }
    return [
        (member.person, panel)
        for panel in world.panels.values()
        if panel.is_held and world.on_records(panel.date)
        for member in world.counting(panel)
        if world.people[member.person].is_independent and (member.person, panel.id) not in claimed
    ]
