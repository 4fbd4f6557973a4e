// Pictures of pages, to look at them as their readers do.
//
//   node tests/browser/screenshots.mjs FOLDER PAGE.html [PAGE.html …]
//
// writes into FOLDER, for each page: NAME-phone.png (the whole page, 320 px wide), NAME-tablet.png
// (768 px), NAME-desktop.png (1200 px), NAME-wide.png (1920 px), NAME-dark.png, NAME-first.png (the
// first screen alone), NAME.pdf (printed on A4) and NAME-print-01.png, … (its sheets). NAME is the page's path with '-' for '/'.
// A picture is cut after kTallest pixels. Once: (cd tests/browser && npm ci --ignore-scripts).
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { kLooks, launch, open, print } from "./browser.mjs";

const kTallest = 12000;

function name_of(file) {
  const relative = path.relative(process.cwd(), path.resolve(file)).replace(/\.html$/, "");
  return relative.split(path.sep).filter((part) => part !== "..").join("-");
}

async function whole_page(page, to) {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, kTallest) };
  await page.screenshot({ path: to, fullPage: true, clip });
}

async function picture(browser, file, folder) {
  const base = path.join(folder, name_of(file));
  const url = pathToFileURL(path.resolve(file)).href;
  for (const look of Object.keys(kLooks)) {
    const { page, close } = await open(browser, url, look);
    await whole_page(page, `${base}-${look}.png`);
    if (look === "desktop") {
      await page.screenshot({ path: `${base}-first.png` });
      await print(page, `${base}.pdf`);
      execFileSync("pdftoppm", ["-r", "80", "-png", `${base}.pdf`, `${base}-print`]);
    }
    await close();
  }
  console.log(base);
}

const [folder, ...files] = process.argv.slice(2);
const missing = files.filter((file) => !existsSync(file));
if (!folder || files.length === 0 || missing.length > 0) {
  console.error(missing.map((file) => `no such page: ${file}`).join("\n") ||
    "usage: node tests/browser/screenshots.mjs FOLDER PAGE.html [PAGE.html …]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const file of files) await picture(browser, file, folder);
await browser.close();
