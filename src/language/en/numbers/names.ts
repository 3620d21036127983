import type { Amount } from "./amounts.ts";
import type { Token } from "./tokens.ts";
import { afterHyphen, isHyphen } from "./tokens.ts";

/** Words after which "one" is a pronoun, or that make another of it: "one of the men", "one who", "one-off". */
const AFTER_PRONOUN: ReadonlySet<string> = new Set(
  (
    "of who whom whose which that another must should can could would may might will shall is was has had said says does did and or " +
    "in on at to by for from with as after before if when because but than can't cannot never always ever " +
    "off sided way time"
  ).split(" "),
);

/** Words after which it is one too, whatever follows: "no one", "the one man", "this one". */
const BEFORE_PRONOUN: ReadonlySet<string> = new Set(
  "no the this that these those every any each some which another other big good new old last next first number".split(
    " ",
  ),
);

/** Words after which "one" ends a sentence as a number: "wounded two and killed one". */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  "only just than least about nearly almost around over under most to and or exactly minus killed wounded injured".split(
    " ",
  ),
);

/** Words that name things by number: "No. 10", "Article 5". Capitals required. */
const LABEL =
  /^(?:Nos?|Number|Article|Section|Chapter|Paragraph|Flight|Channel|Room|Route|Resolution|Protocol|Boeing|Airbus|Unit|Part|Phase|Page|Day)$/u;

/** Whether an amount is a word that looks like a number but counts nothing: the pronoun "one", a "second" of time. */
export function countsNothing(tokens: readonly Token[], { at, next }: Amount): boolean {
  if (next > at + 1) return false;
  const word = tokens[at]?.lower;
  const before = tokens[at - 1]?.lower ?? "";
  if (word === "second") return /^(?:one|1|per|every|split)$/u.test(before);
  if (word !== "one") return false;
  const follower = tokens[afterHyphen(tokens, next)];
  if (BEFORE_PRONOUN.has(before) && !isHyphen(tokens[at - 1])) return true;
  if (follower?.kind === "word") return AFTER_PRONOUN.has(follower.lower);
  return tokens[at - 1]?.kind === "word" && !BEFORE_NUMBER.has(before);
}

/** Whether the number at a token is a name: "Article 5", "No. 10". */
export function isLabelled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const stop = before?.text === "." && /^Nos?$/u.test(tokens[at - 2]?.text ?? "");
  return tokens[at]?.kind === "numeral" && (stop || LABEL.test(before?.text ?? ""));
}
