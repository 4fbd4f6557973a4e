"""Schedule, packs, audits, Atlas, records: what is said of people before and after a panel."""

import re
from datetime import timedelta
from pathlib import Path

from about import about, numbers
from built import Built
from documents import DAY, Mail, Page, Table, asked_by, dates, to_date

NOBODY = re.compile(r"\b(Nobody|None|No one)\b")


def _refs(table: Table) -> list[str]:
    """The references of a table's rows: the first word of the column of cases."""
    return [cell.split()[0] for cell in table.column("Case")] if table.rows else []


@about("schedule: people detained", "schedule: overdue and due", "schedule: on no panel", "schedule: too late")
def schedule_summary(of: Built) -> None:
    path = of.output / "schedule.html"
    page = Page(path)
    lead = page.sections[1].text
    people = page.table("Every detained person")
    states = people.column("Status") if people.rows else []
    detained = numbers(r"(\d+) (?:person|people) detained", lead)
    if detained is not None:
        of.same("schedule: people detained", detained[0], len(people.rows), path)
    for word, name in (("overdue", "Overdue"), ("due", "Due")):
        said = numbers(rf"(\d+) {word}[,.]", lead)
        if detained is not None:
            counted = sum(state.startswith(name) for state in states)
            of.same("schedule: overdue and due", said[0] if said else 0, counted, path)
    without = _refs(page.table("People due or overdue whom no planned panel lists"))
    said = numbers(r"(\d+) (?:person|people) due or overdue on no planned panel", lead)
    of.same("schedule: on no panel", said[0] if said else 0, len(without), path)
    late = _refs(page.table("People whom a planned panel lists, after the window"))
    said = numbers(r"(\d+) (?:person|people) planned too late", lead)
    of.same("schedule: too late", said[0] if said else 0, len(late), path)


@about("schedule: who is on no panel", "schedule: every person", "schedule: nobody")
def schedule_rows(of: Built) -> None:
    path = of.output / "schedule.html"
    page = Page(path)
    cases = {c["ref"]: c for c in of.facts["cases"] if c["status"] != "ended"}
    without = {r for r, c in cases.items() if c["status"] != "not-due" and not c["planned_panel"]}
    listed = set(_refs(page.table("People due or overdue whom no planned panel lists")))
    of.same("schedule: who is on no panel", listed, without, path)
    of.same("schedule: every person", set(_refs(page.table("Every detained person"))), set(cases), path)
    for title in ("Due or overdue, on no planned panel", "Planned after their window", "To be listed soon"):
        section = page.section(title)
        is_empty = not any(table.rows for table in section.tables)
        of.same("schedule: nobody", bool(NOBODY.search(section.text)), is_empty, path)


@about("schedule: days overdue", "schedule: days after the window")
def schedule_days(of: Built) -> None:
    path = of.output / "schedule.html"
    page = Page(path)
    due_by = {c["ref"]: c["due_by"] for c in of.facts["cases"]}
    people = page.table("Every detained person")
    for ref, state in zip(_refs(people), people.column("Status") if people.rows else []):
        if said := numbers(r"Overdue (\d+) day", state):
            by = of.as_of - timedelta(days=said[0])
            of.same("schedule: days overdue", by.isoformat(), due_by[ref], path)
    late = page.table("People whom a planned panel lists, after the window")
    for ref, panel, days in zip(_refs(late), *(late.column(h) if late.rows else [] for h in ("Planned panel", "Late by"))):
        said = numbers(r"(\d+) day", days)
        by = dates(panel)[0] - timedelta(days=said[0] if said else 0)
        of.same("schedule: days after the window", by.isoformat(), due_by[ref], path)


def _days_late(cells: list[str]) -> int:
    """By how many days what is not done of a row is late, the worst of it."""
    found = re.findall(r"(?:Not done|None), (\d+) calendar days? \([^)]*\) late", " ".join(cells))
    return max(map(int, found), default=0)


def _state_rank(text: str) -> int:
    """How bad the state of something to be done is: late and open, open, done."""
    if re.search(r"\blate\b", text) and not text.startswith("Done"):
        return 0
    return 2 if text.startswith("Done") else 1


