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
 * What a numeral in English digits ("400,000", "1,00,000", "400'000", "9.3") or one fraction sign ("½") states.
 * Undefined where the digits are not grouped as one number, or are too many for a number.
 */
export function readNumeral(digits: string): NumeralValue | undefined {
  if (PLAIN.test(digits)) return numeralValue(digits, digits);
  if (isVulgar(digits)) {
    const [numerator = 0, denominator = 1] = digits.normalize("NFKD").split("⁄").map(Number);
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

/** Whether a numeral is one fraction sign: "½". */
export function isVulgar(digits: string): boolean {
  return digits.length === 1 && VULGAR.test(digits);
}

/**
 * Digits and their separators cut into numerals at spaces that group nothing, the spaces kept: a no-break space may
 * also part two numbers, as in "2022 400,000".
 */
export function splitNumerals(digits: string): readonly string[] {
  return readNumeral(digits) === undefined ? digits.split(/([\u00A0\u2009\u202F])/u) : [digits];
}
