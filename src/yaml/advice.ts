import type { ErrorCode } from "yaml";

const QUOTE_IT =
  "If this is text, put the whole of it in quotation marks, or write it on the next line after >-.";

/**
 * What the YAML parser's errors mean to somebody who does not know YAML, and what to do. Where there is none here,
 * the parser's own message is shown.
 */
const ADVICE: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: `A second "key: value" stands where a value should be; a colon followed by a space makes one. ${QUOTE_IT}`,
  RESOURCE_EXHAUSTION: "This is nested too deeply for a record.",
  MULTILINE_IMPLICIT_KEY:
    'The lines before this colon were read as one long key. Look for a line that lacks its own "key:".',
  BAD_INDENT:
    "This line is not indented like its neighbours. Lines that belong together begin in the same column.",
  TAB_AS_INDENT: "This line is indented with a tab. YAML takes only spaces there.",
  BAD_SCALAR_START: `A value cannot begin with this character. ${QUOTE_IT}`,
  BAD_DQ_ESCAPE:
    "A backslash has a meaning of its own inside double quotation marks. Write it twice, or use single quotation marks.",
  MULTIPLE_DOCS: 'A record is one YAML document. Remove the line "---" that begins a second one.',
  KEY_OVER_1024_CHARS: 'A key cannot be this long. Look for a line that lacks its own "key:".',
};

/** The parser's codes that stand for several mistakes; the message tells them apart. */
export function yamlAdvice(code: ErrorCode, message: string): string {
  if (code === "MISSING_CHAR") return missing(message);
  if (code === "UNEXPECTED_TOKEN") return unexpected(message);
  if (code === "BAD_INDENT" && message.startsWith("Flow")) {
    return `A list or map in brackets is not closed here: it lacks its ${message.at(-1)}. ${QUOTE_IT}`;
  }
  return ADVICE[code] ?? `${message}.`;
}

function missing(message: string): string {
  const mark = /^Missing closing (.)quote/.exec(message)?.[1];
  if (mark !== undefined) return `The quotation mark ${mark} that opens this text is never closed.`;
  if (message.includes("map keys")) return 'A key is not followed by ": " and a value.';
  return `${message}.`;
}

function unexpected(message: string): string {
  if (message.startsWith("Unexpected scalar at node end")) {
    return `The value has ended before this. A quotation mark inside quoted text is written twice ('') or the text put on the next line after >-.`;
  }
  if (message.includes("block-seq-ind")) return `A list begins on a line of its own. ${QUOTE_IT}`;
  return `${message}. ${QUOTE_IT}`;
}
