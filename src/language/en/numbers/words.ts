const SMALL_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const SMALL_ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** "zero" to "nineteen". */
export const SMALL: ReadonlyMap<string, number> = new Map(
  SMALL_WORDS.split(" ").map((word, value) => [word, value]),
);

/** "twenty" to "ninety". */
export const TENS: ReadonlyMap<string, number> = new Map(
  TENS_WORDS.split(" ").map((word, index) => [word, (index + 2) * 10]),
);

/** "first" to "nineteenth" and "twentieth" to "ninetieth". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL_ORDINALS.split(" ").map((word, index): [string, number] => [word, index + 1]),
  ...[...TENS].map(([word, value]): [string, number] => [word.replace(/y$/, "ieth"), value]),
]);

/** Words that multiply what stands before them. "hundred" is apart: it stands inside a group of three digits. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["quadrillion", 1e15],
]);

/** Abbreviated scales that nothing else is written as: "5bn", "5 bn". */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** Abbreviated scales only when glued to the number ("400k"), or after a currency sign: "5 m" is five metres. */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["m", 1e6],
  ["M", 1e6],
]);

/** Abbreviated scales only in an amount of money: "$5B"; elsewhere "5T" or "5B" is a name. */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ["b", 1e9],
  ["B", 1e9],
  ["t", 1e12],
  ["T", 1e12],
]);

/** Denominators in the singular; their plural adds an "s". "second" divides nothing. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["quarter", 4],
  ...[...ORDINALS].filter(([, value]) => value > 2),
  ["hundredth", 100],
  ["thousandth", 1000],
  ["millionth", 1e6],
]);

/** A value times a scale, free of binary noise: 2.3 million is 2300000, not 2299999.9999999995. */
export function scaled(value: number, scale: number): number {
  if (scale === 1) return value;
  const digits = String(value);
  const exponent = Math.log10(scale);
  if (!Number.isInteger(exponent) || digits.includes("e")) return value * scale;
  return Number(`${digits}e${exponent}`);
}
