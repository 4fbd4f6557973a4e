"""Writes valid records of a chosen size, always the same for the same numbers: what the benchmark builds.

    python3 tests/bench/records.py FOLDER [--cases 10000] [--months 24]

With 10,000 cases there are 700 panels of some 14 cases each; panels, people, claims and referrals grow with the
cases, while the months stay. Most panels are held and all but the last weeks' cases answered. A few records
lack what real ones lack, so that every rule has something to say, but nothing is an error.
"""

import argparse
import datetime
from pathlib import Path

AS_OF = datetime.date(2026, 3, 31)
CASES_A_PANEL = 12
CYCLE = 84
ALIKE = 13860  # numbers so far apart have one name, day and month of birth; their years differ, so that nobody is two
DAYS_AHEAD = 21  # panels are planned for the three weeks after the day of the build
AREAS = ["fno-north", "fno-south", "nrpc-north", "nrpc-south", "detained-asylum"]
CORE_AREAS = ["fno-rc", "nrpc", "returns-logistics", "litigation-operations"]
BIRDS = ["Heron", "Plover", "Wren", "Siskin", "Dunlin", "Curlew", "Merlin", "Osprey", "Avocet", "Linnet", "Ruff"]
TREES = ["Alder", "Rowan", "Hazel", "Willow", "Juniper", "Maple", "Cedar", "Aspen", "Larch", "Hawthorn"]
COUNTRIES = ["Albania", "Ghana", "Viet Nam", "India", "Jamaica", "Poland", "Brazil", "Iraq", "Nigeria", "Romania"]
BARRIERS = [
    ("travel-document", "Emergency travel document applied for; the consulate has asked for an interview."),
    ("appeal", "Appeal against the refusal of the human rights claim, listed before the First-tier Tribunal."),
    ("further-submissions", "Further submissions received and being considered by the asylum team."),
    ("medical", "Fitness to fly is to be assessed again by the centre's healthcare team."),
]
OUTCOMES = ["maintain", "maintain-with-actions", "release", "maintain-with-actions", "maintain", "no-recommendation"]


def days(number: int) -> datetime.timedelta:
    """A span of whole days."""
    return datetime.timedelta(number)


def weekday(date: datetime.date) -> datetime.date:
    """The date, or the Monday after a weekend."""
    return date + days(max(0, 7 - date.weekday()) % 7 if date.weekday() > 4 else 0)


def name(number: int) -> str:
    """A plainly fictional name."""
    return f"{BIRDS[number % 11]} {TREES[number // 11 % 10]} Fictional"


