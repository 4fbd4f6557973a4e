"""people.toml: members of each area, chairs of several grades, independent members."""

from datetime import date, timedelta

from rulebook.dates import add_months

from .dice import Dice
from .plan import Plan
from .toml import Table

LAST_DAY = date(2029, 12, 31)
"""What was done has happened by then (GEN-4)."""
CORE = ["fno-rc", "nrpc", "returns-logistics", "litigation-operations"]
OTHERS = ["detention-gatekeeper", "dvaat", "oscu", "presenting-officers", "policy"]


def people(dice: Dice, plan: Plan) -> list[Table]:
    """Every person, in any order."""
    areas = CORE + dice.some(CORE, 2) + ["detention-gatekeeper"] + dice.some(OTHERS, 2)
    staff = [_officer(dice, plan, f"m{index}", area) for index, area in enumerate(areas)]
    chairs = [_chair(dice, plan, index) for index in range(3)]
    officers = [_officer(dice, plan, f"cpp-{index}", "cpp-team") for index in range(2)]
    count = dice.pick(1, 2, 3, 3, 5, 6, 7, 10, 11) if dice.chance(0.3) else dice.number(1, 3)
    independents = [_independent(dice, plan, f"ind-{index}") for index in range(count)]
    return dice.shuffled(staff + chairs + officers + independents)


def _person(dice: Dice, plan: Plan, id: str, area: str) -> Table:
    trained = dice.pick(date(2023, 5, 1), date(2023, 5, 1), dice.near_one_of(plan.panel_days))
    email = dice.maybe(0.8, f"{id}@example.gov.uk")
    return {
        "id": id,
        "name": f"Person {id.upper()} O'Reed",
        "email": email,
        "area": area,
        "trained_on": dice.maybe(0.9, trained),
        "refreshed_on": dice.maybe(0.3, [dice.near_one_of([date(2024, 1, 1), plan.as_of])]),
        "manager_agreed_on": dice.maybe(0.6, _agreed(dice, plan)),
        "pass_until": dice.maybe(0.3, dice.near_one_of([*plan.panel_days, date(2028, 1, 1)])),
        "goal": dice.maybe(0.1, {"start": date(2026, 4, 1), "end": date(2027, 3, 31)}),
        "restricted": dice.maybe(0.06, [_restriction(dice, plan)]),
    }


def _agreed(dice: Dice, plan: Plan) -> date:
    return dice.pick(date(2023, 1, 1), dice.beside(min(plan.panel_days)), dice.beside(plan.as_of))


def _restriction(dice: Dice, plan: Plan) -> Table:
    """From a panel's day or up to one, or with no end."""
    day = dice.near_one_of(plan.panel_days)
    begin = dice.pick(day, day - timedelta(days=40))
    return {"from": begin, "to": dice.maybe(0.7, dice.pick(day, begin + timedelta(days=90)))}


def _officer(dice: Dice, plan: Plan, id: str, area: str) -> Table:
    grade = dice.pick("AO", "EO", "EO", "HEO", "SEO", "SCS")
    reserve_for = dice.maybe(0.1, dice.one_of(CORE))
    return {**_person(dice, plan, id, area), "grade": grade, "reserve_for": reserve_for}


def _chair(dice: Dice, plan: Plan, index: int) -> Table:
    grade = ["SEO", "G7", dice.pick("HEO", "G6")][index]
    return {**_person(dice, plan, f"chair-{index}", dice.one_of(OTHERS)), "grade": grade}


def _independent(dice: Dice, plan: Plan, id: str) -> Table:
    terms = [_appointment(dice, plan) for _ in range(dice.pick(1, 1, 1, 2, 3))]
    terms = dice.shuffled(_one_after_another(dice, plan, terms))
    single = len(terms) == 1 and dice.chance(0.5)
    return {
        **_person(dice, plan, id, "independent"),
        "appointment": terms[0] if single else terms,
        "induction": dice.maybe(0.7, _induction(dice, plan)),
    }


def _one_after_another(dice: Dice, plan: Plan, terms: list[Table]) -> list[Table]:
    """Each begins when the one before has ended, with an appraisal in between or not."""
    for one, further in zip(terms, terms[1:]):
        begin = add_months(one["start"], one["term_months"])
        further["start"] = begin + timedelta(days=dice.pick(0, 0, 0, 1, 30))
        edges = [one["start"], further["start"], begin - timedelta(days=60)]
        holder = dice.pick(further, further, one)
        appraised = dice.near_one_of(edges)
        if appraised < LAST_DAY:
            holder["appraised_on"] = dice.maybe(0.7, appraised)
    return terms


def _induction(dice: Dice, plan: Plan) -> Table:
    """Each item done, still to come, or not given; panels by their ids, or by dates."""
    likelihood = dice.pick(1.0, 0.95, 0.6)

    def day() -> date:
        return dice.pick(date(2023, 6, 1), date(2023, 7, 1), dice.beside(plan.as_of))

    ids = [slot.id for slot in dice.some(plan.slots, dice.number(0, 2))]
    dates = [day() for _ in range(dice.number(0, 2))]
    return {
        "visit": dice.maybe(likelihood, day()),
        "training": dice.maybe(likelihood, dice.pick(day(), dice.near_one_of(plan.panel_days))),
        "observed_panels": dice.maybe(likelihood, dice.pick(ids, dates, [*dates, *ids])),
        "gatekeeper": dice.maybe(likelihood, day()),
        "cpp_lead": dice.maybe(likelihood, day()),
        "it_access": dice.maybe(likelihood, day()),
    }


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
        dice.beside(add_months(plan.as_of + timedelta(days=dice.pick(0, 182)), -months)),
    )
    cleared = dice.pick(date(2028, 1, 1), dice.beside(day), plan.as_of + timedelta(days=182))
    return {
        "start": start,
        "term_months": dice.pick(months, months, months, 36, 60, 61),
        "ctc_expires": dice.maybe(0.9, dice.beside(cleared)),
    }
