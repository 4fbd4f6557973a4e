"""Runs a fuzz target over its seeds and then over what libFuzzer makes of them.

    fuzz.py TARGET [--seconds N] [--keep FOLDER]

Without a number of seconds it is that of PANELPRESS_FUZZ_SECONDS, or 60. What the target finds new
is kept in FOLDER and taken up by the next run; without one it is dropped. What breaks it stands in
FOLDER, or here, as `crash-…`: try it again with `TARGET crash-…`.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile

SECONDS = int(os.environ.get("PANELPRESS_FUZZ_SECONDS", "60"))
HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("target")
    parser.add_argument("--seconds", type=int, default=SECONDS)
    parser.add_argument("--keep")
    options = parser.parse_args()
    name = os.path.basename(options.target).removeprefix("fuzz_")
    with tempfile.TemporaryDirectory() as dropped:
        corpus = os.path.join(options.keep, name) if options.keep else dropped
        os.makedirs(corpus, exist_ok=True)
        command = [
            options.target, f"-max_total_time={options.seconds}", "-timeout=120", "-rss_limit_mb=2048",
            "-max_len=8192", "-print_final_stats=1", "-verbosity=1",
            # Weighing inputs by how rare their features are takes three quarters of the time.
            "-entropic=0",
            "-dict=" + os.path.join(HERE, "dictionaries", name), corpus,
            os.path.join(HERE, "seeds", name)]
        if options.keep:
            command.insert(1, f"-artifact_prefix={os.path.join(options.keep, name)}-")
        ended = subprocess.run(command, capture_output=True, text=True, errors="replace")
    runs = re.search(r"number_of_executed_units: (\d+)", ended.stderr)
    if ended.returncode != 0:
        print(ended.stderr[-6000:])
    print(f"{name}: {runs[1] if runs else 'no'} inputs in {options.seconds} s, "
          f"{'nothing fell out' if ended.returncode == 0 else 'something fell out'}")
    sys.exit(1 if ended.returncode != 0 or not runs else 0)


main()
