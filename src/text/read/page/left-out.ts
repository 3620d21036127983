import type { LeftOut } from "../article.ts";
import { firstWords, wordCount } from "../article-text.ts";
import { around, type Block } from "./blocks.ts";
import type { PageElement } from "./dom.ts";

/** The parts of a page by which a reader finds a way in it, by element or role. */
const LANDMARKS: ReadonlyMap<string, string> = new Map([
  ["nav", "navigation"],
  ["navigation", "navigation"],
  ["header", "a header"],
  ["banner", "a header"],
  ["footer", "a footer"],
  ["contentinfo", "a footer"],
  ["aside", "an aside"],
  ["complementary", "an aside"],
  ["form", "a form"],
  ["search", "a form"],
  ["dialog", "a dialog box"],
  ["alertdialog", "a dialog box"],
]);
const SMALL: ReadonlyMap<string, string> = new Map([
  ["figcaption", "a caption"],
  ["button", "a button"],
  ["table", "a table"],
  ["h1", "a heading"],
  ["h2", "a heading"],
  ["h3", "a heading"],
  ["h4", "a heading"],
  ["h5", "a heading"],
  ["h6", "a heading"],
]);
const LISTS = new Set(["ul", "ol", "menu"]);

/** What of a page is not in the text, part by part: a landmark is one, a list of links is one, each other paragraph is one. */
export function partsOf(blocks: readonly Block[]): readonly LeftOut[] {
  const parts: { what: string; within: PageElement; texts: string[] }[] = [];
  for (const block of blocks) {
    const { what, within } = kindOf(block);
    const last = parts.at(-1);
    if (last?.within === within) last.texts.push(block.text);
    else parts.push({ what, within, texts: [block.text] });
  }
  return parts.map(({ what, texts }) => partOf(what, texts.join(" ")));
}

export function partOf(what: string, text: string): LeftOut {
  return { what, begins: firstWords(text), words: wordCount(text) };
}

function kindOf(block: Block): { readonly what: string; readonly within: PageElement } {
  const outer = [...around(block.element)];
  for (const within of outer) {
    const what =
      LANDMARKS.get(within.getAttribute("role")?.toLowerCase() ?? "") ?? LANDMARKS.get(within.localName);
    if (what) return { what, within };
  }
  const list = outer.find(({ localName }) => LISTS.has(localName));
  if (list && block.linked * 5 >= block.text.length * 4) return { what: "a list of links", within: list };
  for (const within of outer) {
    const what = SMALL.get(within.localName);
    if (what) return { what, within };
  }
  return { what: "text", within: block.element };
}
