"""Sees that a build into a folder that was built before gives what a build into a new folder gives.

    rebuild.py PROGRAM TEMPLATES INPUTS [--changes N] [--seed N] [--all]
    rebuild.py PROGRAM TEMPLATES INPUTS --every | --each N [--shard K/N] [--all]

Something is changed, the folder is built again, and must then be a new one byte for byte, manifest
included: records changed at random (N of them, each on top of those before), and one of each other
thing that documents are made from: templates, the day, the version, what was issued, the documents
themselves on disk, builds of a part between. --every changes each file and each value of the records
once, some 4,500 in the sample and 50 minutes of one processor; --each N changes each file, and N values
of each key of each kind of file. Both let happen what a record did not hold yet: a detention ends, a
panel is cancelled. --shard K/N does every N-th of them, so that N runs do them all.
Unless --all is given the slowest documents are left out, the returns and the expenditure.
"""

import argparse
import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import changes

DAY = "2026-03-31"
REFUSED = 2
QUICK = (
    "case-pack,snapshot,email,atlas-updates,audit,record,invitation,claims,schedule,data-quality,attendance,"
    "arrangements,recruitment,goals,escalations,referrals,commitments,restricted,trends,rules"
)


class Folder:
    """Records, templates, and an output that is built again and again."""

    def __init__(self, asked: argparse.Namespace, root: Path):
        self.program = asked.program.resolve()
        self.root, self.inputs, self.templates = root, root / "in" / "inputs", root / "templates"
        self.kept, self.new = root / "kept", root / "new"
        shutil.copytree(asked.inputs, self.inputs)
        shutil.copytree(asked.templates, self.templates)
        self.day, self.options = DAY, ["--restricted"]
        self.kinds = [] if asked.all else ["--only", QUICK]
        self.made = self.built = 0
        if self.build(self.kept) > 1:
            sys.exit("the records given do not build")

    def build(self, output: Path, *more: str) -> int:
        """The status of a build; what it made is counted."""
        command = [self.program, "build", "-i", self.inputs, "-t", self.templates, "-o", output]
        command += ["--as-of", self.day, "--no-sync", *self.options, *(more or self.kinds)]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        found = re.search(r"(\d+) documents? in .*, (\d+) made", ended.stderr)
        if found and output == self.kept:
            self.built += int(found.group(1))
            self.made += int(found.group(2))
        return ended.returncode

    def faults(self) -> list[str]:
        """How the folder that was built again differs from a new one; nothing when refused."""
        shutil.rmtree(self.new, ignore_errors=True)
        status, fresh = self.build(self.kept), self.build(self.new)
        if status != fresh:
            return [f"status {status}, not {fresh}"]
        return [] if fresh == REFUSED else differences(self.kept, self.new)


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if not file.is_dir()}


def differences(kept: Path, new: Path) -> list[str]:
    """The files that differ, with how."""
    then, now = bytes_of(kept), bytes_of(new)
    missing = [f"{path} is missing" for path in now if path not in then]
    left = [f"{path} should be gone" for path in then if path not in now]
    stale = [f"{path} is stale" for path in now if path in then and then[path] != now[path]]
    return missing + left + stale


def expect_none(faults: list[str], after: str) -> None:
    """Ends the test when there are faults."""
    if faults:
        sys.exit(f"after '{after}': " + "; ".join(faults[:8]))


def undo(folder: Folder, change: changes.Change, texts: dict[str, str]) -> None:
    """Puts the files of a change back as they were."""
    for path in change.files:
        if path in texts:
            (folder.inputs / path).write_text(texts[path])
        elif (folder.inputs / path).exists():
            (folder.inputs / path).unlink()


def is_right(folder: Folder) -> bool:
    """Whether the records are not refused."""
    command = [folder.program, "check", "-q", "-i", folder.inputs, "--as-of", folder.day]
    return subprocess.run(command, capture_output=True, check=False).returncode != REFUSED


