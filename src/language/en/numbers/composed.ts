import { measureIn } from "./measures.ts";
import { mayPrintNumber } from "./numbers.ts";
import type { PrintedNumber } from "./printed.ts";

/** The words before and after a number. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Words that make another amount of the number before them: "five grand", "three-fold", "50 basis points". */
const MAKES_ANOTHER =
  /^[\s-]*(?:grand|gross|score|k|bps?|basis points?|(?:ten-?|hundred-?)?(?:fold|thousandths?|hundredths?)|times)\b/iu;
const SECOND_PART = /^[\s,-]*(?:and )?(?:an? )?(?:\d|half|quarter|third)/iu;
const FIRST_MEASURE = /^[\s-]*\p{L}+/u;
/** "an hour and a", before "half". */
const ADDS = /\band(?: an?| one)?[\s-]*$/iu;

/**
 * Whether a number may be only a part of an amount that is not read as one: "half" of "an hour and a half", "5" of
 * "5ft 9in", "ten" of "ten-thousandfold".
 *
 * @param figure what is printed around the number in the figure itself
 * @param places the same where the quote prints the figure, which may go on
 */
export function mayBeComposed(number: PrintedNumber, figure: Around, places: readonly Around[]): boolean {
  if (mayPrintNumber(figure.before) || mayPrintNumber(figure.after)) return true;
  return [figure, ...places].some(
    ({ before, after }) =>
      MAKES_ANOTHER.test(after) ||
      (number.kind === "fraction" && ADDS.test(before)) ||
      (measureIn(number.unit ?? "") !== undefined && SECOND_PART.test(after)) ||
      (measureIn(after) !== undefined && SECOND_PART.test(after.replace(FIRST_MEASURE, ""))),
  );
}
