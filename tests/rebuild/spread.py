"""Spreads a build as the README says, and sees that the parts are the whole byte for byte.

    spread.py PROGRAM TEMPLATES INPUTS README (ninja|slurm|parallel)

The commands are those of the README's section "Speed, and many machines" and of spread.ninja. Slurm's `sbatch` is
played by a script that runs a job's tasks one after the other, each with its number in its environment.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
PARALLEL = "parallel 'panelpress build -q --shard {}/4 -o part{}' ::: 1 2 3 4"
DAY = "1774958400"  # 31 March 2026, noon
# What the README's commands call, that is not there under these names in a folder of its own.
SBATCH = """#!/bin/sh
for word; do case $word in --array=*) last=${word##*-};; --wrap=*) job=${word#--wrap=};; esac; done
for task in $(seq $last); do SLURM_ARRAY_TASK_ID=$task SLURM_ARRAY_TASK_COUNT=$last sh -c "$job" || exit; done
"""


def commands_of(tool: str, readme: str) -> str:
    """What spreads a build: Ninja's file, or lines of the shell."""
    if tool == "ninja":
        return (Path(__file__).parent / "spread.ninja").read_text()
    section = readme[readme.index("## Speed, and many machines") :].split("\n## ")[0]
    lines = section.split("```shell\n")[1].split("```")[0]
    array = next(line for line in lines.splitlines() if line.startswith("sbatch"))
    return lines.replace(array, PARALLEL) if tool == "parallel" else lines


def run(command: str, path: str) -> None:
    """Runs a line of the shell; ends the test when it fails."""
    world = {**os.environ, "PATH": path, "SOURCE_DATE_EPOCH": DAY}
    ended = subprocess.run(command, shell=True, capture_output=True, text=True, check=False, env=world)
    if ended.returncode != 0:
        sys.exit(f"{command}: {ended.returncode}\n{ended.stdout}{ended.stderr}")


def files(folder: str) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in Path(folder).rglob("*") if file.is_file()}


def main() -> None:
    """Builds once, spread and whole."""
    program, templates, inputs, readme = (Path(word).resolve() for word in sys.argv[1:5])
    tool = sys.argv[5]
    if tool == "parallel" and not shutil.which("parallel"):
        print("skipped: GNU parallel is not installed (apt-get install parallel)")
        sys.exit(SKIPPED)
    commands = commands_of(tool, readme.read_text())
    with tempfile.TemporaryDirectory() as root:
        os.chdir(root)
        shutil.copytree(inputs, "inputs")
        shutil.copytree(templates, "templates")
        os.mkdir("bin")
        os.symlink(program, "bin/panelpress")
        Path("bin/sbatch").write_text(SBATCH)
        os.chmod("bin/sbatch", 0o755)
        path = f"{root}/bin:{os.environ['PATH']}"
        if tool == "ninja":
            Path("build.ninja").write_text(commands)
            run("ninja", path)
        else:
            run(commands, path)
        run("panelpress build -q -o single", path)
        if files("output") != files("single"):
            sys.exit("the parts are not the whole")
        if len(list(Path().glob("part*/manifest.json"))) < 2:
            sys.exit("nothing was spread")


if __name__ == "__main__":
    main()