def at_random(folder: Folder, count: int, seed: int) -> int:
    """Makes changes on top of each other; how many were made."""
    chance, done = random.Random(seed), 0
    while done < count:
        texts = changes.texts_of(folder.inputs)
        change = changes.at_random(texts, chance)
        changes.apply(change, folder.inputs)
        if not is_right(folder):
            undo(folder, change, texts)
            continue
        done += 1
        expect_none(folder.faults(), f"seed {seed}: {change.name}")
    return done


def one_by_one(folder: Folder, each: int | None, shard: str) -> int:
    """Changes each file and value of a shard once, or some of each key, and undoes it; how many were changed."""
    part, parts = map(int, shard.split("/"))
    texts = changes.texts_of(folder.inputs)
    values = changes.values_of(texts)
    turns = [list(changes.of_file(texts, path)) for path in texts]
    chosen = values if each is None else changes.of_each_key(values, each)
    turns += [list(changes.of_value(texts, value, values)) for value in chosen]
    more = [[change] for path in texts for change in changes.of_more(texts, path)]
    turns += more if each is None else more[::10]
    done = 0
    for turn in turns[part - 1 :: parts]:
        for change in turn:
            changes.apply(change, folder.inputs)
            if is_right(folder):
                done += 1
                expect_none(folder.faults(), change.name)
                undo(folder, change, texts)
                break
            undo(folder, change, texts)
    return done


def template_changed(folder: Folder) -> None:
    """A word of a template is another."""
    file = folder.templates / "shared" / "style.css"
    file.write_text(file.read_text() + "\n.later { color: inherit; }\n")


def day_changed(folder: Folder) -> None:
    """The documents answer for another day."""
    folder.day = "2026-04-01"


def restricted_left_out(folder: Folder) -> None:
    """Restricted documents are asked for no more."""
    folder.options = []


def as_other_program(folder: Folder, path: str) -> None:
    """Makes a document, and its manifest, those of an earlier version."""
    manifest = json.loads((folder.kept / "manifest.json").read_text())
    manifest["program"] = "panelpress 0.0.1"
    text = (folder.kept / path).read_text().replace("</html>", "<!-- then --></html>")
    (folder.kept / path).write_text(text)
    digest = hashlib.sha256((folder.kept / path).read_bytes()).hexdigest()
    for entry in manifest["documents"]:
        if entry["path"] == path:
            entry["sha256"] = digest
    (folder.kept / "manifest.json").write_text(json.dumps(manifest))


def version_changed(folder: Folder) -> None:
    """The folder was built by an earlier version."""
    as_other_program(folder, "schedule.html")


def packs(folder: Folder) -> list[Path]:
    """The packs of the folder."""
    return sorted(folder.kept.glob("panels/*/case-pack.html"))


def documents_changed(folder: Folder) -> None:
    """Somebody writes in a document, another lost its end, others are gone, links or a pipe"""
    written, cut, removed, linked, pipe, *_ = packs(folder)
    written.write_text(written.read_text().replace("Panel", "panel", 1))
    cut.write_bytes(cut.read_bytes()[:1000])
    removed.unlink()
    shutil.rmtree(folder.kept / "claims")
    shutil.copy(linked, folder.root / "elsewhere.html")  # the very bytes that should stand there
    linked.unlink()
    linked.symlink_to(folder.root / "elsewhere.html")
    pipe.unlink()
    os.mkfifo(pipe)


def ids_shared(folder: Folder) -> None:
    """A panel is called what a claim is called: neither tells what is found of the other"""
    file = folder.inputs / "panels" / "2026-04-09-am.toml"
    file.write_text(file.read_text().replace('id = "2026-04-09-am"', 'id = "2025-05-mockwell-1"', 1))


def id_of_its_own(folder: Folder) -> None:
    """The panel is called by its own name again"""
    file = folder.inputs / "panels" / "2026-04-09-am.toml"
    file.write_text(file.read_text().replace('id = "2025-05-mockwell-1"', 'id = "2026-04-09-am"', 1))