@about("audit: cases", "audit: recorded", "audit: done of all", "audit: the worst state", "audit: the worst first")
def audit(of: Built) -> None:
    for path in of.files("panels/*/audit.html"):
        page = Page(path)
        table = page.table("Cases to audit")
        glance = page.section("At a glance").text
        if not table.rows:
            continue
        said = numbers(r"(\d+) cases?, the worst first", glance)
        of.same("audit: cases", said[0] if said else 1, len(table.rows), path)
        if recorded := numbers(r"(\d+) recorded, (\d+) not yet recorded", glance):
            not_yet = sum(not cell.startswith(("Done", "Recorded")) for cell in table.column("Audit"))
            of.same("audit: recorded", recorded, [len(table.rows) - not_yet, not_yet], path)
        for name, progress in zip(table.column("Case"), table.column("Progress")):
            own = next((s for s in page.sections if s.title == name and s.tables), None)
            if own is None:
                continue
            states = own.tables[0].column("State")
            if done := numbers(r"(\d+) of (\d+) done", progress):
                counted = [sum(s.startswith("Done") for s in states), len(states)]
                of.same("audit: done of all", done, counted, path)
            worst = min(map(_state_rank, states))
            of.same("audit: the worst state", _state_rank(progress), worst, path)
        late = [_days_late(cells) for cells in table.rows]
        of.same("audit: the worst first", late, sorted(late, reverse=True), path)


@about("record: cases considered", "record: quorum", "record: outcomes")
def record(of: Built) -> None:
    panels = {p["id"]: p for p in of.facts["panels"]}
    for path in of.files("panels/*/record.html"):
        page = Page(path)
        panel = path.parent.name
        text = page.section("Who sat").text
        rows = page.table("Each case and what was recommended")
        said_of = rows.column("Recommendation") if rows.rows else []
        deferred = sum(cell.startswith(("Deferred", "Not recorded")) for cell in said_of)
        said = numbers(r"It considered (\d+) case", text)
        of.same("record: cases considered", said[0] if said else 0, len(rows.rows) - deferred, path)
        of.same("record: quorum", "There was a quorum" in page.text, panels[panel]["quorate"], path)
        outcomes = {r["case"] for r in of.facts["recommendations"] if r["panel"] == panel}
        withdrawn = set(panels[panel]["withdrawn"])
        decided = {ref for ref, what in zip(_refs(rows), said_of) if what != "Not recorded"}
        of.same("record: outcomes", decided - withdrawn, outcomes - withdrawn, path)


@about("atlas: cases to key in", "atlas: nothing to key in")
def atlas(of: Built) -> None:
    for path in of.files("panels/*/atlas-updates.html"):
        page = Page(path)
        text = page.section("To key in").text
        rows = page.table("Recommendations to key in").rows
        said = numbers(r"(\d+) cases?, in the order", text)
        of.same("atlas: cases to key in", said[0] if said else 0, len(rows), path)
        panel = next(p for p in of.facts["panels"] if p["id"] == path.parent.name)
        left = {r["case"] for r in of.facts["recommendations"] if r["panel"] == panel["id"] and r["outcome"] == "deferred"}
        left -= set(panel["withdrawn"])
        named = {ref for ref in left if ref in text}
        of.same("atlas: nothing to key in", named, left, path)


@about("pack: cases", "pack: case sheets", "pack: late by the panel's day")
def pack(of: Built) -> None:
    panels = {p["id"]: p for p in of.facts["panels"]}
    due_by = {c["ref"]: c["due_by"] for c in of.facts["cases"]}
    for path in of.files("panels/*/case-pack.html"):
        source = path.read_text(encoding="utf-8")
        panel = panels[path.parent.name]
        refs = re.findall(r'<article[^>]*id="case-([^"]+)"', source)
        counted = {ref.replace("/", "_") for ref in panel["order"]}
        of.same("pack: case sheets", counted - set(refs), set(), path)
        text = Page(path).text
        if said := numbers(r"\b(\d+) cases?\b, \d+ (?:of \d+ )?minutes", text):
            of.same("pack: cases", said[0], len(panel["order"]), path)
        day = _panel_day(path)
        for ref, days, on in re.findall(r"(\S{8,16}) [^.]{0,80}?(\d+) days late by (\d+ \w+ \d{4})", text):
            if ref in due_by and day:
                of.holds("pack: late by the panel's day", dates(on)[:1] == [day], f"{path.name}: {ref} late by {on}")
                by = (day - timedelta(days=int(days))).isoformat()
                is_next = day >= of.as_of  # of an earlier panel the cycle was another
                of.holds("pack: late by the panel's day", not is_next or by == due_by[ref], f"{path.name}: {ref} due {by}")
        if day and (said := re.search(rf"days late by {DAY}", text)):
            of.same("pack: late by the panel's day", to_date(said.groups()), day, path)


