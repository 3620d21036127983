import { paragraphs } from "../paragraphs.ts";
import type { ReadArticle } from "./article.ts";
import { textOf } from "./article-text.ts";

/** UTF-16 code units; longer than any headline. */
const LONGEST_TITLE = 200;
/** A full stop, a colon, a semicolon or a comma, in the scripts that have others, and what closes after it. */
const FULL_STOP = /[.:;,。．｡：；，、।॥،؛۔።։]["'\p{Pi}\p{Pf}\p{Pe}]*$/u;
const SET_APART = /^([^\n]+)\n[ \t]*\n/;

/** An article from plain text: its paragraphs; its first line is the title where it is set apart from what follows. */
export function readPlainText(original: string): ReadArticle {
  const source = original.trimStart();
  const text = textOf(
    paragraphs(source).map(({ start, end }) => source.slice(start, end).replace(/[\u2028\u2029]/g, "\n")),
  );
  const title = titleOf(source);
  return {
    ...(title === undefined ? {} : { title: { value: title, from: "the first line" } }),
    text,
    leftOut: [],
    annotations: [],
  };
}

/**
 * A short first line without a full stop, with a blank line after it, in a text that goes on; where every paragraph
 * has a blank line after it, its want of a full stop sets it apart.
 */
function titleOf(text: string): string | undefined {
  const [apart = "", line = ""] = SET_APART.exec(text) ?? [];
  const title = line.trim();
  if (title === "" || title.length > LONGEST_TITLE || FULL_STOP.test(title)) return undefined;
  return text.slice(apart.length).trim() === "" ? undefined : title;
}
