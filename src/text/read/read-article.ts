import type { ReadArticle, Unreadable } from "./article.ts";
import { decodeDocument } from "./decode-document.ts";
import { readDocx } from "./docx.ts";
import { formatOfBytes, formatOfText, type TextFormat } from "./format.ts";
import { readMarkdown } from "./markdown.ts";
import { readPage } from "./page/page.ts";
import { readPlainText } from "./plain.ts";

/** Bytes. */
const MOST = 50 * 1024 * 1024;

/** How to read a document, where there is a choice. */
export interface ReadOptions {
  /** The CSS selector of the element of a web page that holds the article. */
  readonly selector?: string | undefined;
  /** Whether a Word document is read with its tracked changes accepted, or as it was before them. */
  readonly changes?: "accepted" | "original" | undefined;
}

type Read = (text: string, options: ReadOptions) => ReadArticle | Unreadable;

/** How a text of each format is read. */
const READERS = {
  text: readPlainText,
  markdown: readMarkdown,
  html: (text, { selector }) => readPage(text, selector),
} as const satisfies Record<TextFormat, Read>;

/**
 * An article from a document: text, Markdown, a web page. What the document is, its first bytes say, then the ending of
 * its name, then what it looks like.
 *
 * @param name the file's name, or `-` for standard input
 * @returns the article, or why it cannot be read and what to do; it never throws for what is in the bytes
 */
export function readArticle(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): ReadArticle | Unreadable {
  if (bytes.length > MOST) {
    return { unreadable: "The file has more than 50 MB. Copy the article's text into a .txt file." };
  }
  const known = formatOfBytes(bytes);
  if (typeof known === "object") return known;
  if (known === "docx") return readDocx(bytes, options);
  const decoded = decodeDocument(bytes);
  if ("problem" in decoded) {
    return { unreadable: `${decoded.problem} Articles are read from .txt, .md, .html and .docx files.` };
  }
  const format = formatOfText(decoded.text, name);
  if (typeof format === "object") return format;
  const article = READERS[format](decoded.text, options);
  if ("unreadable" in article || article.text.trim() !== "") return article;
  return { unreadable: "There is no text in the file." };
}
