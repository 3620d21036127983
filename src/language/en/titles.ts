/** Words that titles leave in lower case. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an the of and or nor but for to in on at by with from as into onto over up upon via per vs v de la le du".split(
    " ",
  ),
);
/** No title is longer. */
const MOST_WORDS = 15;

/** What a slogan is written on, or is: its words are shown or chanted rather than said of anything. */
const CARRIER =
  "(?:slogans?|mottos?|mottoes|catchphrases?|taglines?|mantras?|chants?|banners?|placards?|posters?|signs?|hashtags?|" +
  "t-?shirts?|shirts?|caps?|hats?|stickers?|badges?|graffiti|jingles?|anthems?|hymns?|songs?)";
const SHOWN =
  "(?:reading|reads?|that reads?|saying|says?|said|that sa(?:ys?|id)|with the words|proclaiming|declaring)";
const WORK =
  "(?:films?|movies?|books?|memoirs?|novels?|albums?|plays?|poems?|shows?|series|documentar(?:y|ies)|musicals?|podcasts?|" +
  "ballads?|operas?|episodes? of|sitcoms?|paintings?)";
const NAMED = "(?:titled|entitled|headlined|captioned|subtitled|nicknamed|known as|under the headline)";

const INTRODUCED = new RegExp(
  `\\b(?:${NAMED}|(?:chanted|chanting|sang|singing)|(?:slogans?|mottos?|chants?|catchphrases?|mantras?) (?:of|is|was)|` +
    `${CARRIER}(?:,? ${SHOWN})?|${WORK}(?:,? (?:called|named|dubbed)))[,:]?\\s*$`,
  "i",
);
const AFTER_WORK = new RegExp(`\\b${WORK}\\s+$`, "i");
const BEFORE_CARRIER = new RegExp(`^\\s+${CARRIER}\\b`, "i");
/** “Build us a road,” by Ada Reed. */
const BY_AUTHOR =
  /^\s+by\s+(?:the\s+)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{Lu}/u;

/**
 * Whether words in quotation marks are the title of a work, a heading, a name or a slogan, not something that is said of
 * the world: printed as titles are, or introduced as one. English.
 *
 * @param before what is before the opening mark in its sentence
 * @param after what follows the closing mark
 */
export function isTitle(words: string, before: string, after: string): boolean {
  if (isInTitleCase(words) || INTRODUCED.test(before)) return true;
  if (/^\p{Lu}/u.test(words) && (AFTER_WORK.test(before) || BY_AUTHOR.test(after))) return true;
  return !/[,.!?]$/.test(words) && BEFORE_CARRIER.test(after);
}

/** A first name before, and a surname after: Ada “the hammer of the north” Reed. */
const FIRST_NAME = /(?:^|\s)\p{Lu}\p{Ll}+\s$/u;
const SURNAME = /^\s\p{Lu}\p{Ll}/u;
/** What has a name that is printed in marks: the “new deal for roads” policy. */
const NAMED_THING =
  /^\s(?:polic(?:y|ies)|plans?|program(?:me)?s?|campaigns?|schemes?|initiatives?|projects?|clauses?|rules?|laws?|bills?|doctrines?|strateg(?:y|ies)|principles?|movements?|events?|festivals?|exhibitions?|tours?|lists?|tests?|labels?|tags?|awards?|funds?|groups?|channels?|accounts?|apps?|websites?|pages?|themes?|trends?|challenges?)\b/;
const ARTICLE = /\b(?:the|an?|its|his|her|their|this|that|our)\s(?:\p{Ll}+\s){0,2}$/iu;
const MOST_NAME_WORDS = 6;

/**
 * Whether words in quotation marks are what somebody or something is called: a nickname within a name, or the name of a
 * policy, a campaign, a rule. English.
 *
 * @param before what is before the opening mark in its sentence
 * @param after what follows the closing mark
 */
export function isNickname(words: string, before: string, after: string): boolean {
  if (/[,.!?]$/.test(words) || words.split(/\s+/).length > MOST_NAME_WORDS) return false;
  if (FIRST_NAME.test(before) && SURNAME.test(after) && /^(?:the|an?)\s/i.test(words)) return true;
  return ARTICLE.test(before) && NAMED_THING.test(after);
}

/** “The Road to the Isles”: every word but the small ones has a capital, and more than one has. */
function isInTitleCase(title: string): boolean {
  const words = title.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.’'-]*/gu) ?? [];
  if (words.length > MOST_WORDS) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const small = words.filter((word) => SMALL_WORDS.has(word) || /^\p{N}/u.test(word)).length;
  return capitals > 1 && capitals + small === words.length;
}
