import { createRequire } from "node:module";

/** What is used of the page's tree; the packages' types need the browser's. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: PageElement | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(...nodes: PageNode[]): void;
  prepend(...nodes: PageNode[]): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  createElement(name: string): PageElement;
  cloneNode(deep: true): PageDocument;
}

const TEXT = 3;
const ELEMENT = 1;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** What may stand in the head of a page; all else there was left in it by mistake. */
const OF_HEAD = new Set(["title", "meta", "link", "base", "style", "script", "noscript", "template"]);

/** The tree of a page, which has a body that holds all that is not of its head, however broken the page is. */
export function parsePage(html: string): PageDocument {
  const { parseHTML } = createRequire(import.meta.url)("linkedom") as {
    parseHTML: (html: string) => { document: PageDocument };
  };
  const hasRoot = /<html[\s>]/i.test(html);
  const { document } = parseHTML(hasRoot ? html : `<!doctype html><html><body>${html}</body></html>`);
  const root = document.documentElement;
  let body = [...root.childNodes].find((node) => isElement(node) && node.localName === "body") as
    | PageElement
    | undefined;
  if (!body) {
    body = document.createElement("body");
    root.append(body);
  }
  const head = document.querySelector("head");
  const others = [...root.childNodes].filter((node) => node !== body && node !== head);
  const astray = [...(head?.childNodes ?? [])].filter((node) =>
    isElement(node) ? !OF_HEAD.has(node.localName) : isText(node),
  );
  body.prepend(...astray);
  body.append(...others);
  return document;
}
