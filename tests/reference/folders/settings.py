"""settings.toml and holidays.toml: conventions, overrides, dated rates, funders and budgets."""

from datetime import date, timedelta

from .dice import Dice
from .plan import Plan
from .toml import Table

AREAS = ["fno-north", "fno-south", "nrc-1", "Area-9"]
CORE = ["fno-rc", "nrpc", "returns-logistics", "litigation-operations"]


def settings(dice: Dice, plan: Plan) -> Table:
    """The whole of settings.toml, with the conventions of the plan."""
    return {
        "team": {
            "name": "Case Progression Panel Team",
            "email": "cpp@example.gov.uk",
            "marking": "OFFICIAL-SENSITIVE",
            "sample": dice.maybe(0.5, True),
            "records_from": plan.records_from,
            "lead": dice.maybe(0.3, {"name": "A Lead", "email": "lead@example.gov.uk"}),
        },
        "rules": _rules(dice, plan),
        "business_area": [_area(dice, code) for code in AREAS],
        "core_area": dice.maybe(0.4, [_core_area(dice, code) for code in dice.some(CORE, 3)]),
        "training_update": dice.maybe(0.4, _updates(dice, plan)),
        "fees": {"cost_code": "1418255", "rate": _rates(dice, plan)},
        "funder": _funders(dice, plan),
        "budget": _budgets(dice),
    }


def _core_area(dice: Dice, code: str) -> Table:
    return {"code": code, "spoc": {"name": "A contact", "email": dice.pick("c@example.org", "")}}


def _updates(dice: Dice, plan: Plan) -> list[Table]:
    days = [date(2023, 5, 1), date(2024, 1, 1), plan.as_of, *plan.panel_days]
    return [{"on": dice.near_one_of(days), "what": "News"} for _ in range(dice.number(1, 2))]


def holidays(dice: Dice, plan: Plan) -> Table:
    """holidays.toml, sometimes empty, sometimes with the day of a panel."""
    days = {dice.beside(day) for day in dice.some(plan.panel_days, dice.number(0, 2))}
    days |= {dice.beside(plan.as_of - timedelta(days=dice.number(0, 14)))}
    days |= {date(year, 12, 25) for year in (2023, 2024, 2025, 2026) if dice.chance(0.6)}
    return {"holiday": [{"date": day, "name": "A holiday"} for day in sorted(days)] or None}


def _rules(dice: Dice, plan: Plan) -> Table:
    days = {
        "invitation_days": dice.pick(7, 14, 21),
        "identification_days": dice.pick(5, 7),
        "confirmation_days": dice.pick(0, 2, 3),
        "case_list_days": dice.pick(0, 1, 2),
        "pack_days": dice.pick(3, 5),
        "availability_days": dice.pick(28, 42),
        "told_days": dice.pick(0, 1, 2, 3),
        "work_days": dice.pick(0, 4, 5),
        "answer_days": dice.pick(0, 1, 10, 20),
        "audit_days": dice.pick(0, 7, 14),
        "panel_minutes": dice.pick(28, 36, 38, 40, 150),
        "opening_minutes": dice.pick(0, 5, 10),
        "wash_up_minutes": dice.pick(0, 10, 15),
    }
    overridden = {key: value for key, value in days.items() if dice.chance(0.15)}
    bands = ["early", "3-month", "6-month", "9-month", "12-month", "light-touch"]
    minutes = {band: dice.number(0, 40) for band in bands if dice.chance(0.3)}
    return {
        "guidance": plan.guidance if plan.guidance == "9.0" else dice.maybe(0.5, "8.0"),
        "first_day": plan.first_day if plan.first_day else dice.maybe(0.5, 0),
        "rejection_grade": dice.maybe(0.4, dice.pick("HEO", "G7", "G6")),
        "response_days": plan.response_days if plan.response_days != 14 else None,
        **overridden,
        "minutes": dice.maybe(0.3, minutes),
    }


def _area(dice: Dice, code: str) -> Table:
    address = f"{code.lower()}@example.gov.uk"
    email = "" if dice.chance(0.05) else address
    spoc = {"name": f"Contact of {code}", "email": "" if dice.chance(0.05) else address}
    return {
        "code": code,
        "name": f"Team {code}",
        "command": "A command",
        "email": email,
        "spoc": spoc,
    }


def _rates(dice: Dice, plan: Plan) -> list[Table]:
    """One to three rates, in any order; a change falls on a panel's day or beside it."""
    changes = {dice.near_one_of(plan.panel_days) for _ in range(dice.number(0, 2))}
    if dice.chance(0.8) or not changes:
        changes.add(date(2020, 1, 1))
    rates = [
        {
            "from": day,
            "full": dice.pick(210, "220.50", "1_000.05"),
            "half": dice.pick(105, "110.25", "0.01"),
        }
        for day in sorted(changes)
    ]
    return dice.shuffled(rates)


def _funders(dice: Dice, plan: Plan) -> list[Table]:
    first = plan.as_of.replace(day=1)
    starts = {dice.pick(date(2020, 1, 1), date(2020, 1, 1), first, first + timedelta(days=1))}
    starts |= {dice.near_one_of([first, plan.as_of])} if dice.chance(0.3) else set()
    return [
        {"from": day, "name": "A funder", "directorate": "A directorate"} for day in sorted(starts)
    ]


def _budgets(dice: Dice) -> list[Table] | None:
    years = [year for year in ("2023-24", "2024-25", "2025-26", "2026-27") if dice.chance(0.7)]
    budgets = [
        {"financial_year": year, "amount": dice.pick(60000, "1_000.50", "5")} for year in years
    ]
    return budgets or None
