const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/**
 * A record's words as they may be shown on a terminal: a line break or tab is a space, and characters that would move
 * the cursor, change colours or turn text round are written out (`\u{1b}`).
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\n\t]/g, " ")
    .replace(UNSAFE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
