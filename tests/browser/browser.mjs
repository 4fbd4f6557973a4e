// What the tests and the screenshots share: Debian's Chromium, started once, kept off the network. Its
// headless shell draws and prints as Chromium does, in half the time: it has no window of its own to
// draw. What the program prints by is Chromium itself (pdf.test.mjs).
import { chromium } from "playwright-core";

export const kLooks = {
  phone: { viewport: { width: 320, height: 720 } },
  tablet: { viewport: { width: 768, height: 1024 } },
  desktop: { viewport: { width: 1200, height: 900 } },
  wide: { viewport: { width: 1920, height: 1080 } },
  dark: { viewport: { width: 1200, height: 900 }, colorScheme: "dark" },
};
/** As a page looks in print, as wide as a sheet: 180 mm, A4 between margins of 15 mm. An open page turns to it. */
export const kPaper = { viewport: { width: 680, height: 900 }, media: "print" };

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
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell",
    args: kFlags,
  });
}

/**
 * The page at `url` in one of the looks, with `requests`, the addresses it asked for beyond its own,
 * and `complaints`, what the browser said of it (such as a style that the page's policy refuses).
 */
export async function open(browser, url, look) {
  const context = await browser.newContext(kLooks[look]);
  const page = await context.newPage();
  const requests = [];
  const complaints = [];
  page.on("request", (request) => {
    if (request.url() !== url && !request.url().startsWith("data:")) requests.push(request.url());
  });
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(url);
  return { page, requests, complaints, close: () => context.close() };
}

/** Has an open page look as in another look, without reading it again. */
export async function turn_to(page, look) {
  const { viewport, colorScheme = "light", media = null } = look === "paper" ? kPaper : kLooks[look];
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, media });
}

/** Prints a page on A4, with the margins that its own `@page` asks for. */
export function print(page, path) {
  return page.pdf({ path, format: "A4", preferCSSPageSize: true });
}
