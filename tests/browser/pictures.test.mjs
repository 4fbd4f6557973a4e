// What the drawings of the sample show is what the tables and lists beside them say.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { open } from "./browser.mjs";
import { set_up } from "./set_up.mjs";

const { browser, sample } = await set_up("pictures");
const folder = sample();

const kPack = "panels/2026-04-09-am/case-pack.html";
const at = (name, look) => open(browser, pathToFileURL(path.join(folder, name)).href, look);
const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

describe("the forecast of a case", () => {
  let opened;
  before(async () => (opened = await at(kPack, "desktop")));
  after(() => opened.close());

  test("has a bar for each long-stop, grey once it passed, this panel as a line, the last barrier last", async () => {
    const forecasts = await opened.page.locator(".forecast").all();
    assert.ok(forecasts.length > 3);
    for (const each of forecasts) {
      const words = await each.locator(".words li").allTextContents();
      const panels = words.filter((line) => line.startsWith("Panel of "));
      const picture = each.locator("svg:not(.on-phone)");
      assert.equal(await picture.locator(".diamond").count(), panels.length);
      assert.equal(await picture.locator(".bar").count(), panels.length);
      const passed = panels.filter((line) => line.includes(", passed "));
      assert.equal(await picture.locator(".bar.context").count(), passed.length);
      assert.equal(await picture.locator(".this-panel").count(), 1);
      const [last] = (await picture.locator("text").allTextContents()).slice(-1);
      assert.match(last, words.length > panels.length ? /^last barrier, / : /^This panel, /);
      const title = await each.locator("figcaption").textContent();
      assert.match(title, new RegExp(`(in|after) ${panels.length} panels`));
    }
  });

  test("is drawn once, whatever the width, and once on paper", async () => {
    const phone = await at(kPack, "phone");
    await opened.page.emulateMedia({ media: "print" });
    for (const [page, kind] of [[opened.page, "svg:not(.on-phone)"], [phone.page, "svg.on-phone"]]) {
      const seen = page.locator(".forecast svg:visible");
      assert.equal(await seen.count(), await page.locator(".forecast").count());
      assert.equal(await page.locator(`.forecast ${kind}:visible`).count(), await seen.count());
    }
    await opened.page.emulateMedia({ media: null });
    await phone.close();
  });
});

for (const name of [kPack, "trends.html", "data-quality.html"]) {
  test(`the drawings of ${name} show names and bars both on a phone, and no words on words`, async () => {
    const { page, close } = await at(name, "phone");
    const { count, faults } = await page.evaluate(() => {
      const drawings = [...document.querySelectorAll("svg.on-phone")];
      const box_of = (shape) => shape.getBoundingClientRect();
      const faults = drawings.flatMap((drawing) => {
        const frame = box_of(drawing.parentElement);
        const cut = [...drawing.querySelectorAll("text, rect, path")].filter((shape) => {
          const { left, right } = box_of(shape);
          return left < frame.left - 1 || right > frame.right + 1;
        });
        const texts = [...drawing.querySelectorAll("text")].map(box_of);
        const meet = (one, other) =>
          one.left < other.right && other.left < one.right && one.top + 3 < other.bottom && other.top + 3 < one.bottom;
        const crossed = texts.filter((one, index) => texts.slice(index + 1).some((other) => meet(one, other)));
        return [...cut.map((shape) => shape.outerHTML), ...crossed.map(({ top }) => `words on words at ${top}`)];
      });
      return { count: drawings.length, faults };
    });
    await close();
    assert.ok(count > 0);
    assert.deepEqual(faults, []);
  });
}

test("the strip of a case has its panels and last long-stop, an open diamond for a release", async () => {
  const { page, close } = await at(kPack, "desktop");
  const cases = await page.locator("table.sheet tbody tr:has(th)").all();
  for (const each of cases) {
    const anchor = await each.locator("th a").getAttribute("href");
    const history = await page.locator(`${anchor} .history tbody th + td`).allTextContents();
    const strip = each.locator(".strip svg");
    assert.equal(await strip.locator(".detained").count(), 1, anchor);
    assert.equal(await strip.locator(".diamond").count(), history.length, anchor);
    const releases = history.filter((text) => text.trim().startsWith("Release"));
    assert.equal(await strip.locator(".diamond.hollow").count(), releases.length, anchor);
    const has_stop = /\d/.test(await each.locator("td.date").last().textContent());
    assert.equal(await strip.locator(".stop").count(), has_stop ? 1 : 0, anchor);
  }
  await close();
});

