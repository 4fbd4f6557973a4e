"""Claims, reminders, what is not claimed, expenditure: every total is the sum of its rows."""

import re
from pathlib import Path

from about import about, numbers
from built import Built
from documents import Mail, Page, Table, dates, pence, workbook


def _amounts(page: Page, words: str) -> list[int]:
    return [pence(found) for found in re.findall(rf"\b{words}\b[^£.]{{0,30}}(£[\d,]+\.\d\d)", page.text)]


@about("claim: payable", "claim: claimed less refused", "claim: verdict", "claim: refused lines")
def claims(of: Built) -> None:
    facts = {c["id"]: c for c in of.facts["claims"]}
    for path in of.files("claims/*/*.html"):
        page = Page(path)
        for section in page.sections:
            found = re.match(r"Claim (\S+): (£[\d,]+\.\d\d)$", section.title)
            if not found or found[1] not in facts:
                continue
            claim = facts[found[1]]
            of.same("claim: payable", pence(found[2]), claim["total_pence"], path)
            verdict = section.sentences[0] if section.sentences else ""
            is_ready = verdict.startswith(("Ready", "Paid", "Authorised")) and "not ready" not in verdict
            of.holds("claim: verdict", is_ready or not claim["ready"], f"{path}: {verdict}")
            of.holds("claim: verdict", not verdict.startswith("Ready to send") or claim["ready"], f"{path}: {verdict}")
            of.holds("claim: verdict", claim["ready"] or not is_ready or "authorise" in verdict, f"{path}: {verdict}")
            _totals(of, path, page, claim)


def _totals(of: Built, path: Path, page: Page, claim: dict) -> None:
    lines = page.table(f"Lines of claim {claim['id']}")
    sums = [r for s in page.sections for t in s.tables if f"Claim {claim['id']}," in t.caption for r in t.rows + t.foot]
    told = {row[0].split(",")[0]: row for row in sums if "£" in row[-1]}
    if "Claimed" in told and "Payable" in told:
        refused = pence(told["Refused"][-1]) if "Refused" in told else 0
        left = pence(told["Claimed"][-1]) - abs(refused)
        of.same("claim: claimed less refused", left, pence(told["Payable"][-1]), path)
        of.same("claim: payable", pence(told["Payable"][-1]), claim["total_pence"], path)
    if "Refused" in told and (said := numbers(r"Refused, (\d+) lines?", told["Refused"][0])):
        of.same("claim: refused lines", said[0], _refused(lines), path)


def _refused(lines: Table) -> int:
    """How many lines have a refusal below them."""
    refused = -1
    seen = {-1}
    for row in lines.rows:
        refused += len(row) == len(lines.heads)
        if "Refused:" in " ".join(row):
            seen.add(refused)
    return len(seen) - 1


def _fee(row: list[str]) -> int:
    """The fee of a row; nothing where no rate is in force."""
    return pence(row[-1]) if "£" in row[-1] else 0


def _panels_and_fees(table: Table) -> tuple[int, int]:
    rows = [row for row in table.rows if row[0] != "Total"]
    return len(rows), sum(map(_fee, rows))


