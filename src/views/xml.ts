import { escapeActing, writtenOut } from "./printable.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  // Also where it need not be: no "]]>" is left.
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // Unescaped, these would be read as a space in an attribute.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** What XML 1.0 (https://www.w3.org/TR/xml/#charsets) allows in no form, not even escaped. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Text as it may stand in an element or in an attribute. What would act on a terminal is a character reference, which
 * says the same; a character that XML forbids in that form, too, is written out (`\u{1b}`).
 */
export function escapeXml(text: string): string {
  const escaped = text
    .replace(FORBIDDEN, writtenOut)
    .replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? character);
  return escapeActing(escaped, (point) => `&#${point};`);
}
