"""The inputs as plain values, one class a table of inputs.md; every list of words in its order."""

from dataclasses import dataclass, field
from datetime import date as Day, datetime as Moment
from decimal import Decimal
from typing import Any

GRADES = ["AO", "EO", "HEO", "SEO", "G7", "G6", "SCS"]
BANDS = ["early", "3-month", "6-month", "9-month", "12-month"]
CORE_AREAS = ["fno-rc", "nrpc", "returns-logistics", "litigation-operations"]
QUORUM_AREAS = CORE_AREAS + ["independent"]
ANSWERED = ("release", "maintain-with-actions")
"""The outcomes that casework acknowledges (CMP-2)."""
MINUTES = {"early": 8, "3-month": 8, "6-month": 10, "9-month": 10, "12-month": 15, "light-touch": 5}


def key(name: str, default: Any = None) -> Any:
    """A field whose key in the file is not a Python name."""
    return field(default=default, metadata={"key": name})


@dataclass
class Rules:
    guidance: str = "8.0"
    first_day: int = 0
    rejection_grade: str | None = None
    response_days: int = 14
    invitation_days: int = 14
    identification_days: int = 7
    confirmation_days: int = 3
    case_list_days: int = 2
    audit_days: int = 14
    panel_minutes: int = 150
    opening_minutes: int = 10
    wash_up_minutes: int = 10
    minutes: dict[str, int] = field(default_factory=dict)

    def minutes_for(self, kind: str) -> int:
        """Minutes a case of a band, or `light-touch` (SEL-4)."""
        return self.minutes.get(kind, MINUTES[kind])


@dataclass
class Rate:
    start: Day = key("from")
    full: Decimal | int | str = 0
    half: Decimal | int | str = 0


@dataclass
class Fees:
    rate: list[Rate]


@dataclass
class Funder:
    start: Day = key("from")


@dataclass
class Budget:
    financial_year: str


@dataclass
class Settings:
    fees: Fees
    rules: Rules = field(default_factory=Rules)
    funder: list[Funder] = field(default_factory=list)
    budget: list[Budget] = field(default_factory=list)


@dataclass
class Appointment:
    start: Day
    term_months: int
    ctc_expires: Day | None = None


@dataclass
class Person:
    id: str
    area: str
    grade: str | None = None
    trained_on: Day | None = None
    appointment: list[Appointment] = field(default_factory=list)

    @property
    def is_independent(self) -> bool:
        return self.area == "independent"


@dataclass
class Holiday:
    date: Day


@dataclass
class Contact:
    name: str
    email: str


@dataclass
class Detention:
    start: Day
    ended: Day | None = None
    end_reason: str | None = None


@dataclass
class Dcpr:
    date: Day
    records_cpp: bool = False


@dataclass
class Removal:
    directions_set: Day | None = None


@dataclass
class Vulnerability:
    aar_level: int | None = None
    reason: str | None = None


@dataclass
class Mappa:
    category: int = 0
    level: int = 0


@dataclass
class Criminality:
    foreign_national_offender: bool = False
    sentence: str | None = None
    sentence_months: int | None = None
    mappa: Mappa = field(default_factory=Mappa)


@dataclass
class Bail:
    granted_in_principle: str
    date: Day | None = None


@dataclass
class Case:
    ref: str
    name: str
    area: str
    detention: Detention
    date_of_birth: Day | None = None
    nationality: str | None = None
    owner: Contact | None = None
    dcpr: list[Dcpr] = field(default_factory=list)
    removal: Removal = field(default_factory=Removal)
    vulnerability: Vulnerability = field(default_factory=Vulnerability)
    criminality: Criminality = field(default_factory=Criminality)
    bail: Bail | None = None


@dataclass
class Member:
    person: str
    as_area: str | None = key("as")
    answered_on: Day | None = None
    answer: str | None = None
    reserve: str | None = None
    attended: bool = False


@dataclass
class QuorumDecision:
    decision: str
    reason: str
    cases: list[str] = field(default_factory=list)


@dataclass
class Action:
    what: str
    who: str | None = None
    by: Day | None = None
    completed_on: Day | None = None


@dataclass
class Outcome:
    recommendation: str
    reasons: str | None = None
    grounds: list[str] = field(default_factory=list)
    alternatives: str | None = None
    long_stop: Day | None = None
    long_stop_days: int | None = None
    decided_by: str | None = None
    change_of_circumstances: str | None = None
    resolve_by: Day | None = None
    response_due: Day | None = None
    action: list[Action] = field(default_factory=list)


@dataclass
class Approval:
    name: str
    grade: str
    on: Day


@dataclass
class Response:
    decision: str | None = None
    recorded_on: Day | None = None
    reason: str | None = None
    calendar_event_completed_on: Day | None = None
    approved: Approval | None = None
    further_actions: bool = False
    released_on: Day | None = None
    not_released_reason: str | None = None
    not_measurable: dict[str, str] = field(default_factory=dict)


@dataclass
class Audit:
    on: Day | None = None
    re_refer: bool = False


@dataclass
class Listing:
    """A case as a panel lists it: the panel's `[[case]]`."""

    ref: str
    basis: str
    referrer: str | None = None
    reason: str | None = None
    outcome: Outcome | None = None
    response: Response = field(default_factory=Response)
    audit: Audit = field(default_factory=Audit)


@dataclass
class Panel:
    id: str
    date: Day
    status: str
    chair: str
    start: Moment | None = None
    cancelled_at: Moment | None = None
    invited_on: Day | None = None
    cases_identified_on: Day | None = None
    list_to_independents_on: Day | None = None
    officer: str | None = None
    member: list[Member] = field(default_factory=list)
    quorum_decision: QuorumDecision | None = None
    case: list[Listing] = field(default_factory=list)

    @property
    def is_held(self) -> bool:
        return self.status == "held"

    @property
    def is_planned(self) -> bool:
        return self.status == "planned"

    @property
    def is_cancelled(self) -> bool:
        return self.status == "cancelled"


@dataclass
class LineApproval:
    by: str
    on: Day


@dataclass
class Line:
    kind: str
    date: Day
    panel: str | None = None
    rate: str | None = None
    approved: LineApproval | None = None
    amount: Decimal | int | str | None = None
    receipt: str | None = None


@dataclass
class Claim:
    id: str
    member: str
    submitted_on: Day
    line: list[Line]
    signed_on: Day | None = None
    authorised: Approval | None = None


@dataclass
class Inputs:
    settings: Settings
    people: list[Person]
    holidays: list[Holiday]
    cases: list[Case]
    panels: list[Panel]
    claims: list[Claim]
