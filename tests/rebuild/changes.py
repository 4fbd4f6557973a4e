"""Changes of a folder of records, as somebody's editing makes them.

A change is a name and the files that it changes: a path, and the text that the file has then, or nothing
when it is removed. Whether the records are right after it is for the program to say.
"""

import datetime
import random
import re
from pathlib import Path
from typing import Iterator, NamedTuple

# A key and its value, on a line of its own or in a table on one line; of a list, its first item.
VALUE = re.compile(
    r'(?<![\w-])([\w-]+)\s*=\s*\[?\s*("(?:[^"\\]|\\.)*"|\d{4}-\d\d-\d\d(?:T[\d:]+)?|[\d.]+|true|false)'
)
ID = re.compile(r'^(?:ref|id) = "([^"]+)"', re.M)


class Change(NamedTuple):
    """What is done to which files."""

    name: str
    files: dict[str, str | None]


class Value(NamedTuple):
    """Where a value stands."""

    path: str
    line: int
    key: str
    text: str
    start: int
    end: int


def texts_of(folder: Path) -> dict[str, str]:
    """Every record by its path."""
    return {str(file.relative_to(folder)): file.read_text() for file in sorted(folder.rglob("*.toml"))}


def values_of(texts: dict[str, str]) -> list[Value]:
    """Every value of the records, comments aside."""
    found = []
    for path, text in texts.items():
        offset = 0
        for number, line in enumerate(text.splitlines(keepends=True), 1):
            if not line.lstrip().startswith("#"):
                for each in VALUE.finditer(line):
                    start, end = offset + each.start(2), offset + each.end(2)
                    found.append(Value(path, number, each.group(1), each.group(2), start, end))
            offset += len(line)
    return found


def of_each_key(values: list[Value], most: int) -> list[Value]:
    """So many values of each key of each kind of file, as far apart as they stand."""
    of_key: dict[tuple[str, str], list[Value]] = {}
    for value in values:
        of_key.setdefault((value.path.split("/")[0], value.key), []).append(value)
    chosen = []
    for of_this in of_key.values():
        count = min(most, len(of_this))
        chosen += [of_this[i * len(of_this) // count] for i in range(count)]
    return chosen


def other_values(value: Value, of_this_key: list[str]) -> Iterator[str]:
    """What else may stand there: a neighbour, something longer, what the same key says elsewhere."""
    text = value.text
    if re.match(r"\d{4}-", text):
        date = datetime.date.fromisoformat(text[:10])
        for days in (1, -1, 28, -400):
            yield (date + datetime.timedelta(days)).isoformat() + text[10:]
    elif text in ("true", "false"):
        yield "false" if text == "true" else "true"
    elif text[0].isdigit():
        yield str(int(text) + 1) if text.isdigit() else f"{float(text) + 1:.2f}"
    yield from (each for each in of_this_key if each != text)
    if text.startswith('"'):
        yield text[:-1] + 'x"'


def with_value(texts: dict[str, str], value: Value, other: str) -> Change:
    """The records with another value in a place."""
    text = texts[value.path]
    name = f"{value.path}:{value.line}: {value.key} = {value.text} becomes {other}"
    return Change(name, {value.path: text[: value.start] + other + text[value.end :]})


def without_line(texts: dict[str, str], value: Value) -> Change:
    """The records without the line that a value stands in."""
    lines = texts[value.path].splitlines(keepends=True)
    gone = lines.pop(value.line - 1).strip()
    return Change(f"{value.path}:{value.line}: without '{gone}'", {value.path: "".join(lines)})


def of_file(texts: dict[str, str], path: str) -> Iterator[Change]:
    """What can be done to a whole file."""
    text = texts[path]
    yield Change(f"{path}: a comment", {path: text + "# looked at again\n"})
    yield Change(f"{path}: a line above", {path: "\n" + text})
    yield Change(f"{path} removed", {path: None})
    if "/" in path:
        folder, name = path.rsplit("/", 1)
        yield Change(f"{path} renamed", {path: None, f"{folder}/later/{name}": text})
    if found := ID.search(text):
        other = found.group(1)[:-1] + ("7" if found.group(1)[-1] != "7" else "8")
        copy = ID.sub(lambda line: line.group().replace(found.group(1), other), text, count=1)
        yield Change(f"{path} copied as {other}", {path.replace(".toml", "-copy.toml"): copy})


def of_value(texts: dict[str, str], value: Value, all_values: list[Value]) -> Iterator[Change]:
    """What can be done to one value."""
    of_this_key = sorted({each.text for each in all_values if each.key == value.key})
    for other in other_values(value, of_this_key):
        yield with_value(texts, value, other)
    yield without_line(texts, value)


ADDED_TO_CASES = {
    "detention ends": ("[detention]", '[detention]\nended = 2026-03-30\nend_reason = "removed"'),
    "bail is granted": ("[detention]", '[bail]\ngranted_in_principle = "sos"\n[detention]'),
    "is referred": (
        "[detention]",
        '[referral]\nby = "dvaat"\non = 2026-03-20\nreason = "A report came in"\n[detention]',
    ),
    "was elsewhere": (
        "[detention]",
        '[[was]]\nuntil = 2026-03-20\narea = "nrpc-south"\naar_level = 3\n[detention]',
    ),
    "is reviewed": ("[detention]", "[[dcpr]]\ndate = 2026-03-30\nrecords_cpp = true\n[detention]"),
}
ADDED_TO_PANELS = {
    "is cancelled": (
        'status = "planned"',
        'status = "cancelled"\ncancelled_at = 2026-03-30T15:00:00',
    ),
    "is held": ('status = "planned"', 'status = "held"'),
    "a member declines": ('answer = "attending"', 'answer = "declined"'),
}


def of_more(texts: dict[str, str], path: str) -> Iterator[Change]:
    """What comes to a record that did not stand in it: what happens to a person or a panel."""
    more = {"cases": ADDED_TO_CASES, "panels": ADDED_TO_PANELS}.get(path.split("/")[0], {})
    for name, (place, text) in more.items():
        if place in texts[path]:
            yield Change(f"{path}: {name}", {path: texts[path].replace(place, text, 1)})


def at_random(texts: dict[str, str], chance: random.Random) -> Change:
    """Some change of some file."""
    if chance.random() < 0.2:
        return chance.choice(list(of_file(texts, chance.choice(sorted(texts)))))
    if chance.random() < 0.2:
        more = [change for path in sorted(texts) for change in of_more(texts, path)]
        return chance.choice(more)
    values = values_of(texts)
    paths = sorted({each.path for each in values})
    path = chance.choice(paths)  # a file first, or the large ones would have them all
    value = chance.choice([each for each in values if each.path == path])
    return chance.choice(list(of_value(texts, value, values)))


def apply(change: Change, folder: Path) -> None:
    """Makes a change on disk."""
    for path, text in change.files.items():
        if text is None:
            (folder / path).unlink()
        else:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text)
