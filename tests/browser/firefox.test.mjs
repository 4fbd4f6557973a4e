// What Firefox prints, which knows no boxes in the margins of a sheet.
import assert from "node:assert/strict";
import path from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { sheets_without, sheets_without_foot } from "./checks.mjs";
import { launch_firefox } from "./firefox.mjs";
import { marking } from "./sample.mjs";
import { set_up } from "./set_up.mjs";

// A leaf for each case and a sheet on its side; a page with a place to sign; a drawing. All pages have
// one style.
const kPages = ["panels/2026-04-09-am/case-pack.html", "claims/2026-01/mockwell.html", "schedule.html"];

const { browser: firefox, scratch, sample } = await set_up("firefox", launch_firefox);
const folder = sample();

describe("Firefox prints on every sheet the marking and what made the page:", { concurrency: 1 }, () => {
  for (const page of kPages) {
    test(page, async () => {
      const pdf = path.join(scratch, "printed.pdf");
      await firefox.print(pathToFileURL(path.join(folder, page)).href, pdf);
      assert.deepEqual(sheets_without([marking(), "Fictional sample data"], pdf), []);
      assert.deepEqual(sheets_without_foot(pdf), []);
    });
  }
});
