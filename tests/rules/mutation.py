#!/usr/bin/env python3
"""Shows that a test fails when a function of generator/rules does nothing.

Run by hand, from a checkout without changes, with a build folder that has the tests:

    python3 tests/rules/mutation.py --list                      every function, as file:line name
    python3 tests/rules/mutation.py --build build --sample 20   twenty of them, spread over all
    python3 tests/rules/mutation.py --build build               all of them: hours
    python3 tests/rules/mutation.py --build build clock.cpp     those of a file

The functions are found in the sources: whatever opens a brace in a namespace or a type is a
namespace, a type, a value or a function, and what is none of these stops the run, so that none can be
missed. Each is made to return at once (or, where its type cannot be made of nothing, to throw), the
tests of the rules are built and run until one fails, and the file is put back. What survives is
listed, and the exit status says whether anything did.
"""

import argparse
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "generator" / "rules"

BLANKED = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'|^#[^\n]*', re.S | re.M)
"""Comments, texts, signs and lines of the preprocessor: what may hold braces that open nothing."""

NAMESPACE = re.compile(r"^(inline )?namespace\b")
TYPE = re.compile(r"^(template <.*> )?(struct|class|enum|union)\b(?!.*\()")
VALUE = re.compile(r"=\s*(std::array|std::to_array<[^(]*>\()?$|\b[\w:]+(<.*>)? \w+(\[\])?$|^,")
NAME = re.compile(r"([\w:~]+|operator[^(\s]+|operator\(\)) ?\(")


@dataclass(frozen=True)
class Function:
    """A function definition: where its body begins, and how it can return at once."""

    file: Path
    line: int
    name: str
    body: int
    gives_nothing: bool

    def __str__(self) -> str:
        return f"{self.file.name}:{self.line} {self.name}"


def blanked(text: str) -> str:
    """The text with everything that is no code replaced by blanks of the same length."""
    return BLANKED.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def name_of(head: str) -> str:
    """The name of the function that a head declares: what stands before its first parenthesis
    outside of template arguments."""
    return NAME.search(re.sub(r"template <[^{}]*?>(?= \w)|decltype\(\w+\)", "", head)).group(1)


def is_function(head: str) -> bool:
    return "(" in head and NAME.search(head) is not None and not head.endswith(("=", "("))


def function_at(file: Path, text: str, head: str, brace: int) -> Function:
    name = name_of(head)
    before = head[: head.index(name)]
    type_given = re.sub(r"\b(static|inline|constexpr|explicit|virtual|friend)\b|template <.*?> ", "", before)
    gives_nothing = type_given.strip() in ("", "void")
    return Function(file, text.count("\n", 0, brace) + 1, name, brace + 1, gives_nothing)


def functions_of(file: Path) -> Iterator[Function]:
    """Every function that a source defines, at any depth of its namespaces and types."""
    text = file.read_text(encoding="utf-8")
    code = blanked(text)
    start = at = 0
    while at < len(code):
        sign = code[at]
        if sign in ";}":
            start = at + 1
        elif sign == "{":
            head = re.sub(r"\b(public|private|protected):", "", code[start:at])
            head = " ".join(head.split())
            if NAMESPACE.match(head) or TYPE.match(head):
                start = at + 1
            elif is_function(head):
                # A member that the constructor makes with braces opens no body.
                if not re.search(r"[:,] ?\w+_?$", head):
                    yield function_at(file, text, head, at)
                at = end_of(code, at)
                start = at + 1 if not re.search(r"[:,] ?\w+_?$", head) else start
            elif VALUE.search(head):
                at = end_of(code, at)
            else:
                line = code.count("\n", 0, at) + 1
                raise SystemExit(f"{file}:{line}: what does this brace open? {head[-60:]}")
        at += 1


def end_of(code: str, opening: int) -> int:
    """Where the brace that opens here is closed."""
    depth = 0
    for at in range(opening, len(code)):
        depth += {"{": 1, "}": -1}.get(code[at], 0)
        if depth == 0:
            return at
    raise SystemExit("a brace is not closed")


def all_functions() -> list[Function]:
    files = sorted(path for path in RULES.rglob("*") if path.suffix in (".cpp", ".h"))
    return [function for file in files for function in functions_of(file)]


def spread(functions: list[Function], count: int) -> list[Function]:
    """So many of them, at even steps."""
    if count <= 0 or count >= len(functions):
        return functions
    return [functions[i * len(functions) // count] for i in range(count)]


def is_built(build: Path) -> bool:
    target = ["cmake", "--build", str(build), "--target", "rules_tests"]
    return subprocess.run(target, capture_output=True, check=False).returncode == 0


def survives(function: Function, build: Path) -> str | None:
    """Why the mutation was not noticed; nothing when a test failed."""
    original = function.file.read_text(encoding="utf-8")
    stubs = ["return;" if function.gives_nothing else "return {};", "throw 0;"]
    try:
        for stub in stubs:
            mutated = f"{original[: function.body]} if (true) {stub}{original[function.body :]}"
            function.file.write_text(mutated, encoding="utf-8")
            if is_built(build):
                break
        else:
            return "does not build"
        tests = [str(build / "tests" / "rules_tests"), "--abort"]
        run = subprocess.run(tests, capture_output=True, timeout=300, check=False)
        return "every test passes" if run.returncode == 0 else None
    except subprocess.TimeoutExpired:
        return None  # a loop without end is noticed too
    finally:
        function.file.write_text(original, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--sample", type=int, default=0, metavar="N")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    found = [each for each in all_functions() if not options.files or each.file.name in options.files]
    if options.list:
        print(*found, sep="\n")
        return 0
    survivors = 0
    chosen = spread(found, options.sample)
    for function in chosen:
        why = survives(function, options.build)
        survivors += why is not None
        print(f"{'SURVIVES' if why else 'fails'} {function} {why or ''}", flush=True)
    print(f"{len(chosen)} of {len(found)} functions, {survivors} survived")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
