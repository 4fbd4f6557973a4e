"""Lists the keys of the inputs that no rule or document uses.

    python3 tests/keys/unused_keys.py --program build/panelpress

A key that is read and used by nothing is a fault: somebody records a fact and no document shows it. So
each key that the JSON Schemas name is changed in a copy of the sample, at all its places at once and,
where that shows nothing or is refused, at one after another, and some fact or document must then differ,
its digests aside. Lines keep their numbers, so that a place shown in a document is no difference.
Texts are tried all at once first: each key's hold a mark of its own, which some document must hold too.
"""

import argparse
import copy
import datetime
import email
import io
import json
import multiprocessing
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, TypeVar

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[2]
AS_OF = "2026-03-31"
KINDS = {
    "settings": "settings.toml",
    "people": "people.toml",
    "holidays": "holidays.toml",
    "case": "cases/**/*.toml",
    "panel": "panels/**/*.toml",
    "claims": "claims/**/*.toml",
    "recruitment": "recruitment.toml",
    "feedback": "feedback/**/*.toml",
    "referrals": "referrals/**/*.toml",
    "commitments": "commitments.toml",
}
# Keys that name things: they change wherever they stand.
IDENTITIES = {
    "settings": {"business_area.code", "detention_centre.code"},
    "people": {"person.id"},
    "holidays": set(),
    "case": {"ref"},
    "panel": {"id"},
    "claims": {"claim.id"},
    "recruitment": {"campaign.id", "candidate.id"},
    "feedback": set(),
    "referrals": {"referral.id", "issue.id"},
    "commitments": {"report.id", "commitment.id"},
}
# Words of which each stands once: another is tried by giving two of them in turn.
EXCHANGED = {
    "settings": {"core_area.code", "detention_centre.code"},
    "commitments": {"recommendation.number"},
}
# Values that no other can take the place of alone, or few of many: what stands in the sample, and what is put there.
REWRITTEN = {
    ("people", "person.area"): {'area = "litigation-operations"': 'area = "detention-gatekeeper"'},
    ("panel", "status"): {'status = "cancelled"\ncancelled_at': 'status = "planned"\n# cancelled_at'},
    ("case", "criminality.mappa.none"): {"mappa = { none = true }": "mappa = {}"},
    ("feedback", "chair_feedback.passed_on"): {
        'month = "2026-01"\npassed_on = true': 'panel = "2026-03-24-pm"\nchair = "exampleby"\n'
        'member = "exampleson"\ntext = "Kept to time"'
    },
    ("settings", "funder.from"): {"from = 2022-01-01": "from = 2026-03-01"},
    ("commitments", "recommendation.report"): {
        'report = "CCU"\nnumber = "4.1"': 'report = "PO"\nnumber = "4.1"',
        '"CCU-4.1"': '"PO-4.1"',
    },
    ("commitments", "commitment.recommendations"): {'["PO-1"]': '["PO-2"]'},
}
# So many ids are tried in the place of one.
WAYS = 8
# So many places of a key are tried one by one before it counts as unused, and so many changes that
# the inputs accept are looked for in documents.
PLACES = 20
TRIES = 24
# Pages are quick to build; workbooks, with the emails they are attached to, are not.
PAGES = (
    "case-pack,snapshot,email,atlas-updates,audit,record,invitation,claims,schedule,data-quality,attendance,trends,"
    "arrangements,recruitment,goals,escalations,referrals,commitments,restricted"
)
# Where a key most likely shows is asked first, since little of it is to be built.
LIKELY = {
    "settings": "expenditure",
    "people": "attendance,arrangements,invitation",
    "case": "case-pack",
    "panel": "record,email,audit,invitation",
    "claims": "claims",
    "recruitment": "recruitment,restricted",
    "feedback": "restricted,escalations",
    "referrals": "referrals",
    "commitments": "commitments",
}
# And of these keys, or tables of keys, another place.
LIKELIER = {
    ("panel", "case.outcome.action.kind"): "compliance",
    ("panel", "case.response.approved"): "compliance",
    ("panel", "member.visit"): "arrangements",
    ("case", "referral"): "schedule",
    ("case", "dcpr"): "compliance",
    ("panel", "case.referrer"): "case-pack",
    ("people", "person.goal"): "goals",
    ("settings", "team.data_owner.trained_on"): "referrals",
    ("settings", "team"): "compliance",
    ("settings", "payroll"): "claims",
}
EVERYTHING = "everything"
GROUPS = [*dict.fromkeys([*LIKELY.values(), *LIKELIER.values()]), PAGES, "compliance,expenditure"]


