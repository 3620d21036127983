const GROUPED: readonly RegExp[] = [",", "['’]", "[\\u00A0\\u2009\\u202F]", " "].map(
  (separator) => new RegExp(`^\\d{1,3}(?:${separator}\\d{3})+(?:\\.\\d+)?$`, "u"),
);
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u;
/** "05" is no quantity, but part of a date, a time or a name. */
const PLAIN = /^(?:(?:0|[1-9]\d*)(?:\.\d+)?|\.\d+)$/u;
const VULGAR = /^[\u00BC-\u00BE\u2150-\u215E]$/u;

export interface NumeralValue {
  readonly value: number;
  /** The size of one unit in the last printed place. */
  readonly step: number;
}

/**
 * What a numeral in English digits ("400,000", "1,00,000", "400'000", "9.3") or a fraction ("½", "1/2") states.
 * Undefined where the digits are not grouped as one number, or are too many for a number.
 */
export function readNumeral(digits: string): NumeralValue | undefined {
  if (PLAIN.test(digits)) return numeralValue(digits, digits);
  if (isVulgar(digits)) {
    const [numerator = 0, denominator = 1] = digits.normalize("NFKD").split(/[/⁄]/u).map(Number);
    // "2/4" and "24/7" are no shares.
    if (numerator >= denominator || sharesFactor(numerator, denominator)) return undefined;
    return { value: numerator / denominator, step: 1 / denominator ** 2 };
  }
  const grouped = INDIAN.test(digits) || GROUPED.some((pattern) => pattern.test(digits));
  return grouped ? numeralValue(digits, digits.replace(/[^\d.]/gu, "")) : undefined;
}

function numeralValue(digits: string, ungrouped: string): NumeralValue | undefined {
  const value = Number(ungrouped);
  const point = digits.indexOf(".");
  const step = point < 0 ? 1 : Number(`1e${point + 1 - digits.length}`);
  return Number.isFinite(value) ? { value, step } : undefined;
}

/** Whether a numeral is a fraction: "½", "1/2". */
export function isVulgar(digits: string): boolean {
  return digits.length <= LONGEST_FRACTION && (VULGAR.test(digits) || isStroke(digits));
}

/** Whether a numeral is a fraction with a stroke, which may also be a date: "1/2". */
export function isStroke(digits: string): boolean {
  return digits.length <= LONGEST_FRACTION && STROKE.test(digits);
}

const LONGEST_FRACTION = "15/100".length;
const STROKE = /^\d{1,2}[/⁄]\d{1,3}$/u;

function sharesFactor(one: number, other: number): boolean {
  return other === 0 ? one > 1 : sharesFactor(other, one % other);
}

/**
 * Digits and their separators cut into numerals at spaces that group nothing, the spaces kept: a no-break space may
 * also part two numbers, as in "2022 400,000".
 */
export function splitNumerals(digits: string): readonly string[] {
  return readNumeral(digits) === undefined ? digits.split(/([\u00A0\u2009\u202F])/u) : [digits];
}