test("each case leads to the one before it, to the next and to the list", async () => {
  const { page, close } = await at(kPack, "desktop");
  const anchors = await page.locator("article.case").evaluateAll((all) => all.map(({ id }) => `#${id}`));
  for (const [index, anchor] of anchors.entries()) {
    const links = await page.locator(`${anchor} .ways a`).evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    assert.deepEqual(links, [anchors[index - 1], "#list", anchors[index + 1]].filter(Boolean));
  }
  await close();
});

test("where the facts of cases come from stands on a sheet at the end, and in no case", async () => {
  const { page, close } = await at(kPack, "desktop");
  assert.equal(await page.locator("article.case .source").count(), 0);
  const cases = await page.locator("article.case .ref").allTextContents();
  const origins = await page.locator(".origins").textContent();
  for (const ref of cases) assert.ok(origins.includes(ref.trim()), ref);
  await close();
});

test("the weeks to come have a square a person, filled where a panel lists them, and each panel in minutes", async () => {
  const { page, close } = await at("schedule.html", "desktop");
  const weeks = page.locator("section[aria-labelledby=weeks]");
  const picture = weeks.locator("figure svg");
  const numbers = async (cell) => (await weeks.locator(`tbody td:nth-last-child(${cell})`).allTextContents()).map(Number);
  const [windows, heard] = [await numbers(3), await numbers(2)];
  assert.equal(windows.length, 13);
  assert.equal(await picture.locator(".grid").count(), 13);
  assert.equal(await picture.locator(".person").count(), sum(windows));
  assert.equal(await picture.locator(".person.heard").count(), sum(heard));
  const panels = await weeks.locator("tbody td:last-child .name").allTextContents();
  assert.equal(await picture.locator(".bracket").count(), panels.length);
  const drawn = await picture.locator("text").allTextContents();
  for (const panel of panels) assert.ok(drawn.includes(panel.replaceAll("\u00a0", " ")), panel);
  const finding = await weeks.locator("figcaption").textContent();
  assert.ok(finding.startsWith(`${sum(heard)} of ${sum(windows)} windows have a planned panel`), finding);
  await close();
});

test("every drawing grows with the text of who has asked for larger", async () => {
  for (const name of [kPack, "schedule.html", "trends.html", "expenditure/2026-03.html", "attendance.html", "data-quality.html"]) {
    const { page, close } = await at(name, "desktop");
    const widths = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("svg")]
          .filter((svg) => svg.checkVisibility())
          .map((svg) => svg.getBoundingClientRect().width),
      );
    const before = await widths();
    await page.evaluate(() => (document.documentElement.style.fontSize = "225%"));
    const after = await widths();
    assert.ok(before.length > 0, name);
    for (const [index, width] of before.entries()) assert.ok(after[index] > 1.9 * width, `${name}: ${width} to ${after[index]}`);
    await close();
  }
});

test("the index has what is to be done first, then every document that was made", async () => {
  const { page, close } = await at("index.html", "desktop");
  const first = await page.locator("main > section").first().getAttribute("aria-labelledby");
  assert.equal(first, "today");
  const links = await page.locator(".links a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  const ways = await page.locator("nav.contents a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  const parts = ["#general", "#years", "#panels", "#months"];
  const headings = await page.locator("main > section > h2").evaluateAll((all) => all.map(({ id }) => `#${id}`));
  assert.deepEqual(ways, headings.filter((id) => parts.includes(id)));
  assert.ok(ways.length > 2);
  await close();
  const { documents } = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
  const made = documents.map((each) => each.path).filter((name) => name !== "index.html");
  assert.deepEqual(made.filter((name) => !links.map(decodeURIComponent).includes(name)), []);
});

for (const name of ["trends.html", "data-quality.html", "attendance.html", "recruitment.html", "referrals.html", "commitments.html", "expenditure/2026-03.html"]) {
  test(`no chart of ${name} shows fewer than three figures`, async () => {
    const { page, close } = await at(name, "desktop");
    const counts = await page.$$eval("figure svg:not(.on-phone)", (all) =>
      all.map((svg) => svg.querySelectorAll("rect").length).filter((figures) => figures > 0));
    assert.ok(counts.every((figures) => figures >= 3), counts.join());
    await close();
  });
}
