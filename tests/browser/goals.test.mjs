// A goal sheet is two sheets of paper, front and back, for whoever attended most and for an area that
// had recommendations in every month (GOAL-1).
import assert from "node:assert/strict";
import { appendFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { open, print } from "./browser.mjs";
import { count_of_sheets } from "./checks.mjs";
import { build_from, copy_of_inputs } from "./sample.mjs";
import { set_up } from "./set_up.mjs";

const kPerson = "prototyper"; // of the sample, with a goal from April to March
const kFortnight = 14 * 24 * 3600 * 1000;

const { browser, scratch, remove_after } = await set_up("goals");

const day = (time) => new Date(time).toISOString().slice(0, 10);

/** A panel each fortnight of the year, which the person chairs and attends as a member in turn. */
function attend_all_year(inputs) {
  const first = Date.parse("2025-04-03");
  for (let number = 0; number < 24; ++number) {
    const date = first + number * kFortnight;
    const is_chair = number % 2 === 0;
    const member = [
      "[[member]]",
      `person = "${kPerson}"`,
      'as = "fno-rc"',
      `answered_on = ${day(date - kFortnight)}`,
      'answer = "attending"',
      "attended = true",
      "late_minutes = 5",
    ];
    const lines = [
      `id = "busy-${number}"`,
      `date = ${day(date)}`,
      'status = "held"',
      `chair = "${is_chair ? kPerson : "exampleby"}"`,
      ...(is_chair ? [] : member),
    ];
    writeFileSync(path.join(inputs, "panels", `busy-${number}.toml`), lines.join("\n") + "\n");
  }
}

/** A panel each month of the year, with a recommendation to an area that had nothing before. */
function recommend_all_year(inputs) {
  const settings = path.join(inputs, "settings.toml");
  const area = `code = "all-year"\nname = "Busy Area"\ncommand = "Fictional Command"\nemail = "busy@example.gov.uk"\n`;
  const spoc = `spoc = { name = "Wren Fictional", email = "wren@example.gov.uk" }\n`;
  appendFileSync(settings, `\n[[business_area]]\n${area}${spoc}`);
  const detained = `area = "all-year"\n[detention]\nstart = 2024-10-01\n`;
  writeFileSync(path.join(inputs, "cases/busy.toml"), `ref = "B7000001"\nname = "Heron Fictional"\n${detained}`);
  for (let number = 0; number < 12; ++number) {
    const date = new Date(Date.UTC(2025, 3 + number, 8)).toISOString().slice(0, 10);
    const lines = [
      `id = "month-${number}"`,
      `date = ${date}`,
      'status = "held"',
      'chair = "exampleby"',
      "[[case]]",
      'ref = "B7000001"',
      'basis = "cycle"',
      "[case.outcome]",
      'recommendation = "maintain-with-actions"',
      'reasons = "Fictional"',
    ];
    writeFileSync(path.join(inputs, "panels", `month-${number}.toml`), lines.join("\n") + "\n");
  }
}

test("a goal sheet of an area with twelve months prints on two sheets", async () => {
  const inputs = remove_after(copy_of_inputs());
  recommend_all_year(inputs);
  const folder = remove_after(build_from(inputs, "--only", "goals"));
  const url = pathToFileURL(path.join(folder, "goals/areas/all-year.html")).href;
  const { page, close } = await open(browser, url, "desktop");
  const months = page.locator("tbody th[scope=row]");
  assert.equal(new Set(await months.allInnerTexts()).size, 12);
  const pdf = path.join(scratch, "area.pdf");
  await print(page, pdf);
  assert.equal(count_of_sheets(pdf), 2);
  await close();
});

test("a goal sheet of a full year prints on two sheets", async () => {
  const inputs = remove_after(copy_of_inputs());
  attend_all_year(inputs);
  const folder = remove_after(build_from(inputs, "--only", "goals"));
  const url = pathToFileURL(path.join(folder, "goals", `${kPerson}.html`)).href;
  const { page, close } = await open(browser, url, "desktop");
  const attended = page.getByRole("row", { name: "Panels attended" });
  assert.match(await attended.innerText(), /\b26\b/);
  const pdf = path.join(scratch, "goal.pdf");
  await print(page, pdf);
  assert.equal(count_of_sheets(pdf), 2);
  await close();
});
