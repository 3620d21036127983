import { paragraphs } from "../paragraphs.ts";
import type { ReadArticle } from "./article.ts";
import { textOf } from "./article-text.ts";

/** UTF-16 code units; longer than any headline. */
const LONGEST_TITLE = 200;
const FULL_STOP = /[.:;,]["”’»)\]]*$/;
const SET_APART = /^([^\n]+)\n[ \t]*\n/;

/** An article from plain text: its paragraphs; its first line is the title where it is set apart from what follows. */
export function readPlainText(original: string): ReadArticle {
  const source = original.replace(/^\uFEFF/, "").trimStart();
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
  const found = SET_APART.exec(text);
  const title = found?.[1]?.trim();
  if (!found || title === undefined || title.length > LONGEST_TITLE || FULL_STOP.test(title))
    return undefined;
  return text.slice(found[0].length).trim() === "" ? undefined : title;
}
