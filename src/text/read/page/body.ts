import { createRequire } from "node:module";
import { keyOf } from "../article-text.ts";
import { around, type Block, blocksIn } from "./blocks.ts";
import type { PageDocument, PageElement } from "./dom.ts";

/** Marks each element with the number of its blocks' first, so that it is known again after Readability's work. */
const NUMBER = "data-onrecord-block";
/** UTF-16 code units. What is as long as this and the same is the same paragraph. */
const LONG = 40;
/** Readability takes a looser look at a page until it has as many characters. */
const SHORT_ARTICLE = 200;
const APART = new Set(["nav", "header", "footer", "aside", "form", "dialog", "button"]);

type Readability = new (
  document: PageDocument,
  options: { readonly charThreshold: number; readonly serializer: (node: PageElement) => PageElement },
) => { parse(): { readonly content: PageElement | null | undefined } | null };

/**
 * Which of a page's paragraphs are the article's: those that Readability keeps of them. It works on a copy, in which it
 * moves, renames and drops; what it keeps is found again in the page, so that the words are the page's own.
 */
export function articleBlocks(document: PageDocument, blocks: readonly Block[]): ReadonlySet<Block> {
  const byElement = new Map<string, Block[]>();
  const numbers = new Map<PageElement, string>();
  for (const block of blocks) {
    const number = numbers.get(block.element) ?? String(numbers.size);
    numbers.set(block.element, number);
    block.element.setAttribute(NUMBER, number);
    byElement.set(number, [...(byElement.get(number) ?? []), block]);
  }
  const { Readability } = createRequire(import.meta.url)("@mozilla/readability") as {
    Readability: Readability;
  };
  const copy = document.cloneNode(true);
  const content = new Readability(copy, { charThreshold: SHORT_ARTICLE, serializer: (node) => node }).parse()
    ?.content;
  const kept = content ? found(blocksIn(content), blocks, byElement) : new Set<Block>();
  return kept.size > 0 ? kept : new Set(plainBlocks(document, blocks));
}

function found(
  read: readonly Block[],
  blocks: readonly Block[],
  byElement: ReadonlyMap<string, readonly Block[]>,
): Set<Block> {
  const kept = new Set<Block>();
  const long = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = keyOf(block.text);
    if (key.length >= LONG) long.set(key, [...(long.get(key) ?? []), block]);
  }
  for (const { text, element } of read) {
    const key = keyOf(text);
    const numbered = [...around(element)].find((each) => each.hasAttribute(NUMBER));
    const here = byElement.get(numbered?.getAttribute(NUMBER) ?? "") ?? [];
    const match =
      here.find((block) => !kept.has(block) && keyOf(block.text) === key) ??
      long.get(key)?.find((block) => !kept.has(block)) ??
      // Readability took a part of the paragraph away; it is printed whole.
      here.find((block) => !kept.has(block) && keyOf(block.text).includes(key) && key.length >= LONG);
    if (match) kept.add(match);
  }
  return kept;
}

/** Where Readability sees no article: what is in the page's article, or its main part, or its body. */
function plainBlocks(document: PageDocument, blocks: readonly Block[]): readonly Block[] {
  const root =
    document.querySelector("article") ?? document.querySelector("main") ?? document.querySelector("body");
  return blocks.filter(({ element }) => {
    const outer = [...around(element)];
    return root !== null && outer.includes(root) && !outer.some(({ localName }) => APART.has(localName));
  });
}
