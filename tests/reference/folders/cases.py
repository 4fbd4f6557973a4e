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
    "NA",
    "VNM",
    "UK",
    "British",
    "United Kingdom",
    "Turkey",
    "Russian Federation",
    "Russia",
    "\u200b",
]
EDGE_DAYS = [0, 1, 27, 28, 29, 55, 56, 57, 83, 84, 85, 111, 112, 167, 168, 169, 251, 252, 253]
EDGE_DAYS += [335, 336, 337, 419, 420, 421, 504, -1, -3]
NAMES = ["Ash Example", "Birch O'Example", "Cedar \u00c9xample", "Na"]
VARIANTS = ["ASH  EXAMPLE", "ash\u00a0Example ", "Birch O\u2019Example", "Cedar E\u0301xample"]
VARIANTS += ["Ash Exam\u00adple", "cedar \u00e9xample\u200b"]
SCREENS = ["note", "bail", "application", "appeal", "travel-document", "offence"]
REFERRERS = ["detention-gatekeeper", "detention-operations", "detention-engagement-team", "dvaat"]
REFERRERS += ["caseworker", "strategic-director", "previous-cpp"]


def cases(dice: Dice, plan: Plan) -> list[Table]:
    """Mostly two to eight cases; some share a name, a nationality and a date of birth (DQ-4)."""
    made = [_case(dice, plan, index) for index in range(dice.number(2, 8))]
    if dice.chance(0.25):
        _copy_identity(dice, made[0], made[-1])
    return [] if dice.chance(0.01) and not plan.slots else made


def _copy_identity(dice: Dice, one: Table, other: Table) -> None:
    """The same person again, written in another way; detained again, or at the same time."""
    for key in ("name", "nationality", "date_of_birth"):
        other[key] = one[key]
    if dice.chance(0.5):
        one["name"], other["name"] = dice.pick(
            ("Ash Example", dice.one_of(VARIANTS)), ("Cedar \u00c9xample", dice.one_of(VARIANTS))
        )
    if dice.chance(0.4):
        one["nationality"], other["nationality"] = dice.pick(
            ("Vietnam", "Viet Nam"), ("Vietnam", "VNM"), ("UK", "British"), ("Turkey", "Turkiye")
        )
    if dice.chance(0.3):
        other["ref"] = one["ref"] + dice.pick("/2", "/12", "/A", "-2")
    if one["detention"]["ended"] and dice.chance(0.6):
        other["detention"]["start"] = dice.beside(one["detention"]["ended"])


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
        "name": dice.one_of(NAMES + VARIANTS),
        "date_of_birth": dice.maybe(0.8, _born(dice, start)),
        "nationality": dice.maybe(0.9, dice.one_of(NATIONALITIES)),
        "area": dice.one_of(AREAS[: dice.number(1, 4)]),
        "owner": dice.maybe(0.85, with_owner),
        "detention": {
            "start": start,
            "last_panel": dice.maybe(0.15, _last_panel(dice, plan, start)),
            "ended": ended,
            "end_reason": dice.maybe(0.8 if ended else 0.05, reason),
        },
        "dcpr": _dcprs(dice, plan, start),
        **_particulars(dice, plan, start),
        "was": dice.maybe(0.4, _was(dice, plan)),
        "entry": dice.maybe(0.3, [_entry(dice, plan) for _ in range(dice.number(1, 3))]),
        "sources": dice.maybe(0.1, {"detention": "Atlas: Detention Overview"}),
    }


def _born(dice: Dice, start: date) -> date:
    """Mostly grown up; now and then eighteen on the day, or born after it."""
    eighteen = date(start.year - 18, start.month, min(start.day, 28))
    rare = dice.pick(dice.beside(eighteen), dice.beside(start), date(2008, 2, 29))
    return rare if dice.chance(0.08) else dice.pick(date(1990, 4, 1), date(1988, 2, 29))


def _last_panel(dice: Dice, plan: Plan, start: date) -> date:
    """Around a review day, a panel, the day of the records or the start."""
    review = start + timedelta(days=84 * dice.number(1, 3) - plan.first_day)
    edges = [review, review, plan.as_of, *plan.panel_days]
    edges += [plan.records_from] if plan.records_from else []
    day = dice.near_one_of(edges)
    return day if day >= start or dice.chance(0.2) else review


def _was(dice: Dice, plan: Plan) -> list[Table]:
    """What stood until a panel's day, a day beside it, or `as_of`."""
    edges = [*plan.panel_days, plan.as_of]
    rows = []
    for day in {dice.near_one_of(edges) for _ in range(dice.number(1, 3))}:
        owner = {"name": "An earlier owner", "email": dice.pick("e@example.org", "")}
        row = {
            "until": day,
            "area": dice.maybe(0.6, dice.one_of(AREAS)),
            "owner": dice.maybe(0.4, owner),
            "aar_level": dice.maybe(0.4, dice.number(0, 3)),
            "aar_reason": dice.text(0.5),
        }
        if not any(row[key] is not None for key in ("area", "owner", "aar_level")):
            row["centre"] = "An earlier centre"
        rows.append(row)
    return rows


def _entry(dice: Dice, plan: Plan) -> Table:
    return {
        "screen": dice.one_of(SCREENS),
        "on": dice.beside(plan.as_of),
        "text": "As the screen has it",
        "status": dice.maybe(0.5, "refused"),
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


def _particulars(dice: Dice, plan: Plan, start: date) -> Table:
    """The optional parts that a pack needs, each there or not."""
    bail = {
        "granted_in_principle": dice.pick("sos", "ij"),
        "date": dice.maybe(0.7, dice.near_one_of([*plan.panel_days, plan.as_of])),
    }
    referred = [plan.as_of, plan.as_of - timedelta(days=28), *plan.panel_days]
    referral = {
        "by": dice.one_of(REFERRERS),
        "on": dice.near_one_of(referred),
        "reason": "A concern",
    }
    barrier = {
        "kind": "travel-document",
        "detail": "None held",
        "resolve_by": dice.pick(dice.beside(plan.as_of), plan.as_of, dice.beside(start)),
    }
    coming = [plan.as_of, plan.as_of + timedelta(days=30), start]
    return {
        "removal": dice.maybe(0.7, {"directions_set": dice.maybe(0.8, dice.near_one_of(coming))}),
        "barrier": dice.maybe(0.3, [barrier]),
        "documentation": dice.maybe(0.3, {"expected": dice.maybe(0.8, dice.near_one_of(coming))}),
        "vulnerability": dice.maybe(
            0.85, {"aar_level": dice.maybe(0.9, dice.number(0, 3)), "reason": dice.text(0.9)}
        ),
        "criminality": dice.maybe(0.6, _criminality(dice)),
        "bail": dice.maybe(0.25, bail),
        "referral": dice.maybe(0.25, referral),
    }


def _criminality(dice: Dice) -> Table:
    mappa = {
        "category": dice.maybe(0.9, dice.number(0, 4)),
        "level": dice.maybe(0.9, dice.number(0, 3)),
    }
    mappa = mappa if dice.chance(0.85) else {"none": True}
    return {
        "foreign_national_offender": dice.maybe(0.9, dice.chance(0.7)),
        "offences": dice.maybe(0.3, [{"category": "fraud", "detail": "A fraud"}]),
        "sentence": dice.text(),
        "sentence_months": dice.maybe(0.2, dice.number(0, 36)),
        "mappa": dice.maybe(0.85, mappa),
    }
