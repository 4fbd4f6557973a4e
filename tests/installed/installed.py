#!/usr/bin/env python3
"""What `cmake --install` puts under a prefix is a program that starts a team's records and builds
their documents in any folder, with its manual page, completions and examples; and that `cpack` makes a Debian
package of the same files. That it depends on the libraries that it runs by, tests/installed/fresh sees: to
ask Debian for the package of each takes longer than all the rest.
Run: installed.py CMAKE BUILD VERSION"""

import gzip
import os
import pathlib
import subprocess
import sys
import tempfile

DAY = "--as-of=2026-03-31"


def run(program, *words, within):
    done = subprocess.run(
        [program, *words], cwd=within, capture_output=True, text=True,
        env={"PATH": os.environ["PATH"]}
    )
    assert done.returncode == 0, (words, done.returncode, done.stdout, done.stderr)
    return done.stdout


def files_stand_in_their_places(share):
    manual = gzip.decompress((share / "man/man1/panelpress.1.gz").read_bytes()).decode()
    assert manual.startswith(".TH PANELPRESS"), manual[:80]
    for path in ["bash-completion/completions/panelpress", "zsh/vendor-completions/_panelpress",
                 "fish/vendor_completions.d/panelpress.fish"]:
        assert "build" in (share / path).read_text(), path
    changes = gzip.decompress((share / "doc/panelpress/changelog.gz").read_bytes()).decode()
    assert f"## {sys.argv[3]}" in changes, changes[:80]
    for path in share.rglob("*"):
        # The program makes files for their owner alone; those of a package are for everybody.
        assert path.stat().st_mode & 0o044 == 0o044, (path, oct(path.stat().st_mode))


def builds_anywhere(program, share, desk):
    assert run(program, "--version", within=desk).startswith(f"panelpress {sys.argv[3]}\n")
    run(program, "init", "inputs", DAY, within=desk)
    run(program, "build", DAY, within=desk)
    assert "Fictional" in (desk / "output/schedule.html").read_text()
    examples = share / "doc/panelpress/examples/inputs"
    run(program, "build", DAY, "--inputs", examples, "--output", "sample", within=desk)
    assert (desk / "sample/panels/2026-04-09-am/case-pack.html").is_file()


def compares_anywhere(program, desk):
    """Two packs are compared where no templates lie, by an installed program and by one of a checkout."""
    snapshot = desk / "sample/panels/2026-04-09-am/snapshot.json"
    assert "Nothing changed." in run(program, "diff", snapshot, snapshot, within=desk)


def files_below(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def package_holds_the_same(build, prefix, folder):
    """What `cpack` makes, unpacked: the files of the prefix, and what its control says."""
    subprocess.run(["cpack", "-G", "DEB", "-B", folder, "-D", "CPACK_DEBIAN_PACKAGE_SHLIBDEPS=OFF"],
                   cwd=build, check=True, stdout=subprocess.DEVNULL)
    (package,) = folder.glob("panelpress_*.deb")

    def field(name):
        return subprocess.run(["dpkg-deb", "--field", package, name], check=True, capture_output=True, text=True).stdout

    assert field("Version").startswith(sys.argv[3]), field("Version")
    assert "chromium" in field("Suggests")
    subprocess.run(["dpkg-deb", "--extract", package, folder / "unpacked"], check=True)
    assert files_below(folder / "unpacked/usr") == files_below(prefix)


def main():
    cmake, build = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        prefix, desk = pathlib.Path(folder, "prefix"), pathlib.Path(folder, "desk")
        desk.mkdir()
        subprocess.run([cmake, "--install", build, "--prefix", prefix], check=True,
                       stdout=subprocess.DEVNULL)
        files_stand_in_their_places(prefix / "share")
        builds_anywhere(prefix / "bin/panelpress", prefix / "share", desk)
        compares_anywhere(prefix / "bin/panelpress", desk)
        compares_anywhere(pathlib.Path(build, "panelpress"), desk)
        package_holds_the_same(build, prefix, pathlib.Path(folder, "package"))


main()
