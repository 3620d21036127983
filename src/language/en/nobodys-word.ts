/*
 * Attributions that name nobody, in English: "has been seen as", "is widely believed to", "it emerged", "reports say".
 */

const BE = "(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|'s|'re)";
const ADVERBS =
  "(?:\\s+(?:\\p{L}+ly|not|never|no longer|now|long|still|often|also|once|then|even|already|always|sometimes))*";
/** Thought by somebody; what they do not think is attributed as well: "is not expected to". */
const THOUGHT =
  "believed|thought|expected|feared|suspected|assumed|presumed|estimated|predicted|projected|anticipated|tipped|deemed|" +
  "rumou?red|reputed|held(?=\\s+(?:as|to|that)\\b)|(?:understood|seen|regarded|viewed|considered|perceived|interpreted|" +
  "described|touted|hailed|billed)(?=\\s*$|\\s+(?:as|to|that|by|\\.{3})(?![\\p{L}]))";
/** Said by somebody; that nobody has said it is no attribution: "has not been reported". */
const SAID =
  "said|claimed|alleged|accused\\s+of|" +
  "reported(?!\\s+(?:as|by|missing|stolen|to\\s+(?:the|an?|his|her|its|their|police|authorities))\\b)";
const PASSIVE = new RegExp(
  `\\b(?<be>${BE})(?<adverbs>${ADVERBS})\\s+(?:(?<thought>${THOUGHT})|(?<said>${SAID}))(?![\\p{L}-])`,
  "giu",
);
/** A possibility or a wish is nobody's word yet: "could be seen as", "wants to be seen as", "has to be considered". */
const POSSIBLE = /\b(?:can|could|may|might|must|should|would|will|to)\s+(?:\p{L}+\s+)?(?:have\s+)?$/iu;
const NEGATED_BEFORE = /(?:n't|\bnot|\bnever)\s+(?:\p{L}+\s+)?$/iu;
const NEGATED = /n't|\b(?:not|never|no longer)\b/i;

/** Cannot be what somebody does: nobody "sees as" without saying what. */
const PARTICIPLE =
  /(?<!\b(?:be|being)\s)\b(?:(?:seen|regarded|viewed|perceived|described|hailed|billed|touted|interpreted)\s+as|(?:believed|thought|considered|rumou?red|reputed)\s+to)\b/i;
const REPORTS = [
  "\\b(?:reportedly|allegedly|supposedly|apparently|purportedly)\\b",
  "(?:^|\\b(?:media|news|press|some|several|many|recent|earlier|unconfirmed|local|various|multiple|are|were|been|and|but|that)\\s+)(?:reports|rumou?rs)\\s+(?:claim|say|suggest|indicate|have|that|claimed|said|suggested|indicated|emerged?|surfaced?|swirl\\w*|circulat\\w+)\\b",
  "\\b(?:rumou?r|legend|word)\\s+has\\s+it\\b",
  "\\baccording\\s+to\\s+(?:(?:some|several|media|news|press|local|various|unconfirmed)\\s+)*(?:reports|rumou?rs)\\b",
  "\\bit\\s+(?:ha[sd]\\s+)?(?:(?:since|later|soon|also|then|recently)\\s+)?(?:emerged|transpired)\\b",
  "^ha[sd]\\s+(?:\\.{3}\\s+)?(?:\\p{L}+\\s+)?(?:emerged|transpired)$",
];
const OF_NOBODY = new RegExp(REPORTS.join("|"), "iu");
/** May be what somebody does ("analysts long considered him") as well as what is done. */
const BARE =
  /^(?:(?:(?:as|long|widely|often|generally|commonly|increasingly|once|now)\s+)+(?:believed|thought|expected)|(?:(?:long|widely|often|generally|commonly|increasingly|once|now)\s+)*(?:seen|regarded|viewed|considered|perceived|rumou?red|hailed|touted|reputed|deemed))(?:\s*\.{3}\s*(?:as|to))?$/i;
/** Money that is reported to a register is no news: "how profits are reported". */
const REPORTED = /\breported$/i;
const WHAT_IS_REPORTED = /^\s*(?:to|that|in|dead|missing)\b|^\s*\.{3}/i;

/** Whether something is entered or filed, and not told: "are reported" before anything but what is told. Both normalised. */
export function isFiled(cue: string, after: string): boolean {
  return REPORTED.test(cue) && !WHAT_IS_REPORTED.test(after);
}

/** Whether the words of a cue (normalised) can be what somebody does themselves: "described as" after "what analysts". */
export function mayBeActive(cue: string): boolean {
  return passivesIn(cue).length === 0 && !OF_NOBODY.test(cue);
}

/** Somebody on a film is seen "speaking". */
const SEEN_DOING = /\bseen$/i;

/** Most claims of a desk have one of a few cues. */
const known = new Map<string, string | undefined>();
const MOST_KNOWN = 1000;

/** The words of a cue (normalised) that attribute to nobody; undefined where there are none. */
export function nobodysWord(cue: string): string | undefined {
  if (!known.has(cue)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(cue, nobodysWordIn(cue));
  }
  return known.get(cue);
}

function nobodysWordIn(cue: string): string | undefined {
  const [passive] = passivesIn(cue);
  return passive?.words ?? PARTICIPLE.exec(cue)?.[0] ?? OF_NOBODY.exec(cue)?.[0];
}

/** Whether a cue (normalised) attributes to nobody where it is known to credit nobody: "long considered", "regarded ... as". */
export function isBareParticiple(cue: string): boolean {
  return BARE.test(cue);
}

/** Held by somebody: of what is expected or reported, an article may well be sure itself. */
const HELD =
  /^(?:believed|thought|rumou?red|reputed|understood|seen|regarded|viewed|considered|perceived|said|alleged|accused\s+of)$/i;

/** The words in an article's own voice (normalised) that hide whose word it is: "is believed to". */
export function hiddenSpeaker(words: string): string | undefined {
  return passivesIn(words).find(({ participle, after }) => {
    const goesOn = /^\s+(?:to|that|as)\b/i.test(after) || participle.endsWith("of");
    return HELD.test(participle) && goesOn && !namesSomebody(after);
  })?.words;
}

interface Passive {
  readonly words: string;
  readonly participle: string;
  readonly after: string;
}

function passivesIn(text: string): readonly Passive[] {
  const found: Passive[] = [];
  for (const { 0: words, groups = {}, index } of text.matchAll(PASSIVE)) {
    const { be = "", adverbs = "", thought, said = "" } = groups;
    const before = text.slice(Math.max(0, index - 40), index);
    if (POSSIBLE.test(before) || (be === "being" && thought === "considered")) continue;
    const isNegated = NEGATED.test(be + adverbs) || NEGATED_BEFORE.test(before);
    // What is expected is on a calendar as often as in somebody's mind.
    if (thought?.toLowerCase() === "expected" && !isNegated) continue;
    if (thought === undefined && isNegated) continue;
    found.push({ words, participle: thought ?? said, after: text.slice(index + words.length) });
  }
  return found;
}

/** What follows "by" and did not say it. */
const NO_AGENT = [
  "(?:the\\s+)?(?:end|beginning|start|middle|time|way|year|month|week|weekend|day|summer|autumn|winter|spring)",
  "early|late|mid|then|now|noon|midnight|next|far|today|tomorrow|tonight|itself|himself|herself|themselves",
  "mail|phone|e-?mail|car|train|road|sea|air|land|law|default|mistake|accident|contrast|comparison|chance",
  "no\\s+means|(?:all|many|most)\\s+accounts|one|two|three|four|five|six|seven|eight|nine|ten|half|\\p{L}+ing",
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october",
  "november|december|christmas|easter",
].join("|");
const AGENT = new RegExp(`(?:(?<word>\\p{L}+)\\s+|^\\s*)by\\s+(?!(?:${NO_AGENT})\\b)(?=\\p{L})`, "giu");
/** The agent of another passive: "is expected to be signed by the mayor". */
const OTHER_PARTICIPLE =
  /^(?:\p{L}{2,}ed|\p{L}*(?:ken|ven|ten|den|wn)|run|led|held|won|made|set|built|hit|sent|brought|done|put|kept|lost|paid|sold|told|left|taught|caught|bought|found|fought|met|read|begun|struck|hurt|cut)$/iu;
const ACCORDING = /\baccording\s+to\s+(?!(?:\p{L}+\s+)?(?:reports|rumou?rs)\b)/iu;

/** Whether a cue tells what can be seen: "is seen" before "speaking". Both normalised. */
export function isSight(cue: string, after: string): boolean {
  return SEEN_DOING.test(cue) && /^\s*\p{L}+ing\b/u.test(after);
}

/** Whether what follows a passive (normalised) says whose word it is: "by analysts", "according to the ministry". */
export function namesSomebody(after: string): boolean {
  if (ACCORDING.test(after)) return true;
  return [...after.matchAll(AGENT)].some(({ groups }) => !OTHER_PARTICIPLE.test(groups?.["word"] ?? ""));
}
