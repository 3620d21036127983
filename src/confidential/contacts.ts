import type { Span } from "../text/span.ts";

/** The parts are no longer than mail allows, so that a long text without spaces is read once. In a link the @ may be escaped. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}(?:@|%40)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;

/** A number in international form: a plus and seven to fifteen digits, as E.164 has it, however they are grouped. */
const INTERNATIONAL = /(?<![\p{L}\p{N}+])\+\d(?:[ ().\u00A0/-]{0,2}\d){6,14}(?!\d|[.,]\d)/gu;

/** Any other number is one to be called only where the words before it say so. */
const CALLED =
  /\b(?:tel|telephone|phone|mobile|cell|cellphone|call|ring|text|fax|whatsapp|signal|telegram|viber|threema)(?:[.:]|\s+(?:number|no\.?|nr\.?|at|is|on|me|him|her|us|them))*[\s.:]*(\(?\d(?:[ ().\u00A0/-]{0,2}\d){5,13})(?![\d\p{L}]|[.,]\d)/giu;

/** Years, spans of years, dates and times, however they begin: "call 2023-04-11 10:00", "text 20230411". */
const DATE =
  /^[+(]?(?:(?:19|20)\d\d(?:[ /-]{1,2}\d{1,4}){0,2}|(?:19|20)\d\d-[01]\d-[0-3]\d\D.*|(?:19|20)\d\d[01]\d[0-3]\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:[ -].*)?)\)?$/;

/** A figure in groups of three, "call 147 000 men", "+1 200 000": as long as one to be dialled in groups of three is not. */
const IN_THOUSANDS = /^\+?[1-9]\d{0,2}(?:[ \u00A0.]\d{3}){1,2}$/;

/** A round figure: a short one in thousands, or one in millions. "+1 202 555 1000" is somebody's. */
const ROUND = /^\+?[1-9](?:\d{2,5}000|[\d \u00A0.]*000[ \u00A0.]?000)$/;

/** A latitude or longitude: one point, and fewer digits after it than a country's numbers have. */
const COORDINATE = /^\+\d{1,3}\.\d{3,8}(?![\d.])/;

/** The hosts whose addresses are a person's number. */
const CALLING_HOST = /^https?:\/\/(?:www\.)?(?:wa\.me|t\.me|signal\.me)\//i;

/**
 * E-mail addresses and telephone numbers in a text: what leads to a person. A number without a plus counts only after a
 * word that says that it is to be called, so that figures, dates and ids are none.
 *
 * @returns UTF-16 offsets, in the order of the text, without overlaps
 */
export function contactsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  if (text.includes("@") || text.includes("%40")) found.push(...spansOf(EMAIL, text));
  if (text.includes("+")) {
    found.push(
      ...spansOf(INTERNATIONAL, text).filter(
        ({ start, end }) => !isFigure(text.slice(start, end)) && !isInAddress(text, start),
      ),
    );
  }
  if (/\d{2}/.test(text)) {
    for (const { index, 0: words, 1: number = "" } of text.matchAll(CALLED)) {
      const end = index + words.length;
      if (!isFigure(number)) found.push({ start: end - number.length, end });
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

/** Dates, amounts and coordinates are written with the same characters as numbers to be called. */
function isFigure(number: string): boolean {
  // "+44 …" with nine digits in all, or more, is dialled, but for a round sum.
  const isAmount = IN_THOUSANDS.test(number) && number.replace(/\D/g, "").length < 9;
  return isAmount || DATE.test(number) || ROUND.test(number) || COORDINATE.test(number);
}

/** Whether a number is part of a web address, other than one that is there to call somebody. */
function isInAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ADDRESS), at);
  const [address] = /https?:\/\/\S*$/i.exec(before) ?? [];
  return address !== undefined && !CALLING_HOST.test(address);
}

const LONGEST_ADDRESS = 200;
