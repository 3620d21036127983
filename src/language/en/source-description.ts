/*
 * What the descriptions of unnamed sources say, in English: "two senior officials at the ministry".
 */

/** Words that add nothing to who a source is or how it knows. */
const EMPTY = new Set(
  (
    "a an the some several many various multiple numerous few other one two three four five six seven eight nine ten " +
    "unnamed anonymous unidentified undisclosed well-placed well-informed reliable credible trusted informed senior top " +
    "high-ranking high-level key so-called certain different independent local news media press most both of number " +
    "handful couple group dozens"
  ).split(" "),
);

/** Nouns that could stand for anybody. */
const ANYBODY = new Set(
  (
    "source sources official officials report reports expert experts analyst analysts insider insiders observer observers " +
    "people person persons individual individuals commentator commentators critic critics media outlets reporters " +
    "somebody someone others those authorities pundit pundits skeptic skeptics sceptic sceptics detractors figures " +
    "voices quarters circles rumors rumours speculation"
  ).split(" "),
);

/** Stand for somebody by themselves: "many say". */
const ALONE = new Set("press many some several few most various multiple numerous".split(" "));

/** That somebody would not be named says nothing of who it is. */
const UNNAMED = new RegExp(
  ",? (?:(?:(?:who|that) )?(?:spoke|speaking|talked|talking|asked|asking|declined|declining|requested|requesting|refused|" +
    "refusing|insisted|insisting|wished|wishing|wanted|wanting|demanded|demanding|agreed) .*|" +
    "(?:who|that) (?:would|did|was|were|is|are|could) (?=not )|(?:on|under) (?:the )?)?(?:condition of |cover of )?" +
    "(?:anonym\\w+|not (?:want |wish |agree )?(?:to )?(?:be(?:ing)? )?(?:named|identified|quoted)|" +
    "(?:to be|being) (?:named|identified)|not authori[sz]ed to .*)$",
);
/** In UTF-16 code units: what is longer says something. */
const LONGEST = 300;
/** That somebody knows of "the matter" does not either. */
const OF_THE_MATTER =
  / (?:(?:who (?:is|are|was|were) )?(?:intimately |closely )?(?:familiar with|close to|privy to|aware of|briefed (?:on|about)|informed (?:of|about)|involved in)|(?:with|who ha(?:s|ve|d)) (?:direct |first-?hand |detailed |intimate |inside )?knowledge of) (?:the |this |that |these |those |his |her |their )?(?:matter|situation|issue|subject|case|story|affair|details?|facts|thinking|developments|events|circumstances)s?$/;
/** A report that was spoken of before is one that can be found. */
const THE_REPORT = /^(?:the|this|that) (?:\w+ )*report$/;

/** Whether a description would fit anybody: "sources", "several senior officials", "people familiar with the matter". */
export function isVague(description: string): boolean {
  if (description.length > LONGEST) return false;
  const plain = description.toLowerCase().replace(/\s+/g, " ").trim();
  // "those" of whom the text has just spoken
  if (plain === "those" || THE_REPORT.test(plain)) return false;
  const words = wordsOf(plain.replace(UNNAMED, "").replace(OF_THE_MATTER, ""));
  const telling = words.filter((word) => !EMPTY.has(word));
  if (telling.length === 0) return words.some((word) => ANYBODY.has(word) || ALONE.has(word));
  return telling.every((word) => ANYBODY.has(word));
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
