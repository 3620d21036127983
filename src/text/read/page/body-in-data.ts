import { normalise } from "../../normalise.ts";
import type { LeftOut } from "../article.ts";
import { keyOf } from "../article-text.ts";
import { textOfHtml } from "../html.ts";
import { partOf } from "./left-out.ts";

const SENTENCE_END = /[.!?…]["”’»)\]]*(?=\s)|\n+/g;
/** How many sentences are looked for in the whole of the text; past as many, it is another text. */
const MOST_SEARCHES = 1000;

/**
 * What the article's words in the page's data (JSON-LD `articleBody`) have that the text does not, in runs of
 * sentences.
 */
export function notInText(body: string, text: string): readonly LeftOut[] {
  const plain = /<[a-z]|&[a-z#]/i.test(body) ? textOfHtml(body) : body;
  const ours = compared(text);
  const known = new Set(sentencesOf(text).map(compared));
  const runs: string[][] = [];
  let searches = 0;
  let wasMissing = false;
  for (const sentence of sentencesOf(plain)) {
    const key = compared(sentence);
    const isThere = key === "" || known.has(key) || (searches++ < MOST_SEARCHES && ours.includes(key));
    if (!isThere && wasMissing) runs.at(-1)?.push(sentence);
    else if (!isThere) runs.push([sentence]);
    wasMissing = !isThere;
  }
  return runs.map((run) => partOf("in the page's own data, not in the text", run.join(" ")));
}

function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(SENTENCE_END)) {
    sentences.push(text.slice(start, index + end.length).trim());
    start = index + end.length;
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => sentence !== "");
}

function compared(text: string): string {
  return keyOf(normalise(text).text);
}
