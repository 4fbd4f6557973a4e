"""recruitment.toml: campaigns and candidates step by step, some steps left out or out of order."""

from datetime import date, timedelta

from .dice import Dice
from .plan import Plan
from .toml import Table

CAMPAIGN = ["contacted_on", "cabinet_office_on", "documents_sent_on", "timetable_agreed_on"]
STEPS = ["sifted_on", "interviewed_on", "approved_on", "offered_on", "welcomed_on"]


def recruitment(dice: Dice, plan: Plan, people: list[Table]) -> Table:
    """One or two campaigns, none to four candidates; some of them have become members."""
    campaigns = [_campaign(dice, plan, f"camp-{index}") for index in range(dice.number(1, 2))]
    members = dice.shuffled([p["id"] for p in people if p["area"] == "independent"])
    candidates = [
        _candidate(dice, plan, f"c-{index}", dice.one_of(campaigns), members)
        for index in range(dice.number(0, 4))
    ]
    return {"campaign": campaigns, "candidate": candidates or None}


def _campaign(dice: Dice, plan: Plan, id: str) -> Table:
    edges = [plan.as_of - timedelta(days=n) for n in (0, 10, 40, 365, 366, 500)]
    days = _days(dice, dice.near_one_of(edges), len(CAMPAIGN))
    steps = {key: dice.maybe(0.85, day) for key, day in zip(CAMPAIGN, days)}
    conflicts, advertised = steps["cabinet_office_on"], steps["timetable_agreed_on"]
    return {
        "id": id,
        "places": dice.number(1, 5),
        "term_months": 36,
        **steps,
        "conflicts_checked_on": dice.maybe(0.5, conflicts) if conflicts else None,
        "advertised_on": dice.maybe(0.5, advertised) if advertised else None,
    }


def _days(dice: Dice, first: date, count: int) -> list[date]:
    """Days that follow one another, now and then on one day or back by one."""
    days = [first]
    for _ in range(count - 1):
        step = -1 if dice.chance(0.05) else dice.pick(0, 1, 7, 7, 7)
        days.append(days[-1] + timedelta(days=step))
    return days


def _candidate(dice: Dice, plan: Plan, id: str, campaign: Table, members: list[str]) -> Table:
    known = [day for key, day in campaign.items() if key.endswith("_on") and day]
    begun = max(known, default=plan.as_of - timedelta(days=60))
    first = begun + timedelta(days=dice.pick(0, 3, 3, -2))
    whole = dice.chance(0.6)
    days = _days(dice, first, len(STEPS))
    steps = {k: dice.maybe(1.0 if whole else 0.7, day) for k, day in zip(STEPS, days)}
    offered = steps["offered_on"] or days[3]
    return {
        "id": id,
        "campaign": campaign["id"],
        "name": f"Candidate {id}",
        "email": dice.maybe(0.8, f"{id}@example.org"),
        "disqualified": dice.maybe(0.1, dice.pick("A reason", "n/a", "")),
        **steps,
        "ctc": dice.maybe(0.85, _cleared(dice, offered)),
        "due_diligence": dice.maybe(0.85, _searched(dice, offered)),
        "poh1": dice.maybe(0.6, _poh1(dice, plan, days[-1])),
        "person": members.pop() if members and dice.chance(0.6) else None,
    }


def _cleared(dice: Dice, offered: date) -> Table:
    on = dice.beside(offered - timedelta(days=dice.pick(0, 60)))
    return {"on": on, "expires": date(2029, 1, 1)}


def _searched(dice: Dice, offered: date) -> Table:
    return {
        "on": dice.beside(offered - timedelta(days=dice.pick(0, 5))),
        "pages": dice.pick(3, 3, 3, 2, 4),
        "result": "nothing adverse",
    }


def _poh1(dice: Dice, plan: Plan, first: date) -> Table:
    sent = dice.beside(first + timedelta(days=dice.pick(0, 2)))
    return {
        "sent_on": sent,
        "grade": dice.pick("G7", "G7", "G6", "SEO"),
        "confirmed_on": dice.maybe(0.8, dice.pick(sent, sent + timedelta(days=9), plan.as_of)),
    }
