#!/usr/bin/env python3
"""The example of a CI job that `init` writes: it is what a forge would take, and its commands, typed into the shell of
a forge in a clone of a team's records, check each change, put findings on lines and make the documents.
Run: ci_example.py PROGRAM CHECKOUT"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

import yaml

DAY = "1774958400"  # 31 March 2026, noon
INSTALLS = "apt-get update && apt-get install -y ./panelpress_*_amd64.deb"
"""The one command that is not typed here: tests/installed/fresh installs the package."""


class Forge:
    """A clone of the records, in which the steps of a job are run as a forge runs them."""

    def __init__(self, program, checkout, folder):
        self.clone, self.output = folder / "clone", folder / "output"
        (folder / "bin").mkdir()
        # An installed program finds its templates beside itself.
        installed = folder / "bin/panelpress"
        installed.write_text(f'#!/bin/sh\nexec "{program}" "$@" --templates "{checkout}/templates"\n')
        installed.chmod(0o755)
        self.environment = {"PATH": f"{folder}/bin:{os.environ['PATH']}", "HOME": str(folder),
                            "SOURCE_DATE_EPOCH": DAY, "LC_ALL": "C.UTF-8"}
        self.type(f"panelpress init {self.clone}", folder)

    def type(self, command, folder=None):
        """The status of a command; in a container a forge types it into `sh -e`."""
        done = subprocess.run(["sh", "-e", "-c", command], cwd=folder or self.clone, env=self.environment,
                              capture_output=True, text=True, check=False)
        self.said = done.stderr
        return done.returncode

    def run(self, steps):
        """The commands that ran; the last is the first that failed."""
        ran = []
        for step in steps:
            if "run" in step and step["run"] != INSTALLS:
                ran.append((step["run"], self.type(step["run"].replace("/tmp/output", str(self.output)))))
                if ran[-1][1] != 0:
                    break
        return ran


def job_of(clone):
    workflow = yaml.safe_load((clone / ".ci/records.yml").read_text())
    assert set(workflow) == {"name", True, "permissions", "jobs"}, set(workflow)  # YAML 1.1 reads `on` as true
    assert workflow[True] == ["push", "pull_request"], workflow[True]
    assert workflow["permissions"] == {"contents": "read", "security-events": "write"}
    (job,) = workflow["jobs"].values()
    assert job["container"] == "debian:12", job
    for step in job["steps"]:
        assert ("run" in step) != ("uses" in step), step
    return job["steps"]


def with_of(steps, action):
    (found,) = [step["with"] for step in steps if step.get("uses", "").startswith(action + "@")]
    return found


def findings_stand_on_lines(clone, sarif):
    (run,) = json.loads(sarif.read_text())["runs"]
    places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    assert places, "no finding"
    for place in places:
        lines = (clone / place["artifactLocation"]["uri"]).read_text().splitlines()
        assert 1 <= place["region"]["startLine"] <= len(lines), place


def main(program, checkout):
    with tempfile.TemporaryDirectory() as made:
        forge = Forge(pathlib.Path(program).resolve(), pathlib.Path(checkout).resolve(), pathlib.Path(made))
        steps = job_of(forge.clone)
        uploads = with_of(steps, "actions/upload-artifact")
        assert uploads["path"] == "/tmp/output" and uploads["retention-days"] <= 14, uploads
        record = forge.clone / "cases/A1234567.toml"
        sound = record.read_text()
        # A warning is found and stands on its line, and the documents are made all the same.
        record.write_text(sound.replace("nationality", "# nationality", 1))
        ran = forge.run(steps)
        assert [status for _, status in ran] == [0, 0], (ran, forge.said)
        findings_stand_on_lines(forge.clone, forge.clone / with_of(steps, "github/codeql-action/upload-sarif")["sarif_file"])
        assert (forge.output / "index.html").is_file()
        # A slip ends the job before anything is made of it.
        record.write_text("nmae = 1\n" + sound)
        ran = forge.run(steps)
        assert len(ran) == 1 and ran[0][1] != 0, ran
    print(f"{len(steps)} steps of the example read, its commands run")


main(*sys.argv[1:3])
