// What each page must hold, found out in the page itself. Each check returns its faults as text.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { kPaper } from "./browser.mjs";

const require = createRequire(import.meta.url);
const kAxe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const kVnu = fileURLToPath(new URL("node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));
// It ends within seconds: to compile what it runs at length, or to collect beside it, takes longer than
// either gives back. Code that is compiled so needs a larger stack.
const kJava = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m"];
const kStandards = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const kMargin = 71; // 25 mm in points
const kEdge = 43; // 15 mm: what every margin leaves at least
const kFewWords = 25; // a heading and a line
const kLeastPoints = 8;

/** Errors of HTML and CSS that the Nu checker finds in the files. */
export function html_errors(files) {
  const args = [...kJava, "-jar", kVnu, "--errors-only", "--exit-zero-always", "--stdout", "--format", "json"];
  const { status, stdout, stderr } = spawnSync("java", [...args, ...files], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`vnu ended with ${status}\n${stderr}`);
  return JSON.parse(stdout).messages.map(
    ({ url, lastLine, message, extract }) => `${url}:${lastLine}: ${message} ${extract ?? ""}`,
  );
}

async function violations_of(page, runOnly, rules = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(kAxe);
  // What is not asked for is not worked out: the way to each element, and style sheets from elsewhere.
  const options = { runOnly, rules, resultTypes: ["violations"], selectors: false, preload: false };
  const { violations } = await page.evaluate((run) => window.axe.run(document, run), options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 200)} ${any[0]?.message ?? ""}`),
  );
}

/** Violations of WCAG 2.2 AA, and of what axe holds for good practice besides. */
export const accessibility_faults = (page) => violations_of(page, kStandards);

/** The same in a width that has no colours of its own: to weigh each text against its ground is half the work. */
export const faults_in_another_width = (page) =>
  violations_of(page, kStandards, { "color-contrast": { enabled: false } });

/** Text too faint to read, which is all that another scheme of colours can spoil. */
export const faint_texts = (page) =>
  violations_of(page, { type: "rule", values: ["color-contrast"] });

/** Elements that reach beyond the right edge, if the page as a whole scrolls sideways. */
export function sideways_overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return ["the page scrolls sideways", ...wide.slice(0, 5).map((e) => e.outerHTML.slice(0, 120))];
  });
}

/** What `find` finds in the page while it is as wide as a sheet, and looks as it does in print. */
async function as_printed(page, find, argument) {
  // A page that looks so already is laid out no further time.
  if (await page.evaluate(() => matchMedia("print").matches)) return page.evaluate(find, argument);
  const viewport = page.viewportSize();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ ...viewport, width: kPaper.viewport.width });
  const faults = await page.evaluate(find, argument);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(viewport);
  return faults;
}

/** Boxes that hide a part of what they hold when the page is as wide as a sheet. */
export function cut_off_in_print(page) {
  return as_printed(page, () =>
    [document.documentElement, ...document.body.querySelectorAll("*")]
      .filter((element) => {
        const can_cut =
          element === document.documentElement || getComputedStyle(element).overflowX !== "visible";
        const is_seen = element.clientWidth > 1; // what is only for hearing is a pixel wide
        return can_cut && is_seen && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.scrollWidth} px wide: ${element.outerHTML.slice(0, 120)}`),
  );
}

/** Text printed smaller than so many points, in drawings too, in the whole page or in a part of it. */
export function small_in_print(page, least_points = kLeastPoints, part = "body") {
  return as_printed(
    page,
    ({ least, part }) =>
      [...document.querySelectorAll(`${part} *`)]
        .filter((element) => {
          const is_text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
          return is_text && element.getClientRects().length > 0 && getComputedStyle(element).clipPath === "none";
        })
        .map((element) => {
          const scale = element.getScreenCTM?.().a ?? 1;
          return { element, size: parseFloat(getComputedStyle(element).fontSize) * scale };
        })
        .filter(({ size }) => size < least)
        .map(({ element, size }) => `${((size * 3) / 4).toFixed(1)} pt: ${element.outerHTML.slice(0, 120)}`),
    { least: (least_points * 4) / 3 - 0.01, part },
  );
}

