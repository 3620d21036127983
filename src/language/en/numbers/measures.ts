/** How many of the first of its kind each measure is: seconds, millimetres, grams. */
const KINDS: readonly (readonly (readonly [string, number])[])[] = [
  [
    ["second", 1],
    ["minute", 60],
    ["hour", 3600],
    ["day", 86_400],
    ["week", 7 * 86_400],
    ["fortnight", 14 * 86_400],
    ["month", 30.4 * 86_400],
    ["quarter", 91.3 * 86_400],
    ["year", 365.25 * 86_400],
    ["decade", 3652.5 * 86_400],
    ["century", 36_525 * 86_400],
    ["millennium", 365_250 * 86_400],
  ],
  [
    ["millimetre", 1],
    ["centimetre", 10],
    ["inch", 25.4],
    ["foot", 304.8],
    ["yard", 914.4],
    ["metre", 1000],
    ["kilometre", 1e6],
    ["mile", 1_609_344],
  ],
  [
    ["gram", 1],
    ["ounce", 28.35],
    ["pound", 453.6],
    ["kilogram", 1000],
    ["stone", 6350],
    ["ton", 1e6],
  ],
];

/** What a measure is written as where that is not its name with or without an "s". */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["centuries", "century"],
  ["millennia", "millennium"],
  ["yr", "year"],
  ["hr", "hour"],
  ["min", "minute"],
  ["inches", "inch"],
  ["feet", "foot"],
  ["ft", "foot"],
  ["yd", "yard"],
  ["mi", "mile"],
  ["mm", "millimetre"],
  ["cm", "centimetre"],
  ["m", "metre"],
  ["km", "kilometre"],
  ["millimeter", "millimetre"],
  ["centimeter", "centimetre"],
  ["meter", "metre"],
  ["kilometer", "kilometre"],
  ["oz", "ounce"],
  ["lb", "pound"],
  ["lbs", "pound"],
  ["kg", "kilogram"],
  ["g", "gram"],
  ["kilo", "kilogram"],
  ["tonne", "ton"],
  ["t", "ton"],
]);

const SIZES: ReadonlyMap<string, { readonly kind: number; readonly size: number }> = new Map(
  KINDS.flatMap((kind, index) =>
    kind.map(([name, size]): [string, { kind: number; size: number }] => [name, { kind: index, size }]),
  ),
);

const CENTS = /^(?:cents?|pence|penny|pennies|[pc¢])$/u;

/** The measure that the words after a number name first: "decade" of "-decade career", "hour" of " of an hour". */
export function measureIn(words: string): string | undefined {
  const first = (/^[\s-]*(?:of )?(?:an? )?(\p{L}+|¢)/u.exec(words)?.[1] ?? "").toLowerCase();
  if (CENTS.test(first)) return "cent";
  const singular = first.replace(/s$/u, "");
  const name = SPELLINGS.get(first) ?? SPELLINGS.get(singular) ?? singular;
  return SIZES.has(name) ? name : undefined;
}

/**
 * What one of a measure may be in the unit that a value is recorded in: 10 for a decade in years, 0.01 for a cent in
 * its currency. In every other unit of its kind where none is recorded, or one that is not known.
 *
 * @param unit the recorded unit, in the recorder's words
 */
export function factorsBetween(measure: string, unit: string | undefined): readonly number[] {
  const recorded = measureIn(unit ?? "");
  if (measure === "cent") return recorded === measure ? [] : [0.01];
  const of = SIZES.get(measure);
  const others = recorded === undefined ? [...SIZES.keys()] : [recorded];
  return others.flatMap((name) => {
    const other = SIZES.get(name);
    return of && other?.kind === of.kind && name !== measure ? [of.size / other.size] : [];
  });
}
