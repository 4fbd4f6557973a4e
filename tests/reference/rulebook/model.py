"""The inputs as plain values, one class a table of the inputs; every list of words in its order."""

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
    availability_days: int = 42
    told_days: int = 2
    work_days: int = 5
    answer_days: int = 10
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
    cost_code: str = ""


@dataclass
class Funder:
    start: Day = key("from")


@dataclass
class Budget:
    financial_year: str


@dataclass
class Team:
    email: str = "team@example.gov.uk"
    records_from: Day | None = None


@dataclass
class Contact:
    name: str
    email: str


@dataclass
class Area:
    code: str
    email: str = ""
    spoc: Contact = field(default_factory=lambda: Contact("", ""))


@dataclass
class TrainingUpdate:
    on: Day


@dataclass
class Settings:
    fees: Fees
    team: Team = field(default_factory=Team)
    business_area: list[Area] = field(default_factory=list)
    core_area: list[Area] = field(default_factory=list)
    training_update: list[TrainingUpdate] = field(default_factory=list)
    rules: Rules = field(default_factory=Rules)
    funder: list[Funder] = field(default_factory=list)
    budget: list[Budget] = field(default_factory=list)


@dataclass
class Appointment:
    start: Day
    term_months: int
    ctc_expires: Day | None = None
    appraised_on: Day | None = None


@dataclass
class Induction:
    """IND-2: the six items; a panel observed is an id of the records, or a date."""

    visit: Day | None = None
    training: Day | None = None
    observed_panels: list[Any] = field(default_factory=list)
    gatekeeper: Day | None = None
    cpp_lead: Day | None = None
    it_access: Day | None = None


@dataclass
class Restriction:
    start: Day = key("from")
    end: Day | None = key("to")


@dataclass
class Person:
    id: str
    area: str
    name: str = ""
    grade: str | None = None
    trained_on: Day | None = None
    reserve_for: str | None = None
    refreshed_on: list[Day] = field(default_factory=list)
    manager_agreed_on: Day | None = None
    pass_until: Day | None = None
    restricted: list[Restriction] = field(default_factory=list)
    appointment: list[Appointment] = field(default_factory=list)
    induction: Induction = field(default_factory=Induction)

    @property
    def is_independent(self) -> bool:
        return self.area == "independent"

    @property
    def trained(self) -> list[Day]:
        """The days of a first training: the induction's counts (IND-2)."""
        return [day for day in (self.trained_on, self.induction.training) if day is not None]


@dataclass
class Holiday:
    date: Day


@dataclass
class Detention:
    start: Day
    last_panel: Day | None = None
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
class Barrier:
    resolve_by: Day | None = None


@dataclass
class Documentation:
    expected: Day | None = None


@dataclass
class Vulnerability:
    aar_level: int | None = None
    reason: str | None = None


@dataclass
class Mappa:
    category: int = 0
    level: int = 0
    none: bool = False


@dataclass
class Criminality:
    foreign_national_offender: bool | None = None
    sentence: str | None = None
    sentence_months: int | None = None
    mappa: Mappa = field(default_factory=Mappa)


@dataclass
class Bail:
    granted_in_principle: str
    date: Day | None = None


@dataclass
class Referral:
    """An ad hoc referral not yet heard."""

    by: str
    on: Day
    reason: str


@dataclass
class Was:
    """GEN-3: what stood until a date."""

    until: Day
    area: str | None = None
    owner: Contact | None = None
    aar_level: int | None = None
    aar_reason: str | None = None


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
    barrier: list[Barrier] = field(default_factory=list)
    documentation: Documentation = field(default_factory=Documentation)
    vulnerability: Vulnerability = field(default_factory=Vulnerability)
    criminality: Criminality = field(default_factory=Criminality)
    bail: Bail | None = None
    referral: Referral | None = None
    was: list[Was] = field(default_factory=list)


@dataclass
class Travel:
    category: str
    booked_on: Day
    amount: Decimal | int | str
    open_return: bool = False
    copied_on: Day | None = None
    cost_code: str | None = None


@dataclass
class Visit:
    building: str
    pass_asked_on: Day | None = None
    pass_confirmed_on: Day | None = None


