"""people.toml: members of each area, chairs of several grades, independent members."""

from datetime import date, timedelta

from rulebook.dates import add_months

from .dice import Dice
from .plan import Plan
from .toml import Table

CORE = ["fno-rc", "nrpc", "returns-logistics", "litigation-operations"]
OTHERS = ["detention-gatekeeper", "dvaat", "oscu", "presenting-officers", "policy"]


def people(dice: Dice, plan: Plan) -> list[Table]:
    """Every person, in any order."""
    areas = CORE + dice.some(CORE, 2) + ["detention-gatekeeper"] + dice.some(OTHERS, 2)
    staff = [_officer(dice, plan, f"m{index}", area) for index, area in enumerate(areas)]
    chairs = [_chair(dice, plan, index) for index in range(3)]
    officers = [_officer(dice, plan, f"cpp-{index}", "cpp-team") for index in range(2)]
    independents = [_independent(dice, plan, f"ind-{index}") for index in range(dice.number(1, 3))]
    return dice.shuffled(staff + chairs + officers + independents)


def _person(dice: Dice, plan: Plan, id: str, area: str) -> Table:
    trained = dice.pick(date(2023, 5, 1), date(2023, 5, 1), dice.near_one_of(plan.panel_days))
    email = dice.maybe(0.8, f"{id}@example.gov.uk")
    return {
        "id": id,
        "name": f"Person {id}",
        "email": email,
        "area": area,
        "trained_on": dice.maybe(0.9, trained),
    }


def _officer(dice: Dice, plan: Plan, id: str, area: str) -> Table:
    grade = dice.pick("AO", "EO", "EO", "HEO", "SEO", "SCS")
    reserve_for = dice.maybe(0.1, dice.one_of(CORE))
    return {**_person(dice, plan, id, area), "grade": grade, "reserve_for": reserve_for}


def _chair(dice: Dice, plan: Plan, index: int) -> Table:
    grade = ["SEO", "G7", dice.pick("HEO", "G6")][index]
    return {**_person(dice, plan, f"chair-{index}", dice.one_of(OTHERS)), "grade": grade}


def _independent(dice: Dice, plan: Plan, id: str) -> Table:
    terms = [_appointment(dice, plan) for _ in range(dice.pick(1, 1, 1, 2, 3))]
    single = len(terms) == 1 and dice.chance(0.5)
    return {**_person(dice, plan, id, "independent"), "appointment": terms[0] if single else terms}


def _appointment(dice: Dice, plan: Plan) -> Table:
    """A term that covers the panels, or begins or ends on or beside the day of one."""
    day = dice.one_of(plan.panel_days)
    months = dice.pick(1, 12, 18, 36)
    start = dice.pick(
        add_months(plan.as_of, -12),
        dice.beside(add_months(day, -months)),
        dice.beside(day),
        date(2024, 8, 31),
        date(2024, 1, 31) + timedelta(days=dice.number(0, 400)),
    )
    return {
        "start": start,
        "term_months": dice.pick(months, 36),
        "ctc_expires": dice.maybe(0.9, dice.pick(date(2028, 1, 1), dice.beside(day))),
    }
