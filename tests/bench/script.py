"""The same records by a script, as a team would write one: what panelpress is measured against.

    python3 tests/bench/script.py INPUTS OUTPUT AS_OF

Packs, recommendation emails, one workbook a month and claim summaries, by tomllib, Jinja2, email and
XlsxWriter (Debian: python3-jinja2 python3-xlsxwriter) in two processes. It knows a few of the rules and
checks nothing, so that it does less than panelpress for each document.
"""

import datetime
import email.message
import email.policy
import multiprocessing
import os
import sys
import tomllib
from pathlib import Path

import jinja2
import xlsxwriter

WINDOW, CYCLE = 7, 84

PAGE = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{{ title }}</title><style>
body { font-family: sans-serif } table { border-collapse: collapse } td, th { border: 1px solid; padding: .3em }
@media print { article { break-before: page } } </style></head><body><p>{{ marking }}</p><h1>{{ title }}</h1>
{% block body %}{% endblock %}<p>{{ marking }}</p></body></html>"""

PACK = """{% extends "page" %}{% block body %}<h2>Panel</h2><dl><dt>Date</dt><dd>{{ panel.date|day }}</dd>
<dt>Chair</dt><dd>{{ people[panel.chair].name }}, {{ people[panel.chair].grade }}</dd></dl>
<table><tr><th>Member</th><th>Area</th><th>Answer</th></tr>{% for member in panel.member %}
<tr><td>{{ people[member.person].name }}</td><td>{{ people[member.person].area }}</td><td>{{ member.answer }}</td></tr>
{% endfor %}</table><h2>Cases</h2><table><tr><th>Reference</th><th>Name</th><th>Days</th><th>Window</th></tr>
{% for each in listed %}<tr><td><a href="#{{ each.case.ref }}">{{ each.case.ref }}</a></td><td>{{ each.case.name }}</td>
<td>{{ each.days }}</td><td>{{ each.window[0]|day }} to {{ each.window[1]|day }}</td></tr>{% endfor %}</table>
{% for each in listed %}<article id="{{ each.case.ref }}"><h2>{{ each.case.ref }} {{ each.case.name }}</h2><dl>
<dt>Born</dt><dd>{{ each.case.date_of_birth|day }}</dd><dt>Nationality</dt><dd>{{ each.case.nationality }}</dd>
<dt>Owner</dt><dd>{{ each.case.owner.name }}, {{ areas[each.case.area].name }}</dd>
<dt>Detained</dt><dd>{{ each.case.detention.start|day }}, {{ each.days }} days</dd></dl>
<h3>Reviews</h3><ol>{% for review in each.case.dcpr %}<li>{{ review.date|day }} {{ review.author }}</li>{% endfor %}</ol>
<h3>Barriers</h3>{% for barrier in each.case.barrier %}<p>{{ barrier.kind }}: {{ barrier.detail }} {{ barrier.mitigation }}
({{ barrier.resolve_by|day }})</p>{% endfor %}<h3>Documentation</h3><p>{{ each.case.documentation.status }}</p>
<h3>Vulnerability</h3><p>Level {{ each.case.vulnerability.aar_level }}. {{ each.case.vulnerability.reason }}</p>
<h3>Criminality</h3>{% for offence in each.case.criminality.offences %}<p>{{ offence.detail }}</p>{% endfor %}
<h3>Progress</h3><ul>{% for text in each.case.case_progression.taken %}<li>{{ text }}</li>{% endfor %}</ul>
<p>{{ each.case.justification.text }}</p><h3>Earlier panels</h3>{% for past in each.history %}<p>{{ past.panel.date|day }}:
{{ past.listed.outcome.recommendation }}. {{ past.listed.outcome.reasons }}</p>{% else %}<p>None.</p>{% endfor %}
<h3>Record</h3><p>Recommendation:</p><p>Reasons:</p><p>Long-stop:</p></article>{% endfor %}{% endblock %}"""

EMAIL = """<p>{{ marking }}</p><p>Dear {{ case.owner.name }}</p><p>The panel of {{ panel.date|day }} considered {{ case.ref }}
{{ case.name }} and recommended: {{ listed.outcome.recommendation }}.</p><p>{{ listed.outcome.reasons }}</p>
<ul>{% for action in listed.outcome.action %}<li>{{ action.what }}, {{ action.who }}, by {{ action.by|day }}</li>{% endfor %}
</ul><p>Please record the response on Atlas by {{ due|day }} and in the next review. Not agreed? Reply with reasons.</p>
<p>{{ marking }}</p>"""

CLAIM = """{% extends "page" %}{% block body %}{% for claim in claims %}<h2>{{ claim.id }}</h2><table><tr><th>Date</th>
<th>What</th><th>Amount</th></tr>{% for line in claim.line %}<tr><td>{{ line.date|day }}</td><td>{{ line.kind }} {{ line.panel }}
</td><td>{{ "%.2f"|format(line.pay) }}</td></tr>{% endfor %}</table><p>Total {{ "%.2f"|format(claim.total) }}</p>
<p>Signed {{ claim.signed_on|day }}</p>{% endfor %}{% endblock %}"""


def day(date: datetime.date | None) -> str:
    """10 March 2026."""
    return f"{date.day} {date:%B %Y}" if isinstance(date, datetime.date) else "Not recorded"


ENVIRONMENT = jinja2.Environment(
    loader=jinja2.DictLoader({"page": PAGE, "pack": PACK, "email": EMAIL, "claim": CLAIM}), autoescape=True
)
ENVIRONMENT.filters["day"] = day


def read(path: Path) -> dict:
    """One record."""
    with path.open("rb") as file:
        return tomllib.load(file)


def save(path: Path, data: bytes) -> None:
    """A file, and the folders that it lies in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