@dataclass
class Member:
    person: str
    as_area: str | None = key("as")
    answered_on: Day | None = None
    answer: str | None = None
    reserve: str | None = None
    attended: bool = False
    role: str = "member"
    travel: list[Travel] = field(default_factory=list)
    visit: Visit | None = None

    @property
    def counts(self) -> bool:
        """PAN: an expert or observer never counts."""
        return self.role == "member"


@dataclass
class QuorumDecision:
    decision: str
    reason: str | None = None
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
    emailed_on: Day | None = None
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
    progress: str | None = None
    re_refer: bool | None = None


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
    asked_on: Day | None = None
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
    category: str | None = None
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
    paid_on: Day | None = None


@dataclass
class Campaign:
    """IND-1: the first four steps."""

    id: str
    contacted_on: Day | None = None
    cabinet_office_on: Day | None = None
    conflicts_checked_on: Day | None = None
    documents_sent_on: Day | None = None
    timetable_agreed_on: Day | None = None
    advertised_on: Day | None = None


@dataclass
class Clearance:
    on: Day
    expires: Day


@dataclass
class DueDiligence:
    on: Day
    pages: int
    result: str | None = None


@dataclass
class Poh1:
    sent_on: Day
    grade: str
    confirmed_on: Day | None = None


@dataclass
class Candidate:
    """IND-1: the last four steps."""

    id: str
    campaign: str
    disqualified: str | None = None
    sifted_on: Day | None = None
    interviewed_on: Day | None = None
    approved_on: Day | None = None
    ctc: Clearance | None = None
    due_diligence: DueDiligence | None = None
    offered_on: Day | None = None
    welcomed_on: Day | None = None
    poh1: Poh1 | None = None
    person: str | None = None


@dataclass
class Recruitment:
    campaign: list[Campaign] = field(default_factory=list)
    candidate: list[Candidate] = field(default_factory=list)


@dataclass
class Escalation:
    on: Day
    answered_on: Day | None = None
    answer: str | None = None


@dataclass
class CaseFeedback:
    panel: str
    ref: str | None = None
    escalate: Escalation | None = None


@dataclass
class Returned:
    on: Day
    agreed_by: str | None = None


@dataclass
class Quality:
    on: Day
    by: str | None = None
    result: str | None = None


@dataclass
class Casework:
    """A `[[referral]]` of the register."""

    id: str
    received_at: Moment
    kind: str
    needed_by: Day | None = None
    decision: str | None = None
    decided_at: Moment | None = None
    told_at: Moment | None = None
    reason: str | None = None
    signposted_to: str | None = None
    specialist: str | None = None
    allocated_on: Day | None = None
    work_done_on: Day | None = None
    answered_on: Day | None = None
    updates: list[Day] = field(default_factory=list)
    returned: Returned | None = None
    qa: Quality | None = None
    systemic: bool | None = None
    issue: str | None = None


@dataclass
class Issue:
    id: str
    opened_on: Day
    state: str
    looked_at: list[Day] = field(default_factory=list)
    closed_on: Day | None = None
    evidence: str | None = None


@dataclass
class Recommendation:
    report: str
    number: str
    response: str

    @property
    def id(self) -> str:
        return f"{self.report}-{self.number}"


@dataclass
class Evidence:
    on: Day
    what: str | None = None
    where: str | None = None


@dataclass
class Revision:
    to: Any
    on: Day
    reason: str | None = None


@dataclass
class Commitment:
    id: str
    due: Any
    recommendations: list[str] = field(default_factory=list)
    after: str | None = None
    done_on: Day | None = None
    evidence: Evidence | None = None
    revised: list[Revision] = field(default_factory=list)


@dataclass
class Commitments:
    recommendation: list[Recommendation] = field(default_factory=list)
    commitment: list[Commitment] = field(default_factory=list)


@dataclass
class Inputs:
    settings: Settings
    people: list[Person]
    holidays: list[Holiday]
    cases: list[Case]
    panels: list[Panel]
    claims: list[Claim]
    recruitment: Recruitment = field(default_factory=Recruitment)
    feedback: list[CaseFeedback] = field(default_factory=list)
    referrals: list[Casework] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    commitments: Commitments = field(default_factory=Commitments)
