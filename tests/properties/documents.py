"""What a reader sees of a document: the tables, sentences and figures of pages, emails and workbooks."""

import email
import email.policy
import html.parser
import re
import zipfile
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

MONTHS = "January February March April May June July August September October November December".split()
DAY = r"(\d{1,2}) ([A-Z][a-z]+) (\d{4})"
"""A date in prose, or in a table, where its month is cut to three letters."""
_BLOCKS = set("p h1 h2 h3 h4 li dt dd figcaption summary div section article header footer nav".split())
_VOID = set("br hr img input meta link col source wbr".split())
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def flat(text: str) -> str:
    """The text with each run of blanks made one."""
    return " ".join(text.split())


def to_date(found: tuple[str, str, str]) -> date:
    """The date of a match of DAY."""
    month = next(i for i, name in enumerate(MONTHS, 1) if name.startswith(found[1]))
    return date(int(found[2]), month, int(found[0]))


def dates(text: str) -> list[date]:
    """Every date of a text, in its order."""
    return [to_date(found) for found in re.findall(DAY, text) if found[1][:3] in {m[:3] for m in MONTHS}]


def pence(text: str) -> int:
    """The pence of "£1,234.50"; negative after a minus sign."""
    found = re.search(r"(-?)£([\d,]+)\.(\d\d)", text)
    assert found, f"no amount in {text!r}"
    return int(found[1] + found[2].replace(",", "") + found[3])


@dataclass
class Table:
    """A table of a page: what it is called, its heading cells and its rows of cells."""

    caption: str = ""
    heads: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    foot: list[list[str]] = field(default_factory=list)

    def column(self, head: str) -> list[str]:
        """The cells below a heading."""
        at = self.heads.index(head)
        return [row[at] for row in self.rows]


@dataclass
class Section:
    """What stands below one heading, down to the next of any rank."""

    title: str = ""
    id: str = ""
    sentences: list[str] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(self.sentences)


class Page(html.parser.HTMLParser):
    """A page as its sections, in their order."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.sections = [Section()]
        self.words: list[str] = []
        self._table: Table | None = None
        self._row: list[str] | None = None
        self._part = ""
        self._skipped = 0
        self._svg = 0
        self._written: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))
        self._end_sentence()

    @property
    def text(self) -> str:
        """All that is seen, as one line."""
        return flat(" ".join(self.words))

    def section(self, title: str) -> Section:
        """The section of a heading; an empty one when the page has none."""
        return next((s for s in self.sections if s.title == title), Section())

    def table(self, caption: str) -> Table:
        """The table whose caption begins so; an empty one when the page has none."""
        tables = [t for s in self.sections for t in s.tables]
        return next((t for t in tables if t.caption.startswith(caption)), Table())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("style", "title"):
            self._skipped += 1
        elif tag == "svg":
            self._svg += 1
        elif tag in ("h1", "h2", "h3", "h4"):
            self._end_sentence()
            self.sections.append(Section(id=dict(attrs).get("id") or ""))
        elif tag == "table":
            self._end_sentence()
            self._table = Table()
            self.sections[-1].tables.append(self._table)
        elif tag in ("thead", "tbody", "tfoot"):
            self._part = tag
        elif tag == "tr":
            self._row = []
        elif tag in ("td", "th", "caption"):
            self._written = []
        elif tag in _BLOCKS and not self._table:
            self._end_sentence()
        elif tag in _BLOCKS or tag == "br":
            self._written.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "title"):
            self._skipped -= 1
        elif tag == "svg":
            self._svg -= 1
        elif tag in ("h1", "h2", "h3", "h4"):
            self.sections[-1].title = flat("".join(self._written))
            self._written = []
        elif tag == "table":
            # What its last cell holds is no sentence of the section.
            self._table, self._written = None, []
        elif self._table and tag == "caption":
            self._table.caption = flat("".join(self._written))
        elif self._table and tag in ("td", "th") and self._row is not None:
            self._row.append(flat("".join(self._written)))
        elif self._table and tag == "tr" and self._row is not None:
            self._keep_row(self._table, self._row)
        elif tag in _BLOCKS and not self._table:
            self._end_sentence()
        elif tag in _BLOCKS:
            self._written.append(" ")

    def handle_data(self, data: str) -> None:
        if self._skipped or self._svg:
            return
        self._written.append(data)
        self.words.append(data)

    def _keep_row(self, table: Table, row: list[str]) -> None:
        if self._part == "thead":
            table.heads = row
        else:
            (table.foot if self._part == "tfoot" else table.rows).append(row)

    def _end_sentence(self) -> None:
        text = flat("".join(self._written))
        if text:
            self.sections[-1].sentences.append(text)
        self._written = []


@dataclass
class Mail:
    """A draft: its subject, its day and the words of its text part."""

    subject: str
    day: date
    text: str
    asked: str
    """What it asks of its reader: the line "What to do"."""

    @staticmethod
    def read(path: Path) -> "Mail":
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        body = message.get_body(("plain",))
        assert body is not None, f"{path} has no text part"
        text = flat(body.get_content())
        asked = re.search(r"What to do(?:: |, by day -+ )(.*?)(?= Case: | [A-Z][^.]* -{4,}|$)", text)
        return Mail(
            str(message["Subject"]),
            message["Date"].datetime.date(),
            text,
            asked[1] if asked else "",
        )


def asked_by(mail: Mail) -> list[date]:
    """The days by which a draft asks for something."""
    return [to_date(found) for found in re.findall(rf"(?:\b[Bb]y|\d\.) {DAY}", mail.asked)]


def workbook(path: Path) -> dict[str, list[list[str]]]:
    """The sheets of a workbook: the cells of each row as text, those without a value left out."""
    with zipfile.ZipFile(path) as parts:
        texts = []
        if "xl/sharedStrings.xml" in parts.namelist():
            items = ElementTree.fromstring(parts.read("xl/sharedStrings.xml")).findall(f"{_SHEET}si")
            texts = ["".join(t.text or "" for t in item.iter(f"{_SHEET}t")) for item in items]
        root = ElementTree.fromstring(parts.read("xl/workbook.xml"))
        names = [sheet.get("name") or "" for sheet in root.iter(f"{_SHEET}sheet")]
        sheets = {}
        for number, name in enumerate(names, 1):
            sheet = ElementTree.fromstring(parts.read(f"xl/worksheets/sheet{number}.xml"))
            rows = [[_cell(c, texts) for c in row] for row in sheet.iter(f"{_SHEET}row")]
            sheets[name] = [[cell for cell in row if cell] for row in rows]
        return sheets


def _cell(cell: ElementTree.Element, texts: list[str]) -> str:
    value = cell.find(f"{_SHEET}v")
    if value is None or value.text is None:
        return ""
    return texts[int(value.text)] if cell.get("t") == "s" else value.text


def text_of(path: Path) -> str:
    """All that a document says, as one line: a page, both parts and the subject of a draft, every cell."""
    if path.suffix == ".html":
        return Page(path).text
    if path.suffix == ".eml":
        mail = Mail.read(path)
        return f"{mail.subject} {mail.text}"
    return flat(" ".join(cell for rows in workbook(path).values() for row in rows for cell in row))