def groups_of(key: "Key") -> list[str]:
    """The kinds of documents to look at, one after another, for a key."""
    first = [LIKELIER[place] for place in LIKELIER if place[0] == key.kind and key.path.startswith(place[1])]
    first += [LIKELY[key.kind]] if key.kind in LIKELY else []
    return [*first, *GROUPS[-2:]]
# What is attached to an email is a document that is looked at by itself.
WORKBOOK = b"Content-Type: application/vnd.openxmlformats"
# Stands at the end of the texts of the key of that number.
MARK = re.compile(rb"kq(\d+)z")
# What the program says of a value that it refuses begins with its file and line.
REFUSED = re.compile(r"^(?P<file>[^:\n]+):(?P<line>\d+):\d+: error: ", re.M)
# The digests of inputs change with every byte, and the manifest is made of them.
DIGEST = re.compile(rb"\b[0-9a-f]{12}\b|\b[0-9a-f]{64}\b")
# A boundary is made of all the bytes between boundaries, so it tells of every digest and says nothing.
BOUNDARY = re.compile(rb"_[0-9a-f]{32}\b")


@dataclass(frozen=True)
class Key:
    """A key as the schema of its kind of file describes it."""

    kind: str
    path: str
    schema: dict


@dataclass(frozen=True)
class Place:
    """Where a key's value stands in a file: from one offset to another."""

    file: Path
    start: int
    end: int


def resolved(node: dict, whole: dict) -> dict:
    """A node of a schema with its reference followed and its alternatives narrowed to a table."""
    if "$ref" in node:
        node = whole["$defs"][node["$ref"].rsplit("/", 1)[1]]
    for word in ("oneOf", "anyOf"):
        if word in node:
            tables = [resolved(each, whole) for each in node[word]]
            return next((each for each in tables if "properties" in each or "items" in each), tables[0])
    return node


def keys_below(kind: str, node: dict, whole: dict, path: str = "") -> Iterator[Key]:
    """Every key of a schema that holds a value, with its dotted path."""
    for name, child in node.get("properties", {}).items():
        child = resolved(child, whole)
        here = f"{path}.{name}".lstrip(".")
        item = resolved(child.get("items", {}), whole)
        if "properties" in child:
            yield from keys_below(kind, child, whole, here)
        elif "properties" in item:
            yield from keys_below(kind, item, whole, here)
        else:
            yield Key(kind, here, child)


def value_end(text: str, start: int) -> int:
    """The offset after the value that begins at an offset: brackets and quotes closed."""
    depth, quote, at = 0, "", start
    while at < len(text):
        char = text[at]
        if quote:
            if char == "\\" and quote == '"':
                at += 1
            elif char == quote:
                quote = ""
        elif char in "\"'":
            quote = char
        elif char in "[{":
            depth += 1
        elif char in "]}":
            if depth == 0:
                return at
            depth -= 1
        elif depth == 0 and char in ",\n#":
            return at
        at += 1
    return at


