"""The index, data quality and the registers: totals of all that is built and found."""

import re
from collections import Counter

from about import about, numbers
from built import Built
from documents import Page, dates


@about("index: documents by state", "index: late", "index: people on no panel", "index: state beside a link")
def index(of: Built) -> None:
    path = of.output / "index.html"
    page = Page(path)
    states = Counter(d["state"] for d in of.manifest["documents"] if d["path"] != "index.html")
    said = numbers(r"(\d+) documents? ?: (\d+) ready, (\d+) with warnings, (\d+) not for issue", page.text)
    if said:
        counted = [sum(states.values()), *(states[s] for s in ("ready", "draft", "not-for-issue"))]
        of.same("index: documents by state", said, counted, path)
    work = page.section("To be done")
    late = numbers(r"(\d+) late\b", work.text)
    rows = [s for s in work.sentences if re.match(r"(\d{1,2} \w{3} \d{4}|No day set)", s)]
    of.same("index: late", late[0] if late else 0, sum(d[0] < of.as_of for d in map(dates, rows) if d), path)
    cases = [c for c in of.facts["cases"] if c["status"] in ("due", "overdue") and not c["planned_panel"]]
    put = numbers(r"Put (\d+) (?:person|people) on a panel", work.text)
    of.same("index: people on no panel", put[0] if put else 0, len(cases), path)
    words = {"ready": "Ready", "draft": "Draft", "not-for-issue": "Not for issue"}
    by_path = {d["path"]: words[d["state"]] for d in of.manifest["documents"]}
    source = path.read_text(encoding="utf-8")
    for link, state in re.findall(r'<a href="([^"#]+)">[^<]*</a> <span class="state [a-z]+">([^<]*)</span>', source):
        if link in by_path:
            of.holds("index: state beside a link", state.startswith(by_path[link]), f"{link} is {by_path[link]}, not {state}")


@about("data quality: findings by severity")
def data_quality(of: Built) -> None:
    path = of.output / "data-quality.html"
    severities = Counter(f["severity"] for f in of.facts["findings"] if f["rule"] != "CON-1")
    said = numbers(r"(\d+) findings?: (\d+) errors?, (\d+) warnings? and (\d+) pieces? of advice", Page(path).text)
    if said:
        counted = [severities[s] for s in ("error", "warning", "advice")]
        of.same("data quality: findings by severity", said, [sum(counted), *counted], path)


@about("state: a draft says so", "state: what a draft counts", "state: not for issue says so")
def states(of: Built) -> None:
    for document in of.manifest["documents"]:
        path = of.output / document["path"]
        if path.suffix != ".html" or path.name == "index.html":
            continue
        source = path.read_text(encoding="utf-8")
        draft = re.search(r"<strong>Draft\.?</strong>(.*?)</(?:details|p)>", source, re.DOTALL)
        if document["kind"] != "claims":  # A claim says one verdict instead.
            of.same("state: a draft says so", bool(draft), document["state"] == "draft", path)
        refused = "Not for issue" in Page(path).text.split("Definitions")[0]
        of.same("state: not for issue says so", refused, document["state"] == "not-for-issue", path)
        if draft and (items := draft[1].count("<li")):
            said = numbers(r"(\d+) warnings?", draft[1])
            of.same("state: what a draft counts", said and said[0], items, path)


@about("commitments: by state", "referrals: register", "referrals: open")
def registers(of: Built) -> None:
    path = of.output / "commitments.html"
    if path.exists():
        states = Counter(c["state"] for c in of.facts["commitments"])
        said = Counter({w: int(n) for n, w in re.findall(r"(\d+) (done|open|overdue)", Page(path).text.split("Days late")[0])})
        of.same("commitments: by state", +said, +states, path)
    path = of.output / "referrals.html"
    if path.exists():
        page = Page(path)
        rows = of.facts["referrals"]
        if said := numbers(r"(\d+) referrals?\b", page.text):
            of.same("referrals: register", said[0], len(rows), path)
        open_ones = sum(r["state"] in ("received", "accepted") for r in rows)
        if said := numbers(r"(\d+) waiting for a decision, (\d+) accepted and open", page.text):
            of.same("referrals: open", sum(said), open_ones, path)


CHECKS = [index, data_quality, states, registers]
