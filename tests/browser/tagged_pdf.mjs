// Reads a PDF by qpdf and poppler, and holds it against the rules of PDF/UA-1 (ISO 14289-1) that a
// script can decide. Numbers are those of the Matterhorn protocol's failure conditions. Not decided
// here: whether a description is a good one, and whether the order of reading is the best.
import { execFileSync } from "node:child_process";

const kStandard = new Set(
  ("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 " +
    "L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure " +
    "Formula Form").split(" "),
);
const kWithin = {
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  THead: ["TR"],
  TBody: ["TR"],
  TFoot: ["TR"],
  TR: ["TH", "TD"],
};

function run(program, ...words) {
  return execFileSync(program, words, { encoding: "utf8", maxBuffer: 1 << 29 });
}

/** The objects of a PDF; `get` follows a reference to what it stands for. */
function read_pdf(file) {
  const [, objects] = JSON.parse(run("qpdf", "--json=2", file)).qpdf;
  const get = (value) => {
    const found = typeof value === "string" && objects[`obj:${value}`];
    return found ? (found.value ?? found.stream.dict) : value;
  };
  const list = (value) => [get(value)].flat().map(get).filter((each) => each !== undefined);
  const root = get(objects.trailer.value["/Root"]);
  return { file, objects, get, list, root };
}

/** Text of a string of qpdf's JSON. */
const text_of = (value) => String(value ?? "").replace(/^[ub]:/, "");

/** Every element of structure, in order, with its parent and the kinds of what stands in it. */
function elements_of({ get, list, root }) {
  const all = [];
  const below = (element, parent) => {
    const kids = list(element["/K"]);
    const node = { type: (element["/S"] ?? "").slice(1), element, parent, kids };
    all.push(node);
    for (const kid of kids) if (kid["/S"]) below(kid, node);
  };
  below({ "/K": get(root["/StructTreeRoot"])["/K"] }, null);
  return all.slice(1);
}

function faults_of_catalogue({ file, root, get, objects }) {
  const faults = [];
  const metadata = root["/Metadata"]?.match(/^\d+/);
  const xmp = metadata ? run("qpdf", `--show-object=${metadata}`, "--filtered-stream-data", file) : "";
  if (get(root["/MarkInfo"])?.["/Marked"] !== true) faults.push("06-000: is not marked as tagged");
  if (!/<pdfuaid:part>1</.test(xmp)) faults.push("06-002: does not say that it is PDF/UA-1");
  if (!/<dc:title>.*<rdf:li [^>]*>[^<]+</s.test(xmp)) faults.push("06-003: has no title in XMP");
  if (get(root["/ViewerPreferences"])?.["/DisplayDocTitle"] !== true) {
    faults.push("07-001: does not show its title");
  }
  if (!/^u:en-GB$/.test(root["/Lang"] ?? "")) faults.push("11-006: has no language");
  if (objects.trailer.value["/Encrypt"]) faults.push("26-001: is encrypted");
  if (root["/AcroForm"] || get(root["/Names"])?.["/JavaScript"]) faults.push("25: holds forms or script");
  return faults;
}

function faults_of_structure(pdf, elements) {
  const roles = pdf.get(pdf.get(pdf.root["/StructTreeRoot"])["/RoleMap"]) ?? {};
  const faults = [];
  let level = 0;
  for (const { type, element, parent, kids } of elements) {
    if (!kStandard.has(type) && !kStandard.has((roles[`/${type}`] ?? "").slice(1))) {
      faults.push(`02-001: ${type} is no standard type`);
    }
    const may = kWithin[parent?.type];
    if (may && !may.includes(type)) faults.push(`09-004: ${type} stands in ${parent.type}`);
    if (type === "Figure" && !element["/Alt"]) faults.push("13-004: a figure without a description");
    if (type === "TH" && !JSON.stringify(element["/A"] ?? "").includes("/Scope")) {
      faults.push("15-003: a head of a table without a scope");
    }
    if (type === "Link" && !kids.some((kid) => kid["/Obj"])) faults.push("28-011: a link that is none");
    if (/^H[1-6]$/.test(type)) {
      const now = Number(type[1]);
      if (now > level + 1) faults.push(`14-003: H${now} after H${level}`);
      level = now;
    }
  }
  return faults;
}

function faults_of_annotations(pdf, elements) {
  const described = new Set(
    elements.filter(({ type }) => type === "Link")
      .flatMap(({ kids }) => kids.map((kid) => kid["/Obj"])),
  );
  const faults = [];
  for (const [name, { value }] of Object.entries(pdf.objects)) {
    if (value?.["/Type"] === "/Page" && value["/Annots"] && value["/Tabs"] !== "/S") {
      faults.push("28-008: a page whose links are not in the order of the structure");
    }
    if (value?.["/Subtype"] !== "/Link") continue;
    if (!described.has(name.slice(4))) faults.push("28-011: a link outside the structure");
    if (!value["/Contents"]) faults.push("28-004: a link without a description");
    if (value["/A"]) faults.push(`a link that leads out of the document: ${JSON.stringify(value["/A"])}`);
  }
  return faults;
}

/** Content that is neither tagged nor an artifact: drawing outside every BDC and EMC. */
function faults_of_content({ file }) {
  const bytes = execFileSync("qpdf", ["--qdf", "--object-streams=disable", file, "-"], { maxBuffer: 1 << 29 });
  const faults = [];
  const pieces = bytes.toString("latin1").split(/%% Contents for page \d+\n/).slice(1);
  for (const [index, piece] of pieces.entries()) {
    const content = piece.slice(piece.indexOf("stream\n"), piece.indexOf("endstream"));
    let open = 0;
    for (const line of content.split("\n")) {
      if (/\b(BDC|BMC)$/.test(line)) ++open;
      if (/\bEMC$/.test(line)) --open;
      if (open === 0 && /(^|\s)(Tj|TJ|f|f\*|S|s|B|Do)$/.test(line)) faults.push(`01-005: sheet ${index + 1}: ${line}`);
    }
  }
  return faults;
}

function faults_of_fonts(file) {
  const lines = run("pdffonts", file).trim().split("\n").slice(2);
  return lines.filter((line) => !/ yes +(yes|no) +yes +\d+ +\d+$/.test(line)).map((line) => `31: ${line}`);
}

/** What PDF/UA-1 asks for and a PDF lacks. */
export function faults_of(file) {
  const pdf = read_pdf(file);
  const elements = elements_of(pdf);
  return [
    ...faults_of_catalogue(pdf),
    ...faults_of_structure(pdf, elements),
    ...faults_of_annotations(pdf, elements),
    ...faults_of_content(pdf),
    ...faults_of_fonts(file),
  ];
}

/** The titles of the outline. */
export function bookmarks_of(file) {
  const { get, root } = read_pdf(file);
  const titles = [];
  const below = (item) => {
    for (let each = get(item?.["/First"]); each; each = get(each["/Next"])) {
      titles.push(text_of(each["/Title"]));
      below(each);
    }
  };
  below(get(root["/Outlines"]));
  return titles;
}

/** The title that a reader program shows. */
export function title_of(file) {
  const { objects, get } = read_pdf(file);
  return text_of(get(objects.trailer.value["/Info"])["/Title"]);
}