/** What is printed in a colour: a printer that knows grey alone would lose what it says. */
export function coloured_in_print(page) {
  return as_printed(page, () => {
    const is_coloured = (colour) => {
      const [red, green, blue] = (colour.match(/[\d.]+/g) ?? [0, 0, 0]).map(Number);
      return !(red === green && green === blue);
    };
    return [...document.body.querySelectorAll("*")].flatMap((element) => {
      const look = getComputedStyle(element);
      const colours = [look.color, look.backgroundColor, look.borderTopColor, look.borderBottomColor];
      if (element.ownerSVGElement) colours.push(look.fill, look.stroke);
      const found = colours.find((colour) => colour !== "none" && is_coloured(colour));
      return found ? [`${found}: ${element.outerHTML.slice(0, 120)}`] : [];
    });
  });
}

/** Shapes and words of pictures that a reader's own few colours (forced colours) would hide. */
export async function lost_in_forced_colours(page) {
  await page.emulateMedia({ forcedColors: "active" });
  const lost = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const shapes = [...document.querySelectorAll("svg :is(rect, circle, path, line, text):not(.plate)")];
    const is_seen = (colour) => colour !== "none" && colour !== ground;
    return shapes
      .filter((shape) => !is_seen(getComputedStyle(shape).fill) && !is_seen(getComputedStyle(shape).stroke))
      .map((shape) => shape.outerHTML.slice(0, 120));
  });
  await page.emulateMedia({ forcedColors: null });
  return lost;
}

/** Rows that are cards on a phone, and yet reach beyond their box, break a column's name, or begin without whose they are. */
export function faults_of_cards(page) {
  return page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    const is_broken = ({ fontSize, fontFamily, width }, label) => {
      pen.font = `${fontSize} ${fontFamily}`;
      return label.split(" ").some((word) => pen.measureText(word).width > parseFloat(width));
    };
    const cells = [...document.querySelectorAll("td[data-head]")].filter((cell) => cell.getClientRects().length > 0);
    const unread = cells.filter((cell) => {
      const box = cell.closest(".scroll");
      const style = getComputedStyle(cell, "::before");
      const is_beside = style.float === "left";
      return (
        box.scrollWidth > box.clientWidth + 1 ||
        style.content !== JSON.stringify(cell.dataset.head) ||
        (is_beside && is_broken(style, cell.dataset.head))
      );
    });
    // Whose row it is stands above the rest of it.
    const rows = new Set(cells.map((cell) => cell.closest("tr")).filter((row) => row.querySelector("th")));
    const nameless = [...rows].filter((row) => {
      const top = row.querySelector("th").getBoundingClientRect().top;
      return [...row.cells].some((cell) => cell.getClientRects().length > 0 && cell.getBoundingClientRect().top < top);
    });
    return [...unread, ...nameless].map((element) => element.outerHTML.slice(0, 120));
  });
}

/** What reaches beyond the page's right edge when its text is twice as large. */
export async function overflow_of_large_text(page) {
  await page.evaluate(() => (document.documentElement.style.fontSize = "225%"));
  const wide = await sideways_overflow(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  return wide;
}

const kDate = "\\b\\d{1,2}\\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\s\\d{4}\\b";
const kShare = "\\b\\d+\\.\\d%\\s\\([\\d,]+\\sof\\s[\\d,]+\\)"; // CMP-4, with what it is a share of

/** Dates and shares that part over two lines, in prose and in tables, and words that part from their mark, or within. */
function find_parted(pattern) {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const is_parted = (box) => new Set([...box.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  // Where a label stands in its line, as on paper, the colon behind it may be on the next.
  const labels = [...document.querySelectorAll("dt")].filter((label) => getComputedStyle(label).display !== "inline");
  const of_one_word = [...document.querySelectorAll(".state"), ...labels].filter(({ textContent }) => !/\s/.test(textContent.trim()));
  const broken = of_one_word.filter(is_parted).map((state) => state.parentElement.outerHTML.slice(0, 120));
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const match of text.data.matchAll(new RegExp(pattern, "g"))) {
      const range = document.createRange();
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      if (is_parted(range)) broken.push(`${match[0]} in ${text.parentElement.outerHTML.slice(0, 120)}`);
    }
  }
  return broken;
}

export const parted_over_lines = (page) => page.evaluate(find_parted, `${kDate}|${kShare}`);

/** Shares that are not written as CMP-4 has it, or do not say what they are a share of. */
export function bare_shares(page) {
  return page.evaluate((share) => {
    const text = document.querySelector("main").innerText.replaceAll("\u00a0", " ");
    const with_parts = new RegExp(`^${share}`);
    return [...text.matchAll(/\b\d+\.\d+ ?%|\b\d+ %/g)]
      .map(({ index }) => text.slice(index, index + 40))
      .filter((found) => !with_parts.test(found));
  }, kShare);
}

/** Links that lead nowhere: to no part of this page, to no file of the folder, or out of it. */
export async function dead_links(page, file, folder) {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll("a[href]")].map((link) => {
      const href = link.getAttribute("href");
      const is_here = href.startsWith("#") && document.getElementById(decodeURIComponent(href.slice(1)));
      return { href, is_here: Boolean(is_here) };
    }),
  );
  const leads_somewhere = ({ href, is_here }) => {
    if (href.startsWith("#")) return is_here;
    if (href.startsWith("mailto:")) return true;
    const [target, part] = href.split("#").map(decodeURIComponent);
    const to = path.resolve(path.dirname(file), target);
    if (!to.startsWith(folder + path.sep) || !existsSync(to)) return false;
    return !part || readFileSync(to, "utf8").includes(`id="${part}"`);
  };
  return links.filter((link) => !leads_somewhere(link)).map(({ href }) => href);
}

