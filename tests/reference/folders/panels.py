"""panels/*.toml: who was asked and came, the cases listed, what was recommended."""

from datetime import date, datetime, time, timedelta

from rulebook.dates import add_months

from .cases import REFERRERS
from .dice import Dice
from .outcomes import followed, outcome
from .people import CORE
from .plan import Plan, Slot
from .toml import Table

MINUTE = timedelta(minutes=1)


def panels(dice: Dice, plan: Plan, people: list[Table], cases: list[Table]) -> list[Table]:
    """One table a slot of the plan."""
    return [_panel(dice, plan, slot, people, cases) for slot in plan.slots]


def _panel(dice: Dice, plan: Plan, slot: Slot, people: list[Table], cases: list[Table]) -> Table:
    start = datetime.combine(
        slot.day, dice.pick(time(10, 0), time(0, 0), time(14, 30), time(23, 59))
    )
    cancelled = slot.status == "cancelled"
    chair = dice.one_of([p["id"] for p in people if p["id"].startswith("chair")])
    officer = dice.maybe(0.9, dice.one_of([p["id"] for p in people if p["area"] == "cpp-team"]))
    members = _members(dice, people, chair, officer)
    listed = dice.some(cases, dice.number(0, 5))
    return {
        "id": slot.id,
        "date": slot.day,
        "start": start if cancelled else dice.maybe(0.7, start),
        "status": slot.status,
        "cancelled_at": _cancelled_at(dice, plan, start) if cancelled else None,
        "invited_on": _deadline(dice, plan, slot.day, 14),
        "cases_identified_on": _deadline(dice, plan, slot.day, 7),
        "pack_issued_on": _deadline(dice, plan, slot.day, 7),
        "list_to_independents_on": _deadline(dice, plan, slot.day, 2),
        "asked_on": _deadline(dice, plan, slot.day, 42),
        "join_url": dice.maybe(0.1, "https://example.gov.uk/join"),
        "chair": chair,
        "officer": officer,
        "member": [_member(dice, plan, slot, p, people) for p in members] or None,
        "quorum_decision": dice.maybe(0.4, _quorum_decision(dice, listed, cases)),
        "case": [_listing(dice, plan, slot, case) for case in listed] or None,
    }


def _cancelled_at(dice: Dice, plan: Plan, start: datetime) -> datetime:
    """72 hours before to the minute, a minute either side, on the day, after, or around `as_of`."""
    midnight = datetime.combine(plan.as_of, time(0, 0))
    return dice.pick(
        start - timedelta(hours=72),
        start - timedelta(hours=72) - MINUTE,
        start - timedelta(hours=72) + MINUTE,
        start,
        datetime.combine(start.date(), time(0, 0)),
        start + timedelta(hours=dice.number(1, 30)),
        start - timedelta(days=dice.number(4, 30)),
        midnight + timedelta(days=1) - MINUTE,
        midnight + timedelta(days=1),
    )


def _deadline(dice: Dice, plan: Plan, day: date, days: int) -> date | None:
    """The last day allowed, a day beside it, well before it, or nothing."""
    last = day - timedelta(days=days)
    return dice.maybe(
        0.8, dice.pick(dice.beside(last), last - timedelta(days=9), dice.beside(plan.as_of))
    )


def _members(dice: Dice, people: list[Table], chair: str, officer: str | None) -> list[Table]:
    """Mostly everyone but chair and officer, sometimes with gaps or few but independents."""
    free = [p for p in people if p["id"] not in (chair, officer)]
    if dice.chance(0.05):
        free = [p for p in free if p["area"] == "independent"] + dice.some(free, 1)
        free = list({p["id"]: p for p in free}.values())
    likelihood = dice.pick(1.0, 1.0, 0.9, 0.6)
    return [person for person in dice.shuffled(free) if dice.chance(likelihood)]


def _member(dice: Dice, plan: Plan, slot: Slot, person: Table, people: list[Table]) -> Table:
    independent = person["area"] == "independent"
    other = dice.one_of(CORE + ["detention-gatekeeper", "cpp-team"])
    answered = dice.chance(0.9)
    answer = dice.pick(*["attending"] * 7, "declined")
    edges = [slot.day - timedelta(days=3), add_months(slot.day, -1), plan.as_of]
    return {
        "person": person["id"],
        "as": dice.maybe(0.12, "independent" if independent else other),
        "answered_on": dice.maybe(0.9 if answered else 0.2, dice.near_one_of(edges)),
        "answer": answer if answered else None,
        "reserve": dice.maybe(0.2, dice.one_of(people)["id"]),
        "attended": _attended(dice, slot),
        "role": dice.maybe(0.15, dice.pick("member", "expert", "observer")),
        "travel": dice.maybe(0.12, [_travel(dice, plan) for _ in range(dice.number(1, 2))]),
        "visit": dice.maybe(0.1, _visit(dice, plan, slot)),
    }


def _travel(dice: Dice, plan: Plan) -> Table:
    category = dice.pick("rail", "rail", "accommodation")
    return {
        "category": category,
        "booked_on": dice.near_one_of([plan.as_of, plan.as_of - timedelta(days=9)]),
        "amount": dice.pick("86.40", "0.01", "1_000.5"),
        "open_return": dice.maybe(0.9, dice.chance(0.9)) if category == "rail" else None,
        "copied_on": dice.maybe(0.85, dice.beside(plan.as_of)),
        "cost_code": dice.maybe(0.4, dice.pick("1418255", "1418255", "1418256")),
    }


def _visit(dice: Dice, plan: Plan, slot: Slot) -> Table:
    before = [slot.day - timedelta(days=n) for n in (0, 1, 1, 2, 3, 4)]
    return {
        "building": "A building",
        "pass_asked_on": dice.maybe(0.8, dice.beside(plan.as_of)),
        "pass_confirmed_on": dice.maybe(0.8, dice.one_of([*before, dice.beside(plan.as_of)])),
    }


def _attended(dice: Dice, slot: Slot) -> bool | None:
    if slot.status == "held":
        return dice.pick(*[True] * 9, False, None)
    return True if dice.chance(0.03) else dice.maybe(0.2, False)


def _quorum_decision(dice: Dice, listed: list[Table], cases: list[Table]) -> Table:
    named = dice.some(listed if dice.chance(0.7) else cases, dice.number(0, 2))
    return {
        "decision": dice.pick("proceed", "proceed-in-part", "proceed-in-part", "stand-down"),
        "reason": dice.text(),
        "cases": dice.maybe(0.7, [case["ref"] for case in named]),
    }


def _listing(dice: Dice, plan: Plan, slot: Slot, case: Table) -> Table:
    listing = {
        "ref": case["ref"],
        "basis": dice.pick("cycle", "cycle", "cycle", "ad-hoc", "carried-over", "re-referral"),
        "referrer": dice.maybe(0.6, dice.one_of(REFERRERS)),
        "reason": dice.text(0.7),
    }
    if slot.status == "held" and dice.chance(0.95):
        made = outcome(dice, plan, slot, case)
        listing |= {"outcome": made, **followed(dice, plan, slot, made)}
    return listing
