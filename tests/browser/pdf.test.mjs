// What `--pdf` prints: tagged, marked, its page's text, the same bytes each time.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { print } from "./browser.mjs";
import { sheets_without } from "./checks.mjs";
import { kProgram, kRoot, marking } from "./sample.mjs";
import { set_up } from "./set_up.mjs";
import { bookmarks_of, faults_of, title_of } from "./tagged_pdf.mjs";

const { browser, scratch: folder } = await set_up("pdf");

const kSample = ["-q", "-i", "inputs", "-t", "templates", "--as-of", "2026-03-31"];
const kPack = ["--panel", "2026-04-09-am", "--only", "case-pack"];
const kParts = [
  kPack,
  ["--panel", "2026-03-10-am", "--only", "record"],
  ["--month", "2026-03", "--only", "claims,expenditure"],
];

function build(output, words, environment = {}) {
  const { status, stderr } = spawnSync(kProgram, ["build", ...kSample, "-o", output, ...words], {
    cwd: kRoot,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return { status, stderr };
}

function documents_of(output) {
  return JSON.parse(readFileSync(path.join(output, "manifest.json"), "utf8")).documents;
}

const output = path.join(folder, "output");
const seconds = kParts.map((part) => {
  const begin = performance.now();
  assert.ok(build(output, [...part, "--pdf"]).status <= 1);
  return (performance.now() - begin) / 1000;
});
const pdfs = documents_of(output).filter((each) => each.path.endsWith(".pdf"));
const text_of = (file) => execFileSync("pdftotext", [file, "-"], { encoding: "utf8", maxBuffer: 1 << 27 });

/** The text of a page as the browser itself prints it, from the file on disk. */
async function text_in_print(file) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  const printed = path.join(folder, "printed.pdf");
  await print(page, printed);
  await page.close();
  return text_of(printed);
}

test("a pack, a record, a claim summary and a page of expenditure have a PDF in the manifest", () => {
  assert.deepEqual([...new Set(pdfs.map(({ kind }) => kind))].sort(), ["case-pack", "claims", "expenditure", "record"]);
  for (const { path: name, state, kind, inputs } of pdfs) {
    const page = documents_of(output).find((each) => each.path === name.replace(/pdf$/, "html"));
    assert.deepEqual({ state, kind, inputs }, { state: page.state, kind: page.kind, inputs: page.inputs }, name);
  }
});

test("a pack of fourteen cases is printed within seconds", (t) => {
  const pack = readFileSync(path.join(output, "panels/2026-04-09-am/case-pack.html"), "utf8");
  assert.equal(pack.match(/<article id="case-/g).length, 14);
  t.diagnostic(`${seconds[0].toFixed(2)} s, the browser's start among them`);
  assert.ok(seconds[0] < Number(process.env.PANELPRESS_MOST_SECONDS ?? 60));  // 3 where nothing else runs
});

test("README names the rules of PDF/UA-1 that are checked where there is no veraPDF", () => {
  const source = readFileSync(path.join(kRoot, "tests/browser/tagged_pdf.mjs"), "utf8");
  const checked = [...source.matchAll(/[`"](\d\d(?:-\d{3})?): /g)].map(([, number]) => number);
  const readme = readFileSync(path.join(kRoot, "README.md"), "utf8");
  const named = readme.match(/Matterhorn protocol ([^)]*)\)/)[1].match(/\d\d(?:-\d{3})?/g);
  assert.deepEqual(named, [...new Set(checked)].sort());
});

const kHasVeraPdf = spawnSync("verapdf", ["--version"]).status === 0; // Debian has none
const one_of_each_kind = pdfs.filter(
  ({ kind }, index) => pdfs.findIndex((other) => other.kind === kind) === index,
);
describe("a PDF", () => {
  for (const { path: name, kind } of one_of_each_kind) {
    const file = path.join(output, name);
    describe(name, () => {
      test("keeps the rules of PDF/UA-1 that a script can decide", () => assert.deepEqual(faults_of(file), []));

      test("is PDF/UA-1 by veraPDF, where somebody has it", { skip: !kHasVeraPdf && "no veraPDF" }, () => {
        assert.match(execFileSync("verapdf", ["--flavour", "ua1", "--format", "text", file], { encoding: "utf8" }), /^PASS/);
      });

      test("is marked at the top and bottom of each sheet", () => {
        assert.deepEqual(sheets_without([marking(), "Fictional sample data"], file), []);
      });

      test("says what its page says, and nothing else", async () => {
        const said = await text_in_print(file.replace(/pdf$/, "html"));
        assert.ok(said.length > 1000);
        assert.equal(text_of(file), said);
      });

      test("has a title, and bookmarks of its sections and cases", () => {
        const page = readFileSync(file.replace(/pdf$/, "html"), "utf8");
        assert.ok(page.includes(`<title>${title_of(file)}</title>`), title_of(file));
        const titles = bookmarks_of(file);
        assert.ok(titles.length > 1);
        if (kind !== "case-pack") return;
        for (const [, ref] of page.matchAll(/<article id="case-([^"]+)"/g)) {
          assert.ok(titles.some((title) => title.includes(ref.replace("_", "/"))), ref);
        }
      });
    });
  }
});

test("the same bytes each time, in whatever place and company", () => {
  const again = path.join(folder, "again");
  const elsewhere = { TZ: "Asia/Tokyo", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", HOME: folder };
  for (const part of [...kParts].reverse()) build(again, [...part, "--pdf", "-j", "1"], elsewhere);
  for (const { path: name, sha256 } of pdfs) {
    const other = documents_of(again).find((each) => each.path === name);
    assert.equal(other.sha256, sha256, name);
  }
});

test("verify prints again, and a build without --pdf takes away those that were made", () => {
  const other = path.join(folder, "other");
  build(other, [...kParts[1], "--pdf"]);
  const verified = spawnSync(kProgram, ["verify", other, "-i", "inputs", "-t", "templates"], { cwd: kRoot, encoding: "utf8" });
  assert.equal(verified.status, 0, verified.stderr);
  const file = path.join(other, "panels/2026-03-10-am/record.pdf");
  assert.ok(existsSync(file));
  assert.ok(build(other, kParts[1]).status <= 1);
  assert.ok(!existsSync(file));
  assert.ok(existsSync(file.replace(/pdf$/, "html")));
});

test("one browser prints all the pages of a build", () => {
  const starts = path.join(folder, "starts");
  const counting = path.join(folder, "counting-chromium");
  const chromium = execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
  writeFileSync(counting, `#!/bin/sh\necho started >>'${starts}'\nexec '${chromium}' "$@"\n`, { mode: 0o755 });
  const printed = path.join(folder, "printed-by-one");
  const words = ["--month", "2026-03", "--only", "claims,expenditure", "--pdf", "-j", "2"];
  assert.ok(build(printed, words, { CHROMIUM: counting }).status <= 1);
  const made = documents_of(printed).filter((each) => each.path.endsWith(".pdf"));
  assert.ok(made.length > 1);
  assert.equal(readFileSync(starts, "utf8"), "started\n");
});

test("where there is no Chromium, that is said, and nothing is written", () => {
  const other = path.join(folder, "none");
  const { status, stderr } = build(other, ["--pdf"], { CHROMIUM: path.join(folder, "no-chromium") });
  assert.equal(status, 2);
  assert.match(stderr, /^panelpress: error: --pdf needs Chromium, and this machine has none: install it /);
  assert.ok(!existsSync(other));
});

test("a browser that ends is a refusal, and the page as it was stands whole", () => {
  const other = path.join(folder, "broken");
  assert.ok(build(other, kParts[1]).status <= 1);
  const page = path.join(other, "panels/2026-03-10-am/record.html");
  copyFileSync(page, path.join(folder, "record.html"));
  const { status, stderr } = build(other, [...kParts[1], "--pdf"], { CHROMIUM: "/bin/false" });
  assert.equal(status, 3);
  assert.match(stderr, /record\.html: Chromium has ended/);
  assert.equal(readFileSync(page, "utf8"), readFileSync(path.join(folder, "record.html"), "utf8"));
});
