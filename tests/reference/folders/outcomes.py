"""An outcome of a held panel, what casework did about it and when, and the audit."""

from datetime import date, timedelta
from typing import Callable

from .dice import Dice
from .plan import Plan, Slot
from .toml import Table

ACTIONS = ["Obtain a travel document", "obtain  a TRAVEL document ", "Book an escort", "tbc"]
ACTIONS += ["Obtain a travel\u00a0document", "Ask the \u201ccaf\u00e9\u201d"]
ACTIONS += ['ask the "cafe\u0301" ']
REASONS = [
    "The facts are as recorded",
    "The facts are as recorded",
    "He might leave",
    "It is PROBABLY so",
    "On the evidence we feel that this is so",
    "The appeal will be dismissed",
    "An almighty effort was made",
]


def outcome(dice: Dice, plan: Plan, slot: Slot, case: Table) -> Table:
    """Any of the five, whole or with something left out."""
    kind = dice.pick("release", "maintain-with-actions", "maintain-with-actions", "maintain")
    kind = dice.pick(kind, kind, kind, "no-recommendation", "deferred")
    deferred = kind == "deferred"
    stop = dice.pick("long_stop", "long_stop_days", "long_stop", None)
    return {
        "recommendation": kind,
        "reasons": None if deferred else dice.one_of(REASONS) if dice.chance(0.9) else dice.text(0),
        "grounds": dice.maybe(
            0.8 if kind == "release" else 0.05, dice.pick(["barriers"], ["vulnerability"], [])
        ),
        "alternatives": dice.text(0.1 if deferred else 0.85),
        "long_stop": _after(dice, slot.day, 90) if stop == "long_stop" else None,
        "long_stop_days": dice.pick(0, 120) if stop == "long_stop_days" else None,
        "decided_by": dice.maybe(0.85, dice.pick("consensus", "majority", "chair")),
        "change_of_circumstances": dice.text(0.4),
        "resolve_by": dice.maybe(0.7, _not_before(dice, slot.day, dice.beside(plan.as_of)))
        if kind == "no-recommendation"
        else None,
        "response_due": dice.maybe(0.2, _not_before(dice, slot.day, dice.beside(plan.as_of))),
        "emailed_on": dice.maybe(0.6, dice.near_one_of([slot.day, plan.as_of])),
        "action": _actions(dice, slot, plan, kind),
    }


def _after(dice: Dice, day: date, days: int) -> date:
    """So many days after the panel; now and then a day before it (DQ-2)."""
    return day - timedelta(days=1) if dice.chance(0.04) else day + timedelta(days=days)


def _actions(dice: Dice, slot: Slot, plan: Plan, kind: str) -> list[Table] | None:
    expected = {"maintain-with-actions": 0.9, "maintain": 0.1, "release": 0.1}.get(kind, 0.0)
    edges = [plan.as_of, slot.day, *plan.panel_days]
    actions = [
        {
            "what": dice.pick(*ACTIONS, *ACTIONS[:3]),
            "who": dice.text(0.9),
            "by": dice.maybe(0.9, _after(dice, slot.day, 14)),
            "completed_on": dice.maybe(0.5, _not_before(dice, slot.day, dice.near_one_of(edges))),
        }
        for _ in range(dice.number(1, 2))
    ]
    return actions if dice.chance(expected) else None


def _not_before(dice: Dice, day: date, done: date) -> date:
    """Mostly not before the panel; now and then a contradiction (DQ-2)."""
    return done if done >= day or dice.chance(0.1) else day


def followed(dice: Dice, plan: Plan, slot: Slot, made: Table) -> Table:
    """The response and the audit, each there or not."""
    due = made["response_due"] or slot.day + timedelta(days=plan.response_days)
    edges = [due, due, plan.as_of, slot.day, plan.as_of - timedelta(days=28)]

    def day() -> date:
        return _not_before(dice, slot.day, dice.near_one_of(edges))

    audit = {
        "on": dice.maybe(0.9, day()),
        "progress": dice.text(),
        "re_refer": dice.maybe(0.7, dice.chance(0.5)),
    }
    if not any(value is not None for value in audit.values()):
        audit["progress"] = "Not looked at"
    return {
        "response": dice.maybe(0.8, _response(dice, day)),
        "audit": dice.maybe(0.35, audit),
    }


def _response(dice: Dice, day: Callable[[], date]) -> Table:
    reason = "No extract for the month"
    blind = [m for m in ("calendar-event", "acknowledgement", "dcpr") if dice.chance(0.4)]
    approved = {
        "name": dice.text(0.85) or "",
        "grade": dice.pick("EO", "SEO", "G7", "G6", "SCS"),
        "on": day(),
    }
    return {
        "decision": dice.maybe(0.85, dice.pick("agree", "disagree")),
        "recorded_on": dice.maybe(0.85, day()),
        "reason": dice.text(0.6),
        "calendar_event_completed_on": dice.maybe(0.7, day()),
        "approved": dice.maybe(0.5, approved),
        "further_actions": dice.maybe(0.6, dice.chance(0.7)),
        "released_on": dice.maybe(0.2, day()),
        "not_released_reason": dice.text(0.5),
        "not_measurable": dice.maybe(0.15, {measure: reason for measure in blind}),
    }
