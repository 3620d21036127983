import type { Amount } from "./amounts.ts";
import type { Token } from "./tokens.ts";
import { afterHyphen, isHyphen } from "./tokens.ts";
import { COUNTED } from "./years.ts";

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

/** Words that name things by number: "No. 10", "Article 5", "Route 66", "Windows 10". Capitals required. */
const LABEL = new RegExp(
  `^(?:Nos?|${[
    "Number|Article|Section|Chapter|Paragraph|Flight|Channel|Room|Route|Resolution|Protocol|Boeing|Airbus|Unit|Part|Phase|Page|Day",
    "Interstate|Highway|Apollo|Falcon|Formula|Fortune|Bowl|Title|Area|Catch|Studio|Mach|Prop|Proposition|Measure|Amendment",
    "Windows|iPhone|iPad|Xbox|PlayStation|Galaxy|Android|Category|Type|Level|Stage|Tier|Grade|Class|Gate|Platform|Line|Ward",
    "District|Precinct|Verse|Exhibit|Figure|Table|Item|Question|Rule|Clause|Form|Order|Directive|Brigade|Battalion|Division",
    "Regiment|Squadron|Bus|Train|Terminal|Pier|Building|Apartment|Suite|Floor|Lot|Block|Psalm|Game|Round|Week|Season|Episode",
    "Case|Docket|Zone|Camp|Year|Bill|Convention|Regulation|Canal|Ligue|Code|HB|SB|HR|AB|Volume|Act|Scene|Track|Post|Row|Seat|Version|Model|Series|Mark|Top|War|Force",
  ].join("|")})s?$`,
  "u",
);
/** Words that do so in small letters, too. */
const PLAIN_LABEL =
  /^(?:number|page|chapter|paragraph|section|phase|step|room|route|flight|channel|category|grade|tier|stage|type|zone|code|codes|level|gate|omega|dial|dialled|dialed|dialling|dialing)$/u;
/** "Group of Seven", "Gang of Eight", "Group of 20". */
const BODY = /^(?:Group|Gang|Club|Council|Committee|Big|Class)$/u;
const STREET = /^(?:Avenue|Street|Road|Drive|Lane|Boulevard|Terrace|Ave|Rd|Blvd)$/u;
/** With a capital these are no lengths of time: "60 Minutes", "48 Hours". */
const PROGRAMME = /^(?:Minutes|Hours|Days|Seconds)$/u;
const EMERGENCY = /^(?:calls?|callers?|operators?|dispatch\w*|emergency|tapes?|recordings?|system)$/u;

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

/** Whether the number of one token is a name, or a part of one: "Article 5", "World War Two", "Group of Seven", "401(k)". */
export function isName(tokens: readonly Token[], at: number): boolean {
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token?.kind === "numeral" && isCode(tokens, at)) return true;
  if (isLabelled(tokens, at)) return true;
  if (/^(?:and|or|to)$/u.test(before?.lower ?? "") && /s$/u.test(tokens[at - 3]?.lower ?? ""))
    return LABEL.test(tokens[at - 3]?.text ?? "") && earlier?.kind === token?.kind;
  // Within a sentence only names print number words with a capital: "the Three Gorges Dam".
  if (token?.kind === "word" && isCapitalised(token) && before?.kind === "word" && !isPossessive(before))
    return true;
  const isTitled = token?.kind === "numeral" || isCapitalised(token);
  if (before?.lower === "of") return isTitled && BODY.test(earlier?.text ?? "");
  if (!isCapitalised(before) && !isAcronym(before)) return false;
  if (OPENING.test(before?.text ?? "")) return false;
  // "Ground Zero" is a name; so is "Expo 67", unless it goes on "people".
  return token?.kind === "word"
    ? isTitled
    : earlier !== undefined &&
        earlier.kind !== "numeral" &&
        isShort(token) &&
        !countsWhatFollows(tokens, at + 1);
}

/** As many words after a number as may come to what it counts: "heavy new tanks". */
const REACH = 4;

/** Whether the words from a token on may be what a number counts: "tanks", "more tanks", "people"; not "pipeline", "will". */
function countsWhatFollows(tokens: readonly Token[], from: number): boolean {
  if (/^(?:more|other|others|of|new|additional|extra|further)$/u.test(tokens[from]?.lower ?? "")) return true;
  for (const token of tokens.slice(from, from + REACH)) {
    if (token.kind !== "word" || /^(?:is|was|has|does|this|its|his|says|as)$/u.test(token.lower))
      return false;
    if (/[^s]s$/u.test(token.lower) || COUNTED.test(token.lower)) return true;
  }
  return false;
}

function isPossessive({ text }: Token): boolean {
  return /['’]/u.test(text);
}

/** "BBC", "FTSE", and the "P" of "S&P". */
function isAcronym(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}+$/u.test(token.text);
}

/** Words with a capital that name nothing by a number. */
const OPENING =
  /^(?:I|A|The|In|On|At|By|For|From|Of|To|And|But|Or|Some|About|Over|Only|Just|Than|Least|Nearly|Almost|More|Up|Around)$/u;

function isShort(token: Token | undefined): boolean {
  return /^\d{1,4}$/u.test(token?.text ?? "");
}

/** Whether a number stands after a word that names things by number: "Article 5", "No. 10", "stage four". */
export function isLabelled(tokens: readonly Token[], at: number): boolean {
  const before = isHyphen(tokens[at - 1]) && tokens[at - 1]?.glued ? tokens[at - 2] : tokens[at - 1];
  const stop = before?.text === "." && /^Nos?$/u.test(tokens[at - 2]?.text ?? "");
  return stop || LABEL.test(before?.text ?? "") || PLAIN_LABEL.test(before?.lower ?? "");
}

/** "401(k)", "911 caller", "12 Market Street". */
function isCode(tokens: readonly Token[], at: number): boolean {
  const [open, letter] = [tokens[at + 1], tokens[at + 2]];
  if (open?.text === "(" && open.glued && letter?.glued && /^[a-z]$/u.test(letter.text)) return true;
  // "501(c)(3)", "PM2.5"
  const [mark, first] = [tokens[at - 1], tokens[at - 2]];
  if (mark?.text === "(" && mark.glued && first?.text === ")" && tokens[at]?.glued) return true;
  if (mark?.text === "." && mark.glued && first?.kind === "code" && tokens[at]?.glued) return true;
  if (PROGRAMME.test(open?.text ?? "")) return true;
  if (tokens[at]?.text === "911") return EMERGENCY.test(open?.lower ?? "");
  const street = tokens.slice(at + 1, at + 5).find(({ text }) => STREET.test(text));
  return street !== undefined && isCapitalised(open) && isShort(tokens[at]);
}

/** Whether a word is written as a name is: with a capital, and not in capitals throughout. */
function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(token.text) && !/['’]/u.test(token.text);
}
