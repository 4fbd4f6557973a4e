// A row of a table goes whole to the next sheet, unless it is taller than a third of one.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

import { print } from "./browser.mjs";
import { kRoot } from "./sample.mjs";
import { set_up } from "./set_up.mjs";

const style = readFileSync(path.join(kRoot, "templates/shared/style.css"), "utf8");
const { browser, scratch } = await set_up("rows");

const row = (cell) => `<tr><th scope="row">A1000001</th><td>${cell}</td></tr>`;
const words = (count) => Array.from({ length: count }, () => "said").join(" ");
const paragraphs = (count) => Array.from({ length: count }, () => "<p>said</p>").join("");

/** How often "said" stands on the first sheet, below as many short rows, and on both. */
async function printed(short_rows, cell) {
  const page = await browser.newPage();
  const rows = row("<br>".repeat(3)).repeat(short_rows) + row(cell);
  const table = `<table><thead><tr><th>Case</th><th>What</th></tr></thead><tbody>${rows}</tbody></table>`;
  await page.setContent(`<style>${style}</style><main><div class="scroll">${table}</div></main>`);
  const pdf = path.join(scratch, "rows.pdf");
  await print(page, pdf);
  await page.close();
  const count = (...sheets) => execFileSync("pdftotext", [...sheets, pdf, "-"], { encoding: "utf8" }).match(/said/g)?.length ?? 0;
  return { on_first: count("-l", "1"), on_all: count() };
}

for (const [title, cell] of [["a long text", words(900)], ["many paragraphs", paragraphs(30)]]) {
  test(`a row of ${title} begins on the sheet that has room for a part of it`, async () => {
    const { on_first, on_all } = await printed(12, cell);
    assert.ok(on_first > 3 && on_first < on_all, `${on_first} of ${on_all}`);
  });
}

for (const [title, cell] of [["ten lines", words(180)], ["five paragraphs", paragraphs(5)]]) {
  test(`a row of ${title} is on one sheet, wherever the sheet ends`, async () => {
    const found = [];
    for (let short_rows = 16; short_rows < 22; ++short_rows) {
      const { on_first, on_all } = await printed(short_rows, cell);
      assert.ok(on_first === 0 || on_first === on_all, `${on_first} of ${on_all}`);
      found.push(on_first);
    }
    assert.ok(found.includes(0) && !found.every((on_first) => on_first === 0));
  });
}
