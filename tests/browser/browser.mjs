// What the browser tests and the screenshots share: Debian's Chromium, started once, kept off the network.
import { chromium } from "playwright-core";

export const kWidths = { desktop: 1280, phone: 390 };

const kFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: kFlags,
  });
}

/** A page at `url`, and the addresses it asked for beyond its own. `options` are the context's. */
export async function open(browser, url, options = {}) {
  const context = await browser.newContext({
    viewport: { width: kWidths.desktop, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const requests = [];
  page.on("request", (request) => {
    if (request.url() !== url && !request.url().startsWith("data:")) requests.push(request.url());
  });
  await page.goto(url);
  return { page, requests, close: () => context.close() };
}

/** The page as it is printed on A4; the size and margins are the page's own `@page`. */
export function print(page, path) {
  return page.pdf({ path, format: "A4", preferCSSPageSize: true, printBackground: false });
}
