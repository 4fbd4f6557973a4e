"""referrals/*.toml: clocks that end on their last day, a minute late or on days off; issues."""

from datetime import date, datetime, time, timedelta

from .dice import Dice
from .plan import Plan
from .toml import Table

TIMES = [time(9, 30), time(9, 30), time(9, 29), time(9, 31), time(0, 0), time(23, 59)]
SPECIALISTS = ["oak", "ash", "Elm"]
KINDS = ["discretion", "discretion", "policy"]
DECISIONS = ["accepted", "accepted", "accepted", "accepted", "rejected", "signposted"]


def register(dice: Dice, plan: Plan) -> Table:
    """A few referrals, or a month or two of them; issues; absences."""
    issues = [_issue(dice, plan, f"I-{index}") for index in range(dice.number(0, 3))]
    count = dice.number(20, 59) if dice.chance(0.1) else dice.number(0, 8)
    absence = {
        "specialist": "oak",
        "from": plan.as_of,
        "to": plan.as_of + timedelta(days=3),
    }
    ids = [issue["id"] for issue in issues]
    return {
        "referral": [_referral(dice, plan, n, ids) for n in range(count)] or None,
        "issue": issues or None,
        "absence": dice.maybe(0.2, [absence]),
    }


def _referral(dice: Dice, plan: Plan, index: int, issues: list[str]) -> Table:
    """One that no other was received with, to the second, so that one of a kind is the latest."""
    ago = dice.pick(0, 1, 2, 3, 4, 5, 7, 8, 14, 15, 16, 20, 40, 70, dice.number(0, 400))
    times = [moment.replace(second=index) for moment in TIMES]
    received = datetime.combine(plan.as_of - timedelta(days=ago), dice.one_of(times))
    decided = datetime.combine(_soon(dice, received.date(), 2), dice.one_of(times))
    decided = max(decided, received) if dice.chance(0.9) else decided
    told = dice.pick(decided, decided + timedelta(minutes=dice.pick(1, 90, 1440, 2880)))
    told = received - timedelta(minutes=1) if dice.chance(0.03) else told
    decision = dice.maybe(0.85, dice.one_of(DECISIONS))
    accepted = decision == "accepted"
    allocated = dice.maybe(0.85, _soon(dice, decided.date(), 1)) if accepted else None
    after = allocated or decided.date()
    return {
        "id": f"R-{index}",
        "received_at": received,
        "channel": dice.pick("form", "email", "verbal"),
        "from": "asylum-operations",
        "subject": "A question of discretion",
        "kind": dice.one_of(KINDS),
        "mp": dice.maybe(0.3, dice.chance(0.5)),
        "needed_by": dice.maybe(0.3, received.date() + timedelta(days=dice.number(0, 16))),
        "decision": decision,
        "decided_at": decided if decision and dice.chance(0.95) else None,
        "told_at": dice.maybe(0.85, told),
        "reason": dice.text(0.5),
        "signposted_to": dice.text(0.5),
        "specialist": dice.maybe(0.85, dice.one_of(SPECIALISTS)),
        "allocated_on": allocated,
        "work_done_on": dice.maybe(0.6, _soon(dice, after, 5)) if allocated else None,
        "answered_on": dice.maybe(0.6 if accepted else 0.04, _soon(dice, after, 10)),
        "updates": dice.maybe(0.4, [plan.as_of - timedelta(days=dice.pick(0, 7, 8, -1))]),
        **_later(dice, plan, after, issues),
    }


def _later(dice: Dice, plan: Plan, after: date, issues: list[str]) -> Table:
    """What came of it: handed back, quality assurance, an issue behind it."""
    agreed_by = dice.maybe(0.7, dice.pick("A Manager", ""))
    returned = {"on": _soon(dice, after, 3), "agreed_by": agreed_by}
    qa = {
        "on": dice.beside(plan.as_of),
        "by": "A manager",
        "result": dice.pick("met", "met", "not met", ""),
    }
    return {
        "returned": dice.maybe(0.12, returned),
        "qa": dice.maybe(0.25, qa),
        "systemic": dice.maybe(0.7, dice.chance(0.4)),
        "issue": dice.one_of(issues) if issues and dice.chance(0.2) else None,
    }


def _soon(dice: Dice, day: date, working: int) -> date:
    """So many working days on, as weeks alone count them, or a day or two beside that."""
    end = day
    while working > 0:
        end += timedelta(days=1)
        working -= end.weekday() < 5
    return max(day, end + timedelta(days=dice.pick(-1, 0, 0, 1, 2, 3)))


def _issue(dice: Dice, plan: Plan, id: str) -> Table:
    looks = [plan.as_of - timedelta(days=n) for n in (-1, 0, 27, 28, 29, 60)]
    return {
        "id": id,
        "title": "A systemic issue",
        "opened_on": dice.one_of(looks),
        "state": dice.pick("open", "watching", "closed", "benefits-shown"),
        "looked_at": dice.maybe(0.5, dice.some(looks, dice.number(0, 2))),
        "closed_on": dice.maybe(0.6, dice.beside(plan.as_of)),
        "evidence": dice.text(0.7),
    }
