/** With a capital: "may" and "march" are verbs. */
const NAMED =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$/u;
const DATING = new Set(
  (
    "yesterday today tomorrow tonight morning afternoon evening night midnight noon dawn dusk spring summer autumn winter " +
    "second seconds minute minutes hour hours hourly day days daily week weeks weekly weekend fortnight fortnightly month months " +
    "monthly quarter quarters quarterly year years yearly annual annually biennial decade decades century centuries " +
    "millennium generation generations lifetime ago"
  ).split(" "),
);

/** Whether a word (as it is printed) says when, or how long. */
export function isDating(word: string): boolean {
  return NAMED.test(word) || DATING.has(word.toLowerCase());
}

const AMOUNTS =
  /^(?:half|halves|halv(?:ed?|es|ing)|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing)|\p{L}*fold|once|twice|thrice|couple|pair|pairs|dozens?|scores?|handful|single|sole|twin|duo|trio|quartet|quintet|majority|minority|third|thirds|percent|percentage|points?|pct|cents?|pence|pounds?|euros?|dollars?|hundreds?|thousands?|millions?|billions?|trillions?|tens)$/u;

/** Whether a word (in small letters) is an amount, or part of one, without a numeral: "doubled", "dozens". */
export function isAmount(word: string): boolean {
  return AMOUNTS.test(word);
}
