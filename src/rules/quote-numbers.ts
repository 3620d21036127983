import type { ClaimEntry } from "../desk/desk.ts";
import { normaliseQuote } from "../text/normalise.ts";
import { type PrintedNumber, readNumbers } from "../text/numbers/numbers.ts";

/** A quote as rules about figures look at it. */
export interface QuoteNumbers {
  /** The quote, normalised. */
  readonly words: string;
  /** The numbers that it prints, read as English; read when they are first asked for. */
  readonly numbers: () => readonly PrintedNumber[];
}

/** More than one rule asks for the numbers of a quote, and they take time to read. */
const known = new WeakMap<ClaimEntry, QuoteNumbers>();

export function quoteNumbers(entry: ClaimEntry): QuoteNumbers {
  let quote = known.get(entry);
  if (!quote) {
    const words = normaliseQuote(entry.quote.exact);
    let numbers: readonly PrintedNumber[] | undefined;
    quote = {
      words,
      numbers: () => {
        numbers ??= readNumbers(words);
        return numbers;
      },
    };
    known.set(entry, quote);
  }
  return quote;
}
