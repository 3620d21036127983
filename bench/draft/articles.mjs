// Articles in which somebody has marked who says what. They are not ours to publish and are kept outside the repository:
// ONRECORD_ANNOTATED is the folder that they are in.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { random } from "../random.mjs";

const folder = process.env.ONRECORD_ANNOTATED ?? resolve("../shared/data/attribution");

/** The annotated articles of a file; undefined where there is none. */
export function articlesOf(name) {
  const file = join(folder, `${name}.jsonl`);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Verbs of speech, in small letters. */
export function speechCues() {
  return new Set(readFileSync(join(folder, "speech-cues.txt"), "utf8").split("\n").filter(Boolean));
}

/** Two halves of articles, drawn by chance, always the same. */
export function halves(articles) {
  const next = random(7);
  const drawn = articles
    .map((article) => ({ article, key: next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ article }) => article);
  return [drawn.slice(0, drawn.length / 2), drawn.slice(drawn.length / 2)];
}

const WORD = /[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)*/gu;

/** Where the words of some spans begin. */
export function wordsIn(text, spans) {
  const starts = new Set();
  for (const [start, end] of spans)
    for (const { index } of text.slice(start, end).matchAll(WORD)) starts.add(start + index);
  return starts;
}

export function sharedBy(one, other) {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared;
}

/** The share of two sets of words that both have. */
export function jaccard(one, other) {
  const shared = sharedBy(one, other);
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}
