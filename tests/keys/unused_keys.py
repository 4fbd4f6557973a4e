"""Lists the keys of the inputs that no rule or document uses.

    python3 tests/keys/unused_keys.py --program build/panelpress

A key that is read and used by nothing is a fault: somebody records a fact and no document shows it. So
each key that the JSON Schemas name is changed once in a copy of the sample, and some document must then
differ, its digests aside. Lines keep their numbers, so that a place shown in a document is no difference.
"""

import argparse
import datetime
import email
import email.message
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
from typing import Iterator

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
EXCHANGED = {"settings": {"core_area.code"}}
# So many places of a key are tried before it counts as unused.
PLACES = 40
# Pages are quick to build; workbooks, with the emails they are attached to, are not.
PAGES = (
    "case-pack,snapshot,email,atlas-updates,audit,record,invitation,claims,schedule,data-quality,attendance,trends,"
    "arrangements,recruitment,goals,escalations,referrals,commitments,restricted"
)
# Where a key most likely shows is asked first, since little of it is to be built.
LIKELY = {
    "people": "attendance,arrangements,invitation",
    "case": "case-pack",
    "panel": "record,email,audit,invitation",
    "claims": "claims",
    "recruitment": "recruitment,restricted",
    "feedback": "restricted,escalations",
    "referrals": "referrals",
    "commitments": "commitments",
}
GROUPS = [*LIKELY.values(), PAGES, "compliance,expenditure"]


def groups_of(kind: str) -> list[str]:
    """The kinds of documents to look at, one after another, for a key of a kind of file."""
    return [LIKELY[kind], *GROUPS[-2:]] if kind in LIKELY else GROUPS[-2:]
# The digests of inputs change with every byte, and the manifest is made of them.
DIGEST = re.compile(rb"\b[0-9a-f]{12}\b|\b[0-9a-f]{64}\b")


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


def other_values(key: Key, value: str, ids: list[str]) -> Iterator[str]:
    """Other values that the key may take in the place of one; an id may be any other that there is."""
    if found := re.search(r'"(\d{4})-(\d\d)"', value):
        year = int(found.group(1)) - 5
        yield f'"{year}-{(year + 1) % 100:02}"'
        yield f'"{year}-{found.group(2)}"'
    elif (found := re.search(r'"([^"]*)"', value)) and found.group(1) in ids:
        for other in ids:
            yield re.sub(r'"[^"]*"', json.dumps(other), value, count=1)
    elif words := key.schema.get("enum") or key.schema.get("items", {}).get("enum"):
        for word in words:
            yield re.sub(r'"[^"]*"', json.dumps(word), value, count=1) if '"' in value else json.dumps(word)
    elif found := re.search(r"\d{4}-\d{2}-\d{2}", value):
        date = datetime.date.fromisoformat(found.group())
        for days in (1, -1, 30, -30, -400, 400):
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


