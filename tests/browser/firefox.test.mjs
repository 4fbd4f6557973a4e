// What Firefox prints, which knows no boxes in the margins of a sheet.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { sheets_without, sheets_without_digest } from "./checks.mjs";
import { launch_firefox } from "./firefox.mjs";
import { build_sample, marking } from "./sample.mjs";

// A leaf for each case and a sheet on its side; a page with a place to sign; a drawing. All pages have
// one style.
const kPages = ["panels/2026-04-09-am/case-pack.html", "claims/2026-01/mockwell.html", "schedule.html"];

const scratch = mkdtempSync(path.join(os.tmpdir(), "panelpress-firefox-prints-"));
const folder = build_sample();
const firefox = await launch_firefox();
after(async () => {
  await firefox.close();
  rmSync(scratch, { recursive: true });
  if (!process.env.PANELPRESS_PAGES) rmSync(folder, { recursive: true });
});

describe("Firefox prints on every sheet the marking and what made the page:", { concurrency: 1 }, () => {
  for (const page of kPages) {
    test(page, async () => {
      const pdf = path.join(scratch, "printed.pdf");
      await firefox.print(pathToFileURL(path.join(folder, page)).href, pdf);
      assert.deepEqual(sheets_without([marking(), "Fictional sample data"], pdf), []);
      assert.deepEqual(sheets_without_digest(pdf), []);
    });
  }
});
