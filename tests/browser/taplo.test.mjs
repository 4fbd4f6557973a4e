// What an editor with the TOML extension says of records, by the same engine (taplo) and the schemas
// and settings that `panelpress init` writes: nothing of good ones, the mistake of wrong ones.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { kProgram, kRoot } from "./sample.mjs";

const kTaplo = fileURLToPath(new URL("node_modules/@taplo/cli/dist/cli.js", import.meta.url));
const desk = mkdtempSync(path.join(os.tmpdir(), "panelpress-taplo-"));
after(() => rmSync(desk, { recursive: true }));

function lint(folder, ...files) {
  const { status, stderr } = spawnSync(process.execPath, [kTaplo, "lint", ...files], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, RUST_LOG: "error", NO_COLOR: "1" },
  });
  return { status, stderr };
}

function started(name) {
  const folder = path.join(desk, name);
  assert.equal(spawnSync(kProgram, ["init", folder, "--as-of", "2026-03-31"]).status, 0);
  return folder;
}

test("the records of the sample are good", () => {
  const folder = started("good");
  cpSync(path.join(kRoot, "inputs"), folder, { recursive: true });
  assert.deepEqual(lint(folder), { status: 0, stderr: "" });
});

test("mistakes are underlined, and nothing else that init writes", () => {
  const folder = started("wrong");
  const kMistakes = [
    ["cases/A1234567.toml", /^nationality/m, "nationalty", "nationalty"],
    ["cases/A1234567.toml", /^aar_level = 0/m, 'aar_level = "0"', '"0" is not of type "integer"'],
    ["cases/A1234567.toml", /^ref = \S+/m, 'ref = "a1"', '"a1"'],
    ["people.toml", /^grade = "G7"/m, 'grade = "Grade 7"', "Grade 7"],
    ["settings.toml", /^marking = .*$/m, "", "marking"],
  ];
  for (const [name, from, to] of kMistakes) {
    const file = path.join(folder, name);
    const sound = readFileSync(file, "utf8");
    assert.match(sound, from);
    writeFileSync(file, sound.replace(from, to));
  }
  const { status, stderr } = lint(folder);
  assert.notEqual(status, 0);
  for (const [, , , told] of kMistakes) assert.ok(stderr.includes(told), `${told}:\n${stderr}`);
  const errors = [...stderr.matchAll(/^error: (.*)$/gm)].map(([, error]) => error);
  assert.deepEqual(errors.filter((error) => !kMistakes.some(([, , , told]) => error.includes(told))), []);
});
