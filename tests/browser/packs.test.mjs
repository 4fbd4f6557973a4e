// What a printed case pack is held to: how many sheets it takes, and that none is without an owner.
import assert from "node:assert/strict";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { open, print } from "./browser.mjs";
import {
  cases_beyond_a_leaf,
  count_of_sheets,
  count_of_sheets_on_their_side,
  nearly_empty_sheets,
  sheets_without,
  sheets_without_case,
  sheets_without_foot,
  small_in_print,
  white_backs,
} from "./checks.mjs";
import { build_from, copy_of_inputs, marking } from "./sample.mjs";
import { set_up } from "./set_up.mjs";

const kFull = "2026-04-09-am"; // the sample's panel of 14 cases
const kEmpty = "2026-05-05-am";
const kMostSheets = 30;
const kLeastPoints = 8.5; // of what is told of a case; its drawings and its form have 8
const kMostWhite = 130; // points of the back of a leaf that are not ruled: less than a sixth
const kLongName = "Goldcrest Nightingale Fictional-Hawthorn of the Long Hedge"; // 60 letters with its number

const { browser, scratch, remove_after } = await set_up("packs");

/** The pack of a panel, opened and printed. */
async function printed(inputs, panel) {
  const folder = remove_after(build_from(inputs, "--only", "packs", "--panel", panel));
  const url = pathToFileURL(path.join(folder, "panels", panel, "case-pack.html")).href;
  const pdf = path.join(folder, `${panel}.pdf`);
  const opened = await open(browser, url, "desktop");
  await print(opened.page, pdf);
  return { ...opened, pdf };
}

/** Whether the name, days and flags of a case stand at the top while it is read. */
function bar_stays(page) {
  return page.locator("article.case").last().evaluate((one) => {
    scrollTo(0, scrollY + one.getBoundingClientRect().top + one.offsetHeight / 2);
    return Math.abs(one.querySelector(".case-head").getBoundingClientRect().top) < 2;
  });
}

async function holds({ page, close, pdf }, most_sheets) {
  const sheets = count_of_sheets(pdf);
  assert.ok(sheets <= most_sheets, `${sheets} sheets`);
  assert.deepEqual(sheets_without([marking(), "Fictional sample data"], pdf), []);
  assert.deepEqual(nearly_empty_sheets(pdf), []);
  assert.deepEqual(sheets_without_foot(pdf), []);
  const has_cases = (await page.locator("article.case").count()) > 0;
  if (has_cases) {
    assert.deepEqual(await sheets_without_case(page, pdf), []);
    assert.deepEqual(await cases_beyond_a_leaf(page, pdf), []);
    assert.deepEqual(await white_backs(page, pdf, kMostWhite), []);
    assert.deepEqual(await small_in_print(page, kLeastPoints, ":is(.answers, .case-flow)"), []);
    assert.ok(await page.locator(".form").evaluateAll((all) => all.every((form) => !form.checkVisibility())));
    assert.ok(await bar_stays(page), "the bar of a case scrolls out of sight");
    const sheet = page.locator(".chairs-sheet .scroll");
    assert.ok(await sheet.evaluate((box) => box.scrollWidth <= box.clientWidth), "the chair’s sheet is cut");
  }
  await close();
}

/** Somebody of whom much is written, for the panel of 14. */
function add_person(inputs, number) {
  const ref = `A99000${String(number).padStart(2, "0")}`;
  const much = "The consulate has asked for a further interview, and nobody has yet said when. ";
  const said = (times) => JSON.stringify(much.repeat(times).trim());
  writeFileSync(
    path.join(inputs, "cases", `${ref}.toml`),
    `ref = "${ref}"
name = "${kLongName} ${number}"
nationality = "Ghana"
area = "fno-south"
[detention]
start = 2025-0${1 + (number % 8)}-13
centre = "colnbrook"
[removal]
timescale = ${said(2)}
[[barrier]]
kind = "travel-document"
detail = ${said(3)}
mitigation = ${said(2)}
[vulnerability]
aar_level = 2
reason = ${said(4)}
[public_protection]
assessment = ${said(4)}
[case_progression]
taken = [${said(1)}, ${said(2)}, ${said(1)}]
planned = [${said(2)}]
[justification]
text = ${said(6)}
${["note", "bail", "offence", "breach"].map((screen) => `[[entry]]\nscreen = "${screen}"\non = 2026-01-20\ntext = ${said(3)}`).join("\n")}
`,
  );
  appendFileSync(
    path.join(inputs, "panels", `${kFull}.toml`),
    `\n[[case]]\nref = "${ref}"\nbasis = "cycle"\n`,
  );
}

test(`a pack of 14 cases takes ${kMostSheets} sheets at most, each with its owner`, async () => {
  const pack = await printed("inputs", kFull);
  assert.equal(count_of_sheets_on_their_side(pack.pdf), 1, "the chair’s sheet is one");
  await holds(pack, kMostSheets);
});

test("a pack of 25 cases, of which much is written, keeps each to its leaf, whatever their names", async () => {
  const inputs = remove_after(copy_of_inputs());
  for (let number = 1; number <= 11; ++number) add_person(inputs, number);
  await holds(await printed(inputs, kFull), 62);
});

test("a pack without a case is short", async () => {
  const inputs = remove_after(copy_of_inputs());
  const planned = readFileSync(path.join(inputs, "panels", `${kFull}.toml`), "utf8");
  const without = planned.slice(0, planned.indexOf("[[case]]"));
  writeFileSync(
    path.join(inputs, "panels", `${kEmpty}.toml`),
    without.replaceAll(kFull, kEmpty).replaceAll("2026-04-09", "2026-05-05"),
  );
  await holds(await printed(inputs, kEmpty), 5);
});
