"""Two builds of one folder at once, and the order in which a build asks the disk to keep what it writes.

    at_once.py PROGRAM TEMPLATES INPUTS

Whichever of the two is later has the folder: it is what that build alone makes, byte for byte. And the
manifest of all that is to come is on the disk for good before the first document has its name (by strace,
where it is installed and allowed).
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

program, templates, inputs = sys.argv[1:]
DAYS = ["2026-03-31", "2026-04-01"]
KINDS = "case-pack,snapshot,email,claims,schedule"


def command(output: Path, day: str) -> list[str]:
    """A build for a day."""
    words = [program, "build", "-q", "-i", inputs, "-t", templates, "--as-of", day, "--only", KINDS]
    return [*words, "-j", "2", "-o", str(output)]


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def built_at_once(root: Path) -> None:
    """Two builds for two days into one folder."""
    alone = []
    for day in DAYS:
        subprocess.run(command(root / day, day), stderr=subprocess.DEVNULL, check=True)
        alone.append(bytes_of(root / day))
    if alone[0] == alone[1]:
        sys.exit("two days must make two folders")
    for turn in range(4):
        both = [subprocess.Popen(command(root / "both", day), stderr=subprocess.DEVNULL) for day in DAYS]
        if any(process.wait() != 0 for process in both):
            sys.exit("a build beside another fails")
        if bytes_of(root / "both") not in alone:
            sys.exit(f"turn {turn}: two builds at once left a folder that is of neither")
        if turn % 2:
            shutil.rmtree(root / "both")


def in_order(root: Path) -> None:
    """The system calls of a build that makes a folder anew."""
    trace = root / "trace"
    calls = "linkat,rename,renameat,renameat2,fsync,fdatasync,syncfs"
    words = ["strace", "-f", "-y", "-o", str(trace), "-e", f"trace={calls}"]
    if not shutil.which("strace"):
        print("skipped: strace is not installed")
        return
    ended = subprocess.run([*words, *command(root / "traced", DAYS[0])], capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        if "ptrace" in ended.stderr:
            print("skipped: tracing is not allowed here")
            return
        sys.exit(ended.stderr)
    seen = [line for line in trace.read_text().splitlines() if re.search(r"(?:link|rename|sync)\w*\(", line)]
    named = [at for at, line in enumerate(seen) if re.search(r"(?:link|rename)", line) and "manifest.json" not in line]
    listed = [at for at, line in enumerate(seen) if re.search(r"(?:link|rename)", line) and "manifest.json" in line]
    synced = [at for at, line in enumerate(seen) if "fsync(" in line]
    kept = [at for at, line in enumerate(seen) if "syncfs(" in line]
    documents = len(json.loads((root / "traced" / "manifest.json").read_text())["documents"])
    if len(named) < documents:
        sys.exit(f"{len(named)} names given to {documents} documents")
    if not synced or synced[0] > listed[0]:
        sys.exit("the manifest has its name before its bytes are synced")
    if not any(listed[0] < at < named[0] for at in synced):
        sys.exit("a document has its name before that of the manifest that lists it is synced")
    if len(kept) != 1 or kept[0] < max(named):
        sys.exit(f"{len(kept)} syncs of the file system, not one after the last document")
    if subprocess.run([*words, *command(root / "free", DAYS[0]), "--no-sync"], check=False, stderr=subprocess.DEVNULL).returncode:
        sys.exit("--no-sync fails")
    if "syncfs(" in trace.read_text():
        sys.exit("--no-sync waits for the file system")


def main() -> None:
    """Both."""
    with tempfile.TemporaryDirectory() as folder:
        built_at_once(Path(folder))
        in_order(Path(folder))


if __name__ == "__main__":
    main()
