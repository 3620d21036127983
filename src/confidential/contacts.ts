import type { Span } from "../text/span.ts";

/** What stands between the parts of an address; in a link it may be escaped. */
const AT = /@|%40/g;
const LOCAL_PART = /[\p{L}\p{N}._%+-]+$/u;
const DOMAIN = /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/uy;
/** Mail allows no more, in UTF-16 code units. */
const LONGEST_LOCAL_PART = 64;

/** A number in international form: a plus and seven to fifteen digits, as E.164 has it, however they are grouped. */
const INTERNATIONAL = /(?<![\p{L}\p{N}+])\+\d(?:[ ().\u00A0/-]{0,2}\d){6,14}(?!\d|[.,]\d)/gu;

/**
 * Any other number is one to be called only where the words before it say so. Whatever parts those words can be read in
 * one way alone: a second reading of each would double the time that every one of them takes.
 */
const CALLED =
  /\b(?:tel|telephone|phone|mobile|cell|cellphone|call|ring|text|fax|whatsapp|signal|telegram|viber|threema)(?:[.:]*\s[\s.:]*(?:number|no|nr|at|is|on|me|him|her|us|them))*[\s.:]*\(?\d(?:[ ().\u00A0/-]{0,2}\d){5,13}(?![\d\p{L}]|[.,]\d)/giu;

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
  const found = [...addressesIn(text), ...numbersIn(text)];
  return joined(found.sort((one, other) => one.start - other.start));
}

/** E-mail addresses. The text is read from each @, and not from each letter that may begin one. */
function* addressesIn(text: string): Generator<Span> {
  for (const { index: at, 0: sign } of text.matchAll(AT)) {
    DOMAIN.lastIndex = at + sign.length;
    const domain = DOMAIN.exec(text);
    const before = LOCAL_PART.exec(text.slice(Math.max(0, at - LONGEST_LOCAL_PART), at));
    if (domain && before) yield { start: at - before[0].length, end: DOMAIN.lastIndex };
  }
}

function* numbersIn(text: string): Generator<Span> {
  // Stryker disable next-line ConditionalExpression,Regex: no number is without a digit, and most texts are.
  if (!/\d/.test(text)) return;
  for (const { index: start, 0: number } of text.matchAll(INTERNATIONAL)) {
    if (!isFigure(number) && !isInAddress(text, start)) yield { start, end: start + number.length };
  }
  for (const { index, 0: called } of text.matchAll(CALLED)) {
    const start = index + called.search(/\(?\d/);
    const end = index + called.length;
    if (!isFigure(text.slice(start, end))) yield { start, end };
  }
}

/** Spans in order, those that overlap made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
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
