"""Sees on the program itself that it was built hardened, and keeps to itself what it holds while it
runs: hardened.py PROGRAM TEMPLATES INPUTS"""

import os
import subprocess
import sys
import tempfile


def read(*options):
    command = ["readelf", "-W", *options, sys.argv[1]]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def running():
    """What the kernel says of the program while it serves: its limits and its status. What is made
    by the shell that starts it would be for everybody, and its dumps whole."""
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            ["/bin/sh", "-c", 'umask 0; ulimit -c unlimited; exec "$@"', "sh", sys.argv[1], "serve",
             "--port", "0", "-t", sys.argv[2], "-i", sys.argv[3], "-o", os.path.join(folder, "output")],
            stderr=subprocess.PIPE, text=True)
        try:
            for line in process.stderr:
                if "http://" in line:
                    break
            texts = []
            for name in "limits", "status":
                with open(f"/proc/{process.pid}/{name}", encoding="ascii") as file:
                    texts.append(file.read())
            return texts
        finally:
            process.kill()
            process.communicate()


header, segments, dynamic, symbols = read("-h"), read("-l"), read("-d"), read("--dyn-syms")
limits, status = running()
checks = {
    "is a position-independent executable": "DYN" in header,
    "has read-only relocations": "GNU_RELRO" in segments,
    "binds every name at its start": "BIND_NOW" in dynamic or "NOW" in dynamic,
    "guards its stack": "__stack_chk_fail" in symbols,
    "checks the library's calls": "_chk@" in symbols.replace("__stack_chk_fail", ""),
    "has no executable stack": "GNU_STACK" in segments and "RWE" not in segments,
    "leaves no memory on the disk when it dies":
        any(line.split()[:6] == ["Max", "core", "file", "size", "0", "0"]
            for line in limits.splitlines()),
    "makes everything for its owner alone": "Umask:\t0077" in status,
}
failed = [what for what, holds in checks.items() if not holds]
sys.exit(f"not so: {', '.join(failed)}" if failed else 0)
