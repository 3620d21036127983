import { readTokens } from "../tokens.ts";

/** Elements that hold nothing, and those that a browser closes by itself. */
const SHALLOW = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr " +
    "p li dt dd tr td th thead tbody tfoot option optgroup"
  ).split(" "),
);
const MOST_DEEP = 400;
/** Each element, as often as it is deep. */
const MOST_WORK = 600_000;
/** Pieces of text between tags and entities. */
const MOST_TEXTS = 100_000;

/**
 * Why a page is not taken for an article's: its elements stand too deep in one another, or there are too many. Reads the
 * tags alone, before a tree is made of them: those who work on the tree call themselves for what stands in an element.
 */
export function tooMuch(html: string): string | undefined {
  let [depth, deepest, work, texts] = [0, 0, 0, 0];
  readTokens(html, {
    onopentagname: (start, end) => {
      work += depth + 1;
      if (!SHALLOW.has(html.slice(start, end).toLowerCase())) deepest = Math.max(deepest, ++depth);
    },
    onclosetag: (start, end) => {
      if (!SHALLOW.has(html.slice(start, end).toLowerCase()) && depth > 0) depth--;
    },
    ontext: () => {
      texts++;
    },
    ontextentity: () => {
      texts++;
    },
  });
  if (deepest > MOST_DEEP) return `Its elements are nested more than ${MOST_DEEP} deep.`;
  return work > MOST_WORK || texts > MOST_TEXTS ? "It has more elements than any article has." : undefined;
}
