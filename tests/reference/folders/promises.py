"""commitments.toml: dates, months, quarters and years that end beside `as_of`; revisions."""

from datetime import timedelta
from typing import Any

from .dice import Dice
from .plan import Plan
from .toml import Table


def commitments(dice: Dice, plan: Plan) -> Table:
    """A report of one to four recommendations, and none to five commitments."""
    numbers = [str(n) for n in range(1, dice.number(1, 4) + 1)]
    numbers += ["2.1"] if dice.chance(0.3) else []
    recommendations = [
        {
            "report": "PO",
            "number": number,
            "text": "Do it",
            "response": dice.pick("accepted", "accepted", "partly", "rejected"),
        }
        for number in numbers
    ]
    ids = [f"po-{index}" for index in range(dice.number(0, 5))]
    made = [_commitment(dice, plan, id, ids, numbers) for id in ids]
    report = {"id": "PO", "title": "A report"}
    return {"report": [report], "recommendation": recommendations, "commitment": made or None}


def _due(dice: Dice, plan: Plan) -> Any:
    day = dice.pick(plan.as_of, plan.as_of, plan.as_of + timedelta(days=dice.number(-300, 200)))
    start = day.year if day.month >= 4 else day.year - 1
    year = f"{start}-{(start + 1) % 100:02d}"
    quarter = (day.month - 4) % 12 // 3 + 1
    return dice.pick(dice.beside(day), f"{day.year}-{day.month:02d}", f"{year} Q{quarter}", year)


def _commitment(dice: Dice, plan: Plan, id: str, ids: list[str], numbers: list[str]) -> Table:
    evidence = {
        "what": dice.text(0.9),
        "where": dice.text(0.9),
        "on": dice.beside(plan.as_of),
    }
    revised = [
        {
            "to": _due(dice, plan),
            "on": plan.as_of - timedelta(days=30 * n) + timedelta(days=dice.pick(0, 1)),
            "reason": dice.text(0.8),
        }
        for n in range(dice.pick(1, 1, 2, 3))
    ]
    long_ago = plan.as_of - timedelta(days=40)
    before = [other for other in ids if other < id]
    return {
        "id": id,
        "recommendations": [f"PO-{number}" for number in dice.some(numbers, dice.number(1, 2))],
        "what": "What is to be done",
        "owner": "An owner",
        "due": _due(dice, plan),
        "after": dice.maybe(0.3, dice.one_of(before)) if before else None,
        "target": dice.maybe(0.2, 210),
        "done_on": dice.maybe(0.5, dice.near_one_of([plan.as_of, long_ago])),
        "evidence": dice.maybe(0.6, evidence),
        "revised": dice.maybe(0.4, dice.shuffled(revised)),
    }
