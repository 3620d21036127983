import type { Span } from "../../../src/text/span.ts";
import type { Draws } from "./draws.ts";
import { type MadeArticle, textOf } from "./pieces.ts";

/** How an article is set, which says nothing of what it says. */
export interface Style {
  readonly marks: readonly [string, string];
  readonly apostrophe: string;
  readonly dash: string;
  /** Between a number and what follows it, and after a sentence. */
  readonly space: string;
  readonly sentenceSpace: string;
  readonly paragraphEnd: string;
  /** Characters of a line; 0 where lines are not broken. */
  readonly width: number;
  /** Whether a comma comes after the closing mark. */
  readonly isCommaOutside: boolean;
}

export const PLAIN: Style = {
  marks: ["“", "”"],
  apostrophe: "’",
  dash: " — ",
  space: " ",
  sentenceSpace: " ",
  paragraphEnd: "\n\n",
  width: 0,
  isCommaOutside: false,
};

const MARKS: readonly Style["marks"][] = [
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["'", "'"],
  ["«", "»"],
  ["„", "“"],
  ["″", "″"],
];

export function otherMarks(draws: Draws, style: Style): Style {
  return { ...style, marks: draws.other(MARKS, style.marks), isCommaOutside: draws.chance(0.3) };
}

export function otherDashes(draws: Draws, style: Style): Style {
  return { ...style, dash: draws.other([" — ", "—", " – ", " -- ", " - ", "--"], style.dash) };
}

export function otherSpaces(draws: Draws, style: Style): Style {
  return {
    ...style,
    space: draws.pick([" ", "\u00A0", "\u2009", "\u202F", "  "]),
    sentenceSpace: draws.pick([" ", "  ", "\u00A0"]),
    paragraphEnd: draws.pick(["\n\n", "\r\n\r\n", "\n\n\n", "\n \n"]),
    width: draws.pick([0, 60, 72, 100]),
  };
}

export function anyStyle(draws: Draws): Style {
  const apostrophe = draws.pick(["’", "'"]);
  return { ...otherSpaces(draws, otherDashes(draws, otherMarks(draws, PLAIN))), apostrophe };
}

/** An article as text, and where the quotes of its sentences are in it, by paragraph and sentence: UTF-16 code units. */
export interface SetArticle {
  readonly text: string;
  readonly quotes: ReadonlyMap<string, Span>;
}

/** Stand for the ends of quotes until lines are broken; in no text. */
const [FROM, TO] = ["\uE000", "\uE001"];

export function set(article: MadeArticle, style: Style): SetArticle {
  const blocks = article.paragraphs.map((sentences) =>
    sentences
      .map((sentence) => {
        const first = sentence.pieces.findIndex(({ inQuote, text }) => inQuote && text !== "");
        const last = sentence.pieces.findLastIndex(({ inQuote, text }) => inQuote && text !== "");
        const pieces = sentence.pieces.map((piece, index) => ({
          ...piece,
          text: (index === first ? FROM : "") + piece.text + (index === last ? TO : ""),
        }));
        return typeset(textOf({ ...sentence, pieces }), style);
      })
      .join(style.sentenceSpace),
  );
  const paragraphs = [article.headline, article.byline, ...blocks].filter((block) => block !== "");
  const marked = paragraphs
    .map((block) => (style.width === 0 ? block : broken(block, style.width)))
    .join(style.paragraphEnd);
  return withoutMarkers(`${marked}\n`, article);
}

function typeset(
  text: string,
  { marks: [open, close], apostrophe, dash, space, isCommaOutside }: Style,
): string {
  const turned = isCommaOutside ? text.replace(new RegExp(`([,.])(${TO}?)⟩`, "g"), "$2⟩$1") : text;
  return turned
    .replaceAll("’", apostrophe)
    .replaceAll(" — ", dash)
    .replace(/(?<=\d) (?=\p{L})/gu, space)
    .replaceAll("⟨", open)
    .replaceAll("⟩", close)
    .replaceAll("⟪", /^["“„″«]$/.test(open) ? "‘" : "“")
    .replaceAll("⟫", /^["“„″«]$/.test(open) ? "’" : "”");
}

function broken(block: string, width: number): string {
  let [line, ...rest] = block.split(" ");
  const lines: string[] = [];
  for (const word of rest) {
    if (line !== undefined && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

function withoutMarkers(marked: string, { paragraphs }: MadeArticle): SetArticle {
  const quotes = new Map<string, Span>();
  const keys = paragraphs.flatMap((sentences, paragraph) =>
    sentences.map((_, index) => `${paragraph}:${index}`),
  );
  let text = "";
  let start = 0;
  let next = 0;
  for (const part of marked.split(/([\uE000\uE001])/)) {
    if (part === FROM) start = text.length;
    else if (part === TO) quotes.set(keys[next++] ?? "", trimmedSpan(text, start));
    else text += part;
  }
  return { text, quotes };
}

function trimmedSpan(text: string, from: number): Span {
  const words = text.slice(from);
  const start = from + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length };
}
