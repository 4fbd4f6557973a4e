// What the tests of one file share: a browser, a scratch folder, and that both are gone afterwards.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after } from "node:test";

import { launch } from "./browser.mjs";
import { build_sample } from "./sample.mjs";

/**
 * A browser (Chromium, unless another is started) and a folder of its own for the tests of a file,
 * with `remove_after`, which gives back a folder that is to go with them, and `sample`, which builds
 * the sample into one (one that PANELPRESS_PAGES names is built already, and stays).
 */
export async function set_up(name, start = launch) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), `panelpress-${name}-`));
  const folders = [scratch];
  const browser = await start();
  after(async () => {
    await browser.close();
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  const remove_after = (folder) => {
    folders.push(folder);
    return folder;
  };
  const sample = () => (process.env.PANELPRESS_PAGES ? build_sample() : remove_after(build_sample()));
  return { browser, scratch, remove_after, sample };
}
