// Turns annotated articles into a desk, checks it, and prints how many findings each rule has, so that a change of a rule
// shows what it does to a thousand real claims. `npm run bench:precision [-- FILE.jsonl...] [--rule ID --sample 15 --seed 1]`
// The articles are not ours to publish and are kept outside the repository: ONRECORD_ANNOTATED is the folder that they are in.
//
// Each line of a file is an article: {doc, text, relations: [{source, cue, content}]}, each of the three a list of
// [start, end) UTF-16 offsets. What an annotator marked as content becomes the quote, its source the attribution.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { checkDesk, openDesk, verifyDesk } from "../dist/index.js";
import { sourcesOf } from "./precision/sources.mjs";
import { random } from "./random.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: "string", multiple: true, default: [] },
    sample: { type: "string", default: "15" },
    seed: { type: "string", default: "1" },
    // Where to leave the desk, to run the program on it.
    desk: { type: "string" },
  },
});

const folder = process.env.ONRECORD_ANNOTATED ?? resolve("../shared/data/attribution");
const files = positionals.length > 0 ? positionals : [join(folder, "polnear-dev.jsonl")];
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.log(`Skipped: there are no annotated articles at ${missing.join(", ")} (ONRECORD_ANNOTATED).`);
  process.exit(0);
}

const articles = files.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
);
const desk = values.desk ?? mkdtempSync(join(tmpdir(), "onrecord-precision-"));
rmSync(desk, { recursive: true, force: true });
const claims = writeDesk();
verifyDesk(openDesk(desk), {});
const { findings } = checkDesk(openDesk(desk), {});
if (values.rule.length > 0) for (const rule of values.rule) printSample(rule);
else printTable();
if (values.desk === undefined) rmSync(desk, { recursive: true, force: true });

/** Writes the desk; gives the number of its claims. */
function writeDesk() {
  mkdirSync(join(desk, "claims"), { recursive: true });
  writeFileSync(join(desk, "onrecord.yaml"), "name: Annotated articles\n");
  let count = 0;
  for (const [index, article] of articles.entries()) {
    const name = `a${index}-${article.doc.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`
      .slice(0, 60)
      .replace(/-+$/, "");
    const record = recordOf(article, index);
    count += Object.keys(record.claims).length;
    writeFileSync(join(desk, "claims", `${name}.yaml`), stringify(record, { lineWidth: 0 }));
    writeFileSync(join(desk, "claims", `${name}.txt`), article.text);
  }
  return count;
}

function recordOf({ doc, text, relations }, index) {
  const publisher = `outlet-${index}`;
  const { sources, creditOf } = sourcesOf(text, relations, `s${index}`);
  const claims = {};
  for (const [at, relation] of relations.entries()) {
    const content = longest(text, relation.content);
    if (content === undefined) continue;
    const quote = visible(text.slice(...content)).trim();
    if (quote === "") continue;
    const cue = relation.cue.length === 1 ? text.slice(...longest(text, relation.cue)).trim() : "";
    const { source, role } = creditOf(relation);
    claims[`c${at}`] = {
      quote: located(text, quote, content[0]),
      statement: quote.replace(/^["“”'‘’\s]+|["“”'‘’\s]+$/g, "") || quote,
      form: formOf(text, content, quote),
      attribution: { source, ...(role && { role }), ...(cue && { cue }) },
    };
  }
  return {
    article: {
      title: visible(text.split("\n")[0]).slice(0, 200),
      publisher,
      published: /\d{4}-\d\d-\d\d/.exec(doc)?.[0] ?? "2016",
      language: "en",
      mode: "external",
    },
    sources: { [publisher]: { name: doc.split("_")[0], kind: "outlet" }, ...sources },
    claims,
  };
}

/** A record has no invisible characters, and is compared without them. */
function visible(words) {
  return words.replace(/[\u0080-\u009F]/g, "");
}

/** The longest of the spans, in whole words: some annotations begin or end a letter off. */
function longest(text, spans) {
  const [span] = spans.toSorted(([a, b], [c, d]) => d - c - (b - a));
  if (span === undefined) return undefined;
  let [start, end] = span;
  const isLetter = (at) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  while (isLetter(start) && isLetter(start - 1)) start -= 1;
  while (isLetter(end - 1) && isLetter(end)) end += 1;
  return [start, end];
}

/** The quote, with the words around it where it occurs twice. */
function located(text, quote, start) {
  if (text.indexOf(quote) === text.lastIndexOf(quote)) return quote;
  const before = text.slice(Math.max(0, start - 40), start).trim();
  const after = text.slice(start + quote.length, start + quote.length + 40).trim();
  return { exact: quote, ...(before && { before }), ...(after && { after }) };
}

/** Some of the articles write two apostrophes for a quotation mark. */
function formOf(text, [start, end], quote) {
  const around = text.slice(Math.max(0, start - 2), end + 2).trim();
  if (/^["“]|^.?(?:["“]|'')/.test(around) && /(?:["”]|'')[.,]?.?$/.test(around)) return "direct";
  return /["“”]|''/.test(quote) ? "mixed" : "indirect";
}

function printTable() {
  const counts = new Map();
  for (const { rule, severity } of findings) {
    const row = counts.get(rule) ?? { error: 0, warning: 0, note: 0 };
    row[severity] += 1;
    counts.set(rule, row);
  }
  console.log(`${articles.length} articles, ${claims} claims, ${findings.length} findings\n`);
  console.log("| Rule | Errors | Warnings | Notes | In 1,000 claims |\n| --- | --: | --: | --: | --: |");
  const total = ({ error, warning, note }) => error + warning + note;
  for (const [rule, row] of [...counts].sort(([, a], [, b]) => total(b) - total(a)))
    console.log(
      `| ${rule} | ${row.error} | ${row.warning} | ${row.note} | ${((1000 * total(row)) / claims).toFixed(0)} |`,
    );
}

/** Findings of a rule drawn at random, with what they are about, to be read and judged. */
function printSample(rule) {
  const found = findings.filter((finding) => finding.rule === rule);
  const next = random(Number(values.seed));
  const drawn = found
    .map((finding) => [next(), finding])
    .sort(([a], [b]) => a - b)
    .slice(0, Number(values.sample));
  console.log(`\n# ${rule}: ${drawn.length} of ${found.length}, seed ${values.seed}`);
  for (const [, { severity, message, claim, file, range, related }] of drawn) {
    console.log(`\n${severity} ${claim ?? file}:${range?.start?.line ?? ""}\n  ${message}`);
    for (const one of related) console.log(`  (${one.message})`);
    if (claim !== undefined) console.log(`  | ${contextOf(claim)}`);
  }
}

function contextOf(address) {
  const [, index = "", at = ""] = /^a(\d+)-.*\/c(\d+)$/.exec(address) ?? [];
  const { text, relations } = articles[Number(index)];
  const { source, cue, content } = relations[Number(at)];
  const all = [...source, ...cue, ...content];
  const [from, to] = [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
  return text.slice(Math.max(0, from - 80), to + 80).replace(/\s+/g, " ");
}
