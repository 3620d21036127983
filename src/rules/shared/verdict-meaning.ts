import type { Settings } from "../../model/settings.ts";

/** What a verdict says of a claim where it settles it: that it is so, or that it is not. */
export type VerdictMeaning = "confirmed" | "false";

/** What plain words mean on a scale that no rating puts in order. */
const PLAIN: ReadonlyMap<string, VerdictMeaning> = new Map([
  ...["true", "confirmed", "accurate", "correct", "verified"].map((word) => [word, "confirmed"] as const),
  ...["false", "inaccurate", "incorrect", "wrong"].map((word) => [word, "false"] as const),
]);

/**
 * What a verdict means by the desk's scale: the highest rating confirms, the lowest says that the claim is false. Where
 * no verdict of the scale has a rating, plain words are taken at their word.
 *
 * @returns undefined for what lies between, settles nothing, or is not on a scale that has ratings
 */
export function verdictMeaning({ verdicts = [] }: Settings, name: string): VerdictMeaning | undefined {
  const ratings = verdicts.flatMap(({ rating }) => (rating === undefined ? [] : [rating]));
  if (ratings.length === 0) return PLAIN.get(plain(name));
  const lowest = ratings.reduce((one, other) => Math.min(one, other));
  const highest = ratings.reduce((one, other) => Math.max(one, other));
  const rating = verdicts.find((verdict) => plain(verdict.name) === plain(name))?.rating;
  // A scale of one step puts nothing above or below anything.
  if (rating === undefined || lowest === highest) return undefined;
  return rating === highest ? "confirmed" : rating === lowest ? "false" : undefined;
}

function plain(word: string): string {
  return word.trim().toLowerCase();
}
