// What the pages of the sample show those who work with them: chair, secretary, Grade 7 and team.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { open, print } from "./browser.mjs";
import { count_of_sheets } from "./checks.mjs";
import { set_up } from "./set_up.mjs";

const { browser, scratch, sample } = await set_up("looks");
const folder = sample();

const kPack = "panels/2026-04-09-am/case-pack.html";
const at = (name, look) => open(browser, pathToFileURL(path.join(folder, name)).href, look);

/** The text of each sheet of a page on paper. */
async function sheets_of(name) {
  const { page, close } = await at(name, "desktop");
  const pdf = path.join(scratch, name.replaceAll("/", "-") + ".pdf");
  await print(page, pdf);
  await close();
  return Array.from({ length: count_of_sheets(pdf) }, (_, index) => {
    const sheet = ["-f", String(index + 1), "-l", String(index + 1)];
    return execFileSync("pdftotext", [...sheet, pdf, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
  });
}

describe("a pack", () => {
  let opened;
  before(async () => (opened = await at(kPack, "desktop")));
  after(() => opened.close());
  const texts = (selector) => opened.page.locator(selector).allTextContents();

  test("has one sheet for the chair: a strip and a box to tick for each case, and where the time ends", async () => {
    const rows = opened.page.locator("table.sheet tbody tr");
    const cases = rows.filter({ has: opened.page.locator("th") });
    assert.equal(await cases.count(), 14);
    assert.equal(await cases.locator(".strip svg").count(), 14);
    assert.equal(await cases.locator(".box").count(), 14);
    const all = await rows.allTextContents();
    const line = all.findIndex((text) => text.includes("The time runs out here."));
    assert.match(all[line + 1], /A1185530/); // 157 minutes of 150: the last is past the time
    assert.equal(line, all.length - 2);
    assert.match((await texts(".chairs-sheet s")).join(), /A\d{7}/); // withdrawn, and struck
  });

  test("has a record to fill in with the last long-stop and the actions that are open", async () => {
    const [record] = await texts("#case-A1042218-record");
    assert.match(record, /Long-stop \(date or days\); the last was \d+\s\w+\s2026/);
    assert.equal((record.match(/Obtain a written answer from the consulate/g) ?? []).length, 2);
    assert.equal(await opened.page.locator("#case-A1042218-record .blank-actions tbody tr").count(), 5);
  });

  test("speaks to the chair on its cover, and to the team on a sheet of their own", async () => {
    const [cover] = await texts("section[aria-labelledby=cover]");
    assert.doesNotMatch(cover, /\[\[|\.toml|'\w+_\w+'/);
    assert.match((await texts(".team")).join(), /For the CPP Team/);
  });

  test("opens no timeline on an empty line on a phone", async () => {
    const phone = await at(kPack, "phone");
    const empty = await phone.page.evaluate(() =>
      [...document.querySelectorAll(".timeline")]
        .filter((box) => {
          const { left, right } = box.getBoundingClientRect();
          const is_seen = ({ left: from, right: to }) => from >= left - 1 && to <= right + 1;
          return ![...box.querySelectorAll("svg text")].some((text) => is_seen(text.getBoundingClientRect()));
        })
        .map((box) => box.getAttribute("aria-label")),
    );
    const boxes = await phone.page.locator(".sheet .box:visible").count();
    await phone.close();
    assert.deepEqual(empty, []);
    assert.equal(boxes, 0); // they are for a pen
  });

  test("says in the head of a case which flags it has, and nothing where it has none", async () => {
    const heads = await texts(".case-head");
    assert.equal(heads.length, 14);
    assert.deepEqual(heads.filter((head) => /None/.test(head)), []);
  });
});

for (const [name, chart] of [["expenditure/2026-03.html", "months"], ["trends.html", "rejections by month"]]) {
  test(`the chart of ${chart} in ${name} opens at its latest month on a phone`, async () => {
    const { page, close } = await at(name, "phone");
    const box = page.locator(`.scroll[aria-label*="Chart of"][aria-label*="${chart}"]`);
    const { left, right } = await box.evaluate((each) => each.getBoundingClientRect().toJSON());
    const last = await box.locator("svg text", { hasText: /^Mar$/ }).last().boundingBox();
    await close();
    assert.ok(last.x >= left && last.x + last.width <= right + 1, `${last.x} in ${left} to ${right}`);
  });
}

test("flags stand under the name on a phone", async () => {
  const { page, close } = await at("schedule.html", "phone");
  const names = page.locator("section[aria-labelledby=unplanned] tbody th");
  assert.ok((await names.count()) > 0);
  for (const name of await names.all()) assert.ok(await name.locator(".flag").first().isVisible());
  assert.equal(await page.locator("td.wide-only .flag:visible").count(), 0);
  await close();
});

test("an area stands on a line of its own below the name, in the schedule", async () => {
  const { page, close } = await at("schedule.html", "desktop");
  const lines = await page.locator("th .name + .name.quiet").evaluateAll((areas) =>
    areas.map((area) => {
      const range = document.createRange();
      range.selectNodeContents(area);
      const is_below = area.getBoundingClientRect().top >= area.previousElementSibling.getBoundingClientRect().bottom;
      return is_below ? range.getClientRects().length : 0;
    }),
  );
  await close();
  assert.ok(lines.length > 20);
  assert.deepEqual([...new Set(lines)], [1]);
});

test("the index folds what is past away, under headings that are still headings, and prints it all", async () => {
  const { page, close } = await at("index.html", "phone");
  const headings = page.locator("details.group:not([open]) > summary > h3");
  assert.ok((await headings.count()) > 10);
  const heard = await page.context().newCDPSession(page);
  const { nodes } = await heard.send("Accessibility.getFullAXTree");
  const names = nodes.filter(({ role }) => role?.value === "heading").map(({ name }) => name.value);
  for (const text of await headings.allTextContents()) assert.ok(names.includes(text), text);
  const { height, definitions } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    definitions: document.querySelector(".definitions").offsetHeight,
  }));
  await close();
  assert.ok(height - definitions < 13000, `${height} px, of which Definitions ${definitions}`);
  const printed = (await sheets_of("index.html")).join(" ");
  assert.equal((printed.match(/Record of the panel/g) ?? []).length, 10);
  // No head stands at the end of a sheet: the foot would follow it.
  const pdf = path.join(scratch, "index.html.pdf");
  const lines = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\n").filter((line) => line.trim());
  const above_feet = lines.filter((_, index) => /^\s*Page \d+ of/.test(lines[index + 1] ?? ""));
  assert.ok(above_feet.length > 0);
  assert.deepEqual(above_feet.filter((line) => /\d documents?$/.test(line)), []);
});

const claims = readdirSync(path.join(folder, "claims/2026-03")).filter((name) => name.endsWith(".html"));
for (const name of claims) {
  test(`no signature of ${name} parts from the total that it signs`, async () => {
    const signed = (await sheets_of(`claims/2026-03/${name}`)).filter((text) => text.includes("Signed by"));
    assert.ok(signed.length > 0);
    for (const text of signed) assert.match(text, /Claimed.*£.*Refused.*£.*Payable.*£.*Signed by/);
  });
}

for (const name of ["expenditure/2026-03.html", "trends.html", "data-quality.html"]) {
  test(`no chart of ${name} labels a zero`, async () => {
    const { page, close } = await at(name, "desktop");
    const labels = await page.locator("svg text").allTextContents();
    await close();
    assert.ok(labels.length > 0);
    assert.deepEqual(labels.filter((label) => /^£0\.00$|^0\.0%/.test(label)), []);
  });
}

test("what a year has cost is drawn from month to month against its budget", async () => {
  const { page, close } = await at("expenditure/2026-03.html", "desktop");
  const chart = page.locator("svg[aria-label*='against the budget of £7,500.00']");
  const labels = await chart.locator("text").allTextContents();
  await close();
  const sums = labels.filter((label) => /^£[\d,]+$/.test(label)).map((label) => Number(label.replace(/[£,]/g, "")));
  // May to March: nothing was spent in April, and a zero has no label.
  assert.deepEqual(sums.slice(0, 11), [420, 420, 840, 840, 840, 1260, 1260, 2262, 3650, 4890, 5823]);
});

test("attendance is amber where a term ends, and nowhere that nothing is wrong", async () => {
  const { page, close } = await at("attendance.html", "desktop");
  const amber = await page.locator(".care").evaluateAll((all) =>
    all.map((each) => each.closest("table")?.caption?.textContent ?? each.outerHTML),
  );
  await close();
  assert.ok(amber.length > 0);
  assert.deepEqual([...new Set(amber)], ["Terms and clearances to renew"]);
});
