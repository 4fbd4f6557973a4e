"""That each file of C++ names only types that its includes lead to.

    python3 tests/base/reach.py

CI compiles many files together, where each sees the includes of those before it: one that is missing would show only to
somebody who builds them one by one, as `cmake -S . -B build` does. A type that only other headers declare must be within
reach of each file that names it. It looks for types alone, since functions share their names.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("generator", "tests")
INCLUDE = re.compile(r'^#include "([^"]+)"', re.MULTILINE)
NO_CODE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.DOTALL
)
# At the start of a line: what belongs to a namespace, with a body.
TYPE = re.compile(r"^(?:class|struct|enum class) (\w+)(?: final)?(?: *[:{]|$)|^using (\w+) =", re.MULTILINE)
# Anywhere: what a file gives a name to, or says that there is, for itself.
NAMED = re.compile(r"\b(?:class|struct|enum class|using|typename) (\w+)")
# Not a member, nor of another namespace than the project's.
USED = re.compile(r"(?<![.>\w:])(?:(?:panelpress|rules|render|inputs|output|documents|records|cli|print|serve)::)*([A-Z]\w*)")


class Sources:
    """The files of the project, with what each includes."""

    def __init__(self, root: Path) -> None:
        written = {
            path.relative_to(root).as_posix(): path.read_text()
            for folder in FOLDERS for path in sorted((root / folder).rglob("*.*"))
            if path.suffix in (".h", ".cpp", ".inc") and "node_modules" not in path.parts
        }
        self.code = {path: NO_CODE.sub(" ", text) for path, text in written.items()}
        self.includes = {
            path: [found for name in INCLUDE.findall(text) if (found := self.file_of(name, path))]
            for path, text in written.items()
        }

    def file_of(self, name: str, path: str) -> str | None:
        """The file that an include of another one means; none for a generated one."""
        beside = path.rsplit("/", 1)[0]
        return next((f"{at}/{name}" for at in (*FOLDERS, beside) if f"{at}/{name}" in self.code), None)

    def reach(self, path: str) -> set[str]:
        """A file and all that its includes lead to."""
        reached, open_ends = {path}, [path]
        while open_ends:
            news = set(self.includes[open_ends.pop()]) - reached
            reached |= news
            open_ends += news
        return reached


def main() -> int:
    """Prints each type that is out of reach."""
    sources = Sources(ROOT)
    homes = defaultdict(set)
    for path, code in sources.code.items():
        if path.endswith(".h"):
            for names in TYPE.findall(code):
                homes["".join(names)].add(path)
    named = {path: set(NAMED.findall(code)) for path, code in sources.code.items()}
    faults = 0
    for path, code in sources.code.items():
        reach = sources.reach(path)
        for name in sorted(set(USED.findall(code))):
            if name in homes and not any(name in named[each] for each in reach):
                print(f"{path} names {name} and does not include {' or '.join(sorted(homes[name]))}")
                faults += 1
    print(f"{len(homes)} types in {len(sources.code)} files: {faults} out of reach")
    return 1 if faults or len(homes) < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
