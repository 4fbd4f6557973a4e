"""feedback/*.toml: what the wash-up escalated and whether it was answered; the two other logs."""

from datetime import datetime, timedelta

from .dice import Dice
from .plan import Plan
from .toml import Table


def feedback(dice: Dice, plan: Plan, panels: list[Table]) -> Table:
    """Some of each, of panels that are there; nothing escalates before its panel."""
    made = [_of_case(dice, plan, dice.one_of(panels)) for _ in range(dice.number(0, 3))]
    passed = {"month": "2026-01", "kind": dice.pick("positive", "developmental"), "passed_on": True}
    conduct = {
        "panel": panels[0]["id"],
        "about": panels[0]["chair"],
        "happened_at": datetime(2024, 1, 2, 10, 40),
    }
    return {
        "case_feedback": made or None,
        "chair_feedback": dice.maybe(0.3, [passed]),
        "conduct": dice.maybe(0.2, [conduct]),
    }


def _of_case(dice: Dice, plan: Plan, panel: Table) -> Table:
    refs = [case["ref"] for case in panel["case"] or []]
    on = dice.near_one_of([plan.as_of, *[plan.as_of - timedelta(days=14)] * 3])
    escalate = {
        "to": "A senior manager",
        "on": on,
        "answered_on": dice.maybe(0.4, dice.near_one_of([plan.as_of, on])),
        "answer": dice.maybe(0.6, dice.text()),
    }
    return {
        "panel": panel["id"],
        "ref": dice.one_of(refs) if refs and dice.chance(0.8) else None,
        "text": "What was said",
        "escalate": dice.maybe(0.8, escalate) if panel["date"] <= plan.as_of else None,
    }
