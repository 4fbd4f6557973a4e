// The checks find the faults of a page that has them all, so that a clean result means something.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { launch, open, print, turn_to } from "./browser.mjs";
import {
  accessibility_faults,
  coloured_in_print,
  count_of_sheets,
  cut_off_in_print,
  dead_links,
  faint_texts,
  faults_of_cards,
  html_errors,
  keyboard_faults,
  lost_in_forced_colours,
  nearly_empty_sheets,
  parted_from_tables,
  overflow_of_large_text,
  sheets_without,
  sideways_overflow,
} from "./checks.mjs";

const kUrl = new URL("faulty.html", import.meta.url).href;
const kFile = fileURLToPath(kUrl);

const browser = await launch();
after(() => browser.close());

function finds(title, look, check, expected) {
  test(`the checks find ${title}`, async () => {
    const opened = await open(browser, kUrl, look);
    const faults = (await check(opened.page, opened)).join("\n");
    await opened.close();
    for (const fault of expected) assert.match(faults, fault);
  });
}

finds("HTML that is not valid", "desktop", () => html_errors([kFile]), [/alt/, /colour/]);
finds("what WCAG forbids", "desktop", accessibility_faults, [/color-contrast/, /image-alt/]);
finds("text too faint to read", "dark", faint_texts, [/color-contrast/]);
finds("a page that scrolls sideways", "phone", sideways_overflow, [/Too wide for a phone/]);
finds("a card that breaks its labels, or begins without whose it is", "phone", faults_of_cards, [
  /<td data-head="Recommendation"/,
  /<tr class="row"/,
]);
finds("what print would cut off", "desktop", cut_off_in_print, [/1500 px wide: <div class="box"/]);
finds("colour in print", "desktop", coloured_in_print, [/rgb\(200, 0, 0\): <p/]);
finds("both in a page that looks as printed already", "desktop", async (page) => {
  await turn_to(page, "paper");
  return [...(await cut_off_in_print(page)), ...(await coloured_in_print(page))];
}, [/1500 px wide: <div class="box"/, /rgb\(200, 0, 0\): <p/]);
finds("a shape that forced colours hide", "desktop", lost_in_forced_colours, [/<rect/]);
finds("large text without room", "desktop", overflow_of_large_text, [/Wide with large text/]);
finds("requests", "desktop", (page, { requests }) => requests, [/missing\.png/]);
finds("complaints", "desktop", (page, { complaints }) => complaints, [/missing\.png|ERR_FILE/]);
finds("tabbing out of order and out of sight", "desktop", keyboard_faults, [
  /Tab goes to .*First by keyboard/,
  /not seen on .*No such part/,
]);

test("the checks find links that lead nowhere, and no other", async () => {
  const { page, close } = await open(browser, kUrl, "desktop");
  const links = await dead_links(page, kFile, path.dirname(kFile));
  await close();
  assert.deepEqual(links, ["#nowhere", "nowhere.html", "https://example.org/"]);
});

test("the checks find a printed sheet without its marking, and a table that parts from its words", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "panelpress-print-"));
  const { page, close } = await open(browser, kUrl, "desktop");
  const pdf = path.join(folder, "faulty.pdf");
  await print(page, pdf);
  const faults = sheets_without(["Official-Sensitive"], pdf);
  assert.equal(count_of_sheets(pdf), 2);
  assert.match(nearly_empty_sheets(pdf).join("\n"), /sheet 2 has/);
  assert.deepEqual(await parted_from_tables(page, pdf), ["Words that part from their table"]);
  await close();
  rmSync(folder, { recursive: true });
  assert.equal(faults.length, 1);
  assert.match(faults[0], /^sheet 2 of 2 lacks Official-Sensitive at the bottom/);
});
