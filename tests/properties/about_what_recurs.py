"""Trends, escalations and goals: what is said of twelve months, and of a person's own figures."""

import re

from about import about, numbers
from built import Built
from documents import MONTHS, Page, dates

STAGES = ("Reply", "Action", "Next DCPR", "Now")
MEASURES = {"Acknowledgement": "acknowledgement", "Calendar event": "calendar-event", "DCPR": "dcpr"}


def _month(words: str) -> str:
    """The month of "March 2026" as 2026-03."""
    name, year = words.split()
    return f"{year}-{MONTHS.index(name) + 1:02}"


@about("trends: what became of them", "trends: rejected", "trends: rejections by month", "trends: cycles missed")
def trends(of: Built) -> None:
    path = of.output / "trends.html"
    if not path.exists():
        return
    page = Page(path)
    short = next((s for s in page.sections if s.title.startswith("In short")), None)
    became = next((s for s in page.sections if s.title.startswith("What became of")), None)
    asked = numbers(r"What became of (\d+)", became.title) if became else None
    if became and asked:
        for line in became.sentences:
            stage, _, counts = line.partition(": ")
            if stage in STAGES:
                of.same("trends: what became of them", sum(map(int, re.findall(r"\b\d+\b", counts))), asked[0], path)
    months = page.table("Rejections by month")
    share = numbers(r"Casework rejected [\d.]+% \((\d+) of (\d+)\)", short.text if short else "")
    if months.rows:
        made, rejected = (sum(map(int, months.column(h))) for h in ("To release or with actions", "Rejected"))
        of.same("trends: rejected", share, [rejected, made], path)
        facts = [r for r in of.facts["recommendations"] if r["outcome"] in ("release", "maintain-with-actions")]
        first = min(map(_month, months.column("Month of the panel")))
        days = {p.parent.name: dates(Page(p).sections[1].text) for p in of.files("panels/*/record.html")}
        known = [r for r in facts if days.get(r["panel"]) and days[r["panel"]][0].strftime("%Y-%m") >= first]
        of.same("trends: rejections by month", made, len(known), path)
    missed = page.table("Cycles missed by business area")
    said = numbers(r"(\d+) cycles? passed without a panel, in (\d+) cases?", short.text if short else "")
    counted = [sum(map(int, missed.column(h))) for h in ("Cycles", "Cases")] if missed.rows else None
    of.same("trends: cycles missed", said, counted, path)


@about("escalations: by state", "escalations: without an answer first")
def escalations(of: Built) -> None:
    path = of.output / "escalations.html"
    if not path.exists():
        return
    page = Page(path)
    states = page.table("What was escalated").column("State")
    begins = ("No answer after", "No answer yet", "Answered")
    counted = [sum(state.startswith(word) for state in states) for word in begins]
    pattern = r"(\d+) escalations?: (\d+) without an answer after 14 days, (\d+) not answered yet, (\d+) answered"
    of.same("escalations: by state", numbers(pattern, page.sections[1].text), [len(states), *counted], path)
    answered = [state.startswith("Answered") for state in states]
    of.same("escalations: without an answer first", answered, sorted(answered), path)


@about("goals: a figure and its days")
def goals(of: Built) -> None:
    for path in of.files("goals/*.html"):
        figures = Page(path).table("Your own figures")
        for count, days in zip(figures.column("Count"), figures.column("Panels and days counted")):
            of.same("goals: a figure and its days", int(count), len(dates(days)), path)


@about("goals: an area's figures")
def area_goals(of: Built) -> None:
    rows = {(r["area"], r["month"], r["measure"]): r for r in of.facts["compliance"]}
    for path in of.files("goals/areas/*.html"):
        table = Page(path).table("Rates, late")
        for row in table.rows:
            for measure, cell in zip(table.heads[1:], row[1:], strict=True):
                fact = rows[path.stem, _month(row[0]), MEASURES[measure]]
                rate = "none due" if fact["rate"] is None else f"{fact['rate']:.1f}%"
                counts = ", ".join(f"{fact[value]} {value}" for value in ("late", "outstanding", "non-compliant"))
                shown = re.sub(r" \(\d+ of \d+\)", "", cell)
                of.same("goals: an area's figures", shown, f"{rate} {counts}", path)


CHECKS = [trends, escalations, goals, area_goals]