def places(key: Key, folder: Path) -> Iterator[Place]:
    """Where the key stands in the files of its kind, inline tables included."""
    parts = key.path.split(".")
    for file in sorted(folder.glob(KINDS[key.kind])):
        text = file.read_text()
        header: list[str] = []
        for line in re.finditer(r"^.*$", text, re.M):
            if found := re.match(r"\[+([^\]]+)\]+", line.group()):
                header = [part.strip() for part in found.group(1).split(".")]
                continue
            rest = parts[len(header) :]
            if parts[: len(header)] != header or not rest:
                continue
            if not (found := re.match(r'"?([\w-]+)"?\s*=\s*', line.group())) or found.group(1) != rest[0]:
                continue
            start, end = line.start() + found.end(), value_end(text, line.start() + found.end())
            for name in rest[1:]:
                inner = re.compile(rf"(?<![\w-]){re.escape(name)}\s*=\s*").search(text, start, end)
                if not inner:
                    break
                start, end = inner.end(), value_end(text, inner.end())
            else:
                yield Place(file, start, end)


def words_of(key: Key) -> list[str]:
    """The closed list of words that the key may be, or each of its items."""
    return key.schema.get("enum") or key.schema.get("items", {}).get("enum", [])


def other_values(key: Key, value: str, ids: list[list[str]]) -> Iterator[str]:
    """Other values that the key may take in the place of one; an id may be another of its kind."""
    if found := re.search(r'"(\d{4})-(\d\d)"', value):
        year = int(found.group(1)) - 5
        yield f'"{year}-{(year + 1) % 100:02}"'
        yield f'"{year}-{found.group(2)}"'
    elif (found := re.search(r'"([^"]*)"', value)) and any(found.group(1) in each for each in ids):
        same = next(each for each in ids if found.group(1) in each)
        for other in same[:: max(1, len(same) // WAYS)]:
            yield re.sub(r'"[^"]*"', json.dumps(other), value, count=1)
    elif words := words_of(key):
        for word in words:
            yield re.sub(r'"[^"]*"', json.dumps(word), value, count=1) if '"' in value else json.dumps(word)
    elif found := re.search(r"\d{4}-\d{2}-\d{2}", value):
        date = datetime.date.fromisoformat(found.group())
        ahead = (datetime.date.fromisoformat(AS_OF) - date).days
        for days in (1, -1, 30, -30, -400, 400, ahead - 10, ahead + 20):
            moved = (date + datetime.timedelta(days)).isoformat()
            yield value[: found.start()] + moved + value[found.end() :]
        if "T" in value:
            yield re.sub(r"T\d\d", "T11", value)
    elif value.strip() in ("true", "false"):
        yield "false" if value.strip() == "true" else "true"
    elif re.fullmatch(r"[\d._]+", value.strip()):
        number = float(value)
        for change in (1, -1, 2):
            yield str(int(number + change)) if number == int(number) and "." not in value else f"{number + change:.2f}"
    elif '"' in value:
        yield re.sub(r'"([^"]+)"', r'"\1x"', value, count=1)
        yield re.sub(r'"([^"]+)"', r'"x\1"', value, count=1)
        yield re.sub(r'"[^"]*"', '""', value, count=1)


def together(values: dict[Place, list[str]]) -> Iterator[dict[Place, str]]:
    """Other values at every place at once, each in one of the ways that a value can change: where a
    key shows at few of its places, this finds it at once."""
    for way in range(max(map(len, values.values()), default=0)):
        yield {place: each[way] for place, each in values.items() if way < len(each)}


def one_by_one(values: dict[Place, list[str]]) -> Iterator[dict[Place, str]]:
    """One other value at one place, since the inputs may refuse them all at once."""
    for place in list(values)[:PLACES]:
        for value in values[place]:
            yield {place: value}


def changed(key: Key, text: str, values: dict[Place, str]) -> str:
    """A file's text with other values at some places. A panel's date stands in its start too: the
    two are moved together."""
    for place in sorted(values, key=lambda each: -each.start):
        old, new = text[place.start : place.end].rstrip(), values[place]
        text = text[: place.start] + new + text[place.start + len(old) :]
        if (key.kind, key.path) == ("panel", "date"):
            text = text.replace(f"start = {old}T", f"start = {new}T")
    return text


def says_other(name: str, now: bytes, first: bytes) -> bool:
    """Whether a document says something else now than at first, its digests aside."""
    if now == first:
        return False
    if name.endswith(".xlsx"):
        return parts_say_other(now, first)
    if name.endswith(".eml"):
        now, first = now.split(WORKBOOK)[0], first.split(WORKBOOK)[0]
        if BOUNDARY.sub(b"", DIGEST.sub(b"", now)) == BOUNDARY.sub(b"", DIGEST.sub(b"", first)):
            return False
        # A line that is broken for the post may break in its digest.
        now, first = said_by_email(now), said_by_email(first)
    lines, at_first = now.split(b"\n"), first.split(b"\n")
    if len(lines) != len(at_first):
        return True
    pairs = zip(lines, at_first)
    return any(one != two and DIGEST.sub(b"", one) != DIGEST.sub(b"", two) for one, two in pairs)


def parts_say_other(now: bytes, first: bytes) -> bool:
    """Whether a part of a workbook says something else; only parts whose checksums differ are read."""
    with zipfile.ZipFile(io.BytesIO(now)) as parts, zipfile.ZipFile(io.BytesIO(first)) as at_first:
        if parts.namelist() != at_first.namelist():
            return True
        other = [name for name in parts.namelist() if parts.getinfo(name).CRC != at_first.getinfo(name).CRC]
        return any(says_other("", parts.read(name), at_first.read(name)) for name in other)


def all_said(name: str, data: bytes) -> bytes:
    """What somebody reads who opens a document."""
    if name.endswith(".eml"):
        return said_by_email(data)
    if not name.endswith(".xlsx"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        return b"\n".join(parts.read(part) for part in parts.namelist())


def said_by_email(data: bytes) -> bytes:
    """The headers and text parts of an email, decoded."""
    said = []
    for part in email.message_from_bytes(data).walk():
        part.del_param("boundary")
        said += [f"{name}: {value}".encode() for name, value in part.items()]
        if not part.is_multipart():
            said.append(part.get_payload(decode=True))
    return b"\n".join(said)


def keys_of(program: Path, kind: str) -> list[Key]:
    """The keys of a kind of file, as the program's schema has them."""
    schema = json.loads(subprocess.check_output([program, "schema", kind]))
    return list(keys_below(kind, schema, schema))


class Sample:
    """A copy of the sample in which one value at a time is changed."""

    def __init__(self, program: Path, folder: Path):
        self.program, self.folder = program, folder
        self.inputs = folder / "inputs"
        shutil.copytree(ROOT / "inputs", self.inputs)
        self.keys = [key for kind in KINDS for key in keys_of(program, kind)]
        self.ids = list(self._ids())
        self.facts = self._explained()
        self.documents = {kinds: self._built(kinds) for kinds in GROUPS}

    def beside(self, folder: Path) -> "Sample":
        """Another copy, in a folder of its own, of which what was built at first need not be built again:
        no document tells where its inputs lie."""
        other = copy.copy(self)
        other.folder, other.inputs = folder, folder / "inputs"
        shutil.copytree(ROOT / "inputs", other.inputs)
        return other

    def _ids(self) -> Iterator[list[str]]:
        """The ids that the records give to things, a list for each kind of thing."""
        for key in self.keys:
            if key.path in IDENTITIES[key.kind]:
                yield [self._value(place).strip('"') for place in places(key, self.inputs)]

    def _explained(self) -> bytes | None:
        """The facts now; nothing when the inputs are refused."""
        command = [self.program, "explain", "--format", "json", "-i", self.inputs, "--as-of", AS_OF]
        ended = subprocess.run(command, capture_output=True, check=False)
        return ended.stdout if ended.returncode == 0 else None

    def _differs(self, key: Key) -> bool:
        """Whether facts or documents are now others than at first."""
        return self._explained() != self.facts or any(self._is_other(kinds) for kinds in groups_of(key))

    def _is_other(self, kinds: str) -> bool:
        """Whether a document of these kinds says something else now than at first."""
        first = self.documents[kinds]
        now = self._built(kinds)
        if now is None or now.keys() != first.keys():
            return True
        return any(says_other(name, data, first[name]) for name, data in now.items())

    def _built(self, kinds: str) -> dict[str, bytes] | None:
        """The documents of these kinds built now; nothing when the inputs are refused."""
        output = self.folder / kinds
        command = [self.program, "build", "-q", "-i", self.inputs, "-t", ROOT / "templates", "-o", output]
        command += ["--restricted", "--no-sync"] + (["--only", kinds] if kinds != EVERYTHING else [])
        ended = subprocess.run(command + ["--as-of", AS_OF], stderr=subprocess.PIPE, check=False)
        if ended.returncode not in (0, 1):
            return None
        found = [p for p in output.rglob("*.*") if p.name != "manifest.json"]
        return {str(p.relative_to(output)): p.read_bytes() for p in found}

    def shown_by_marks(self) -> set[int]:
        """The numbers of the keys whose texts stand in some document of all."""
        texts = {file: file.read_text() for file in self.inputs.rglob("*.toml")}
        for number, key in enumerate(self.keys):
            names = IDENTITIES[key.kind] | EXCHANGED.get(key.kind, set())
            if key.path not in names and (key.kind, key.path) not in REWRITTEN and not words_of(key):
                self._mark(key, f"kq{number}z")
        while self._takes_back_what_is_refused(texts):
            pass
        documents = self._built(EVERYTHING) or {}
        for file, text in texts.items():
            file.write_text(text)
        return {int(mark) for name, data in documents.items() for mark in MARK.findall(all_said(name, data))}

    def _mark(self, key: Key, mark: str) -> None:
        """Adds a mark to the first text of each value of a key that is no id."""
        for place in sorted(places(key, self.inputs), key=lambda each: -each.start):
            text = place.file.read_text()
            value = text[place.start : place.end]
            found = re.search(r'"([^"]+)"', value)
            if found and not any(found.group(1) in each for each in self.ids):
                value = value[: found.end() - 1] + mark + value[found.end() - 1 :]
                place.file.write_text(text[: place.start] + value + text[place.end :])

    def _takes_back_what_is_refused(self, texts: dict[Path, str]) -> bool:
        """Puts back the lines that the program refuses; whether any was another."""
        said = subprocess.run(
            [self.program, "check", "-i", self.inputs, "--as-of", AS_OF], capture_output=True, text=True, check=False
        )
        is_other = False
        for name, line in REFUSED.findall(said.stderr) if said.returncode == 2 else []:
            file, at = Path(name), int(line) - 1
            now, before = file.read_text().split("\n"), texts[file].split("\n")
            is_other |= now[at] != before[at]
            now[at] = before[at]
            file.write_text("\n".join(now))
        return is_other

    def is_used(self, key: Key) -> bool:
        """Whether some other value of the key changes a document."""
        if key.path in EXCHANGED.get(key.kind, set()):
            return self._is_other_exchanged(key)
        if (key.kind, key.path) in REWRITTEN:
            return self._is_other_rewritten(key)
        found = list(places(key, self.inputs))
        if key.path in IDENTITIES[key.kind]:
            names = [self._value(place) for place in found[:PLACES]]
            return any(
                self._with_renamed(name, asked)
                for asked in (lambda: self._explained() != self.facts, lambda: self._differs(key))
                for name in names
            )
        values = {place: list(other_values(key, self._value(place), self.ids)) for place in found}
        return self._is_shown(key, together(values)) or self._is_shown(key, one_by_one(values))

    def _is_shown(self, key: Key, changes: Iterator[dict[Place, str]]) -> bool:
        """Whether one of the changes shows. Most show where they most likely do, so the first that is
        accepted is looked for there; the facts are quick to ask, so they are asked of every other change
        before more documents are built."""
        accepted = []
        likely, *_ = groups_of(key)
        for each in changes:
            facts = self._with(key, each, self._explained)
            if facts not in (None, self.facts):
                return True
            if facts and not accepted and self._with(key, each, lambda: self._is_other(likely)):
                return True
            accepted += [each] if facts else []
        return any(
            self._with(key, each, lambda: self._is_other(kinds))
            for kinds in groups_of(key)
            for each in accepted[:TRIES]
        )

    def _value(self, place: Place) -> str:
        """What stands at a place."""
        return place.file.read_text()[place.start : place.end].strip()

    def _with(self, key: Key, changes: dict[Place, str], asked: Callable[[], T]) -> T:
        """What is asked, while each place holds another value."""
        texts = {place.file: place.file.read_text() for place in changes}
        for file, text in texts.items():
            here = {place: value for place, value in changes.items() if place.file == file}
            file.write_text(changed(key, text, here))
        answer = asked()
        for file, text in texts.items():
            file.write_text(text)
        return answer

    def _is_other_exchanged(self, key: Key) -> bool:
        """Whether documents differ once the first two values of a key have changed places."""
        first, second = list(places(key, self.inputs))[:2]
        text = first.file.read_text()
        parts = text[first.start : first.end], text[second.start : second.end]
        first.file.write_text(
            text[: first.start] + parts[1] + text[first.end : second.start] + parts[0] + text[second.end :]
        )
        is_other = self._differs(key)
        first.file.write_text(text)
        return is_other

    def _is_other_rewritten(self, key: Key) -> bool:
        """Whether facts or documents differ once the key says something else, and others with it."""
        pairs = REWRITTEN[key.kind, key.path]
        files = sorted(self.inputs.glob(KINDS[key.kind]))
        file = next(each for each in files if next(iter(pairs)) in each.read_text())
        text = other = file.read_text()
        for old, new in pairs.items():
            other = other.replace(old, new, 1)
        file.write_text(other)
        is_other = self._differs(key)
        file.write_text(text)
        return is_other

    def _with_renamed(self, old: str, asked: Callable[[], T]) -> T:
        """What is asked, while an id has another name wherever it stands."""
        texts = {file: file.read_text() for file in self.inputs.rglob("*.toml")}
        for file, text in texts.items():
            file.write_text(text.replace(old, old[:-2] + 'Z"'))
        answer = asked()
        for file, text in texts.items():
            file.write_text(text)
        return answer


class Worker:
    """One process's copy of the sample, made when the process begins."""

    sample: Sample

    @classmethod
    def begin(cls, first: Sample, folder: Path) -> None:
        """Makes the copy in a folder of this process."""
        cls.sample = first.beside(folder / str(os.getpid()))

    @classmethod
    def uses(cls, key: Key) -> bool:
        """Whether something uses the key."""
        return cls.sample.is_used(key)


def main() -> int:
    """Prints the unused keys and how many there are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--program", type=Path, required=True)
    program = parser.parse_args().program.resolve()
    with tempfile.TemporaryDirectory() as folder:
        sample = Sample(program, Path(folder, "first"))
        keys, shown = sample.keys, sample.shown_by_marks()
        others = [key for number, key in enumerate(keys) if number not in shown]
        with multiprocessing.Pool(initializer=Worker.begin, initargs=(sample, Path(folder))) as workers:
            used = workers.map(Worker.uses, others, chunksize=1)
    unused = [key for key, is_used in zip(others, used) if not is_used]
    for key in unused:
        print(f"{KINDS[key.kind]}: nothing in the sample shows what '{key.path}' is for")
    print(f"{len(keys)} keys, {len(shown)} by their marks, {len(unused)} unused")
    return 1 if unused or not keys else 0


if __name__ == "__main__":
    sys.exit(main())
