"""What an output folder holds, and what must hold of it after a fault."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib

DAY = "2026-03-31"


def digests(folder):
    """The digest of every file below a folder, by its path."""
    found = {}
    for at, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(at, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = hashlib.sha256(file.read()).hexdigest()
    return found


class Records:
    """A folder of records with what a sound build makes of it."""

    def __init__(self, program, templates, inputs, root, name, dropped=()):
        self.inputs = os.path.join(root, f"inputs-{name}")
        shutil.copytree(inputs, self.inputs)
        for path in dropped:
            os.remove(os.path.join(self.inputs, path))
        self.command = [program, "build", "-q", "-i", self.inputs, "-t", templates,
                        "--as-of", DAY, "-o"]
        self.whole = os.path.join(root, f"whole-{name}")
        self.build(self.whole)
        self.digests = digests(self.whole)

    def build(self, output):
        ended = subprocess.run(self.command + [output], capture_output=True, text=True)
        if ended.returncode not in (0, 1):
            sys.exit(f"a build ends with {ended.returncode}: {ended.stderr[:400]}")

    def faults_of_healed(self, output):
        """What is wrong once the next build ran to its end: nothing, when it heals."""
        self.build(output)
        return [] if digests(output) == self.digests else ["the next build does not heal"]


def faults_of(output, sets, has_parts=False):
    """What is not so after a fault: every file listed, every document the one of a sound build of
    one of these records. A part may stand beside its file after a kill; the next build removes it."""
    manifest = os.path.join(output, "manifest.json")
    if not os.path.exists(manifest):
        return [f"{path} without a manifest" for path in digests(output)
                if not (has_parts and path == ".manifest.json.part")]
    with open(manifest, encoding="utf-8") as file:
        listed = {each["path"] for each in json.load(file)["documents"]} | {"manifest.json"}
    faults = []
    for path, digest in digests(output).items():
        at, name = os.path.split(path)
        is_part = has_parts and name.startswith(".") and name.endswith(".part")
        of = os.path.join(at, name[1:-len(".part")]) if is_part else path
        if of not in listed:
            faults.append(f"{path} is not listed")
        # The index and the manifest are of all that stands there, so of neither records alone.
        is_whole = any(digest == each.digests.get(path) for each in sets)
        if not is_part and path not in ("index.html", "manifest.json") and not is_whole:
            faults.append(f"{path} is of no build")
    return faults


def starter(program, root):
    """The records that `init` writes: so few that hundreds of builds are quick."""
    inputs = os.path.join(root, "starter")
    subprocess.run([program, "init", "-q", inputs, "--as-of", DAY], check=True)
    return inputs


def planned_panels(inputs):
    """The files of the panels that are planned, which no other record needs; by their names."""
    panels = os.path.join(inputs, "panels")
    files = [os.path.join(panels, each) for each in sorted(os.listdir(panels)) if each.endswith(".toml")]
    return [os.path.relpath(path, inputs) for path in files if is_planned(path)]


def is_planned(path):
    with open(path, "rb") as file:
        return tomllib.load(file)["status"] == "planned"
