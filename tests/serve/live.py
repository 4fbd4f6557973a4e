#!/usr/bin/env python3
"""`panelpress serve` as a desk has it: an edit, an error in the page, the mend; requests of others
refused, and other addresses; files without script; a clean end, in the middle of a build too.
Run: live.py PROGRAM TEMPLATES INPUTS"""

import http.client
import json
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time


class Served:
    def __init__(self, program, folder, templates):
        self.process = subprocess.Popen(
            [program, "serve", "--port", "0", "--as-of", "2026-03-31", "--templates", templates],
            cwd=folder, stderr=subprocess.PIPE, text=True)
        for line in self.process.stderr:
            if found := re.search(r"http://127\.0\.0\.1:(\d+)/", line):
                self.port = int(found[1])
                return
        raise AssertionError("no address was told")

    def ask(self, path, method="GET", host=None, **more):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        connection.putheader("Host", host or f"localhost:{self.port}")
        connection.putheader("Accept-Encoding", "gzip, deflate, br")  # as every browser asks
        for name, value in more.items():
            connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read().decode()

    def state(self):
        return json.loads(self.ask("/.panelpress/state")[2])

    def comes(self, what, holds):
        """Waits until something holds, as it must some builds after a change."""
        until = time.monotonic() + 120
        while not (found := holds()):
            assert time.monotonic() < until, f"never came: {what}; {self.state()}"
            time.sleep(0.1)
        return found


def pages_are_live(served, output):
    status, headers, page = served.ask("/")
    assert status == 200 and headers["Cache-Control"] == "no-store"
    assert "Content-Encoding" not in headers, "bytes are pressed together to stay on this machine"
    nonces = set(re.findall(r'nonce="([0-9a-f]{32})"', page))
    assert len(nonces) == 1 and f"script-src 'nonce-{nonces.pop()}'" in page
    assert re.findall(r'nonce="(\w+)"', served.ask("/")[2])[0] not in page, "a nonce used twice"
    status, headers, nothing = served.ask("/", "HEAD")
    assert status == 200 and nothing == "" and headers["ETag"]
    for path in output.rglob("*.html"):
        assert "<script" not in path.read_text(), path


def others_are_refused(served):
    assert served.ask("/", host="evil.example.com")[0] == 421
    assert served.ask("/", "POST")[0] == 405
    for path in ["/../inputs/settings.toml", "/%2e%2e/inputs/settings.toml", "//etc/passwd",
                 "/out.html"]:
        assert served.ask(path)[0] in (403, 404), path
        assert "outside" not in served.ask(path)[2], path


def answers_are_whole(served):
    """Whatever part is asked for: one beyond the end would be other memory of the program."""
    whole = served.ask("/manifest.json")[2]
    for part in ["0-9", "0-99999999", f"{len(whole) + 100}-", "9223372036854775807-", "0-,0-,0-,0-"]:
        status, headers, body = served.ask("/manifest.json", Range=f"bytes={part}")
        assert status == 200 and body == whole and "Content-Range" not in headers, part


def silence_holds_nobody_up(served):
    """Connections that say nothing, as browsers open them in advance; more than there are threads."""
    silent = [socket.create_connection(("127.0.0.1", served.port)) for _ in range(20)]
    began = time.monotonic()
    assert served.ask("/manifest.json")[0] == 200
    took = time.monotonic() - began
    for each in silent:
        each.close()
    assert took < 9, f"{took:.1f} seconds"


def own_addresses():
    """The addresses of this machine's name; a machine may have one that nobody knows."""
    try:
        return {each[4][0] for each in socket.getaddrinfo(socket.gethostname(), None)}
    except socket.gaierror:
        return set()


def only_this_machine_is_served(served):
    """The one socket listens at 127.0.0.1: not even another address of this machine reaches it."""
    listening = []
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        if pathlib.Path(table).exists():
            rows = [line.split() for line in pathlib.Path(table).read_text().splitlines()[1:]]
            listening += [row[1] for row in rows if row[3] == "0A" and row[1].endswith(f":{served.port:04X}")]
    assert listening == [f"0100007F:{served.port:04X}"], listening
    for address in {"127.0.0.2", *own_addresses()} - {"127.0.0.1"}:
        try:
            socket.create_connection((address, served.port), timeout=5).close()
        except OSError:
            continue
        raise AssertionError(f"served at {address}")


