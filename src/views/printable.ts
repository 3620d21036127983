/**
 * What leaves for people, in a terminal or in a report, is printable: values, names and whole messages. What leaves for
 * programs keeps the data and writes these characters as its format escapes them. So nothing that a record, a file's
 * name or an argument holds moves the cursor, paints, makes a link, ends a line or turns text round.
 *
 * These are the characters of control (C0, DEL, C1), the ends of lines and paragraphs of Unicode, its marks that set
 * the direction of text (UAX #9) with those that are deprecated beside them, and those of interlinear notes.
 */
const ACTING = String.raw`\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uFFF9-\uFFFB`;

/** Each of these characters. */
export const ACTING_CHARACTERS: RegExp = new RegExp(`[${ACTING}]`, "g");

/** What is left to a message of several lines: ends of lines, and tabs. */
const ACTING_BUT_LINES = new RegExp(String.raw`(?!\r\n|[\n\t])[${ACTING}]`, "g");

/** As above, with the sequences of our own painter (`node:util` styleText), which are found whole and stay. */
const PAINT_OR_ACTING = new RegExp(
  String.raw`\u001b\[(?:[1249]|2[249]|[39]\d)m|${ACTING_BUT_LINES.source}`,
  "g",
);

/** Most texts have nothing of the kind in them, and to see that is quick. */
const PLAIN = /^[ -~\u00A0-\u0600]*$/;

/**
 * A record's words as they may be shown on a terminal: a line break or tab is a space, and characters that would act on
 * it are written out (`\u{1b}`).
 */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/\r\n?|[\n\t]/g, " ").replace(ACTING_CHARACTERS, writtenOut);
}

/**
 * A whole message or report, of as many lines as it has: what acts on a terminal is written out, whatever has put it
 * there. The last look at what leaves.
 *
 * @param colour whether it may be painted: with our own painter's sequences, and no others
 */
export function printableMessage(message: string, colour: boolean): string {
  if (!colour) return message.replace(ACTING_BUT_LINES, writtenOut);
  return message.replace(PAINT_OR_ACTING, (found) => (found.length > 1 ? found : writtenOut(found)));
}

/**
 * Text with the characters that act on a terminal written as a format for programs escapes them.
 *
 * @param text without line ends and tabs that are to stay
 */
export function escapeActing(text: string, escaped: (point: number) => string): string {
  return text.replace(ACTING_BUT_LINES, (character) => escaped(character.charCodeAt(0)));
}

/** A character as it is shown where it may not stand: `\u{1b}`. */
export function writtenOut(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
