// Every page of the sample is valid HTML; the longest page of each sort is tried in a real browser.
// Run by ./tests/run browser. To try a folder that is built already, without the tests' set-up:
//   PANELPRESS_PAGES=output node --test tests/browser/*.test.mjs
import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { open, print, turn_to } from "./browser.mjs";
import {
  accessibility_faults,
  bare_shares,
  coloured_in_print,
  count_of_sheets,
  cut_off_in_print,
  dead_links,
  faint_texts,
  faults_in_another_width,
  faults_of_cards,
  html_errors,
  keyboard_faults,
  lost_in_forced_colours,
  nearly_empty_sheets,
  overflow_of_large_text,
  parted_from_tables,
  parted_over_lines,
  sheets_without,
  sheets_without_foot,
  sideways_overflow,
  small_in_print,
} from "./checks.mjs";
import { marking, one_of_each_sort, pages_of } from "./sample.mjs";
import { set_up } from "./set_up.mjs";

const { browser, scratch, sample } = await set_up("pages");
const folder = sample();
const pages = pages_of(folder);

const kMostSheets = { goals: 2, index: 7, schedule: 5 }; // on paper; the index lists some 290 documents

function none(faults) {
  assert.ok(faults.length === 0, `${faults.length} faults\n${faults.slice(0, 20).join("\n")}`);
}

test("every page is valid HTML", () => {
  assert.ok(pages.length > 0);
  none(html_errors(pages.map(({ file }) => file)));
});

// Two pages at a time: a page keeps one processor busy. Each is opened once, for all its looks.
describe("a page", { concurrency: 2 }, () => {
  for (const { path: name, file, kind } of one_of_each_sort(pages)) {
    const url = pathToFileURL(file).href;
    const pdf = path.join(scratch, name.replaceAll("/", "-") + ".pdf");
    let opened;
    const in_look = (look, checks) =>
      describe(look, { concurrency: 1 }, () => {
        before(() => turn_to(opened.page, look));
        test("does not scroll sideways", async () => none(await sideways_overflow(opened.page)));
        for (const [title, check] of checks) test(title, () => check(opened.page, opened));
      });
    const roomy = ["has room for text twice as large", async (page) => none(await overflow_of_large_text(page))];
    const whole = ["keeps its dates and shares whole", async (page) => none(await parted_over_lines(page))];
    const in_contrast = ["is read in the dark", async (page) => none(await faint_texts(page))];

    describe(name, { concurrency: 1 }, () => {
      before(async () => (opened = await open(browser, url, "phone")));
      after(() => opened.close());
      in_look("phone", [
        ["is accessible", async (page) => none(await faults_in_another_width(page))],
        ["has rows that are read without scrolling", async (page) => none(await faults_of_cards(page))],
        whole,
        roomy,
      ]);
      in_look("tablet", []);
      in_look("wide", []);
      in_look("dark", [in_contrast]);
      in_look("paper", [
        ["loses nothing in print", async (page) => none(await cut_off_in_print(page))],
        ["prints in grey", async (page) => none(await coloured_in_print(page))],
        ["prints nothing too small", async (page) => none(await small_in_print(page))],
        whole,
      ]);
      in_look("desktop", [
        ["is accessible", async (page) => none(await accessibility_faults(page))],
        ["is read by keyboard", async (page) => none(await keyboard_faults(page))],
        [
          "asks for nothing and breaks no policy of its own",
          async (page, { requests, complaints }) => {
            none(requests);
            none(complaints);
            assert.equal(await page.locator("script").count(), 0);
            const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
            assert.match(await policy.getAttribute("content"), /default-src 'none'/);
          },
        ],
        ["links lead somewhere", async (page) => none(await dead_links(page, file, folder))],
        ["loses nothing in forced colours", async (page) => none(await lost_in_forced_colours(page))],
        roomy,
        whole,
        ["says of what each share is one", async (page) => none(await bare_shares(page))],
        [
          "is marked on every sheet, each with its day and what made it",
          async (page) => {
            await print(page, pdf);
            none(sheets_without([marking(), "Fictional sample data"], pdf));
            none(sheets_without_foot(pdf));
          },
        ],
        ["has no sheet with next to nothing on it", () => none(nearly_empty_sheets(pdf))],
        ["prints a table below what introduces it", async (page) => none(await parted_from_tables(page, pdf))],
        ...(kMostSheets[kind]
          ? [[`is no longer than ${kMostSheets[kind]} sheets`, () => assert.ok(count_of_sheets(pdf) <= kMostSheets[kind])]]
          : []),
      ]);
    });
  }
});