class Records:
    """All records, and what several documents ask."""

    def __init__(self, folder: Path, pool, as_of: datetime.date) -> None:
        self.as_of = as_of
        self.settings = read(folder / "settings.toml")
        self.marking = self.settings["team"]["marking"]
        self.areas = {area["code"]: area for area in self.settings["business_area"]}
        self.people = {person["id"]: person for person in read(folder / "people.toml")["person"]}
        self.cases = {each["ref"]: each for each in pool.map(read, sorted((folder / "cases").glob("*.toml")), 64)}
        panels = pool.map(read, sorted((folder / "panels").glob("*.toml")), 16)
        self.panels = sorted(panels, key=lambda panel: panel["date"])
        self.claims = [claim for path in sorted((folder / "claims").glob("*.toml")) for claim in read(path)["claim"]]
        self.history: dict[str, list] = {}
        for panel in self.panels:
            for listed in panel.get("case", []):
                if panel["status"] == "held":
                    self.history.setdefault(listed["ref"], []).append({"panel": panel, "listed": listed})


RECORDS: Records
OUTPUT: Path


def window(start: datetime.date, on: datetime.date) -> tuple[datetime.date, datetime.date]:
    """The whole week after day 84 of the cycle (CLK-3)."""
    review = start + datetime.timedelta(CYCLE * max(1, (on - start).days // CYCLE))
    monday = review + datetime.timedelta(7 - review.weekday())
    return monday, monday + datetime.timedelta(WINDOW - 1)


def make_pack(panel: dict) -> None:
    """One page for a panel."""
    listed = []
    for each in panel.get("case", []):
        case = RECORDS.cases[each["ref"]]
        start = case["detention"]["start"]
        past = [item for item in RECORDS.history.get(each["ref"], []) if item["panel"]["date"] < panel["date"]]
        listed.append({"case": case, "days": (panel["date"] - start).days, "window": window(start, panel["date"]),
                       "history": past})
    listed.sort(key=lambda each: -each["days"])
    page = ENVIRONMENT.get_template("pack").render(
        title=f"Case pack {panel['id']}", marking=RECORDS.marking, panel=panel, people=RECORDS.people,
        areas=RECORDS.areas, listed=listed)
    save(OUTPUT / "panels" / panel["id"] / "case-pack.html", page.encode())


def make_emails(panel: dict) -> None:
    """One email for each recommendation."""
    if panel["status"] != "held":
        return
    for listed in panel["case"]:
        case = RECORDS.cases[listed["ref"]]
        html = ENVIRONMENT.get_template("email").render(
            marking=RECORDS.marking, case=case, panel=panel, listed=listed,
            due=panel["date"] + datetime.timedelta(14))
        message = email.message.EmailMessage(policy=email.policy.SMTP)
        message["X-Unsent"] = "1"
        message["From"] = RECORDS.settings["team"]["email"]
        message["To"] = case["owner"]["email"]
        message["Cc"] = RECORDS.areas[case["area"]]["spoc"]["email"]
        message["Subject"] = f"{RECORDS.marking}: {case['ref']} panel of {day(panel['date'])}"
        message.set_content(f"The panel recommended {listed['outcome']['recommendation']}.\n{listed['outcome']['reasons']}")
        message.add_alternative(html, subtype="html")
        save(OUTPUT / "panels" / panel["id"] / "emails" / f"{case['ref']}.eml", message.as_bytes())


def verdict(listed: dict, due: datetime.date) -> str:
    """Whether casework answered in time."""
    recorded = listed.get("response", {}).get("recorded_on")
    if recorded:
        return "Compliant" if recorded <= due else "Late"
    return "Outstanding" if due < RECORDS.as_of else "Pending"


def make_return(month: str) -> None:
    """One workbook for the month: the rates by area and a row for each recommendation."""
    rows = [(panel, listed) for panel in RECORDS.panels if panel["status"] == "held" and f"{panel['date']:%Y-%m}" == month
            for listed in panel["case"]]
    path = OUTPUT / "compliance" / month / "compliance.xlsx"
    path.parent.mkdir(parents=True, exist_ok=True)
    with xlsxwriter.Workbook(str(path)) as book:
        date_format = book.add_format({"num_format": "d mmm yyyy"})
        summary, sheet = book.add_worksheet("Summary"), book.add_worksheet("Recommendations")
        headings = ["Panel", "Panel date", "Reference", "Area", "Owner", "Outcome", "Due", "Recorded", "Calendar event",
                    "Acknowledgement", "Days"]
        counts: dict[tuple[str, str], int] = {}
        for at, (panel, listed) in enumerate(rows, 1):
            case, due = RECORDS.cases[listed["ref"]], panel["date"] + datetime.timedelta(14)
            response = listed.get("response", {})
            value = verdict(listed, due)
            counts[case["area"], value] = counts.get((case["area"], value), 0) + 1
            sheet.write_string(at, 0, panel["id"])
            sheet.write_datetime(at, 1, panel["date"], date_format)
            for column, text in enumerate([case["ref"], case["area"], case["owner"]["name"],
                                           listed["outcome"]["recommendation"]], 2):
                sheet.write_string(at, column, text)
            sheet.write_datetime(at, 6, due, date_format)
            for column, key in [(7, "recorded_on"), (8, "calendar_event_completed_on")]:
                if key in response:
                    sheet.write_datetime(at, column, response[key], date_format)
            sheet.write_string(at, 9, value)
            if "recorded_on" in response:
                sheet.write_number(at, 10, (response["recorded_on"] - panel["date"]).days)
        sheet.add_table(0, 0, max(1, len(rows)), 10, {"columns": [{"header": each} for each in headings]})
        for at, ((area, value), count) in enumerate(sorted(counts.items())):
            summary.write_row(at, 0, [area, value, count])


def make_claims(key: tuple[str, str]) -> None:
    """The claims of one member in one month."""
    month, member = key
    rate = RECORDS.settings["fees"]["rate"][0]["full"]
    claims = []
    for claim in RECORDS.claims:
        if claim["member"] == member and f"{claim['submitted_on']:%Y-%m}" == month:
            for line in claim["line"]:
                line["pay"] = line.get("amount", rate)
            claims.append(claim | {"total": sum(line["pay"] for line in claim["line"])})
    page = ENVIRONMENT.get_template("claim").render(
        title=f"Claims of {RECORDS.people[member]['name']}", marking=RECORDS.marking, claims=claims)
    save(OUTPUT / "claims" / month / f"{member}.html", page.encode())


def make(job: tuple) -> None:
    """One document or the emails of one panel."""
    kind, about = job
    {"pack": make_pack, "emails": make_emails, "return": make_return, "claims": make_claims}[kind](about)


def main() -> None:
    """Reads in two processes, then makes the documents in two that have all records."""
    global RECORDS, OUTPUT
    OUTPUT = Path(sys.argv[2])
    with multiprocessing.Pool(2) as pool:
        RECORDS = Records(Path(sys.argv[1]), pool, datetime.date.fromisoformat(sys.argv[3]))
    months = sorted({f"{panel['date']:%Y-%m}" for panel in RECORDS.panels if panel["status"] == "held"})
    jobs = [("return", month) for month in months]
    jobs += [(kind, panel) for panel in RECORDS.panels for kind in ("pack", "emails")]
    jobs += [("claims", key) for key in sorted({(f"{claim['submitted_on']:%Y-%m}", claim["member"]) for claim in RECORDS.claims})]
    with multiprocessing.get_context("fork").Pool(2) as pool:
        pool.map(make, jobs, 16)
    print(sum(len(files) for _, _, files in os.walk(OUTPUT)), "files")


if __name__ == "__main__":
    main()