@about("pack: the last panel")
def last_panel(of: Built) -> None:
    day_of = {each["id"]: each["date"] for each in of.records("panels")}
    before = {each["ref"]: each["detention"].get("last_panel") for each in of.records("cases")}
    heard = [(r["case"], day_of[r["panel"]]) for r in of.facts["recommendations"] if r["outcome"] != "deferred"]
    for path in of.files("panels/*/case-pack.html"):
        source = path.read_text(encoding="utf-8")
        day = day_of[path.parent.name]
        for anchor, article in re.findall(r'<article[^>]*id="case-([^"]+)"(.*?)</article>', source, re.DOTALL):
            ref = next(each for each in before if each.replace("/", "_") == anchor)
            seen = [on for case, on in heard if case == ref and on < day]
            if before[ref] and before[ref] < day and before[ref] <= of.as_of:
                seen.append(before[ref])
            says_none = "No panel has considered this case before" in article
            of.holds("pack: the last panel", not (says_none and seen), f"{path.parent.name}: {ref} was heard on {seen}")


@about("pack: agenda", "pack: times of the agenda")
def agenda(of: Built) -> None:
    panels = {p["id"]: p for p in of.facts["panels"]}
    for path in of.files("panels/*/case-pack.html"):
        page = Page(path)
        # One row alone may say where the time runs out.
        rows = [row for row in page.table("Agenda and case list").rows if len(row) > 1]
        panel = panels[path.parent.name]
        of.same("pack: agenda", [row[1].split()[-1] for row in rows if row[1].split()[-1] != "Added"], panel["order"], path)
        slots = [re.match(r"(?:(\d+):(\d+)|–) (\d+) min", row[0]) for row in rows]
        timed = [(int(s[1]) * 60 + int(s[2]), int(s[3])) for s in slots if s and s[1]]
        ends = [(at + minutes) % (24 * 60) for at, minutes in timed]
        of.same("pack: times of the agenda", [at for at, _ in timed][1:], ends[:-1], path)


def _panel_day(path: Path) -> object:
    subject = re.search(r'<p class="subject">([^<]*)', path.read_text(encoding="utf-8"))
    found = dates(" ".join(subject[1].split())) if subject else []  # dates on pages do not break
    return found[0] if found else None


@about("email: response day", "email: no day gone by", "email: long-stop after the panel")
def emails(of: Built) -> None:
    due = {
        (r["panel"], r["case"].replace("/", "_")): r["response_due"] for r in of.facts["recommendations"]
    }
    for path in of.files("panels/*/emails/*.eml"):
        mail = Mail.read(path)
        expected = due[path.parent.parent.name, path.stem]
        found = dates(mail.subject)
        if expected and found:
            of.same("email: response day", found[-1].isoformat(), expected, path)
        of.holds(
            "email: no day gone by",
            all(day >= mail.day for day in asked_by(mail)),
            f"{path} of {mail.day} asks: {mail.asked}",
        )
        for stop in re.findall(rf"expects removal to take, is {DAY}", mail.text):
            of.holds("email: long-stop after the panel", to_date(stop) >= mail.day, f"{path}: {stop}")


@about("no day is counted backwards")
def backwards(of: Built) -> None:
    for path in of.files("**/*.html"):
        found = re.search(r"(?<![\w-])-\d+ (calendar |working )?days?\b.{40}", Page(path).text)
        of.holds("no day is counted backwards", not found, f"{path.name}: {found and found[0]}")


CHECKS = [schedule_summary, schedule_rows, schedule_days, audit, record, atlas, pack, last_panel, agenda, emails, backwards]
