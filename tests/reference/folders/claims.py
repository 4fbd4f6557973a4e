"""claims/*.toml: lines of every kind in odd orders, claimed on the last day or twice."""

from datetime import date, timedelta

from rulebook.dates import add_months

from .dice import Dice
from .plan import Plan, Slot
from .toml import Literal, Table

AMOUNTS = [Literal("23.40"), Literal("5"), Literal("1_000"), Literal("1_000.5"), Literal("0.01")]
AMOUNTS += ["23.40", "1_234.5", "7", "10000000", "0.29"]  # type: ignore[list-item]
IDS = ["c-10", "c-9", "C-8", "2026-03-x", "a"]


def claims(dice: Dice, plan: Plan, people: list[Table], panels: list[Table]) -> list[Table]:
    """None to five claims, many submitted on one day so that their ids decide the order (FEE-9)."""
    members = [person["id"] for person in people if person["area"] == "independent"]
    shared = dice.near_one_of([plan.as_of, plan.as_of - timedelta(days=9)])
    names = {person["id"]: person["name"] for person in people}
    made = [
        _claim(dice, plan, id, dice.one_of(members[:2]), shared, panels)
        for id in dice.some(IDS, dice.number(0, 5))
    ]
    for claim in made:
        if claim["authorised"] and dice.chance(0.15):
            name = names[claim["member"]]
            claim["authorised"]["name"] = dice.pick(
                name, name.upper(), name.replace("'", "\u2019"), f" {name}\u200b", name + "s"
            )
    _repeat_lines(dice, made)
    return made


def _repeat_lines(dice: Dice, made: list[Table]) -> None:
    """Lines that stand twice: whole, with another receipt, or of another day (FEE-11)."""
    if not made or dice.chance(0.6):
        return
    line = dict(dice.one_of(dice.one_of(made)["line"]))
    if line["kind"] == "expense":
        line["receipt"] = dice.pick(line["receipt"], "R-7", "r-0031 ", None)
        line["amount"] = dice.pick(line["amount"], "3.50")
    elif dice.chance(0.3):
        line["date"] = dice.beside(line["date"])
    dice.one_of(made)["line"].append(line)


def _claim(
    dice: Dice, plan: Plan, id: str, member: str, shared: date, panels: list[Table]
) -> Table:
    owed = [slot for slot, panel in zip(plan.slots, panels) if _is_owed(panel, member)]
    slots = owed if owed and dice.chance(0.7) else plan.slots
    lines = [_line(dice, plan, slots) for _ in range(dice.pick(1, 1, 2, 3, 5))]
    limit = add_months(dice.one_of(lines)["date"], 1)
    submitted = dice.pick(shared, shared, dice.beside(plan.as_of), dice.beside(limit))
    for line in lines:
        if line["kind"] == "additional":
            approved = {"by": "CPP team", "on": dice.near_one_of([submitted, plan.as_of])}
            line["approved"] = dice.maybe(0.8, approved)
    signed = dice.pick(submitted, dice.beside(submitted), dice.beside(plan.as_of))
    authorised = {
        "name": "A senior officer",
        "grade": dice.pick("G7", "G7", "G7", "G7", "G6", "SEO", "SCS"),
        "on": signed if dice.chance(0.5) else dice.near_one_of([signed, plan.as_of]),
    }
    return {
        "id": id,
        "member": member,
        "submitted_on": submitted,
        "signed_on": dice.maybe(0.9, signed),
        "authorised": dice.maybe(0.85, authorised),
        "paid_on": dice.maybe(0.4, dice.near_one_of([plan.as_of, submitted])),
        "line": lines,
    }


def _is_owed(panel: Table, member: str) -> bool:
    """Whether a fee may be due: the member attended, or was to before it was cancelled."""
    expected = {"held": ("attended", True), "cancelled": ("answer", "attending")}
    key, value = expected.get(panel["status"], ("answer", ""))
    return any(m["person"] == member and m[key] == value for m in panel["member"] or [])


def _line(dice: Dice, plan: Plan, slots: list[Slot]) -> Table:
    slot = dice.one_of(slots) if slots else None
    kind = dice.pick(
        "training", "feedback-meeting", "other-event", "additional", "expense", "expense"
    )
    if slot is not None and dice.chance(0.6):
        kind = _kind_for(dice, slot)
    day = slot.day if slot and dice.chance(0.85) else dice.beside(plan.as_of - timedelta(days=30))
    if slot and kind.endswith("panel") and dice.chance(0.8):
        day = slot.day
    return {
        "kind": kind,
        "date": day if dice.chance(0.95) else dice.pick(date(2019, 12, 31), date(2020, 1, 1)),
        "panel": slot.id if slot and (kind.endswith("panel") or _is_extra(dice, kind)) else None,
        "rate": dice.pick("full", "half")
        if kind in ("training", "other-event", "additional")
        else None,
        **(_expense(dice) if kind == "expense" else {}),
        "note": dice.maybe(0.2, "A note"),
    }


def _kind_for(dice: Dice, slot: Slot) -> str:
    usual = "cancelled-panel" if slot.status == "cancelled" else "panel"
    return dice.pick(*[usual] * 10, "panel", "cancelled-panel")


def _is_extra(dice: Dice, kind: str) -> bool:
    return kind == "additional" and dice.chance(0.5)


def _expense(dice: Dice) -> Table:
    return {
        "category": dice.pick("rail", "accommodation", "mileage", "subsistence", "other"),
        "amount": dice.one_of(AMOUNTS),
        "receipt": dice.maybe(0.8, dice.pick("R-0031", "R-2", "n/a", "")),
    }
