import type { Span } from "./span.ts";

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** A number in international form: a plus and seven to fifteen digits, as E.164 has it, however they are grouped. */
const INTERNATIONAL = /(?<![\p{L}\p{N}+])\+\d(?:[ ().\u00A0/-]{0,2}\d){6,14}(?!\d|[.,]\d)/gu;

/** Any other number is one to be called only where the words before it say so. */
const CALLED =
  /\b(?:tel|telephone|phone|mobile|cell|cellphone|call|ring|text|fax|whatsapp|signal|telegram|viber|threema)(?:[.:]|\s+(?:number|no\.?|nr\.?|at|is|on|me|him|her|us|them))*[\s.:]*(\(?\d(?:[ ().\u00A0/-]{0,2}\d){5,13})(?!\d|[.,]\d)/giu;

/** Years, spans of years and dates: "call 2023-04-11". */
const DATE = /^\(?(?:(?:19|20)\d\d(?:[ /-]{1,2}\d{1,4}){0,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\)?$/;

/**
 * E-mail addresses and telephone numbers in a text: what leads to a person. A number without a plus counts only after a
 * word that says that it is to be called, so that figures, dates and ids are none.
 *
 * @returns UTF-16 offsets, in the order of the text, without overlaps
 */
export function contactsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  if (text.includes("@")) found.push(...spansOf(EMAIL, text));
  if (text.includes("+")) found.push(...spansOf(INTERNATIONAL, text));
  if (/\d{2}/.test(text)) {
    for (const { index, 0: words, 1: number = "" } of text.matchAll(CALLED)) {
      const end = index + words.length;
      if (!DATE.test(number)) found.push({ start: end - number.length, end });
    }
  }
  found.sort((one, other) => one.start - other.start);
  return found.filter((span, index) => index === 0 || span.start >= (found[index - 1]?.end ?? 0));
}

function spansOf(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
