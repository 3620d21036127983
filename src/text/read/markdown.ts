import { createRequire } from "node:module";
import type { Annotation, LeftOut, ReadArticle, Unreadable } from "./article.ts";
import { firstWords, printedKey, textOf, wordCount } from "./article-text.ts";
import { frontMatter } from "./front-matter.ts";
import { textOfHtml } from "./html.ts";

type Root = ReturnType<typeof import("mdast-util-from-markdown").fromMarkdown>;
type Nodes = Root | Root["children"][number];

/** UTF-16 code units. The package reads about 1 MB a second. */
const MOST = 5_000_000;

/** The package takes the square of the depth of marks at the beginning of a line. */
const DEEP = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m;
const TOO_DEEP: Unreadable = {
  unreadable: "The Markdown is nested too deep to be read. Copy the article's text into a .txt file.",
};

/** An article from Markdown: the words that a reader of the page sees, without the marks. */
export function readMarkdown(original: string): ReadArticle | Unreadable {
  if (original.length > MOST) {
    return {
      unreadable:
        "The Markdown has more than 5 million characters. Copy the article's text into a .txt file.",
    };
  }
  if (DEEP.test(original)) return TOO_DEEP;
  const { facts, unread, rest } = frontMatter(original.replace(/^\uFEFF/, ""));
  let seen: Seen;
  try {
    seen = seenIn(parsed(rest));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return TOO_DEEP;
  }
  const heading = seen.heading;
  const title = facts.title ?? (heading === undefined ? undefined : { value: heading, from: "the heading" });
  const repeats =
    title !== undefined && printedKey(withoutMarks(seen.paragraphs[0] ?? "")) === printedKey(title.value);
  const paragraphs = title === undefined || repeats ? seen.paragraphs : [title.value, ...seen.paragraphs];
  const text = textOf(paragraphs);
  return {
    ...facts,
    ...(title === undefined ? {} : { title }),
    text: withoutMarks(text),
    leftOut:
      unread === undefined
        ? seen.leftOut
        : [partOf("front matter that is not valid YAML", unread), ...seen.leftOut],
    annotations: annotationsOf(text, seen.notes),
  };
}

interface Seen {
  readonly heading: string | undefined;
  readonly paragraphs: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: ReadonlyMap<string, { readonly text: string; readonly urls: readonly string[] }>;
}

type Leave = (what: string, words: string) => void;

const UNMARKED = "a footnote that no mark in the text refers to";

function partOf(what: string, words: string): LeftOut {
  return { what, begins: firstWords(words), words: wordCount(words) };
}

/** A note's mark while the text is put together: what no text may contain, around the note's name. */
const MARK = /\uFDD0([^\uFDD1]*)\uFDD1/g;

function withoutMarks(text: string): string {
  return text.replace(MARK, "");
}

function annotationsOf(marked: string, notes: Seen["notes"]): readonly Annotation[] {
  let taken = 0;
  return [...marked.matchAll(MARK)].flatMap((found) => {
    const at = found.index - taken;
    taken += found[0].length;
    const note = notes.get(found[1] ?? "");
    return note ? [{ kind: "footnote" as const, on: { start: at, end: at }, ...note }] : [];
  });
}

function seenIn(root: Root): Seen {
  const paragraphs: string[] = [];
  const leftOut: LeftOut[] = [];
  const notes = new Map<string, { text: string; urls: readonly string[] }>();
  const addresses = addressesIn(root);
  let heading: string | undefined;
  const leave = (what: string, words: string) => leftOut.push(partOf(what, words));
  const visit = (node: Nodes, into: string[]): void => {
    const add = (text: string) => {
      if (text.trim() !== "") into.push(text.trim());
    };
    if (node.type === "heading") {
      const words = lines(node, leave);
      if (node.depth === 1 && into === paragraphs && paragraphs.length === 0)
        heading = withoutMarks(words).replace(/\n+/g, " ") || undefined;
      add(words);
    } else if (node.type === "paragraph") add(lines(node, leave));
    else if (node.type === "tableRow") add(node.children.map((cell) => lines(cell, leave)).join("\t"));
    else if (node.type === "code") add(node.value);
    else if (node.type === "html") addHtml(node.value, add, leave);
    else if (node.type === "footnoteDefinition") {
      const note: string[] = [];
      for (const child of node.children) visit(child, note);
      const text = note.join("\n").replace(MARK, "[$1]");
      // Of two by one name, the first is printed.
      if (notes.has(node.identifier)) leave(UNMARKED, text);
      else notes.set(node.identifier, { text, urls: urlsIn(node, addresses) });
    } else if ("children" in node) for (const child of node.children) visit(child, into);
  };
  visit(root, paragraphs);
  const marked = new Set(paragraphs.flatMap((text) => [...text.matchAll(MARK)].map(([, name]) => name)));
  for (const [name, { text }] of notes) if (!marked.has(name)) leave(UNMARKED, text);
  return { heading, paragraphs, leftOut, notes };
}

/** A comment that is never closed goes on to the end. */
const COMMENT = /<!--([\s\S]*?)(?:-->|$)/g;

function addHtml(html: string, add: (text: string) => void, leave: Leave): void {
  for (const [, comment = ""] of html.matchAll(COMMENT)) leave("a comment", comment);
  const laidOut = /<pre[\s>]/i.test(html) ? html : html.replace(/\s+/g, " ");
  for (const line of textOfHtml(laidOut).split("\n")) add(line.replace(/\s+/g, " "));
}

/** The words of a paragraph, a heading or a cell, without white space at the ends of its lines. */
function lines(node: Nodes, leave: Leave): string {
  return inline(node, leave)
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The words of what stands in a line. */
function inline(node: Nodes, leave: Leave): string {
  if (node.type === "text") return node.value.replaceAll("\n", " ");
  if (node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  if (node.type === "html") {
    if (node.value.startsWith("<!--")) leave("a comment", node.value.slice(4, -3));
    return textOfHtml(node.value);
  }
  if (node.type === "image" || node.type === "imageReference") {
    leave("an image", node.alt ?? "");
    return "";
  }
  if (node.type === "footnoteReference") return `\uFDD0${node.identifier}\uFDD1`;
  return "children" in node ? node.children.map((child) => inline(child, leave)).join("") : "";
}

function urlsIn(node: Nodes, addresses: ReadonlyMap<string, string>): readonly string[] {
  if (node.type === "link") return [node.url];
  if (node.type === "linkReference") return [addresses.get(node.identifier) ?? []].flat();
  return "children" in node ? node.children.flatMap((child) => urlsIn(child, addresses)) : [];
}

/** The addresses that are written apart from their links, by name: of two by one name, the first. */
function addressesIn(root: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node.url);
    else if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

/** Loaded when the first Markdown is read, and synchronously, so that reading stays an ordinary function. */
function parsed(text: string): Root {
  const load = createRequire(import.meta.url);
  const { fromMarkdown } = load("mdast-util-from-markdown") as typeof import("mdast-util-from-markdown");
  const { gfm } = load("micromark-extension-gfm") as typeof import("micromark-extension-gfm");
  const { gfmFromMarkdown } = load("mdast-util-gfm") as typeof import("mdast-util-gfm");
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}
