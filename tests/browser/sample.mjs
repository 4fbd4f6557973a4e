// The pages under test: the sample, built by the program into a folder of its own.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const kRoot = fileURLToPath(new URL("../..", import.meta.url));
export const kProgram = process.env.PANELPRESS_PROGRAM ?? path.join(kRoot, "build/panelpress");

/** Builds the sample and returns the folder; PANELPRESS_PAGES names one that is built already. */
export function build_sample() {
  if (process.env.PANELPRESS_PAGES) return path.resolve(process.env.PANELPRESS_PAGES);
  return build_from("inputs", "--restricted");
}

/** Builds a folder of inputs, as of the sample's day, into a new folder, whose name it returns. */
export function build_from(inputs, ...options) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "panelpress-pages-"));
  const args = ["build", "-q", "-i", inputs, "-t", "templates", "-o", folder, "--as-of", "2026-03-31"];
  const { status, stderr } = spawnSync(kProgram, [...args, ...options], { cwd: kRoot, encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(`${kProgram} ended with ${status}\n${stderr}`);
  return folder;
}

/** A copy of the sample's inputs, to change; the planned panels of the sample that tests print. */
export function copy_of_inputs() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "panelpress-inputs-"));
  cpSync(path.join(kRoot, "inputs"), folder, { recursive: true });
  return folder;
}

/** The marking that the sample's settings ask for, as printed beside the sample's own warning. */
export function marking() {
  const settings = readFileSync(path.join(kRoot, "inputs/settings.toml"), "utf8");
  return settings.match(/^marking = "(.*)"/m)[1];
}

/** Every page that the manifest lists: path, kind, state, and its file. */
export function pages_of(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
  return manifest.documents
    .filter((document) => document.path.endsWith(".html"))
    .map((document) => ({ ...document, file: path.join(folder, document.path) }));
}

/** The longest page of each sort: of one kind and state, as deep in the folder. Restricted pages are each their own. */
export function one_of_each_sort(pages) {
  const longest = new Map();
  for (const page of pages) {
    const place = page.kind === "restricted" ? page.path : page.path.split("/").length;
    const sort = `${page.kind}, ${page.state}, ${place}`;
    const known = longest.get(sort);
    if (!known || statSync(page.file).size > statSync(known.file).size) longest.set(sort, page);
  }
  return [...longest.values()];
}
