/** A number as a newspaper prints it, and what its words admit. */
export interface PrintedNumber {
  /**
   * Where it stands in the text given: UTF-16 code units, end excluded. Covers number, scale and unit
   * ("£1.2 million", "8 percent", "5 million roubles", "one in five", "tens of thousands", "10 to 15",
   * "between 10 and 15"), not the words that qualify it ("about", "or more").
   */
  readonly start: number;
  readonly end: number;
  /**
   * The number it states: 8 for "8 percent", 1200000 for "£1.2 million", 0.2 for "one in five". Absent where
   * only a range is stated ("tens of thousands", "10 to 15", "the 1990s"), and for dates,
   * times and scores.
   */
  readonly value?: number;
  /**
   * The least and greatest value its words admit, both included; the greatest may be Infinity. Both equal
   * `value` for a plain number and after "about". NaN for dates, times and scores, which state no number.
   */
  readonly low: number;
  readonly high: number;
  /**
   * One unit in the last printed place: 1 for "400,000" and "twenty", 100 for "five hundred", 100000 for
   * "1.2 million", 0.1 for "9.3 %". 1/d² for a fraction with denominator d, times its scale ("half a million":
   * 250000). For a range the finer of its two ends. 0 where it makes no sense.
   */
  readonly step: number;
  /**
   * "percent", "percentage points", the ISO 4217 code of a currency, or a symbol of measure glued to the
   * number, as printed ("km", "°C").
   */
  readonly unit?: string;
  readonly qualifier?: Qualifier;
  /** "year" and "ordinal" (a number that is a name, too) count nothing; "date", "time" and "score" have no value. */
  readonly kind:
    | "number"
    | "fraction"
    | "range"
    | "indefinite"
    | "ordinal"
    | "year"
    | "date"
    | "time"
    | "score";
}

export type Qualifier = "about" | "more than" | "at least" | "less than" | "at most";

/** A number that was read, and the index of the first token after it. */
export interface Reading {
  readonly number: PrintedNumber;
  readonly next: number;
}
