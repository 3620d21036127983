import { PLURALS } from "./indefinite.ts";
import type { Token } from "./tokens.ts";
import { CODES, DOLLARS, SIGNS } from "./unit-names.ts";
import { ORDINALS, SMALL, TENS } from "./words.ts";
import { isMonth } from "./years.ts";

const WORDS: ReadonlySet<string> = new Set([
  ...[SMALL, TENS, ORDINALS, PLURALS].flatMap((words) => [...words.keys()]),
  ..."a half several few couple between minus".split(" "),
]);

/** Whether a number, a date or a time may begin with a token; most tokens of a text begin none. */
export function mayBeginNumber(token: Token): boolean {
  switch (token.kind) {
    case "numeral":
    case "date":
    case "time":
      return true;
    case "code":
      // Of a day or an hour: "01 April", "09.30 a.m."
      return token.text.length <= "09.30".length;
    case "mark":
      return token.text === "-" || token.text === "−" || SIGNS.has(token.text);
    case "word":
      return WORDS.has(token.lower) || CODES.has(token.text) || DOLLARS.has(token.text) || isMonth(token);
  }
}