def manifest_removed(folder: Folder) -> None:
    """The manifest is gone, and the folder taken over."""
    (folder.kept / "manifest.json").unlink()
    folder.options = [*folder.options, "--force"]


def clock_set_back(folder: Folder) -> None:
    """The clock jumps: what changes is older than what was made of it, which is of times to come"""
    file = sorted((folder.inputs / "cases").glob("*.toml"))[1]
    file.write_text(file.read_text().replace('name = "', 'name = "Earlier ', 1))
    os.utime(file, (0, 0))
    for made in folder.kept.rglob("*.*"):
        os.utime(made, (4_000_000_000, 4_000_000_000))


def program_compiled(folder: Folder) -> None:
    """The program is newer than what it made: it may be another of the same version"""
    manifest, pack = folder.kept / "manifest.json", packs(folder)[0]
    digest = hashlib.sha256(pack.read_bytes()).hexdigest()
    pack.write_text(pack.read_text().replace("</html>", "<!-- then --></html>"))
    other = hashlib.sha256(pack.read_bytes()).hexdigest()
    manifest.write_text(manifest.read_text().replace(digest, other))
    os.utime(manifest, (1, 1))


def part_built(folder: Folder) -> None:
    """A record changed, and only a part was built since."""
    file = sorted((folder.inputs / "cases").glob("*.toml"))[0]
    file.write_text(file.read_text().replace('name = "', 'name = "Later ', 1))
    folder.build(folder.kept, "--only", "schedule")


def earlier_named(folder: Folder) -> None:
    """A pack was compared with an earlier one, and is no more."""
    snapshot = folder.root / "kept-snapshot.json"
    shutil.copy(packs(folder)[0].with_name("snapshot.json"), snapshot)
    snapshot.write_text(snapshot.read_text().replace("Fictional", "Imaginary"))
    folder.build(folder.kept, "--only", "case-pack,snapshot", "--since", str(snapshot))


def panel_issued(folder: Folder) -> None:
    """A panel's pack is issued: the next is compared with it, and the day noted in the records."""
    panel = json.loads(sorted(folder.kept.glob("panels/*/snapshot.json"))[-1].read_text())["panel"]
    command = [folder.program, "issue", "--panel", panel, "-i", folder.inputs, "-o", folder.kept]
    ended = subprocess.run([*command, "--as-of", folder.day], capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        sys.exit(ended.stderr)


def issued_gone(folder: Folder) -> None:
    """What was issued is no longer there."""
    shutil.rmtree(folder.inputs.parent / "issued")


OTHERS = [
    template_changed,
    version_changed,
    documents_changed,
    clock_set_back,
    program_compiled,
    part_built,
    ids_shared,
    id_of_its_own,
    earlier_named,
    panel_issued,
    issued_gone,
    restricted_left_out,
    day_changed,
    manifest_removed,
]


def main() -> None:
    """Prints how many changes were made and how much had to be made again."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("templates", type=Path)
    parser.add_argument("inputs", type=Path)
    parser.add_argument("--changes", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", action="store_true")
    parser.add_argument("--each", type=int, metavar="N")
    parser.add_argument("--shard", default="1/1", metavar="K/N")
    parser.add_argument("--all", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        folder = Folder(asked, Path(root))
        expect_none(folder.faults(), "nothing")
        if asked.every or asked.each:
            done = one_by_one(folder, asked.each, asked.shard)
        else:
            done = at_random(folder, asked.changes, asked.seed)
        print(f"{done} changes of records: {folder.made} of {folder.built} documents made, none stale")
    with tempfile.TemporaryDirectory() as root:
        folder = Folder(asked, Path(root))
        for change in OTHERS:
            change(folder)
            expect_none(folder.faults(), change.__doc__ or "")
        print(f"{len(OTHERS)} other changes: none stale")


if __name__ == "__main__":
    main()
