import type { Token } from "./tokens.ts";
import { afterHyphen } from "./tokens.ts";
import { CODES, DOLLARS, NAMES, NATIONAL_NAMES, PERCENT, SIGNS, SYMBOLS } from "./unit-names.ts";

export interface Unit {
  readonly unit: string;
  /** Index of the first token after it. */
  readonly next: number;
}

/** The currency that stands before a numeral, at the token `at`: "£5", "US$5", "USD 5", "Rs. 500". */
export function currencyBefore(tokens: readonly Token[], at: number): Unit | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const dollar = token.kind === "word" && tokens[at + 1]?.text === "$" && tokens[at + 1]?.glued;
  const code = dollar ? DOLLARS.get(token.text) : (SIGNS.get(token.text) ?? CODES.get(token.text));
  if (code === undefined) return undefined;
  const stop = token.text === "Rs" && tokens[at + 1]?.text === "." ? 1 : 0;
  const next = at + (dollar ? 2 : 1) + stop;
  return tokens[next]?.kind === "numeral" ? { unit: code, next } : undefined;
}

/** The unit that stands after a number, at the token `at`: "8 percent", "5€", "5 million roubles", "5km". */
export function unitAfter(tokens: readonly Token[], at: number): Unit | undefined {
  return percentAt(tokens, at) ?? symbolAt(tokens, at) ?? currencyAt(tokens, at);
}

function percentAt(tokens: readonly Token[], at: number): Unit | undefined {
  const first = afterHyphen(tokens, at);
  const word = tokens[first];
  if (word === undefined) return undefined;
  if (word.text === "pp") return { unit: "percentage points", next: first + 1 };
  // "5 PCs" and "5 PC" are computers.
  if (PERCENT.has(word.lower) && word.text !== "PC") return { unit: "percent", next: first + 1 };
  const second = afterHyphen(tokens, first + 1);
  const phrase = `${word.lower} ${tokens[second]?.lower}`;
  if (phrase === "per cent") return { unit: "percent", next: second + 1 };
  if (/^percentage points?$/u.test(phrase)) return { unit: "percentage points", next: second + 1 };
  return undefined;
}

function symbolAt(tokens: readonly Token[], at: number): Unit | undefined {
  const token = tokens[at];
  if (token?.text === "°") {
    const scale = tokens[at + 1];
    if (scale?.glued && /^[CF]$/u.test(scale.text)) return { unit: `°${scale.text}`, next: at + 2 };
    return { unit: "°", next: at + 1 };
  }
  return token?.glued && token.kind === "word" && SYMBOLS.has(token.text)
    ? { unit: token.text, next: at + 1 }
    : undefined;
}

function currencyAt(tokens: readonly Token[], at: number): Unit | undefined {
  const sign = SIGNS.get(tokens[at]?.text ?? "");
  const owned = tokens[at + 1]?.kind === "numeral" && tokens[at + 1]?.glued;
  if (sign !== undefined) return owned ? undefined : { unit: sign, next: at + 1 };
  const first = afterHyphen(tokens, at);
  const code = CODES.get(tokens[first]?.text ?? "");
  if (code !== undefined)
    return tokens[first + 1]?.kind === "numeral" ? undefined : { unit: code, next: first + 1 };
  const name = singular(tokens[first]);
  const national = NATIONAL_NAMES.get(`${tokens[first]?.lower} ${singular(tokens[first + 1])}`);
  if (national !== undefined) return { unit: national, next: first + 2 };
  const unit = NAMES.get(name);
  // "200 pounds of explosives" is a weight; nothing tells "200 pounds" alone from one, and here it is money.
  if (unit === undefined || (name === "pound" && tokens[first + 1]?.lower === "of")) return undefined;
  return { unit, next: first + 1 };
}

function singular(token: Token | undefined): string {
  return token?.kind === "word" ? token.lower.replace(/s$/u, "") : "";
}
