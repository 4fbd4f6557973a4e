"""Sees on the program itself that it was built hardened: hardened.py PROGRAM"""

import subprocess
import sys


def read(*options):
    command = ["readelf", "-W", *options, sys.argv[1]]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


header, segments, dynamic, symbols = read("-h"), read("-l"), read("-d"), read("--dyn-syms")
checks = {
    "is a position-independent executable": "DYN" in header,
    "has read-only relocations": "GNU_RELRO" in segments,
    "binds every name at its start": "BIND_NOW" in dynamic or "NOW" in dynamic,
    "guards its stack": "__stack_chk_fail" in symbols,
    "checks the library's calls": "_chk@" in symbols.replace("__stack_chk_fail", ""),
    "has no executable stack": "GNU_STACK" in segments and "RWE" not in segments,
}
failed = [what for what, holds in checks.items() if not holds]
sys.exit(f"not so: {', '.join(failed)}" if failed else 0)
