import type { Span } from "../text/span.ts";
import type { Grams } from "./grams.ts";

/*
 * A telephone number is written in many ways: +44 20 7946 0958, (020) 7946 0958, 0044-20-79460958. The digits at its end are the
 * same in all of them.
 */

/** As many digits as tell one number from another, wherever in the world. */
const TELLING = 8;
/** Fewer are a year, an amount, a page. */
const FEWEST = 6;

/** Digits with what may stand between the groups of a number. It ends with the last digit. */
const DIGITS = /\d(?:[\s()+.\-\u2010-\u2015/_]*\d)*/g;

/** The part of a number that is the same in each of its notations; undefined for too few digits. */
export function tellingDigits(number: string): string | undefined {
  const digits = number.replace(/\D/g, "").replace(/^0+/, "");
  return digits.length < FEWEST ? undefined : digits.slice(-TELLING);
}

/** Finds numbers, by their telling digits, in a text: each with the code that stands before them. */
export function numbersIn(text: string, { texts: telling, lengths }: Grams): readonly Span[] {
  return lengths.flatMap((length) => {
    const found: Span[] = [];
    for (const { 0: run, index: at } of text.matchAll(DIGITS)) {
      const places: number[] = [];
      for (const { index } of run.matchAll(/\d/g)) places.push(at + index);
      const digits = run.replace(/\D/g, "");
      for (let start = 0; start + length <= digits.length; start += 1) {
        if (!telling.has(digits.slice(start, start + length))) continue;
        const first = places[codeBefore(places, start)] ?? at;
        const last = places[start + length - 1] ?? at;
        // A plus or a bracket opens the code.
        const opens = /[+(]{1,2}$/.exec(text.slice(Math.max(first - 2, 0), first))?.[0].length ?? 0;
        found.push({ start: first - opens, end: last + 1 });
      }
    }
    return found;
  });
}

/** The longest code of a country and an area: +44 (0)1534. */
const LONGEST_CODE = 8;
const WIDEST_GAP = 4;

/** The digit, counted from 0, at which the code before some digits begins. */
function codeBefore(places: readonly number[], start: number): number {
  const furthest = Math.max(start - LONGEST_CODE, 0);
  let first = start;
  while (first > furthest && (places[first] ?? 0) - (places[first - 1] ?? 0) <= WIDEST_GAP) first -= 1;
  return first;
}

/** With the nought that a country's own numbers begin with, or a plus or two noughts before the country. */
const WITH_CODE =
  /(?<![\p{L}\p{N}.,:/=_-])(?:\+|\(?0)(?:[ ().\u00A0/\u2010-\u2015-]{0,3}\d){6,14}(?![\p{L}\p{N}])/gu;
/** 202-555-0143, (202) 555-0143, 202.555.0143. */
const IN_GROUPS = /(?<![\p{L}\p{N}.,:/=_-])\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?![\p{L}\p{N}]|[.,-]\d)/gu;
/** A day, a share. */
const NO_NUMBER = /^0?\d[./-]\d{1,2}[./-]\d{2,4}\b|^0\.\d+$/;

/**
 * What may be telephone numbers, though no word says so. It is enough to hide them beside what is known of an unnamed source, and
 * not enough to report them.
 */
export function possibleNumbersIn(text: string): readonly string[] {
  return [WITH_CODE, IN_GROUPS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([number]) => number).filter((number) => !NO_NUMBER.test(number)),
  );
}
