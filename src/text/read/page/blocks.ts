import { isElement, isText, type PageElement, type PageNode } from "./dom.ts";

/** A paragraph as a reader of the page sees it. */
export interface Block {
  /** Without white space at its ends; a line break is LF. */
  readonly text: string;
  /** The innermost element that it fills, or stands in with others. */
  readonly element: PageElement;
  /** How many UTF-16 code units of it are links. */
  readonly linked: number;
}

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol optgroup " +
    "option p pre search section select summary table tbody td textarea tfoot th thead tr ul"
  ).split(" "),
);
/** Elements whose content no reader sees, or none that is text. */
const UNSEEN = new Set(
  "script style template noscript title meta link base iframe object svg canvas audio video datalist noframes head".split(
    " ",
  ),
);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const IN_CELL = "p,div,ul,ol,dl,table,blockquote,h1,h2,h3,h4,h5,h6,section,article";

/** The paragraphs in an element, in order: headings, items, rows of tables, and whatever else begins a line. */
export function blocksIn(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let [text, linked, element] = ["", 0, root];
  const flush = () => {
    for (const part of tidy(text).split(/\n{2,}/)) {
      const words = part.trim();
      if (words !== "") blocks.push({ text: words, element, linked: Math.min(linked, words.length) });
    }
    [text, linked] = ["", 0];
  };
  const visit = (
    node: PageNode,
    within: {
      readonly pre: boolean;
      readonly link: boolean;
      readonly row: boolean;
      readonly raised: boolean;
    },
  ): void => {
    if (isText(node)) {
      const data = node.textContent ?? "";
      const laidOut = within.pre ? data : data.replace(/[ \t\n\f\r]+/g, " ");
      const words = within.raised && /\d$/.test(text) ? raised(laidOut) : laidOut;
      text += words;
      if (within.link) linked += words.length;
      return;
    }
    if (!isElement(node) || isUnseen(node)) return;
    const name = node.localName;
    if (name === "br") text += "\n";
    const isCell = (name === "td" || name === "th") && within.row;
    if (isCell) text += "\t";
    const starts = BLOCKS.has(name) && !isCell;
    const outer = element;
    if (starts) {
      flush();
      element = node;
    }
    const row = name === "tr" ? ![...node.querySelectorAll(IN_CELL)].length : within.row;
    // Browsers print the marks around a <q>.
    if (name === "q") text += "“";
    for (const child of node.childNodes) {
      visit(child, {
        pre: within.pre || name === "pre",
        link: within.link || name === "a",
        row,
        raised: within.raised || name === "sup",
      });
    }
    if (name === "q") text += "”";
    if (starts) {
      flush();
      element = outer;
    }
  };
  visit(root, { pre: false, link: false, row: false, raised: false });
  flush();
  return blocks;
}

/** A power or a note's number right after a figure would be read as a part of it: 2023<sup>1</sup> is not 20231. */
function raised(digits: string): string {
  return digits.replace(/^\d+/, (figure) => [...figure].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join(""));
}

/** White space as it is laid out: one space, none at the ends of a line. A space that does not break stays. */
function tidy(text: string): string {
  return text.replace(/ {2,}/g, " ").replace(/ ?([\n\t]) ?/g, "$1");
}

function isUnseen(element: PageElement): boolean {
  return (
    UNSEEN.has(element.localName) ||
    element.hasAttribute("hidden") ||
    HIDDEN.test(element.getAttribute("style") ?? "")
  );
}

/** An element and those that it stands in, from the inside out. */
export function* around(element: PageElement | null): Generator<PageElement> {
  for (let each = element; each && isElement(each); each = each.parentNode) yield each;
}
