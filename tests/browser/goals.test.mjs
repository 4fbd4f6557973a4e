// A goal sheet is two sheets of paper, front and back, for whoever attended most (GOAL-1).
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";

import { launch, open, print } from "./browser.mjs";
import { count_of_sheets } from "./checks.mjs";
import { build_from, copy_of_inputs } from "./sample.mjs";

const kPerson = "prototyper"; // of the sample, with a goal from April to March
const kFortnight = 14 * 24 * 3600 * 1000;

const scratch = [mkdtempSync(path.join(os.tmpdir(), "panelpress-goals-"))];
const browser = await launch();
after(async () => {
  await browser.close();
  for (const folder of scratch) rmSync(folder, { recursive: true });
});

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

test("a goal sheet of a full year prints on two sheets", async () => {
  const inputs = copy_of_inputs();
  attend_all_year(inputs);
  const folder = build_from(inputs, "--only", "goals");
  scratch.push(inputs, folder);
  const url = pathToFileURL(path.join(folder, "goals", `${kPerson}.html`)).href;
  const { page, close } = await open(browser, url, "desktop");
  const attended = page.getByRole("row", { name: "Panels attended" });
  assert.match(await attended.innerText(), /\b26\b/);
  const pdf = path.join(scratch[0], "goal.pdf");
  await print(page, pdf);
  assert.equal(count_of_sheets(pdf), 2);
  await close();
});
