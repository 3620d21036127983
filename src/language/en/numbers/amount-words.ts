import { mayPrintNumber } from "./numbers.ts";

/** Words for amounts, and parts of them, that are not read as numbers. */
const AMOUNT = new RegExp(
  [
    // "a decade", "an hour", "the majority of": one, or a share.
    "\\b(?:an?|all|any|each|every|another|most|more|several|few|many|both|some|no|none|nobody|neither|either|enough)\\b",
    "\\b(?:majorit|minorit|plurality|handful|couple|pair|plenty|bulk|maximum|minimum|record|unanim|univers|whole|entire|full)",
    "\\b(?:single|sole|lone|only|alone|once|twice|thrice|halv|doubl|tripl|treb|quadrupl|quintupl|twin|duo|trio|quartet|quintet|sextet)",
    "\\b(?:seconds?|minutes?|hour|day|daily|week|fortnight|month|quarter|year|annual|decade|centur|millenni|generation|lifetime)",
    "\\b(?:multi|semi|billionaire|penn(?:y|ies)|cents?|dime|nickel|grand|gross|umpteen|zillion|myriad|legion|nought|nil)",
    "(?:fold|lets?|some|something|teens?|ties|ennial|-long)\\b",
  ].join("|"),
  "iu",
);

/** Digits of any script, and letters that are not Latin: a number may be written in them. */
const OTHER_SCRIPT = /[\p{N}]|[^\p{sc=Latn}\p{P}\p{Z}\p{M}]/u;

/** A number as the Romans wrote it. */
const ROMAN = /\b[IVXLCDM]+\b/u;

/** Whether words may state an amount, though it may be one that is not read: "half a century", "a handful", "doubled". */
export function mayBeAmount(words: string): boolean {
  return mayPrintNumber(words) || AMOUNT.test(words) || ROMAN.test(words) || OTHER_SCRIPT.test(words);
}

const LESS =
  /\b(?:fell|falls?|fallen|falling|down|drop\w*|declin\w*|decreas\w*|los[est]\w*|loss(?:es)?|cuts?|cutting|reduc\w*|deficit|shortfall|shr[aiu]nk\w*|contract\w*|slid\w*|slip\w*|slump\w*|tumbl\w*|plung\w*|plummet\w*|lower\w*|less|fewer|below|under|minus|negative|debt|owes?|owed)\b/iu;

/** Whether words speak of less than before or than nothing, so that a plain number may be one below zero. */
export function speaksOfLess(words: string): boolean {
  return LESS.test(words);
}