def subjects_are_explained(served):
    """Of what the last build knew, long after that build has ended."""
    for subject in ["A1042218", "2026-04-09-am", "fictionhurst"]:
        status, _, page = served.ask(f"/.panelpress/explain/{subject}")
        assert status == 200 and subject in page, subject
    assert served.ask("/.panelpress/explain/nobody")[0] == 404


def errors_come_and_go(served, record):
    def state_with(begin, errors):
        state = served.state()
        return state if state["badge"].startswith(begin) and len(state["errors"]) == errors else None

    sound = record.read_text()
    record.write_text("nmae = 1\n" + sound)
    wrong = served.comes("the error", lambda: state_with("not built ", 1))
    assert wrong["badge"].endswith(", 1 error"), wrong
    error = wrong["errors"][0]
    assert error["place"] == f"inputs/cases/{record.name}:1:1", error
    assert error["line"] == "nmae = 1" and "unknown key" in error["text"], error
    assert served.ask("/")[0] == 200, "what was built before is still there"
    record.write_text(sound)
    mended = served.comes("the mend", lambda: state_with("built ", 0))
    assert mended["build"] > wrong["build"], mended


def findings_are_told(served, panel):
    """Pages that were built with an error of a rule say so, at its place, and when they were built."""
    sound = panel.read_text()
    panel.write_text(sound.replace("long_stop = 2026-04-28\n", "", 1))
    state = served.comes("the finding", lambda: (now := served.state())["errors"] and now)
    assert re.fullmatch(r"built \d\d:\d\d:\d\d, 1 error", state["badge"]), state
    (error,) = state["errors"]
    assert re.fullmatch(rf"inputs/panels/{panel.name}:\d+:\d+", error["place"]), error
    assert "[REC-3]" in error["text"] and error["line"] in sound, error
    panel.write_text(sound)
    served.comes("the mend", lambda: not served.state()["errors"])


def edits_are_followed(served, record):
    before = served.ask("/schedule.html")[1]["ETag"]
    new = record.with_name("B1000001.toml")
    new.write_text(re.sub(r"^ref = .*$", 'ref = "B1000001"', record.read_text(), flags=re.M))
    served.comes("the new case", lambda: served.ask("/schedule.html")[1]["ETag"] != before)
    page = served.ask("/schedule.html")[2]
    assert "B1000001" in page


def an_end_waits_for_no_build(program, templates, inputs, desk):
    """Asked to end while documents are being made, serve leaves the others unmade."""
    desk.mkdir()
    shutil.copytree(inputs, desk / "inputs")
    panel = (inputs / "panels/2026-04-09-am.toml").read_text()
    for number in range(40):
        copy = panel.replace('id = "2026-04-09-am"', f'id = "copy-{number}"', 1)
        (desk / f"inputs/panels/copy-{number}.toml").write_text(copy)
    manifest = desk / "output/manifest.json"
    process = subprocess.Popen([program, "serve", "--port", "0", "--as-of", "2026-03-31", "--templates", templates,
                                "-q", "-j", "1"], cwd=desk, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + 120
        while not manifest.exists():
            assert process.poll() is None and time.monotonic() < until, "no manifest"
            time.sleep(0.005)
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0
    finally:
        process.kill()
    planned = [each["path"] for each in json.loads(manifest.read_text())["documents"]]
    unmade = [path for path in planned if not (desk / "output" / path).exists()]
    assert len(unmade) > 100, f"{len(unmade)} of {len(planned)} documents were left"


def main():
    program, templates, inputs = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        desk = pathlib.Path(folder)
        shutil.copytree(inputs, desk / "inputs")
        (desk / "outside.html").write_text("outside")
        served = Served(program, desk, templates)
        try:
            (desk / "output/out.html").symlink_to("../outside.html")
            pages_are_live(served, desk / "output")
            others_are_refused(served)
            answers_are_whole(served)
            silence_holds_nobody_up(served)
            only_this_machine_is_served(served)
            subjects_are_explained(served)
            errors_come_and_go(served, desk / "inputs/cases/A1042218.toml")
            findings_are_told(served, desk / "inputs/panels/2026-03-24-pm.toml")
            edits_are_followed(served, desk / "inputs/cases/A1042218.toml")
            subjects_are_explained(served)
            for end in (signal.SIGTERM, signal.SIGINT):
                served.process.send_signal(end)
                assert served.process.wait(30) == 0, served.process.stderr.read()
                if end == signal.SIGTERM:
                    served = Served(program, desk, templates)
        finally:
            served.process.kill()
        an_end_waits_for_no_build(program, templates, pathlib.Path(inputs), desk / "busy")


main()
