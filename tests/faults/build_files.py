"""Sees that Make, Ninja and CMake build again when they must, by the depfile, and not otherwise; and
that Ninja makes of shards what a single build makes.

    build_files.py PROGRAM TEMPLATES INPUTS (make|ninja|cmake|shards)

INPUTS are copied with little in them, so that a build is quick; a record added is a copy of one that
is there, with another reference.
"""

import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
import time

program, templates, inputs = (os.path.abspath(path) for path in sys.argv[1:4])
what = sys.argv[4]
here = os.path.dirname(os.path.abspath(sys.argv[0]))
root = tempfile.mkdtemp()
os.chdir(root)
build = f"{program} build -q --only schedule,rules -i in -t t -o out --as-of 2026-03-31"


def run(*command):
    ended = subprocess.run(command, capture_output=True, text=True)
    return ended.returncode, ended.stdout + ended.stderr


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def settle():
    """Longer than a tick of the file system's clock."""
    time.sleep(0.05)


def manifest_of_a_build():
    with open("out/manifest.json", encoding="utf-8") as file:
        return file.read()


def fresh():
    """What a build into a new folder gives."""
    shutil.rmtree("fresh", ignore_errors=True)
    run(*build.replace("-o out", "-o fresh").split())
    with open("fresh/manifest.json", encoding="utf-8") as file:
        return file.read()


def check(tool, is_quiet, change):
    settle()
    change()
    settle()
    code, said = run(*tool)
    if code != 0:
        sys.exit(f"{tool[0]} after '{change.__doc__}': {said[:400]}")
    if manifest_of_a_build() != fresh():
        sys.exit(f"{tool[0]} built nothing after '{change.__doc__}'")
    settle()
    code, said = run(*tool)
    if code != 0 or not is_quiet(said):
        sys.exit(f"{tool[0]} builds again after '{change.__doc__}': {said[:400]}")


def add_case():
    """a record added in a folder"""
    with open("in/cases/A1165571.toml", encoding="utf-8") as file:
        text = file.read()
    write("in/cases/added one.toml", text.replace("A1165571", "A9165571"))


def rename_case():
    """a record renamed"""
    os.rename("in/cases/added one.toml", "in/cases/A9165571.toml")


def move_case():
    """a record moved into a new subfolder"""
    os.mkdir("in/cases/later")
    os.rename("in/cases/A9165571.toml", "in/cases/later/A9165571.toml")


def remove_case():
    """a record removed"""
    os.remove("in/cases/later/A9165571.toml")


def change_template():
    """a template changed"""
    with open("t/index/page.html", "a", encoding="utf-8") as file:
        file.write("<!-- changed -->\n")


def add_template():
    """a template added in a folder"""
    write("t/shared/added.html", "added\n")


def remove_template():
    """a template removed"""
    os.remove("t/shared/added.html")


CHANGES = [add_case, rename_case, move_case, remove_case, change_template, add_template,
           remove_template]


def check_all(tool, is_quiet):
    code, said = run(*tool)
    if code != 0:
        sys.exit(f"{tool[0]}: {said[:400]}")
    for change in CHANGES:
        check(tool, is_quiet, change)


def with_make():
    write("Makefile", f"out/manifest.json:\n\t{build} --depfile d.mk || test $$? = 1\n"
                      "-include d.mk\n")
    check_all(["make", "-s", "out/manifest.json"], lambda said: said == "")


def with_ninja():
    write("build.ninja", f"rule build\n  command = {build} --depfile d.mk || test $$? = 1\n"
                         "  depfile = d.mk\nbuild out/manifest.json: build\n")
    check_all(["ninja", "out/manifest.json"], lambda said: "no work to do" in said)


def with_cmake():
    example = os.path.join(here, "cmake_example")
    shutil.copytree(example, "project")
    os.mkdir("binary")
    # A finding that is an error ends a build with 1, which CMake takes for a failure.
    write("press", f"#!/bin/sh\n{program} \"$@\" --only schedule,rules || test $? = 1\n")
    os.chmod("press", 0o755)
    code, said = run("cmake", "-S", "project", "-B", "binary", "-G", "Ninja",
                     f"-DPANELPRESS={root}/press", f"-DRECORDS={root}/in", f"-DTEMPLATES={root}/t")
    if code != 0:
        sys.exit(said)
    os.symlink("binary/output", "out")
    check_all(["cmake", "--build", "binary"], lambda said: "no work to do" in said)


def with_shards():
    press = f"{program} build -q -i in -t t --as-of 2026-03-31"
    text = (f"rule shard\n  command = {press} --shard $k/3 -o $dir || test $$? = 1\n"
            f"rule join\n  command = {program} join -q -i in -t t out $parts || test $$? = 1\n")
    for k in (1, 2, 3):
        text += f"build part{k}/manifest.json: shard\n  k = {k}\n  dir = part{k}\n"
    text += ("build out/manifest.json: join " + " ".join(f"part{k}/manifest.json" for k in (1, 2, 3))
             + "\n  parts = part1 part2 part3\n")
    write("build.ninja", text)
    code, said = run("ninja", "out/manifest.json")
    if code != 0:
        sys.exit(said)
    run(*press.split(), "-o", "single")
    listed = []
    for at, _, names in os.walk("single"):
        listed += [os.path.relpath(os.path.join(at, name), "single") for name in names]
    found = sum(len(names) for _, _, names in os.walk("out"))
    _, differ, missing = filecmp.cmpfiles("single", "out", listed, shallow=False)
    if differ or missing or found != len(listed):
        sys.exit(f"the parts are not the whole: {(differ + missing)[:3]}, {found} of {len(listed)}")


try:
    shutil.copytree(inputs, "in")
    shutil.copytree(templates, "t")
    {"make": with_make, "ninja": with_ninja, "cmake": with_cmake, "shards": with_shards}[what]()
finally:
    shutil.rmtree(root)
