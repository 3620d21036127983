import type { Change } from "./claim-revision.ts";
import { type ComparedStretch, placeOf, reworded } from "./compared-stretch.ts";
import type { CreditWords } from "./credit-words.ts";
import { kindsOfDifference } from "./kinds-of-difference.ts";
import type { Names } from "./names.ts";
import { numberChanges } from "./number-changes.ts";

/** What may be said otherwise now in the sentences of a claim, in the quote and beside it. */
export function changesWithin(
  stretch: ComparedStretch,
  names: Names,
  credit: CreditWords,
): readonly Change[] {
  if (stretch.differences.length === 0) return [];
  const numbers = numberChanges(stretch);
  const kindsOf = kindsOfDifference(stretch, numbers, names, credit);
  const own = stretch.differences.flatMap((difference) =>
    kindsOf(difference).map((found) => ({
      kind: found.kind,
      where: placeOf(stretch, difference),
      ...reworded(stretch, found),
    })),
  );
  // "about 5" admits other values than "more than 5": it is told once, by the words that differ if they tell it.
  const isQualified = own.some(({ kind }) => kind === "qualifier");
  const ofNumbers = numbers.changed
    .filter(({ kind }) => kind === "number" || !isQualified)
    .map((change) => ({
      kind: change.kind,
      where: placeOf(stretch, change),
      ...reworded(stretch, change),
    }));
  return [...ofNumbers, ...own];
}
