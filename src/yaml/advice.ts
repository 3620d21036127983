import type { ErrorCode } from "yaml";

const QUOTE_IT = "If this is text, put all of it in quotation marks, or write it on the next line after >-.";

/**
 * What the YAML parser's errors mean to somebody who does not know YAML, and what to do. Where there is none here,
 * the parser's own message is shown.
 */
const ADVICE: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: `This value contains a colon followed by a space, which YAML reads as a new key. ${QUOTE_IT}`,
  RESOURCE_EXHAUSTION: "This is nested too deeply for a record.",
  MULTILINE_IMPLICIT_KEY:
    'The lines before this colon were read as one long key. Look for a line with no "key:".',
  BAD_INDENT:
    "This line is not indented like its neighbours. Lines that belong together must begin in the same column.",
  TAB_AS_INDENT: "This line is indented with a tab. YAML allows only spaces there.",
  BAD_SCALAR_START: `A value cannot begin with this character. ${QUOTE_IT}`,
  BAD_DQ_ESCAPE:
    "A backslash has a special meaning inside double quotation marks. Write it twice, or use single quotation marks.",
  MULTIPLE_DOCS: 'A record must be a single YAML document. Remove the line "---" that begins a second one.',
  KEY_OVER_1024_CHARS: 'A key cannot be this long. Look for a line with no "key:".',
};

/** The parser's codes that stand for several mistakes; the message tells them apart. */
export function yamlAdvice(code: ErrorCode, message: string): string {
  if (code === "MISSING_CHAR") return missing(message);
  if (code === "UNEXPECTED_TOKEN") return unexpected(message);
  if (code === "BAD_INDENT" && message.startsWith("Flow")) {
    return `A list or map in brackets is not closed here: its ${message.at(-1)} is missing. ${QUOTE_IT}`;
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
    return `The value ended before this. Write a quotation mark inside quoted text twice (''), or put the text on the next line after >-.`;
  }
  if (message.includes("block-seq-ind")) return `A list must begin on its own line. ${QUOTE_IT}`;
  return `${message}. ${QUOTE_IT}`;
}
