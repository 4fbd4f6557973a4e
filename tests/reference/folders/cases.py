"""cases/*.toml: detention that stands at an edge of the clock on some panel's day or on `as_of`."""

from datetime import date, timedelta

from .dice import Dice
from .plan import Plan
from .settings import AREAS
from .toml import Table

NATIONALITIES = [
    "Albania",
    "Albania",
    "Vietnam",
    "Viet Nam",
    "Kosovo",
    "Stateless",
    "USA",
    "Republic of Albania",
    "albania",
    "Bolivia, Plurinational State of",
    "Nigera",
    "unknown",
    "N/A.",
    "",
]
EDGE_DAYS = [0, 1, 27, 28, 29, 55, 56, 57, 83, 84, 85, 111, 112, 167, 168, 169, 251, 252, 253]
EDGE_DAYS += [335, 336, 337, 419, 420, 421, 504, -1, -3]
NAMES = ["Ash Example", "Birch Example", "Cedar Éxample"]
REFERRERS = ["detention-gatekeeper", "detention-operations", "detention-engagement-team", "dvaat"]
REFERRERS += ["caseworker", "strategic-director", "previous-cpp"]


def cases(dice: Dice, plan: Plan) -> list[Table]:
    """Mostly two to eight cases; some share a name, a nationality and a date of birth (DQ-4)."""
    made = [_case(dice, plan, index) for index in range(dice.number(2, 8))]
    if dice.chance(0.15):
        for key in ("name", "nationality", "date_of_birth"):
            made[-1][key] = made[0][key]
    return [] if dice.chance(0.01) and not plan.slots else made


def _case(dice: Dice, plan: Plan, index: int) -> Table:
    start = _start(dice, plan)
    ended = _ended(dice, plan, start)
    reason = dice.pick("removed", "bail-sos", "bail-ij", "released", "other")
    ref = dice.pick(f"A{1234560 + index}", f"B/{100000 + index}", f"{index}-CASE-{index}")
    with_owner = {
        "name": dice.text(0.9) or "Owner",
        "email": dice.pick("o@example.gov.uk", "a.b@example.org", ""),
    }
    return {
        "ref": ref,
        "name": dice.one_of(NAMES),
        "date_of_birth": dice.maybe(0.8, dice.pick(date(1990, 4, 1), date(1988, 2, 29))),
        "nationality": dice.maybe(0.9, dice.one_of(NATIONALITIES)),
        "area": dice.one_of(AREAS[: dice.number(1, 4)]),
        "owner": dice.maybe(0.85, with_owner),
        "detention": {
            "start": start,
            "ended": ended,
            "end_reason": dice.maybe(0.8 if ended else 0.05, reason),
        },
        "dcpr": _dcprs(dice, plan, start),
        **_particulars(dice, plan),
    }


def _start(dice: Dice, plan: Plan) -> date:
    """Day n of detention falls on a panel or on `as_of`, where n or the week of n is an edge."""
    day = dice.one_of([*plan.panel_days, plan.as_of])
    number = dice.one_of(EDGE_DAYS) if dice.chance(0.6) else dice.number(0, 460)
    if dice.chance(0.35):
        monday = day - timedelta(days=day.weekday())
        review_week = monday - timedelta(days=7 * dice.pick(0, 1, 1, 2, 3))
        day, number = review_week + timedelta(days=dice.pick(0, 3, 6)), 84 * dice.number(1, 4)
    return day - timedelta(days=number - plan.first_day)


def _ended(dice: Dice, plan: Plan, start: date) -> date | None:
    if dice.chance(0.6):
        return None
    review = start + timedelta(days=28 * dice.number(1, 12) - plan.first_day)
    response = dice.one_of(plan.panel_days) + timedelta(days=plan.response_days)
    edges = [plan.as_of, plan.as_of, review, response, *dice.some(plan.panel_days, 2)]
    return dice.beside(start) if dice.chance(0.05) else dice.near_one_of(edges)


def _dcprs(dice: Dice, plan: Plan, start: date) -> list[Table] | None:
    """Most scheduled reviews, at their windows' edges; several in one; on a panel's day."""
    zero = start - timedelta(days=plan.first_day)
    held = dice.number(0, max(0, (plan.as_of - start).days // 28 + 2)) if dice.chance(0.9) else 0
    numbers = [
        28 * k + dice.pick(0, 0, 0, 1, 13, 27, 27, -1)
        for k in range(1, held + 1)
        if dice.chance(0.88)
    ]
    days = {zero + timedelta(days=number) for number in numbers}
    days |= {dice.beside(day) for day in dice.some(plan.panel_days, dice.pick(0, 0, 1))}
    reviews = [
        {
            "date": day,
            "author": dice.text(),
            "records_cpp": dice.maybe(0.8, dice.pick(True, True, False)),
            "gives_reasons": dice.maybe(0.3, True),
        }
        for day in sorted(days)
    ]
    return dice.shuffled(reviews) or None


def _particulars(dice: Dice, plan: Plan) -> Table:
    """The optional parts that a pack needs, each there or not."""
    bail = {
        "granted_in_principle": dice.pick("sos", "ij"),
        "date": dice.maybe(0.7, dice.near_one_of([*plan.panel_days, plan.as_of])),
    }
    referral = {"by": dice.one_of(REFERRERS), "on": dice.beside(plan.as_of), "reason": "A concern"}
    barrier = {
        "kind": "travel-document",
        "detail": "None held",
        "resolve_by": dice.beside(plan.as_of),
    }
    return {
        "removal": dice.maybe(0.7, {"directions_set": dice.maybe(0.8, plan.as_of)}),
        "barrier": dice.maybe(0.3, [barrier]),
        "vulnerability": dice.maybe(
            0.85, {"aar_level": dice.maybe(0.9, dice.number(0, 3)), "reason": dice.text(0.9)}
        ),
        "criminality": dice.maybe(0.6, _criminality(dice)),
        "bail": dice.maybe(0.25, bail),
        "referral": dice.maybe(0.1, referral),
    }


def _criminality(dice: Dice) -> Table:
    mappa = {
        "category": dice.maybe(0.9, dice.number(0, 4)),
        "level": dice.maybe(0.9, dice.number(0, 3)),
    }
    return {
        "foreign_national_offender": dice.maybe(0.9, dice.chance(0.7)),
        "offences": dice.maybe(0.3, [{"category": "fraud", "detail": "A fraud"}]),
        "sentence": dice.text(),
        "sentence_months": dice.maybe(0.2, dice.number(0, 36)),
        "mappa": dice.maybe(0.85, mappa),
    }