/** What the Tab key misses or takes out of order, and what gets the focus without showing it. */
export async function keyboard_faults(page) {
  const count = await page.evaluate(() => {
    const scrolls = (element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth;
    const stops = [...document.querySelectorAll("*")].filter(
      (element) =>
        (element.matches("a[href], button, input, select, textarea, summary, [tabindex]") ||
          scrolls(element)) &&
        element.tabIndex >= 0 &&
        element.checkVisibility({ checkVisibilityCSS: true }),
    );
    const is_seen = (element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getClientRects()[0];
      const is_in_view = box && box.bottom > 0 && box.top < innerHeight && box.right > 0;
      return is_in_view && outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    };
    window.tabbing = { stops, reached: [], unseen: [] };
    document.addEventListener("focusin", ({ target }) => {
      window.tabbing.reached.push(target);
      if (!is_seen(target)) window.tabbing.unseen.push(target);
    });
    return stops.length;
  });
  for (let press = 0; press < count; ++press) await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const { stops, reached, unseen } = window.tabbing;
    const text = (element) => element?.outerHTML.slice(0, 120) ?? "nothing";
    const wrong = stops.findIndex((stop, index) => reached[index] !== stop);
    const order = wrong < 0 ? [] : [`Tab goes to ${text(reached[wrong])}, not ${text(stops[wrong])}`];
    return [...order, ...unseen.map((element) => `the focus is not seen on ${text(element)}`)];
  });
}

/** The width and height of each sheet of a PDF: some lie on their side. */
function sizes_of_sheets(pdf) {
  const told = execFileSync("pdfinfo", ["-f", "1", "-l", "9999", pdf], { encoding: "utf8" });
  const sizes = [...told.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)];
  return sizes.map(([, width, height]) => ({ width: Math.ceil(width), height: Math.ceil(height) }));
}

