import type { Settings } from "./settings.ts";

/** One step of a scale of verdicts. */
type Verdict = NonNullable<Settings["verdicts"]>[number];

const step = (rating: number | undefined, names: string): readonly Verdict[] =>
  names.split(", ").map((name) => ({ name, ...(rating !== undefined && { rating }), meaning: "" }));

/** What a desk's verdicts mean that has not declared a scale; the names of many desks, most of them in two spellings. */
const BUILT_IN: readonly Verdict[] = [
  ...step(4, "accurate, true, correct, confirmed, verified"),
  ...step(3, "mostly accurate, mostly true, mostly correct"),
  ...step(2, "imprecise, half true, partly true, mixed, exaggerated, misleading, out of context"),
  ...step(1, "mostly false, mostly inaccurate"),
  ...step(0, "inaccurate, false, incorrect, wrong, untrue, fabricated"),
  ...step(undefined, "unproven, unverified, unconfirmed, disputed, unknown, no evidence, not rated"),
];

/** The scale that a desk's verdicts are on: its own, or else the built-in one. */
export function scaleOf({ verdicts }: Settings): readonly Verdict[] {
  return verdicts ?? BUILT_IN;
}

/** What a verdict says of a claim where it settles it: that it is true, or that it is not. */
export type VerdictMeaning = "confirmed" | "false";

/**
 * What a verdict means by the desk's scale. A verdict that has `confirms: true` confirms; where none has, the highest
 * rating does. The lowest rating says that the claim is false.
 *
 * @returns undefined for what is between, settles nothing, or is not on the scale
 */
export function verdictMeaning(settings: Settings, name: string): VerdictMeaning | undefined {
  const scale = scaleOf(settings);
  const verdict = scale.find((one) => plainVerdict(one.name) === plainVerdict(name));
  if (verdict?.confirms !== undefined) return verdict.confirms ? "confirmed" : undefined;
  const ratings = scale.flatMap(({ rating }) => (rating === undefined ? [] : [rating]));
  const lowest = ratings.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const highest = ratings.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const rating = verdict?.rating;
  // A scale of one step puts nothing above or below anything.
  if (rating === undefined || lowest === highest) return undefined;
  if (rating === lowest) return "false";
  const isDeclared = scale.some(({ confirms }) => confirms === true);
  return rating === highest && !isDeclared ? "confirmed" : undefined;
}

/** Whether a verdict says nothing of whether the claim is true: it has no place on a scale whose other verdicts have. */
export function settlesNothing(settings: Settings, name: string): boolean {
  const scale = scaleOf(settings);
  const isRated = scale.some(({ rating }) => rating !== undefined);
  const verdict = scale.find((one) => plainVerdict(one.name) === plainVerdict(name));
  return isRated && verdict !== undefined && verdict.rating === undefined && verdict.confirms !== true;
}

/** A verdict's name without what makes no other verdict of it. */
export function plainVerdict(name: string): string {
  return name
    .trim()
    .replace(/[\s-]+/g, " ")
    .toLowerCase();
}
