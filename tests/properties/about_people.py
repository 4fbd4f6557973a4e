"""Attendance, induction, recruitment, arrangements, goals: what is said of those who sit on panels."""

import re

from about import about, numbers
from built import Built
from documents import Mail, Page, asked_by, dates

ATTENDED = "Attended, of what is expected"


@about("attendance: outside the range", "attendance: days attended", "attendance: inductions to arrange")
def attendance(of: Built) -> None:
    path = of.output / "attendance.html"
    if not path.exists():
        return
    page = Page(path)
    tables = [t for s in page.sections for t in s.tables if ATTENDED in t.heads]
    cells = [cell for table in tables for cell in table.column(ATTENDED)]
    if said := numbers(r"(\d+) of (\d+) (?:people|person)", page.text):
        outside = sum(map(_is_outside, cells))
        of.same("attendance: outside the range", said, [outside, len(cells)], path)
    members = {m["person"]: m for m in of.facts["members"]}
    days = sorted(n for t in [page.table("Independent members from")] if t.rows for n in map(_first, t.column(ATTENDED)))
    of.same("attendance: days attended", days, sorted(m["days"] for m in members.values()), path)
    table = page.table("Induction of independent members")
    if table.rows and (said := numbers(r"(\d+) members? with something still to arrange", page.text)):
        open_ones = sum(cell.split()[0] != "6" for cell in table.column("Done"))
        of.same("attendance: inductions to arrange", said[0], open_ones, path)


def _is_outside(cell: str) -> bool:
    """Whether "3 days of 15 to 30" is fewer or more than expected; of a reserve no number is."""
    found = re.match(r"(\d+) \w+ of (\d+)(?: to (\d+))?", cell)
    if not found:
        return False
    least, most = int(found[2]), int(found[3] or found[2])
    return not least <= int(found[1]) <= most


def _first(cell: str) -> int:
    return int(cell.split()[0])


@about("induction: items done")
def induction(of: Built) -> None:
    members = {m["person"]: m for m in of.facts["members"]}
    for path in of.files("induction/*.html"):
        if said := numbers(r"(\d+) of 6 items (?:is|are) done", Page(path).text):
            of.same("induction: items done", said[0], members[path.stem]["induction_done"], path)


@about("recruitment: members in term")
def recruitment(of: Built) -> None:
    path = of.output / "recruitment.html"
    if path.exists() and (said := numbers(r"(\d+) members? in term", Page(path).text)):
        of.same("recruitment: members in term", said[0], sum(m["in_term"] for m in of.facts["members"]), path)


@about("arrangements: planned panels")
def arrangements(of: Built) -> None:
    path = of.output / "arrangements.html"
    if not path.exists():
        return
    page = Page(path)
    said = numbers(r"(\d+) planned panel", page.text)
    planned = {t.caption for s in page.sections for t in s.tables if t.caption.startswith("Answers, travel")}
    titles = [s.title for s in page.sections if re.search(r"\d{4}", s.title)]
    still = [t for t in titles if not t.endswith(("held", "cancelled"))]
    of.same("arrangements: planned panels", said[0] if said else 0, len(still), path)
    of.holds("arrangements: planned panels", len(planned) <= len(titles), f"{titles}")


@about("invitation: nothing after its day", "invitation: asks by no day gone by", "invitation: cases")
def before_a_panel(of: Built) -> None:
    panels = {p["id"]: p for p in of.facts["panels"]}
    for name in ("invitation", "availability", "pack", "case-list", "names-*"):
        for path in of.files(f"panels/*/{name}.eml"):
            mail = Mail.read(path)
            is_late = any(day < mail.day for day in asked_by(mail))
            of.holds("invitation: asks by no day gone by", not is_late, f"{path} of {mail.day} asks: {mail.asked}")
            said = [d for d in re.findall(r"(?:answered|declined|confirmed|issued) on (\d+ \w+ \d{4})", mail.text)]
            later = [d for each in said for d in dates(each) if d > mail.day]
            of.holds("invitation: nothing after its day", not later, f"{path} of {mail.day} knows of {later}")
            count = numbers(r"(\d+) cases?\b", mail.text)
            if name in ("pack", "case-list") and count:
                of.same("invitation: cases", count[0], len(panels[path.parent.name]["order"]), path)


CHECKS = [attendance, induction, recruitment, arrangements, before_a_panel]