/** What stands in a band of each sheet, without regard to lines and case: so far from its top, and so high. */
function bands_of(pdf, from, height) {
  // Sheets of one size are read in one run.
  const of_size = new Map();
  return sizes_of_sheets(pdf).map((size, index) => {
    const key = `${size.width} x ${size.height}`;
    if (!of_size.has(key)) {
      const band = ["-x", 0, "-W", size.width, "-y", from(size), "-H", height(size)].map(String);
      const text = execFileSync("pdftotext", [...band, pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
      of_size.set(key, text.split("\f"));
    }
    return of_size.get(key)[index].replace(/\s+/g, " ").toUpperCase();
  });
}

const tops_of = (pdf, height = kMargin) => bands_of(pdf, () => 0, () => height);
const bottoms_of = (pdf) => bands_of(pdf, (size) => size.height - kMargin, () => kMargin);

/** Sheets of a PDF that lack a text in their top or their bottom margin. */
export function sheets_without(texts, pdf) {
  const tops = tops_of(pdf);
  const bottoms = bottoms_of(pdf);
  return texts.flatMap((text) =>
    tops.flatMap((top, index) => {
      const lacks = (band) => !band.includes(text.toUpperCase());
      const sheet = `sheet ${index + 1} of ${tops.length}`;
      const at_top = lacks(top) ? [`${sheet} lacks ${text} at the top: ${top}`] : [];
      const at_bottom = lacks(bottoms[index])
        ? [`${sheet} lacks ${text} at the bottom: ${bottoms[index]}`]
        : [];
      return [...at_top, ...at_bottom];
    }),
  );
}

/** What stands on each sheet of a PDF, without the margins: its words, and how far down they go. */
function bodies_of(pdf) {
  const texts = bands_of(pdf, () => kEdge, (size) => size.height - 2 * kEdge);
  return texts.map((text) => text.trim().split(" "));
}

/** Sheets with next to nothing on them between their margins. */
export function nearly_empty_sheets(pdf) {
  return bodies_of(pdf).flatMap((words, index) =>
    words.length < kFewWords ? [`sheet ${index + 1} has ${words.length} words: ${words.join(" ")}`] : [],
  );
}

/** Words that introduce a table and stand on a sheet without the head of it. */
export async function parted_from_tables(page, pdf) {
  const pairs = await page.evaluate(() =>
    [...document.querySelectorAll("main :is(p, summary) + .scroll")]
      .filter((box) => box.querySelector("thead") && !box.closest(".case"))
      .map((box) => ({ words: box.previousElementSibling.textContent, head: box.querySelector("th").textContent })),
  );
  const bare = (text) => text.replace(/\s+/g, "").toUpperCase();
  const sheets = bodies_of(pdf).map((words) => words.join(""));
  const stand_together = ({ words, head }) =>
    sheets.some((sheet) => sheet.split(bare(words).slice(-24)).slice(1).some((after) => after.includes(bare(head))));
  return pairs.filter((pair) => !stand_together(pair)).map(({ words }) => words.trim().slice(0, 120));
}

/** Sheets that do not say at their bottom of which day they are, what made them, and from which inputs. */
export function sheets_without_foot(pdf) {
  const is_whole = (bottom) =>
    /PANELPRESS [\d.]+, INPUTS [\dA-F]{12}/.test(bottom) && /\bAS\b/.test(bottom) && /\d{1,2} [A-Z]+ \d{4}/.test(bottom);
  return bottoms_of(pdf).filter((bottom) => !is_whole(bottom));
}

/** The points between the last word of a sheet and its bottom margin. */
function white_below(pdf, sheet, { height }) {
  const pages = ["-f", String(sheet), "-l", String(sheet)];
  const words = execFileSync("pdftotext", ["-bbox", ...pages, pdf, "-"], { encoding: "utf8" });
  const bottoms = [...words.matchAll(/yMax="([\d.]+)"/g)].map(([, bottom]) => Number(bottom));
  return height - kEdge - Math.max(...bottoms.filter((bottom) => bottom < height - kEdge));
}

/** Backs of the leaves of a printed pack that leave more than so many points white. */
export async function white_backs(page, pdf, most_points) {
  const refs = await page.locator(".case-head .ref").allTextContents();
  const sizes = sizes_of_sheets(pdf);
  const heads = tops_of(pdf, 2 * kMargin);
  const is_of_case = (head, ref) => head?.includes(ref) && head.includes("AS OF ");
  const backs = heads.flatMap((head, index) => {
    const is_back = refs.some((ref) => is_of_case(head, ref) && is_of_case(heads[index - 1], ref));
    return is_back ? [{ sheet: index + 1, white: white_below(pdf, index + 1, sizes[index]) }] : [];
  });
  return backs.filter(({ white }) => white > most_points);
}

/** How many sheets a PDF has. */
export function count_of_sheets(pdf) {
  return sizes_of_sheets(pdf).length;
}

/** How many of them are landscape, as the chair's sheet of a pack is. */
export function count_of_sheets_on_their_side(pdf) {
  return sizes_of_sheets(pdf).filter(({ width, height }) => width > height).length;
}

/** Cases of a printed pack that take more sheets than a leaf has sides. */
export async function cases_beyond_a_leaf(page, pdf) {
  const refs = await page.locator(".case-head .ref").allTextContents();
  const heads = tops_of(pdf, 2 * kMargin);
  const sheets_of = (ref) => heads.filter((head) => head.includes(ref) && head.includes("AS OF "));
  return refs.filter((ref) => sheets_of(ref).length > 2);
}

/**
 * Sheets of the cases of a printed pack that name no case, with the day of its facts, at their top.
 * They lie between the chair's sheet, the one on its side, and the chair's checklist.
 */
export async function sheets_without_case(page, pdf) {
  const refs = await page.locator(".case-head .ref").allTextContents();
  const sizes = sizes_of_sheets(pdf);
  const heads = tops_of(pdf, 2 * kMargin);
  const first = sizes.findLastIndex(({ width, height }) => width > height) + 1;
  const end = heads.findIndex((head) => head.includes("CHAIR’S CHECKLIST"));
  const sheets = heads.slice(first, end);
  const is_named = (head) => head.includes("AS OF ") && refs.some((ref) => head.includes(ref));
  const nameless = sheets.filter((head) => !is_named(head));
  return sheets.length < refs.length ? [`${sheets.length} sheets of ${refs.length} cases`] : nameless;
}
