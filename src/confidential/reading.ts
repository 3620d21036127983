import type { Span } from "../text/span.ts";

/** A text as it is, or with its escapes resolved: JSON's, YAML's, XML's, an address's, a terminal's. */
export interface Reading {
  readonly text: string;
  /** Where a stretch of the reading is written in the original text, escapes as a whole. UTF-16 offsets. */
  readonly written: (span: Span) => Span;
}

/** Escapes in escapes in escapes: an address in XML in JSON. */
const LAYERS = 3;

/**
 * The ways in which a text can be read. As it is written comes first, without colours, which are nothing else: "\nora" may
 * be a line end and "ora", or the end of a path and "nora". Each further reading resolves one more layer of escapes, as
 * long as there is one.
 */
export function readings(text: string): readonly Reading[] {
  const found: Reading[] = [asWritten(resolved({ text, written: (span) => span }, COLOUR), text)];
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const above = found.at(-1);
    const next = above && resolved(above);
    if (!next) break;
    found.push(next);
  }
  return found;
}

function asWritten(uncoloured: Reading | undefined, text: string): Reading {
  if (!uncoloured) return { text, written: (span) => afterEscape(text, span) };
  return {
    text: uncoloured.text,
    written: (span) => uncoloured.written(afterEscape(uncoloured.text, span)),
  };
}

/** Of an escape, the mark that begins it and what belongs to it go together: neither is hidden without the other. */
function afterEscape(text: string, { start, end }: Span): Span {
  const code = CODES[text.charAt(start - 1)]?.exec(text.slice(start, start + 9))?.[0] ?? "";
  return { start: Math.min(start + code.length, end), end };
}

const CODES: Readonly<Record<string, RegExp>> = {
  "\\": /^(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|.)/u,
  "%": /^[0-9A-Fa-f]{2}/,
};

const HEX = "[0-9A-Fa-f]";
const TRAIL = `%[89ABab]${HEX}`;

/** Each alternative has at most one group, and none can be read in two ways: a long text is read once. */
const ESCAPE = new RegExp(
  [
    // However many times a backslash was escaped itself.
    String.raw`(?<!\\)\\+(?:u\{(?<braced>${HEX}{1,6})\}|u(?<four>${HEX}{4})|U(?<eight>${HEX}{8})|x(?<two>${HEX}{2})|(?<line>[nr])|(?<space>[tfv0])|(?<nothing>[abe]|\r?\n[ \t]*))`,
    `&#x(?<xmlHex>${HEX}{1,6});`,
    "&#(?<xmlDecimal>[0-9]{1,7});",
    "&(?<entity>amp|lt|gt|quot|apos|nbsp|shy|zwj|zwnj);",
    // One character of an address, in UTF-8.
    `(?<percent>%[0-7]${HEX}|%[CDcd]${HEX}${TRAIL}|%[Ee]${HEX}(?:${TRAIL}){2}|%[Ff][0-7](?:${TRAIL}){3})`,
    // A colour.
    String.raw`(?<colour>\u001b\[[0-9;]{0,20}m)`,
  ].join("|"),
  "g",
);

const COLOUR = /\u001b\[[0-9;]{0,20}m/g;

const ENTITIES: ReadonlyMap<string | undefined, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

function resolved({ text, written: writtenAbove }: Reading, pattern = ESCAPE): Reading | undefined {
  // Stryker disable next-line ConditionalExpression,Regex: every escape has one of these, and most texts have none.
  if (!/[\\&%\u001b]/.test(text)) return undefined;
  const pieces: string[] = [];
  const escapes: Escape[] = [];
  let end = 0;
  let length = 0;
  for (const match of text.matchAll(pattern)) {
    const [written] = match;
    const character = meant(match.groups ?? {});
    const before = text.slice(end, match.index);
    pieces.push(before, character);
    length += before.length;
    end = match.index + written.length;
    escapes.push({ at: length, length: character.length, from: match.index, to: end });
    length += character.length;
  }
  if (escapes.length === 0) return undefined;
  pieces.push(text.slice(end));
  return {
    text: pieces.join(""),
    written: (span) => writtenAbove({ start: startOf(escapes, span.start), end: endOf(escapes, span.end) }),
  };
}

function meant(groups: Readonly<Record<string, string | undefined>>): string {
  const { braced, four, eight, two, line, space, entity, percent, xmlHex, xmlDecimal } = groups;
  const hex = braced ?? four ?? eight ?? two ?? xmlHex;
  if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
  if (xmlDecimal !== undefined) return characterOf(Number.parseInt(xmlDecimal, 10));
  if (percent !== undefined) return Buffer.from(percent.replaceAll("%", ""), "hex").toString("utf8");
  if (line !== undefined) return "\n";
  if (space !== undefined) return " ";
  // In the middle of a word, what cannot be seen is nothing.
  return ENTITIES.get(entity) ?? "";
}

function characterOf(code: number): string {
  return code > 0x10ffff ? " " : String.fromCodePoint(code);
}

/** An escape in the text above (from, to), and what became of it in the reading (at, length). */
interface Escape {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** Where a character of the reading begins in the text above. */
function startOf(escapes: readonly Escape[], offset: number): number {
  const last = lastUpTo(escapes, offset);
  if (!last) return offset;
  const beyond = offset - last.at - last.length;
  return beyond < 0 ? last.from : last.to + beyond;
}

function endOf(escapes: readonly Escape[], offset: number): number {
  const last = lastUpTo(escapes, offset - 1);
  if (!last) return offset;
  return last.to + Math.max(offset - last.at - last.length, 0);
}

/** The last escape that begins at a place in the reading or before it. */
function lastUpTo(escapes: readonly Escape[], offset: number): Escape | undefined {
  let [low, high] = [0, escapes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // Stryker disable next-line OptionalChaining: the middle of a list that is not empty is in it.
    if ((escapes[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return escapes[low - 1];
}
