import type { Unreadable } from "./article.ts";

/** The formats that an article is read from. */
type Format = TextFormat | "docx";

export type TextFormat = "text" | "markdown" | "html";

const READ = "Articles are read from .txt, .md, .html and .docx files.";
const SAVE = "Save it as .docx, or copy its text into a .txt file.";

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ["txt", "text"],
  ["text", "text"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["mdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["docx", "docx"],
]);

const WEB_ARCHIVE = "a web archive, such as .mhtml";

/** How documents begin that are not read, byte by byte as Latin-1, and what they are. */
const OTHERS: readonly (readonly [begins: string, what: string])[] = [
  ["%PDF", "a PDF"],
  ["\u0089PNG", "an image"],
  ["\u00ff\u00d8\u00ff", "an image"],
  ["GIF8", "an image"],
  ["II*\0", "an image"],
  ["MM\0*", "an image"],
  ["BM", "an image"],
  ["RIFF", "an image or a recording"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Office document, such as .doc"],
  ["{\\rtf", "an RTF document"],
  ["\u001f\u008b", "a compressed file"],
  ["7z\u00bc\u00af", "a compressed file"],
  ["Rar!", "a compressed file"],
  ["From: <Saved by ", WEB_ARCHIVE],
  ['From: "Saved by ', WEB_ARCHIVE],
  ["bplist00", WEB_ARCHIVE],
];

const ZIP = "PK\u0003\u0004";
const OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";
const LOOKS_LIKE_HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
const LOOKS_LIKE_A_FRAGMENT = /^\s*<(?:article|main|section|div|p|h1|meta|title)[\s>]/i;
const LOOKS_LIKE_MARKDOWN = /^(?:---\r?\n[\s\S]*?\n---\r?\n|#{1,6} \S)|\n#{1,6} \S|\[[^\]\n]+\]\(https?:/;

/** What a file is by its first bytes, where they say it. */
export function formatOfBytes(bytes: Uint8Array): Format | Unreadable | undefined {
  const begins = Buffer.from(bytes.subarray(0, 100)).toString("latin1");
  if (begins.startsWith(ZIP)) {
    return begins.includes(OPEN_DOCUMENT) ? notRead("an OpenDocument file, such as .odt") : "docx";
  }
  const other = OTHERS.find(([start]) => begins.startsWith(start) && (start !== "BM" || bytes.includes(0)));
  return other && notRead(other[1]);
}

/** What a text is: by how a page begins, by the ending of the file's name, by what it looks like. */
export function formatOfText(text: string, name: string): TextFormat | Unreadable {
  const begins = text.slice(0, 4000).replace(/^\uFEFF/, "");
  if (LOOKS_LIKE_HTML.test(begins)) return "html";
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  const named = ending === undefined ? undefined : ENDINGS.get(ending);
  if (named === "docx")
    return {
      unreadable: `The file is not a Word document, although its name ends in .docx. ${READ} ${SAVE}`,
    };
  if (named) return named;
  if (LOOKS_LIKE_A_FRAGMENT.test(begins)) return "html";
  return LOOKS_LIKE_MARKDOWN.test(begins) ? "markdown" : "text";
}

function notRead(what: string): Unreadable {
  const save = what === WEB_ARCHIVE ? "Save the page as HTML." : SAVE;
  return { unreadable: `The file is ${what}. ${READ} ${save}` };
}