def said(name: str, data: bytes) -> bytes:
    """What a document says, its digests aside: the parts of a workbook and of an email, decoded, and
    the bytes of anything else."""
    if name.endswith(".xlsx"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            data = b"".join(parts.read(part) for part in sorted(parts.namelist()))
    elif name.endswith(".eml"):
        data = said_by_email(email.message_from_bytes(data))
    return DIGEST.sub(b"", data)


def said_by_email(message: email.message.Message) -> bytes:
    """The headers and parts of an email. A boundary is made of all the bytes between boundaries, so
    it tells of every digest in them and says nothing."""
    parts = []
    for part in message.walk():
        part.del_param("boundary")
        parts += [f"{name}: {value}".encode() for name, value in part.items()]
        if not part.is_multipart():
            parts.append(said(part.get_filename(""), part.get_payload(decode=True)))
    return b"\n".join(parts)


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
        self.ids = sorted(self._ids())
        self.facts = self._explained()
        self.documents = {kinds: self._built(kinds) for kinds in GROUPS}

    def _ids(self) -> set[str]:
        """Every id that the records give to something."""
        found = set()
        for key in self.keys:
            if key.path in IDENTITIES[key.kind]:
                for place in places(key, self.inputs):
                    found.add(place.file.read_text()[place.start : place.end].strip().strip('"'))
        return found

    def _explained(self) -> bytes | None:
        """The facts now; nothing when the inputs are refused."""
        command = [self.program, "explain", "--format", "json", "-i", self.inputs, "--as-of", AS_OF]
        ended = subprocess.run(command, capture_output=True, check=False)
        return ended.stdout if ended.returncode == 0 else None

    def _differs(self, kind: str) -> bool:
        """Whether facts, or else documents, are now others than at first: the quickest to ask first."""
        facts = self._explained()
        if facts is None:
            return False
        return facts != self.facts or any(self._is_other(kinds) for kinds in groups_of(kind))

    def _is_other(self, kinds: str) -> bool:
        """Whether a document of these kinds says something else now than at first."""
        first = self.documents[kinds]
        now = self._built(kinds)
        if now is None or now.keys() != first.keys():
            return True
        # What has the same bytes says the same, and of the others the first that differs will do.
        return any(
            data != first[name] and said(name, data) != said(name, first[name]) for name, data in now.items()
        )

    def _built(self, kinds: str) -> dict[str, bytes] | None:
        """The documents of these kinds built now; nothing when the inputs are refused."""
        output = self.folder / f"output-{GROUPS.index(kinds)}"
        command = [self.program, "build", "-q", "-i", self.inputs, "-t", ROOT / "templates", "-o", output]
        command += ["--only", kinds, "--restricted", "--no-sync"]
        ended = subprocess.run(command + ["--as-of", AS_OF], stderr=subprocess.PIPE, check=False)
        if ended.returncode not in (0, 1):
            return None
        found = [p for p in output.rglob("*.*") if p.name != "manifest.json"]
        return {str(p.relative_to(output)): p.read_bytes() for p in found}

    def is_used(self, key: Key) -> bool:
        """Whether some other value of the key changes a document."""
        if key.path in EXCHANGED.get(key.kind, set()):
            return self._is_other_exchanged(key)
        for place in list(places(key, self.inputs))[:PLACES]:
            text = place.file.read_text()
            old = text[place.start : place.end]
            if key.path in IDENTITIES[key.kind] and self._is_other_renamed(key, old.strip()):
                return True
            for value in other_values(key, old, self.ids):
                # A panel's date stands in its start too: the two are moved together.
                start = f"start = {old}T" if (key.kind, key.path) == ("panel", "date") else "\0"
                changed = text[: place.start] + value + text[place.end :].replace(start, f"start = {value}T")
                place.file.write_text(changed)
                is_other = self._differs(key.kind)
                place.file.write_text(text)
                if is_other:
                    return True
        return False

    def _is_other_exchanged(self, key: Key) -> bool:
        """Whether documents differ once the first two values of a key have changed places."""
        first, second = list(places(key, self.inputs))[:2]
        text = first.file.read_text()
        parts = text[first.start : first.end], text[second.start : second.end]
        first.file.write_text(
            text[: first.start] + parts[1] + text[first.end : second.start] + parts[0] + text[second.end :]
        )
        is_other = self._differs(key.kind)
        first.file.write_text(text)
        return is_other

    def _is_other_renamed(self, key: Key, old: str) -> bool:
        """Whether documents differ once an id has another name wherever it stands."""
        texts = {file: file.read_text() for file in self.inputs.rglob("*.toml")}
        for file, text in texts.items():
            file.write_text(text.replace(old, old[:-2] + 'Z"'))
        is_other = self._differs(key.kind)
        for file, text in texts.items():
            file.write_text(text)
        return is_other


class Worker:
    """One process's copy of the sample, made when the process begins."""

    sample: Sample

    @classmethod
    def begin(cls, program: Path, folder: Path) -> None:
        """Makes the copy in a folder of this process."""
        own = folder / str(os.getpid())
        own.mkdir()
        cls.sample = Sample(program, own)

    @classmethod
    def uses(cls, key: Key) -> bool:
        """Whether something uses the key."""
        return cls.sample.is_used(key)


def main() -> int:
    """Prints the unused keys and how many there are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--program", type=Path, required=True)
    program = parser.parse_args().program.resolve()
    keys = [key for kind in KINDS for key in keys_of(program, kind)]
    with tempfile.TemporaryDirectory() as folder:
        with multiprocessing.Pool(initializer=Worker.begin, initargs=(program, Path(folder))) as workers:
            used = workers.map(Worker.uses, keys, chunksize=1)
    unused = []
    for key, is_used in zip(keys, used):
        if not is_used:
            unused.append(key)
            print(f"{KINDS[key.kind]}: nothing in the sample shows what '{key.path}' is for")
    print(f"{len(keys) - len(unused)} passed, {len(unused)} failed")
    return 1 if unused or not keys else 0


if __name__ == "__main__":
    sys.exit(main())
