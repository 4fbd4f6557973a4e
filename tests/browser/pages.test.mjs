// Every page of the sample is valid HTML; the longest page of each sort is tried in a real browser.
// Run by ./tests/run browser. To try a folder that is built already, without the tests' set-up:
//   PANELPRESS_PAGES=output node --test tests/browser/*.test.mjs
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { launch, open } from "./browser.mjs";
import {
  accessibility_faults,
  cut_off_in_print,
  dead_links,
  html_errors,
  keyboard_faults,
  sheets_without,
  sheets_without_case,
  sideways_overflow,
} from "./checks.mjs";
import { build_sample, marking, one_of_each_sort, pages_of } from "./sample.mjs";

const folder = build_sample();
const pages = pages_of(folder);
const printed = mkdtempSync(path.join(os.tmpdir(), "panelpress-print-"));
const browser = await launch();
after(async () => {
  await browser.close();
  rmSync(printed, { recursive: true });
  if (!process.env.PANELPRESS_PAGES) rmSync(folder, { recursive: true });
});

function none(faults) {
  assert.ok(faults.length === 0, `${faults.length} faults\n${faults.slice(0, 20).join("\n")}`);
}

test("every page is valid HTML", () => {
  assert.ok(pages.length > 0);
  none(html_errors(pages.map(({ file }) => file)));
});

// Two pages at a time: a page keeps one processor busy.
describe("a page", { concurrency: 2 }, () => {
  for (const { path: name, file, kind } of one_of_each_sort(pages)) {
    const url = pathToFileURL(file).href;
    const on = (look, title, body) =>
      test(title, async () => {
        const opened = await open(browser, url, look);
        try {
          await body(opened.page, opened);
        } finally {
          await opened.close();
        }
      });

    describe(name, () => {
      on("desktop", "asks for nothing and breaks no policy of its own", async (page, opened) => {
        none(opened.requests);
        none(opened.complaints);
        assert.equal(await page.locator("script").count(), 0);
        const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
        assert.match(await policy.getAttribute("content"), /default-src 'none'/);
      });
      for (const look of ["desktop", "phone", "dark"]) {
        on(look, `is accessible (${look})`, async (page) => none(await accessibility_faults(page)));
      }
      on("phone", "fits a phone", async (page) => none(await sideways_overflow(page)));
      on("desktop", "links lead somewhere", async (page) => none(await dead_links(page, file, folder)));
      for (const look of ["desktop", "phone"]) {
        on(look, `is read by keyboard (${look})`, async (page) => none(await keyboard_faults(page)));
      }
      on("desktop", "loses nothing in print", async (page) => none(await cut_off_in_print(page)));
      on("desktop", "is marked on every sheet", async (page) => {
        const texts = [marking(), "Fictional sample data"];
        none(await sheets_without(page, texts, path.join(printed, name.replaceAll("/", "-") + ".pdf")));
      });
      if (kind === "case-pack") {
        on("desktop", "names its case on every sheet of one", async (page) =>
          none(await sheets_without_case(page, path.join(printed, name.replaceAll("/", "-") + "-cases.pdf"))));
      }
    });
  }
});
