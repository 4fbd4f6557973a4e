#!/usr/bin/env python3
"""Prints what the rules say of an inputs folder, as `panelpress explain --format json` does.

The folder must be valid: errors of the inputs are the program's to find.
"""

import argparse
import json
from datetime import date
from pathlib import Path

from rulebook.explain import explain
from rulebook.load import load


def facts(folder: Path, as_of: date) -> str:
    """The facts of a folder on a day, as JSON text."""
    return json.dumps(
        explain(load(folder), as_of), indent=2, ensure_ascii=False, default=date.isoformat
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("inputs", type=Path, metavar="INPUTS_DIR")
    parser.add_argument("--as-of", required=True, type=date.fromisoformat, metavar="YYYY-MM-DD")
    options = parser.parse_args()
    print(facts(options.inputs, options.as_of))


if __name__ == "__main__":
    main()
