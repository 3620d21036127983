/*
 * What the descriptions of unnamed sources say, in English: "two senior officials at the ministry".
 */

/** Words that add nothing to who a source is or how it knows. */
const EMPTY = new Set(
  (
    "a an the some several many various multiple numerous few other one two three four five six seven eight nine ten " +
    "unnamed anonymous unidentified undisclosed well-placed well-informed reliable credible trusted informed senior top " +
    "high-ranking high-level key so-called certain different independent local news media press"
  ).split(" "),
);

/** Nouns that could stand for anybody. */
const ANYBODY = new Set(
  (
    "source sources official officials report reports expert experts analyst analysts insider insiders observer observers " +
    "people person persons individual individuals commentator commentators critic critics media outlets reporters somebody someone"
  ).split(" "),
);

/** Whether a description would fit anybody: "sources", "several senior officials", "media reports". */
export function isVague(description: string): boolean {
  const words = wordsOf(description);
  const telling = words.filter((word) => !EMPTY.has(word));
  if (telling.length === 0) return words.some((word) => ANYBODY.has(word) || word === "press");
  return telling.every((word) => ANYBODY.has(word));
}

const NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Words that end a noun phrase: what comes after them says where people sit or what they know. */
const AFTER_HEAD = new Set(
  "who whom whose with of at in from for close familiar that which near inside within on speaking briefed involved and or by".split(
    " ",
  ),
);

/** End in s, and are not more than one. */
const SINGULAR = new Set(
  "press news headquarters series business congress witness boss lens gas bus".split(" "),
);

/**
 * How many a description speaks of: a number where it gives one ("two officials"), `many` where it is in the plural,
 * `one` otherwise.
 */
export function numberOf(description: string): number | "many" | "one" {
  const words = wordsOf(description);
  const end = words.findIndex((word) => AFTER_HEAD.has(word));
  const head = words.slice(0, end === -1 ? words.length : end);
  for (const word of head) {
    const spelled = NUMBERS.indexOf(word);
    if (spelled !== -1) return spelled + 2;
    if (/^[2-9]$|^[1-9]\d$/.test(word)) return Number(word);
  }
  const noun = head.at(-1) ?? "";
  const isPlural = noun === "people" || (/[^s'’]s$/.test(noun) && !SINGULAR.has(noun));
  return isPlural ? "many" : "one";
}

function wordsOf(description: string): readonly string[] {
  return description.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Whether a description is one of a desk's own list of those that say too little. */
export function isListed(description: string, list: readonly string[]): boolean {
  const words = wordsOf(description)
    .filter((word) => !EMPTY.has(word))
    .join(" ");
  const whole = wordsOf(description).join(" ");
  return list.some((entry) => {
    const listed = wordsOf(entry).join(" ");
    return listed !== "" && (listed === whole || listed === words);
  });
}
