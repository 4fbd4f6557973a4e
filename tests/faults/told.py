"""Lets the system refuse what people meet, and reads what each command says of it.

    told.py PROGRAM TEMPLATES

Each ends with status 3 and one line that names the first file, the reason and how many others, or with
status 2 where folders lie in each other or are somebody else's; what stood there is as it was. As root
the program is run by nobody, whom permissions keep out.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile

from folders import DAY, digests

NOBODY = 65534
PANEL = "2026-05-19-am"


class Desk:
    """Records, templates and an output of one person, who is not root."""

    def __init__(self, program, templates, root):
        self.root = root
        os.chmod(root, 0o755)
        self.program = shutil.copy(program, root)
        shutil.copytree(templates, os.path.join(root, "templates"))
        self.own = os.path.join(root, "desk")
        os.mkdir(self.own)
        if os.geteuid() == 0:
            os.chown(self.own, NOBODY, NOBODY)

    def run(self, *words, stdout=subprocess.PIPE):
        is_root = os.geteuid() == 0
        return subprocess.run(
            [self.program, *words], cwd=self.own, stdout=stdout, stderr=subprocess.PIPE, text=True,
            user=NOBODY if is_root else None, group=NOBODY if is_root else None,
            extra_groups=[] if is_root else None)

    def build(self, *more):
        return self.run("build", "-q", "-i", "records", "-t", "../templates", "-o", "output", "--as-of", DAY, *more)

    def at(self, *parts):
        return os.path.join(self.own, *parts)

    def renew(self):
        """The folder as it is before each trial: records, and what was built from them."""
        os.chmod(self.own, 0o700)
        for path in os.listdir(self.own):
            for at, folders, _ in os.walk(self.at(path)):
                for each in folders:
                    os.chmod(os.path.join(at, each), 0o700)
            if os.path.isdir(self.at(path)) and not os.path.islink(self.at(path)):
                os.chmod(self.at(path), 0o700)
                shutil.rmtree(self.at(path))
            else:
                os.remove(self.at(path))
        for ended in self.run("init", "-q", "records", "--as-of", DAY), self.build():
            if ended.returncode != 0:
                sys.exit(ended.stderr)


def closed(*parts):
    """Lets nobody at a file or folder."""
    return lambda desk: os.chmod(desk.at(*parts), 0)


def no_writing(*parts):
    return lambda desk: os.chmod(desk.at(*parts), 0o500)


def all_closed(*parts):
    def close(desk):
        for name in os.listdir(desk.at(*parts)):
            os.chmod(desk.at(*parts, name), 0)
    return close


def a_file(*parts):
    def write(desk):
        with open(desk.at(*parts), "w", encoding="utf-8") as file:
            file.write("somebody's")
    return write


def a_link(to, *parts):
    def link(desk):
        if os.path.isdir(desk.at(*parts)):
            shutil.rmtree(desk.at(*parts))
        os.symlink(to, desk.at(*parts))
    return link


def a_folder(*parts):
    def make(desk):
        if os.path.exists(desk.at(*parts)):
            os.remove(desk.at(*parts))
        os.mkdir(desk.at(*parts))
    return make


def a_csv(desk):
    with open(desk.at("list.csv"), "w", encoding="utf-8") as file:
        file.write("HO ref,Name\nA1234567,Other Fictional\n")
    with open(desk.at("map.toml"), "w", encoding="utf-8") as file:
        file.write('kind = "case"\nkey = "ref"\n[columns]\n"HO ref" = "ref"\n"Name" = "name"\n')


def both(*steps):
    return lambda desk: [step(desk) for step in steps]


DENIED = r": Permission denied"
LINK = r": a symbolic link stands where a folder of the output should, and nothing is written through it"
NEXT_DAY = ["build", "-q", "-i", "records", "-t", "../templates", "-o", "output", "--as-of", "2026-04-01"]
TRIALS = {
    "an output that nobody may write to": (no_writing("output"), NEXT_DAY, rf"output/\S+{DENIED}, and so \d+ other files"),
    "a folder of it that nobody may enter": (closed("output", "panels"), NEXT_DAY,
                                             rf"output/panels/{PANEL}{DENIED}, and so \d+ other files"),
    "a manifest that nobody may read": (closed("output", "manifest.json"), NEXT_DAY, rf"output/manifest\.json{DENIED}"),
    "the same, to verify": (closed("output", "manifest.json"), ["verify", "output"], rf"output/manifest\.json{DENIED}"),
    "documents that nobody may read, to verify": (closed("output", "rules.html"), ["verify", "output"],
                                                  rf"output/rules\.html{DENIED}"),
    "an output that is a file": (a_file("file"), NEXT_DAY + ["-o", "file"], r"file: Not a directory"),
    "an output below a file": (a_file("file"), NEXT_DAY + ["-o", "file/output"], r"file/output: Not a directory"),
    "an output that is a link": (a_link("output", "link"), NEXT_DAY + ["-o", "link"],
                                 r"link: is a symbolic link: name the folder that it leads to"),
    "a round of links": (a_link("link", "link"), NEXT_DAY + ["-o", "link"],
                         r"link: is a symbolic link: name the folder that it leads to"),
    "a link on the first level": (a_link("../records", "output", "panels"), NEXT_DAY, rf"output/panels{LINK}, and so \d+ other files"),
    "a link on the second level": (a_link("../../records", "output", "panels", PANEL), NEXT_DAY,
                                   rf"output/panels/{PANEL}{LINK}, and so \d+ other files"),
    "a folder where a document should be": (a_folder("output", "schedule.html"), NEXT_DAY, r"output/schedule\.html: Is a directory"),
    "a record that nobody may read": (closed("records", "cases", "A1234567.toml"), NEXT_DAY, rf"records/cases/A1234567\.toml{DENIED}"),
    "a folder of records that nobody may list": (closed("records", "panels"), NEXT_DAY, rf"records/panels{DENIED}"),
    "records that nobody may read": (both(closed("records", "people.toml"), all_closed("records", "cases")), NEXT_DAY,
                                     rf"records/cases/A1234567\.toml{DENIED}, and so 1 other file"),
    "an inputs folder that nobody may enter": (closed("records"), NEXT_DAY, rf"records/?{DENIED}"),
    "a depfile that cannot be written": (no_writing("records"), NEXT_DAY + ["-o", "other", "--depfile", "/x.d"],
                                         r"/x\.d" + DENIED),
    "a folder where nobody may start": (no_writing("."), ["init", "new"], r"new/\S+" + DENIED + r", and so \d+ other files"),
    "a new record that cannot be written": (no_writing("records", "panels"),
                                            ["new", "panel", "2026-06-02", "-i", "records", "--as-of", DAY],
                                            r"records/panels/2026-06-02-am\.toml" + DENIED),
    "an import that cannot be written": (both(a_csv, no_writing("records", "cases")),
                                         ["import", "list.csv", "--map", "map.toml", "-i", "records", "--as-of", DAY],
                                         r"records/cases/A1234567\.toml" + DENIED),
    "a list that nobody may read": (both(a_csv, closed("list.csv")), ["import", "list.csv", "-i", "records"],
                                    r"list\.csv" + DENIED),
    "a snapshot that nobody may read": (both(a_csv, closed("list.csv")), ["diff", "list.csv", "list.csv"],
                                        r"list\.csv" + DENIED),
    "a folder of issues that cannot be made": (no_writing("."), ["issue", "--panel", PANEL, "-i", "records", "--as-of", DAY],
                                               r"\S*issued\S*" + DENIED),
}
REFUSED = {
    "an output within the inputs": (lambda desk: None, ["-o", "records/output"], "lies within the inputs folder"),
    "an output that is the templates": (lambda desk: None, ["-o", "../templates"], "lies within the templates folder"),
    "an output around the inputs": (lambda desk: None, ["-o", "."], "lies within the output folder"),
    "somebody else's folder": (both(a_folder("theirs"), a_file("theirs", "notes.txt")), ["-o", "theirs"],
                               "holds files and no manifest of panelpress"),
}


def fault_of(desk, trial):
    """What is not so of a refusal by the system; empty when all is."""
    prepare, words, expected = trial
    desk.renew()
    prepare(desk)
    ended = desk.run(*words)
    if ended.returncode != 3 or not re.fullmatch(f"panelpress: error: {expected}\n", ended.stderr):
        return f"ends with {ended.returncode} and says {ended.stderr!r}"
    return ""


def fault_of_refused(desk, trial):
    """The same of a folder that the program refuses."""
    prepare, words, expected = trial
    desk.renew()
    prepare(desk)
    before = digests(desk.own)
    ended = desk.run(*NEXT_DAY, *words)
    if ended.returncode != 2 or ended.stderr.count("\n") != 1 or expected not in ended.stderr:
        return f"ends with {ended.returncode} and says {ended.stderr!r}"
    return "" if digests(desk.own) == before else "something was written"


def faults_of_full_output(desk):
    """A reader that is full: short and long products alike."""
    desk.renew()
    expected = "panelpress: error: standard output: No space left on device\n"
    for words in ["--help"], ["schema", "case"], ["explain", "--format", "json", "-i", "records", "--as-of", DAY]:
        with open("/dev/full", "w", encoding="utf-8") as full:
            ended = desk.run(*words, stdout=full)
        if ended.returncode != 3 or ended.stderr != expected:
            yield f"{words[0]} to a full disk: ends with {ended.returncode} and says {ended.stderr!r}"


def main():
    with tempfile.TemporaryDirectory() as root:
        desk = Desk(*sys.argv[1:], root)
        faults = [f"{name}: {fault}" for name, trial in TRIALS.items() if (fault := fault_of(desk, trial))]
        faults += [f"{name}: {fault}" for name, trial in REFUSED.items() if (fault := fault_of_refused(desk, trial))]
        faults += faults_of_full_output(desk)
        desk.renew()
    print(*faults, sep="\n")
    print(f"{len(TRIALS) + len(REFUSED) + 3} refusals: {len(faults)} not told as they should be")
    sys.exit(1 if faults else 0)


main()