class Plan:
    """The sizes of everything, and which case is heard where."""

    def __init__(self, cases: int, months: int) -> None:
        self.cases = cases
        self.panels = max(1, cases * 7 // 100)
        self.first_day = AS_OF - days(months * 365 // 12 - 1)
        self.spread = months * 365 // 12 + DAYS_AHEAD
        self.months = months
        self.chairs = max(4, self.panels // 30)
        self.independents = max(6, self.panels // 35)

    def panel_date(self, number: int) -> datetime.date:
        """Panels are spread evenly over the months and the weeks after them."""
        return weekday(self.first_day + days(number * self.spread // self.panels))

    def panel_id(self, number: int) -> str:
        """Its date and number: several panels sit on one day."""
        return f"{self.panel_date(number)}-{number:05}"

    def refs(self, number: int) -> list[int]:
        """The cases on a panel's list, by number: of a first cycle, and of a second those still detained."""
        date = self.panel_date(number)
        earlier = number - CYCLE * self.panels // self.spread
        again = [case for case in self.first_heard(earlier) if (self.end(case) or AS_OF) > date]
        return self.first_heard(number) + again

    def first_heard(self, number: int) -> list[int]:
        """The cases that a panel hears for the first time."""
        if number < 0:
            return []
        first = number * self.cases // self.panels
        return [first + k for k in range(CASES_A_PANEL) if first + k < self.cases]

    def start(self, case: int) -> datetime.date:
        """Such that the panel that hears the case falls into its first window (CLK-3)."""
        date = self.panel_date(min(case * self.panels // self.cases, self.panels - 1))
        return date - days(84 + date.weekday() + 1 + case % 4)

    def end(self, case: int) -> datetime.date | None:
        """Four in five leave detention within five months, the others within nine."""
        ended = self.start(case) + days(98 + case * 7 % 60 if case % 5 else 190 + case * 7 % 80)
        return ended if ended <= AS_OF else None


def settings() -> str:
    """Settings with five business areas and a year's cut-offs."""
    areas = "".join(
        f'[[business_area]]\ncode = "{code}"\nname = "{code.replace("-", " ").title()}"\ncommand = "Bench Command"\n'
        f'email = "{code}@example.gov.uk"\nspoc = {{ name = "{name(at)}", email = "spoc-{code}@example.gov.uk" }}\n'
        for at, code in enumerate(AREAS)
    )
    core = "".join(
        f'[[core_area]]\ncode = "{code}"\nspoc = {{ name = "{name(20 + at)}", email = "{code}@example.gov.uk" }}\n'
        for at, code in enumerate(CORE_AREAS)
    )
    return (
        '[team]\nname = "Case Progression Panel Team"\nemail = "cpp@example.gov.uk"\nmarking = "OFFICIAL-SENSITIVE"\n'
        'sample = true\nlead = { name = "Robin Fictional", email = "lead@example.gov.uk" }\n'
        'data_owner = { name = "Wren Fictional", email = "data@example.gov.uk", trained_on = 2025-10-14 }\n'
        "records_from = 2024-04-01\n"
        f"{areas}{core}"
        '[fees]\ncost_code = "1418255"\n[[fees.rate]]\nfrom = 2020-01-01\nfull = 210\nhalf = 105\n'
        '[[funder]]\nfrom = 2020-01-01\nname = "National Returns Command"\ndirectorate = "Returns"\n'
        + "".join(f'[[budget]]\nfinancial_year = "20{y}-{y + 1}"\namount = 400000\n' for y in range(24, 27))
    )


def holidays() -> str:
    """Two holidays a year are enough for every year to have some (GEN-6)."""
    return "".join(
        f'[[holiday]]\ndate = {year}-{day}\nname = "{title}"\n'
        for year in range(2023, 2027)
        for day, title in [("01-01", "New Year's Day"), ("12-25", "Christmas Day")]
    )


def person(ident: str, number: int, rest: str) -> str:
    """One person; `rest` is further lines."""
    return f'[[person]]\nid = "{ident}"\nname = "{name(number)}"\nemail = "{ident}@example.gov.uk"\n{rest}'


def people(plan: Plan) -> str:
    """Chairs, officers, members of each core area and independent members."""
    trained = "trained_on = 2023-05-01\n"
    text = "".join(
        person(f"officer-{k}", 200 + k, f'grade = "HEO"\narea = "cpp-team"\n{trained}') for k in range(plan.chairs)
    )
    text += "".join(
        person(f"chair-{k}", 300 + k, f'grade = "G6"\narea = "policy"\n{trained}') for k in range(plan.chairs)
    )
    for at, area in enumerate(CORE_AREAS):
        text += "".join(
            person(f"{area}-{k}", 400 + 100 * at + k, f'grade = "SEO"\narea = "{area}"\n{trained}')
            for k in range(plan.chairs)
        )
    appointment = (
        "[person.appointment]\nstart = 2023-01-10\nterm_months = 60\nctc_expires = 2028-01-10\n"
        "[person.induction]\nvisit = 2023-02-01\ntraining = 2023-02-03\n"
        'observed_panels = [2023-02-10, 2023-02-17]\ngatekeeper = 2023-02-20\ncpp_lead = 2023-02-21\n'
        "it_access = 2023-02-22\n"
    )
    text += "".join(
        person(f"independent-{k}", 900 + k, f'area = "independent"\n{trained}{appointment}')
        for k in range(plan.independents)
    )
    return text


def reviews(plan: Plan, number: int) -> str:
    """The reviews carried out, every 28 days; the fourth tells of the panel (CMP-5)."""
    start, end = plan.start(number), plan.end(number) or AS_OF
    text = ""
    for review in range(1, (end - start).days // 28 + 1):
        if number % 20 == 7 and review == 3:
            continue  # a review that was missed
        text += f'[[dcpr]]\ndate = {start + days(28 * review + number % 3)}\nauthor = "{name(number + review)}"\n'
        text += f"records_cpp = {'true' if review >= 4 else 'false'}\n"
    last = (end - start).days
    return text if last % 28 >= number % 3 or not text else text[: text.rindex("[[dcpr]]")]


def case(plan: Plan, number: int) -> str:
    """One detained person."""
    end = plan.end(number)
    kind, detail = BARRIERS[number % 4]
    ended = f'ended = {end}\nend_reason = "{["removed", "bail-sos", "removed", "bail-ij"][number % 4]}"\n' if end else ""
    offence = (
        '[criminality]\nforeign_national_offender = true\noffences = [{ category = "drug-trafficking", detail = '
        f'"Supply of class A drugs" }}]\nsentence = "{12 + number % 30} months"\nsentence_months = {12 + number % 30}\n'
        if number % 3 == 0
        else "[criminality]\nforeign_national_offender = false\n"
    )
    return (
        f'ref = "B{number:07}"\natlas_id = "1212-{number:08}"\nname = "{name(number)}"\n'
        f"date_of_birth = {1960 + (number + number // ALIKE) % 45}-{1 + number % 12:02}-{1 + number % 28:02}\n"
        f'nationality = "{"Algera" if number % 500 == 3 else COUNTRIES[number % 10]}"\narea = "{AREAS[number % 5]}"\n'
        f'owner = {{ name = "{name(1000 + number % 400)}", email = "owner-{number % 400}@example.gov.uk" }}\n'
        f"[detention]\nstart = {plan.start(number)}\n{ended}centre = \"Harmondsworth\"\n{reviews(plan, number)}"
        f'[removal]\ntimescale = "{2 + number % 5} months once the document is in hand"\n'
        f'[[barrier]]\nkind = "{kind}"\ndetail = "{detail}"\nresolve_by = {AS_OF + days(number % 90)}\n'
        'mitigation = "Interview booked; the country team rings the consulate each week."\n'
        '[documentation]\nstatus = "Application complete, with the consulate"\n'
        f"expected = {AS_OF + days(20 + number % 40)}\n"
        f'[vulnerability]\naar_level = {number % 3}\nreason = "Reviewed by the centre\'s doctor on arrival."\n'
        f"{offence}"
        '[public_protection]\nassessment = "Risk of harm medium, reviewed by the offender manager."\n'
        '[case_progression]\ntaken = ["Interviewed with an interpreter", "Bio-data sent to the consulate"]\n'
        'planned = ["Set directions once the document is agreed"]\n'
        '[justification]\ntext = "Removal can be expected in a reasonable time and the risk of absconding is high."\n'
    )


def outcome(at: int, number: int, date: datetime.date) -> str:
    """What a held panel said of its case, and what casework did once it had had time."""
    recommendation = OUTCOMES[number % 6]
    text = (
        f'[case.outcome]\nrecommendation = "{recommendation}"\n'
        'reasons = "The document is near and the risk of absconding outweighs what is left of the delay."\n'
        'alternatives = "Bail to a relative with reporting and monitoring was weighed and not thought enough."\n'
        'decided_by = "consensus"\nkey_points = "Owner to ring the consulate; the chair asked about health."\n'
        f"emailed_on = {weekday(date + days(1))}\n"
    )
    if recommendation == "release":
        text += 'grounds = ["barriers"]\nlong_stop_days = 120\n'
    elif recommendation == "no-recommendation":
        text += f"long_stop_days = 90\nresolve_by = {date + days(21)}\n"
    else:
        text += "long_stop_days = 90\n"
    if recommendation == "maintain-with-actions":
        is_done = number % 7 and date + days(10) <= AS_OF
        text += "".join(
            f'[[case.outcome.action]]\nwhat = "{what}"\nwho = "{name(number)}"\nby = {date + days(14)}\n'
            f'kind = "{BARRIERS[number % 4][0]}"\n' + (f"completed_on = {date + days(10)}\n" if is_done else "")
            for what in ("Book an interview with the consulate", "Ask the escort team for a seat")
        )
    answered = date + days(2 + at)
    if answered > AS_OF or number % 40 == 9:
        return text
    if number % 11 == 4:
        text += '[case.response]\ndecision = "disagree"\nreason = "The document was agreed after the panel."\n'
        text += f'approved = {{ name = "{name(50)}", grade = "G7", on = {answered} }}\n'
    else:
        text += '[case.response]\ndecision = "agree"\n'
    text += f"recorded_on = {answered}\ncalendar_event_completed_on = {answered}\n"
    audited = weekday(date + days(14))
    if recommendation in ("release", "maintain-with-actions") and audited <= AS_OF:
        text += f'[case.audit]\non = {audited}\nprogress = "Looked at on Atlas; in hand."\nre_refer = false\n'
    return text


def panel(plan: Plan, number: int) -> str:
    """One panel: held and answered, or planned."""
    date = plan.panel_date(number)
    is_held = date <= AS_OF
    hour = 10 if number % 2 else 14
    text = (
        f'id = "{plan.panel_id(number)}"\ndate = {date}\nstart = {date}T{hour}:00:00\n'
        f'status = "{"held" if is_held else "planned"}"\nasked_on = {date - days(45)}\ninvited_on = {date - days(40)}\n'
        f"cases_identified_on = {date - days(12)}\n"
        + (f"pack_issued_on = {date - days(8)}\nlist_to_independents_on = {date - days(6)}\n" if is_held else "")
        + f'chair = "chair-{number % plan.chairs}"\nofficer = "officer-{number % plan.chairs}"\n'
    )
    members = [f"{area}-{number % plan.chairs}" for area in CORE_AREAS]
    members += [f"independent-{(2 * number + k) % plan.independents}" for k in range(2)]
    text += "".join(
        f'[[member]]\nperson = "{each}"\nanswered_on = {date - days(32)}\nanswer = "attending"\n'
        + ("attended = true\n" if is_held else "")
        for each in members
    )
    for at, each in enumerate(plan.refs(number)):
        text += f'[[case]]\nref = "B{each:07}"\nbasis = "cycle"\n' + (outcome(at, each, date) if is_held else "")
    return text


def claims(plan: Plan, year: int, month: int, panels: list[int]) -> str:
    """A claim of each member who sat in a month, submitted early in the next."""
    submitted = datetime.date(year + month // 12, month % 12 + 1, 1) - days(1)
    by_member: dict[int, list[int]] = {}
    for number in panels:
        for k in range(2):
            by_member.setdefault((2 * number + k) % plan.independents, []).append(number)
    text = ""
    for member, sat in sorted(by_member.items()):
        text += (
            f'[[claim]]\nid = "{year}-{month:02}-independent-{member}"\nmember = "independent-{member}"\n'
            f"submitted_on = {submitted}\nsigned_on = {submitted}\n"
        )
        authorised = weekday(submitted + days(2))
        if authorised <= AS_OF:
            text += f'authorised = {{ name = "{name(77)}", grade = "G7", on = {authorised} }}\n'
        for number in sat:
            date, ident = plan.panel_date(number), plan.panel_id(number)
            text += f'[[claim.line]]\nkind = "panel"\ndate = {date}\npanel = "{ident}"\n'
            text += f'[[claim.line]]\nkind = "expense"\ndate = {date}\ncategory = "rail"\namount = {20 + number % 60}.40\n'
            text += f'receipt = "R-{number:05}-{member}"\n'
    return text


def referral(number: int, received: datetime.date) -> str:
    """A referral to the specialists, answered in time."""
    return (
        f'[[referral]]\nid = "R-{number:06}"\nreceived_at = {received}T09:30:00\nchannel = "email"\n'
        f'from = "asylum-operations"\nsubject = "Discretion where a fee was paid twice"\nkind = "kind-{number % 6}"\n'
        f'decision = "accepted"\ndecided_at = {received}T15:00:00\ntold_at = {received}T16:00:00\nspecialist = "oak"\n'
        f"allocated_on = {received}\n"
        + (f"work_done_on = {received + days(3)}\nanswered_on = {received + days(6)}\nsystemic = false\n"
           if received + days(6) <= AS_OF else "")
    )


def write_records(folder: Path, cases: int, months: int = 24) -> dict[str, int]:
    """Writes an inputs folder; how many files of each kind it has."""
    plan = Plan(cases, months)
    for part in ("cases", "panels", "claims", "referrals"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    (folder / "settings.toml").write_text(settings())
    (folder / "holidays.toml").write_text(holidays())
    (folder / "people.toml").write_text(people(plan))
    for number in range(cases):
        (folder / "cases" / f"B{number:07}.toml").write_text(case(plan, number))
    by_month: dict[tuple[int, int], list[int]] = {}
    for number in range(plan.panels):
        date = plan.panel_date(number)
        (folder / "panels" / f"{plan.panel_id(number)}.toml").write_text(panel(plan, number))
        if date <= AS_OF:
            by_month.setdefault((date.year, date.month), []).append(number)
    for (year, month), panels in by_month.items():
        (folder / "claims" / f"{year}-{month:02}.toml").write_text(claims(plan, year, month, panels))
    for k in range(max(1, cases // 50)):
        received = weekday(plan.first_day + days(k * (plan.spread - DAYS_AHEAD - 4) // max(1, cases // 50)))
        with (folder / "referrals" / f"{received.year}-{received.month:02}.toml").open("a") as file:
            file.write(referral(k, received))
    return {"cases": cases, "panels": plan.panels, "months": len(by_month), "people": 6 * plan.chairs + plan.independents}


def main() -> None:
    """Writes the folder that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--months", type=int, default=24)
    asked = parser.parse_args()
    print(write_records(asked.folder, asked.cases, asked.months))


if __name__ == "__main__":
    main()
