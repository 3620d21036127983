import type { ReadArticle, Unreadable } from "../article.ts";
import { printedKey, textOf } from "../article-text.ts";
import { around, type Block, blocksIn } from "./blocks.ts";
import { articleBlocks } from "./body.ts";
import { notInText } from "./body-in-data.ts";
import { tooMuch } from "./depth.ts";
import { type PageDocument, type PageElement, parsePage } from "./dom.ts";
import { factsOf } from "./facts.ts";
import { jsonLd } from "./json-ld.ts";
import { partsOf } from "./left-out.ts";

const INSTEAD = "Copy the article's text into a .txt file.";

/**
 * An article from a web page. What of the page is in the text is what Readability keeps of it, or what is in the elements
 * that a selector names; all else that a reader sees is in `leftOut`.
 */
export function readPage(html: string, selector: string | undefined): ReadArticle | Unreadable {
  const refused = tooMuch(html);
  if (refused) return { unreadable: `The page cannot be read. ${refused} ${INSTEAD}` };
  try {
    const document = parsePage(html);
    const blocks = blocksIn(document.documentElement);
    const body =
      selector === undefined ? articleBlocks(document, blocks) : selected(document, blocks, selector);
    return "unreadable" in body ? body : articleOf(document, blocks, body);
  } catch (error) {
    // The parser and Readability call themselves for what stands in an element.
    if (!(error instanceof RangeError)) throw error;
    return { unreadable: `The page cannot be read: it is nested too deep. ${INSTEAD}` };
  }
}

function articleOf(
  document: PageDocument,
  blocks: readonly Block[],
  body: ReadonlySet<Block>,
): ReadArticle | Unreadable {
  const data = jsonLd(document);
  const facts = factsOf(document, data);
  const title = facts.title?.value;
  const kept = blocks.filter((block) => body.has(block)).map(({ text }) => text);
  if (kept.length === 0) {
    return {
      unreadable:
        "There is no text on the page: it may be put there by a script. Save the page from your browser, or copy the text into a .txt file.",
    };
  }
  const repeats = title !== undefined && printedKey(kept[0] ?? "") === printedKey(title);
  const text = textOf(title === undefined || repeats ? kept : [title, ...kept]);
  const told = new Set(
    [title, facts.byline?.value].flatMap((value) => (value === undefined ? [] : [sameWords(value)])),
  );
  const dropped = blocks.filter((block) => !body.has(block) && !told.has(sameWords(block.text)));
  return {
    ...facts,
    text,
    leftOut: [...partsOf(dropped), ...(data.body === undefined ? [] : notInText(data.body, text))],
    annotations: [],
  };
}

/** "By Jane Doe" says what the byline does. */
function sameWords(text: string): string {
  return printedKey(text.replace(/^by:?\s/i, ""));
}

function selected(
  document: PageDocument,
  blocks: readonly Block[],
  selector: string,
): ReadonlySet<Block> | Unreadable {
  let elements: Set<PageElement>;
  try {
    elements = new Set(document.querySelectorAll(selector));
  } catch {
    return {
      unreadable: `"${selector}" is not a CSS selector. Give one such as "article" or ".story-body".`,
    };
  }
  if (elements.size === 0) {
    return {
      unreadable: `Nothing on the page is selected by "${selector}". Look in the page's source for the element that holds the article, such as "article" or ".story-body".`,
    };
  }
  const body = blocks.filter(({ element }) => [...around(element)].some((each) => elements.has(each)));
  if (body.length === 0) {
    return {
      unreadable: `What "${selector}" selects on the page is not a paragraph that a reader sees, and holds none. Give the selector of an element around the article's paragraphs, such as "article" or ".story-body".`,
    };
  }
  return new Set(body);
}