@about("unclaimed: members and panels", "unclaimed: total", "unclaimed: each member", "unclaimed: not ready")
def unclaimed(of: Built) -> None:
    path = of.output / "claims/unclaimed.html"
    if not path.exists():
        return
    page = Page(path)
    members = panels = total = accrued = 0
    for section in page.sections:
        for table in section.tables:
            if not table.caption.startswith("Not yet claimed by"):
                continue
            count, fees = _panels_and_fees(table)
            members, panels, total = members + 1, panels + count, total + fees
            accrued += sum(_fee(row) for row in table.rows if "Attended" in row)
            said = numbers(r"(\d+) panels?, £", section.text)
            of.same("unclaimed: each member", said and said[0], count, path)
            of.holds("unclaimed: each member", fees == pence(section.text), f"{section.text} of {fees} pence")
    lead = page.text
    if said := numbers(r"(\d+) members? ha\w+ (\d+) panels? still to claim", lead):
        of.same("unclaimed: members and panels", said, [members, panels], path)
    if found := re.search(r"(£[\d,.]+\d) for panels attended", lead):
        of.same("unclaimed: total", pence(found[1]), accrued, path)
    waiting = page.section("Claims that are not ready")
    rows = sum(len(table.rows) for table in waiting.tables)
    said = numbers(r"(\d+) claims? cannot go to SSC Pay", waiting.text)
    of.same("unclaimed: not ready", said[0] if said else 0, rows, path)
    is_ready = {c["id"]: c["ready"] for c in of.facts["claims"]}
    named = [row[0].split()[0] for table in waiting.tables for row in table.rows]
    of.holds("unclaimed: not ready", not any(is_ready.get(each) for each in named), f"{path}: {named}")


@about("reminder: panels and fee", "reminder: overdue", "reminder: asks by no day gone by")
def reminders(of: Built) -> None:
    for path in of.files("claims/*/*.eml"):
        mail = Mail.read(path)
        table = mail.text.split("How to claim")[0].split("Panel | Claim by | Fee")[-1]
        rows = re.findall(r"(£[\d,]+\.\d\d|£0\.00|no fee in force)", table.split("Waiting for")[0])
        fees = sum(pence(row) for row in rows if "£" in row)
        said = re.search(r"You have (\d+) panels? still to claim: (£[\d,]+\.\d\d)", mail.text)
        if said:
            of.same("reminder: panels and fee", (int(said[1]), pence(said[2])), (len(rows), fees), path)
        overdue = table.count("Overdue since")
        told = numbers(r"(\d+) overdue since", mail.subject)
        of.same("reminder: overdue", told[0] if told else 0, overdue, path)
        for day in re.findall(r"[Cc]laim (?:\w+ )*by (\d+ \w+ \d{4})", mail.text):
            of.holds("reminder: asks by no day gone by", dates(day)[0] >= mail.day, f"{path}: by {day}")
        for day in re.findall(r"\bby (\d+ \w+ \d{4})", mail.subject):
            of.holds("reminder: asks by no day gone by", dates(day)[0] >= mail.day, f"{path}: {mail.subject}")


@about("expenditure: the month's total", "expenditure: its parts", "expenditure: year to date", "expenditure: page and workbook")
def expenditure(of: Built) -> None:
    facts = {e["month"]: e for e in of.facts["expenditure"]}
    for path in of.files("expenditure/*.html"):
        page = Page(path)
        month = facts.get(path.stem)
        found = re.search(
            r"(£\S+\d\d) in \w+ \d{4}(?:, so far)?: (£\S+\d\d) in fees, (£\S+\d\d) in expenses and (£\S+\d\d) that", page.text
        )
        if not month or not found:
            continue
        of.same("expenditure: the month's total", pence(found[1]), month["total_pence"], path)
        parts = [month[f"{part}_pence"] for part in ("fees", "expenses", "booked")]
        of.same("expenditure: its parts", [pence(part) for part in found.groups()[1:]], parts, path)
        of.same("expenditure: its parts", sum(parts), month["total_pence"], path)
        if year := re.search(r"(£\S+\d\d) from 1 April", page.text):
            of.same("expenditure: year to date", pence(year[1]), month["year_to_date_pence"], path)
        cells = [c for rows in workbook(path.with_suffix(".xlsx")).values() for row in rows for c in row]
        amounts = {round(float(c) * 100) for c in cells if re.fullmatch(r"-?\d+(\.\d+)?(E-?\d+)?", c)}
        of.holds("expenditure: page and workbook", month["total_pence"] in amounts or not month["total_pence"], f"{path}: no cell holds the total")


CHECKS = [claims, unclaimed, reminders, expenditure]
